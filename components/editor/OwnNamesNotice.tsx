import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useMessages } from '../messages.ts';

type OwnNamesNoticeProps = { readonly onChoose: (marked: 'everywhere' | 'allowed') => void };

/** Of a card that the reader has written: that it is not marked before the reader has said where it may be. */
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
