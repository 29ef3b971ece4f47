import { Select } from '../../controls/Select.tsx';
import { controlId } from '../../fields/field-name.ts';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import type { DerivedUse } from './derived-choice.ts';
import type { DerivedRow } from './derived-rows.ts';
import { aloneWords, DERIVED_KIND_WORDS, USUAL_WORDS } from './derived-words.ts';
import '../../fields/fields.css';
import './entries.css';

/** Enough to show what the kind means; a name in a language with many cases has dozens of forms. */
const MAX_FORMS = 4;

type DerivedKindRowProps = {
  readonly row: DerivedRow;
  readonly use: DerivedUse;
  readonly onChange: (use: DerivedUse) => void;
};

/** One kind of derived names: its forms for this card, and how they are used. */
export function DerivedKindRow({ row, use, onChange }: DerivedKindRowProps) {
  const messages = useMessages();
  const { t } = messages;
  const { kind, usual, words } = row;
  const id = controlId(`derived-${kind}`);
  const uses: { readonly value: DerivedUse; readonly label: string }[] = [
    { value: 'usual', label: t(USUAL_WORDS[usual]) },
    { value: 'never', label: t('optionsDerivedNever') },
  ];
  // Offered for a kind that counts everywhere, too, if a file set it: a choice made in a file must not look unmade.
  if (usual !== 'everywhere' || use === 'alone') uses.push({ value: 'alone', label: t(aloneWords(kind)) });
  return (
    <li>
      <div class="derived-words">
        <label for={id}>{t(DERIVED_KIND_WORDS[kind])}</label>
        <p id={`${id}-forms`}>
          {words.length === 0 && t('optionsDerivedNoForms')}
          {words.slice(0, MAX_FORMS).map(({ text, language }, index) => (
            <span key={text}>
              {index > 0 && t('optionsDerivedBetween')}
              <bdi lang={language}>{text}</bdi>
            </span>
          ))}
          {words.length > MAX_FORMS && (
            <> {plural(messages, 'optionsDerivedMore', words.length - MAX_FORMS)}</>
          )}
        </p>
      </div>
      <Select id={id} aria-describedby={`${id}-forms`} options={uses} value={use} onChange={onChange} />
    </li>
  );
}
