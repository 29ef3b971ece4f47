import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import './plan-report.css';

/** How many lines are shown at a time; a file may have tens of thousands of cards. */
const LINES_AT_ONCE = 200;

type PlanListProps = {
  readonly title: string;
  readonly lines: readonly { readonly words: string; readonly more?: string }[];
  /** The number of further entries that the plan does not list. */
  readonly unlisted?: number;
  readonly open?: boolean;
};

/** One group of the dry run: its size, and which cards are in it. */
export function PlanList({ title, lines, unlisted = 0, open: openAtFirst = false }: PlanListProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(openAtFirst);
  const [shown, setShown] = useState(LINES_AT_ONCE);
  if (lines.length === 0) return <p class="plan-count">{title}</p>;
  return (
    <Fold summary={title} open={open} onToggle={setOpen}>
      <ul class="plan-lines">
        {lines.slice(0, open ? shown : 0).map(({ words, more }, index) => (
          <li key={index}>
            <span dir="auto">{words}</span>
            {more && <span class="plan-more">{more}</span>}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button look="link" onClick={() => setShown(shown + LINES_AT_ONCE)}>
          {plural(messages, 'optionsPlanMore', lines.length - shown)}
        </Button>
      )}
      {unlisted > 0 && <p class="field-hint">{plural(messages, 'optionsPlanUnlisted', unlisted)}</p>}
    </Fold>
  );
}
