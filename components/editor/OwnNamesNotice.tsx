import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useMessages } from '../messages.ts';

type OwnNamesNoticeProps = { readonly onChoose: (marked: 'everywhere' | 'allowed') => void };

/** Tells the reader that the names of a card they wrote are not marked until they decide where to mark them. */
export function OwnNamesNotice({ onChoose }: OwnNamesNoticeProps) {
  const { t } = useMessages();
  return (
    <Notice
      title={t('optionsOwnCardUndecided')}
      actions={
        <>
          <Button onClick={() => onChoose('allowed')}>{t('optionsOwnNamesAllowed')}</Button>
          <Button onClick={() => onChoose('everywhere')}>{t('optionsOwnNamesEverywhere')}</Button>
        </>
      }
    />
  );
}
