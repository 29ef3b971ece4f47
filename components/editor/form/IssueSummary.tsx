import { controlId } from '../../fields/field-name.ts';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import type { FieldIssue } from '../draft/check-form.ts';
import { focusField } from '../focus-field.ts';
import '../../controls/notice.css';
import './issue-summary.css';

type IssueSummaryProps = { readonly issues: readonly FieldIssue[] };

/** The faults that prevent saving, each linked to its field. */
export function IssueSummary({ issues }: IssueSummaryProps) {
  const messages = useMessages();
  return (
    <section
      class="notice notice-danger issue-summary"
      aria-labelledby="issue-summary-title"
      tabIndex={-1}
      id="issue-summary"
    >
      <p class="notice-title" id="issue-summary-title">
        {plural(messages, 'optionsIssues', issues.length)}
      </p>
      <ul>
        {issues.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${controlId(field)}`}
              onClick={event => {
                // The part of the address after # is the page's route, so the link must only move the focus.
                event.preventDefault();
                focusField(field);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
