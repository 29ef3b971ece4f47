import { plural } from '../../controls/plural.ts';
import { controlId } from '../../fields/field-name.ts';
import { useMessages } from '../../messages.ts';
import type { FieldIssue } from '../draft/check-form.ts';
import { focusField } from '../focus-field.ts';
import '../../controls/notice.css';
import './issue-summary.css';

type IssueSummaryProps = { readonly issues: readonly FieldIssue[] };

/** What is in the way of saving, each with a way to its field. */
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
                // The address after # is the page's route; the link only moves the focus.
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
