import { Search } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import { useMessages } from '../messages.ts';
import './search-field.css';

type SearchFieldProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/**
 * Searches the whole glossary while the reader types. Escape clears the field first; pressed again, it closes the
 * popup.
 */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const { t } = useMessages();
  const field = useId();
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    event.stopPropagation();
    onQuery('');
  };
  return (
    <search class="popup-search">
      <label htmlFor={field}>
        <Icon icon={Search} />
        <span class="visually-hidden">{t('popupSearch')}</span>
      </label>
      <input
        id={field}
        type="search"
        value={query}
        placeholder={t('popupSearch')}
        autocomplete="off"
        spellcheck={false}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={clearOnEscape}
      />
    </search>
  );
}
