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

/** In ms. Deriving names from a long list takes longer than a keystroke may take, so it waits for a pause. */
const DERIVING_PAUSE_MS = 60;

type DerivedFieldsProps = {
  readonly form: CardForm;
  readonly onChange: (derived: DerivedForm) => void;
};

/** The names that follow from the written ones, shown and switched by kind. */
export function DerivedFields({ form, onChange }: DerivedFieldsProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const set = decided(form.derived).map(choice => derivedWords(choice, t));
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
  const { kind, title, language, gist, names } = usePause(form, DERIVING_PAUSE_MS);
  // Only the parts of the form that names are derived from: typing into a statement must not derive them again.
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
