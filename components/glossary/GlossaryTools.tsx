import { Plus, Search } from 'lucide';
import type { Ref } from 'preact';
import type { MessageKey } from '#assets/locales/messages.ts';
import { CARD_KINDS } from '#core/cards/card.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { KINDS } from '../controls/kind-icons.ts';
import { Select } from '../controls/Select.tsx';
import { useMessages } from '../messages.ts';
import type { CardFilter } from './filter-cards.ts';
import '../fields/fields.css';
import './glossary-tools.css';

type GlossaryToolsProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly filter: CardFilter;
  readonly onFilter: (filter: CardFilter) => void;
  readonly onNew: () => void;
  /** Moves the focus from the search into the list. */
  readonly onEnterList: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

const ORIGIN_CHOICES: readonly (readonly [CardFilter['origin'], MessageKey])[] = [
  ['all', 'optionsFilterOriginAll'],
  ['own', 'optionsOriginOwn'],
  ['edited', 'optionsOriginEdited'],
  ['pack', 'optionsOriginPack'],
  ['unsaved', 'optionsFilterUnsaved'],
];

/** The controls to find cards and to create one. */
export function GlossaryTools(props: GlossaryToolsProps) {
  const { query, onQuery, filter, onFilter, onNew, onEnterList, searchRef } = props;
  const { t } = useMessages();
  return (
    <div class="glossary-tools">
      <div class="glossary-search">
        <Icon icon={Search} />
        <input
          ref={searchRef}
          class="input"
          type="search"
          aria-label={t('optionsSearch')}
          placeholder={t('optionsSearch')}
          aria-keyshortcuts="/ Control+K"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={event => onQuery(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'ArrowDown' && (event.key !== 'Enter' || event.isComposing)) return;
            event.preventDefault();
            onEnterList();
          }}
        />
        <span class="key-hint" aria-hidden="true">
          /
        </span>
      </div>
      <div class="glossary-filters">
        <Select<CardFilter['kind']>
          aria-label={t('optionsFilterKind')}
          options={[
            { value: 'all', label: t('optionsFilterKindAll') },
            ...CARD_KINDS.map(kind => ({ value: kind, label: t(KINDS[kind].word) })),
          ]}
          value={filter.kind}
          onChange={kind => onFilter({ ...filter, kind })}
        />
        <Select
          aria-label={t('optionsFilterOrigin')}
          options={ORIGIN_CHOICES.map(([value, key]) => ({ value, label: t(key) }))}
          value={filter.origin}
          onChange={origin => onFilter({ ...filter, origin })}
        />
      </div>
      <Button icon={Plus} onClick={onNew}>
        {t('optionsNewCard')}
      </Button>
    </div>
  );
}
