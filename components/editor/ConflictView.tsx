import type { MessageKey } from '#assets/locales/messages.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import { describePart } from './describe-part.ts';
import { type CardPart, type Difference, differences } from './differences.ts';
import type { CardForm } from './draft/form-schema.ts';
import { PART_WORDS } from './part-words.ts';
import '../controls/notice.css';
import './conflict-view.css';

type ConflictViewProps = {
  readonly id: CardId;
  readonly start: CardForm;
  readonly mine: CardForm;
  readonly theirs: CardForm;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onTakePart: (part: CardPart) => void;
  readonly onGoOn: () => void;
};

const CHANGED_BY: Readonly<Record<Difference['changedBy'], MessageKey>> = {
  me: 'optionsConflictByMe',
  them: 'optionsConflictByThem',
  both: 'optionsConflictByBoth',
};

/** Shown when the card was saved elsewhere while it was edited here: both versions, for the reader to choose from. */
export function ConflictView(props: ConflictViewProps) {
  const { id, start, mine, theirs, onKeepMine, onTakeTheirs, onTakePart, onGoOn } = props;
  const { t } = useMessages();
  const rows = differences(start, mine, theirs, id);
  const onlyTheirs = rows.filter(({ changedBy }) => changedBy === 'them');
  const takeOnlyTheirs = () => {
    for (const { part } of onlyTheirs) onTakePart(part);
  };
  return (
    <section
      class="notice notice-warning conflict"
      aria-labelledby="conflict-title"
      tabIndex={-1}
      id="conflict"
    >
      <h3 id="conflict-title" class="notice-title">
        {t('optionsConflictTitle')}
      </h3>
      <p>{t('optionsConflictExplanation')}</p>
      <ul class="conflict-parts">
        {rows.map(({ part, changedBy }) => {
          const [own, other] = [describePart(mine, part, t), describePart(theirs, part, t)];
          const name = t(PART_WORDS[part]);
          return (
            <li key={part}>
              <h4>
                {name} <span class="conflict-by">{t(CHANGED_BY[changedBy])}</span>
              </h4>
              <div class="conflict-pair">
                <div>
                  <p class="conflict-side">{t('optionsConflictMine')}</p>
                  <Lines lines={own} others={other} />
                </div>
                <div>
                  <p class="conflict-side">{t('optionsConflictTheirs')}</p>
                  <Lines lines={other} others={own} />
                  <Button
                    look="link"
                    label={`${t('optionsConflictTakePart')}: ${name}`}
                    onClick={() => onTakePart(part)}
                  >
                    {t('optionsConflictTakePart')}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      <div class="notice-actions">
        <Button look="primary" onClick={onKeepMine}>
          {t('optionsConflictKeepMine')}
        </Button>
        {onlyTheirs.length > 0 && (
          <Button onClick={takeOnlyTheirs}>{t('optionsConflictTakeOnlyTheirs')}</Button>
        )}
        <Button onClick={onTakeTheirs}>{t('optionsConflictTakeTheirs')}</Button>
        <Button look="quiet" onClick={onGoOn}>
          {t('optionsConflictGoOn')}
        </Button>
      </div>
    </section>
  );
}

type LinesProps = { readonly lines: readonly string[]; readonly others: readonly string[] };

/** The lines that only this version has, and how many lines both versions share. */
function Lines({ lines, others }: LinesProps) {
  const messages = useMessages();
  const { t } = messages;
  const own = [...new Set(lines)].filter(line => !others.includes(line));
  const same = lines.filter(line => others.includes(line)).length;
  if (lines.length === 0) return <p class="conflict-none">{t('optionsConflictNothing')}</p>;
  if (own.length === 0 && same === others.length) {
    return <p class="conflict-none">{t('optionsConflictOrder')}</p>;
  }
  return (
    <ul class="conflict-lines">
      {own.map(line => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
      {same > 0 && <li class="conflict-none">{plural(messages, 'optionsConflictSame', same)}</li>}
    </ul>
  );
}
