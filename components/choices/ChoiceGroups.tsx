import { useState } from 'preact/hooks';
import type { MessageKey } from '#assets/locales/messages.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import { dayWriter } from '../moment-writer.ts';
import { plural } from '../plural.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import type { ChoiceView } from './choice-view.ts';
import type { ChoiceGroup } from './group-choices.ts';
import '../glossary/plain-rows.css';
import './choices.css';

const TITLES: Readonly<Record<ReaderChoice['type'], MessageKey>> = {
  means: 'optionsChoicesMeans',
  'not-this': 'optionsChoicesNot',
  known: 'optionsChoicesKnown',
};

type ChoiceGroupsProps = {
  readonly groups: readonly ChoiceGroup[];
  readonly addressOf: (card: CardId) => string;
  readonly onRemove: (view: ChoiceView) => void;
};

/** The reader's choices, in groups. */
export function ChoiceGroups({ groups, addressOf, onRemove }: ChoiceGroupsProps) {
  return (
    <>
      {groups.map(group => (
        <Group key={group.type} group={group} addressOf={addressOf} onRemove={onRemove} />
      ))}
    </>
  );
}

/** How many rows are drawn at once; there may be thousands. */
const ROWS_AT_ONCE = 100;

type GroupProps = Omit<ChoiceGroupsProps, 'groups'> & { readonly group: ChoiceGroup };

function Group({ group: { type, choices }, addressOf, onRemove }: GroupProps) {
  const messages = useMessages();
  const { language, t } = messages;
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const when = dayWriter(language);
  const left = choices.length - limit;
  return (
    <section aria-labelledby={`choices-${type}`}>
      <h3 id={`choices-${type}`}>{t(TITLES[type])}</h3>
      <ul class="plain-rows choices">
        {choices.slice(0, limit).map(view => (
          <ChoiceRow
            key={view.key}
            view={view}
            made={when(view.madeAt)}
            address={addressOf(view.choice.card)}
            onRemove={() => onRemove(view)}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button look="link" onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          {plural(messages, 'optionsPlanMore', left)}
        </Button>
      )}
    </section>
  );
}
