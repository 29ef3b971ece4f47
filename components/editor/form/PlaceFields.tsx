import { TextField } from '../../fields/TextField.tsx';
import { useMessages } from '../../messages.ts';
import type { CardForm, ShapeForm } from '../draft/form-schema.ts';
import { newPoint, unusedKey } from '../draft/new-entry.ts';
import { EntryList } from './EntryList.tsx';

type PlaceFieldsProps = { readonly form: CardForm; readonly onChange: (change: Partial<CardForm>) => void };

/** The card's place. Lines and areas come only from packs: they are named here and can be removed, but not edited. */
export function PlaceFields({ form, onChange }: PlaceFieldsProps) {
  const { t } = useMessages();
  const words = (shape: ShapeForm) =>
    (shape.type === 'point' ? shape.label : (shape.shape.label ?? '')).trim();
  return (
    <>
      <EntryList<ShapeForm>
        field="shapes"
        list={form.shapes}
        onChange={shapes => onChange({ shapes })}
        create={() => newPoint(unusedKey(form.shapes))}
        addLabel={t('optionsPlaceAdd')}
        title={place => t('optionsPlaceTitle', place)}
        words={words}
      >
        {(shape, change) =>
          shape.type === 'point' ? (
            <div class="field-row">
              <TextField
                field={`shapes-${shape.key}-latitude`}
                label={t('optionsPlaceLatitude')}
                inputMode="decimal"
                value={shape.latitude}
                onChange={latitude => change({ ...shape, latitude })}
              />
              <TextField
                field={`shapes-${shape.key}-longitude`}
                label={t('optionsPlaceLongitude')}
                inputMode="decimal"
                value={shape.longitude}
                onChange={longitude => change({ ...shape, longitude })}
              />
              <TextField
                field={`shapes-${shape.key}-label`}
                label={t('optionsPlaceLabel')}
                value={shape.label}
                onChange={label => change({ ...shape, label })}
              />
            </div>
          ) : (
            <p class="field-hint">
              {t(
                shape.shape.type === 'line' ? 'optionsPlaceLine' : 'optionsPlaceArea',
                shape.shape.type === 'point' ? 1 : shape.shape.positions.length,
              )}
            </p>
          )
        }
      </EntryList>
      {(form.shapes.length > 0 || form.drawnBy !== '') && (
        <TextField
          field="drawnBy"
          label={t('optionsPlaceDrawnBy')}
          hint={t('optionsPlaceDrawnByHint')}
          value={form.drawnBy}
          onChange={drawnBy => onChange({ drawnBy })}
        />
      )}
    </>
  );
}
