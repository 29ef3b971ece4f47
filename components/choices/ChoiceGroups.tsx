import { useState } from 'preact/hooks';
import type { MessageKey } from '#assets/locales/messages.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { Button } from '../controls/Button.tsx';
import { plural } from '../controls/plural.ts';
import { useMessages } from '../messages.ts';
import { dayWriter } from '../moment-writer.ts';
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

/** What the reader decided, in groups. */
export function ChoiceGroups({ groups, addressOf, onRemove }: ChoiceGroupsProps) {
  return (
    <>
      {groups.map(group => (
        <Group key={group.type} group={group} addressOf={addressOf} onRemove={onRemove} />
      ))}
    </>
  );
}

/** So many rows are drawn at once: thousands may be kept. */
const STEP = 100;

type GroupProps = Omit<ChoiceGroupsProps, 'groups'> & { readonly group: ChoiceGroup };

function Group({ group: { type, choices }, addressOf, onRemove }: GroupProps) {
  const messages = useMessages();
  const { language, t } = messages;
  const [most, setMost] = useState(STEP);
  const when = dayWriter(language);
  const left = choices.length - most;
  return (
    <section aria-labelledby={`choices-${type}`}>
      <h3 id={`choices-${type}`}>{t(TITLES[type])}</h3>
      <ul class="plain-rows choices">
        {choices.slice(0, most).map(view => (
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
        <Button look="link" onClick={() => setMost(most + STEP)}>
          {plural(messages, 'optionsPlanMore', left)}
        </Button>
      )}
    </section>
  );
}
