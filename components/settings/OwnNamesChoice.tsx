import { Choice } from '../controls/Choice.tsx';
import { useMessages } from '../messages.ts';

export type MarkedOwn = 'everywhere' | 'allowed';

type OwnNamesChoiceProps = { readonly marked: MarkedOwn; readonly onChange: (marked: MarkedOwn) => void };

/** Where names that the reader wrote are marked. */
export function OwnNamesChoice({ marked, onChange }: OwnNamesChoiceProps) {
  const { t } = useMessages();
  return (
    <Choice<MarkedOwn>
      legend={t('optionsOwnNames')}
      value={marked}
      options={[
        { value: 'allowed', label: t('optionsOwnNamesAllowed') },
        { value: 'everywhere', label: t('optionsOwnNamesEverywhere') },
      ]}
      hint={t('optionsOwnNamesHint')}
      onChange={onChange}
    />
  );
}
