import { DateField } from '../../fields/DateField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useMessages } from '../../messages.ts';
import type { SourceForm } from '../draft/form-schema.ts';

type SourceFieldsProps = { readonly source: SourceForm; readonly onChange: (source: SourceForm) => void };

export function SourceFields({ source, onChange }: SourceFieldsProps) {
  const { t } = useMessages();
  const field = `sources-${source.key}`;
  const change = (part: Partial<SourceForm>) => onChange({ ...source, ...part });
  return (
    <>
      <TextField
        field={`${field}-publisher`}
        label={t('optionsSourcePublisher')}
        value={source.publisher}
        onChange={publisher => change({ publisher })}
      />
      <TextField
        field={`${field}-title`}
        label={t('optionsSourceTitle')}
        value={source.title}
        onChange={title => change({ title })}
      />
      <TextField
        field={`${field}-url`}
        label={t('optionsSourceUrl')}
        type="url"
        value={source.url}
        placeholder="https://"
        onChange={url => change({ url })}
      />
      <div class="field-row">
        <DateField
          field={`${field}-published`}
          label={t('optionsSourcePublished')}
          value={source.published}
          onChange={published => change({ published })}
        />
        <DateField
          field={`${field}-checked`}
          label={t('optionsSourceChecked')}
          day
          value={source.checked}
          onChange={checked => change({ checked })}
        />
      </div>
    </>
  );
}
