import type { OwnNamesReach } from '#core/settings/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { useMessages } from '../messages.ts';

type OwnNamesChoiceProps = {
  readonly marked: OwnNamesReach;
  readonly onChange: (marked: OwnNamesReach) => void;
};

/** The choice of where names that the reader wrote are marked. */
export function OwnNamesChoice({ marked, onChange }: OwnNamesChoiceProps) {
  const { t } = useMessages();
  return (
    <Choice<OwnNamesReach>
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
