import { ListChecks, Search, SearchX } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useMessages } from '../messages.ts';
import { ChoiceGroups } from './ChoiceGroups.tsx';
import { removeButtonId } from './ChoiceRow.tsx';
import type { ChoiceView } from './choice-view.ts';
import { filterChoices, groupChoices } from './group-choices.ts';
import { useRowFocus } from './use-row-focus.ts';
import '../fields/fields.css';
import '../glossary/glossary-tools.css';
import './choices.css';

/** A list this short can be seen at a glance, so a search field would only be in the way. */
const MAX_WITHOUT_SEARCH = 10;

type ChoiceListProps = {
  readonly choices: readonly ChoiceView[];
  readonly addressOf: (card: CardId) => string;
  /** Removes a choice. The handler calls `returned` if the reader undoes the removal. */
  readonly onRemove: (view: ChoiceView, returned: () => void) => void;
};

/** All of the reader's choices about names and cards, to search and remove. */
export function ChoiceList({ choices, addressOf, onRemove }: ChoiceListProps) {
  const { t } = useMessages();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => groupChoices(filterChoices(choices, query)), [choices, query]);
  const shown = groups.flatMap(group => group.choices.map(({ key }) => key));
  const { afterRemoval, afterReturn } = useRowFocus(shown, removeButtonId);
  if (choices.length === 0) {
    return (
      <EmptyState icon={ListChecks} title={t('optionsChoicesNone')}>
        <p>{t('optionsChoicesNoneAsked')}</p>
        <p>{t('optionsChoicesNoneNext')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="section-hint">{t('optionsChoicesHint')}</p>
      {(choices.length > MAX_WITHOUT_SEARCH || query !== '') && (
        <div class="glossary-search">
          <Icon icon={Search} />
          <input
            class="input"
            type="search"
            aria-label={t('optionsChoicesSearch')}
            placeholder={t('optionsChoicesSearch')}
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={event => setQuery(event.currentTarget.value)}
          />
        </div>
      )}
      <ChoiceGroups
        groups={groups}
        addressOf={addressOf}
        onRemove={view => {
          afterRemoval(view.key);
          onRemove(view, () => afterReturn(view.key));
        }}
      />
      {groups.length === 0 && (
        <EmptyState icon={SearchX} title={t('optionsChoicesNoMatch', query.trim())}>
          <p>{t('optionsChoicesNoMatchNext')}</p>
        </EmptyState>
      )}
    </>
  );
}
