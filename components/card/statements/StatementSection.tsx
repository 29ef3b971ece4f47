import { useId, useState } from 'preact/hooks';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import { useFoldWords } from './ChangedMark.tsx';
import type { CardSection } from './card-sections.ts';
import { type StatementContext, StatementLine } from './StatementLine.tsx';
import './statement.css';
import '../../controls/button.css';

type StatementSectionProps = {
  readonly section: CardSection;
  readonly context: StatementContext;
};

/** A heading and its statements: the first few at once, the rest on demand. */
export function StatementSection({ section, context }: StatementSectionProps) {
  const messages = useMessages();
  const foldWords = useFoldWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  const { statements, shown } = section;
  // Hiding a single line would take as much room as showing it.
  const cut = statements.length - shown === 1 ? statements.length : shown;
  const visible = open ? statements : statements.slice(0, cut);
  const hidden = statements.length - cut;
  return (
    <section class="card-section">
      <h3>{section.heading}</h3>
      <ul class="statement-list" id={list}>
        {visible.map((statement, at) => (
          // Statements have no id of their own, and the list never reorders while it is shown.
          <StatementLine key={at} statement={statement} context={context} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="button button-link"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {open
            ? messages.t('cardStatementsFewer')
            : foldWords(
                plural(messages, cut === 0 ? 'cardStatementsShow' : 'cardStatementsMore', hidden),
                lines => statements.slice(cut).filter(statement => lines.statements.has(statement)).length,
              )}
        </button>
      )}
    </section>
  );
}
