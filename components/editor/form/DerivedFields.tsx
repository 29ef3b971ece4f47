import { useMemo, useState } from 'preact/hooks';
import { Fold } from '../../controls/Fold.tsx';
import { useMessages } from '../../messages.ts';
import type { CardForm, DerivedForm } from '../draft/form-schema.ts';
import { usePause } from '../use-pause.ts';
import { DerivedKindRow } from './DerivedKindRow.tsx';
import { decided, derivedUse, withUse } from './derived-choice.ts';
import { derivedRows } from './derived-rows.ts';
import { derivedWords } from './derived-words.ts';
import './entries.css';

/** A long list of names takes longer to derive from than a keystroke may take, in ms. */
const PAUSE = 60;

type DerivedFieldsProps = {
  readonly form: CardForm;
  readonly onChange: (derived: DerivedForm) => void;
};

/** The names that nobody has to write, because they follow from those that are: shown, and switched by kind. */
export function DerivedFields({ form, onChange }: DerivedFieldsProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const set = decided(form.derived).map(one => derivedWords(one, t));
  return (
    <Fold
      summary={set.length > 0 ? t('optionsDerivedSet', set.join(' · ')) : t('optionsDerived')}
      open={open}
      onToggle={setOpen}
    >
      {open && <DerivedKinds form={form} onChange={onChange} />}
    </Fold>
  );
}

function DerivedKinds({ form, onChange }: DerivedFieldsProps) {
  const { t } = useMessages();
  const { derived } = form;
  const { kind, title, language, gist, names } = usePause(form, PAUSE);
  // Of the rested form only what names are derived from: a word typed into a statement derives nothing anew.
  const rows = useMemo(
    () => derivedRows({ kind, title, language, gist, names, derived }),
    [kind, title, language, gist, names, derived],
  );
  return (
    <>
      <p class="section-hint">{t('optionsDerivedHint')}</p>
      {rows.length === 0 ? (
        <p class="section-hint">{t('optionsDerivedNone')}</p>
      ) : (
        <ul class="derived-kinds">
          {rows.map(row => (
            <DerivedKindRow
              key={row.kind}
              row={row}
              use={derivedUse(derived, row.kind)}
              onChange={use => onChange(withUse(derived, row.kind, use))}
            />
          ))}
        </ul>
      )}
    </>
  );
}
