import type { MessageKey } from '#assets/locales/messages.ts';
import { localDay } from '#core/cards/partial-date.ts';
import type { Loss, LossKind, Missing } from '#core/glossary/stock.ts';
import { dateWriter } from '../card/card-dates.ts';
import { Button } from '../controls/Button.tsx';
import { type Messages, useMessages } from '../messages.ts';
import { type PluralName, plural } from '../plural.ts';
import '../controls/notice.css';
import './loss-notice.css';

type LossNoticeProps = {
  readonly loss: Loss;
  /** True for a pack that comes with the extension; it is installed again automatically. */
  readonly isBundled: (pack: string) => boolean;
  readonly onSeen: () => void;
  /** Opens the page for importing files. */
  readonly onImport: () => void;
  /** True where there is room for the essentials only. */
  readonly brief?: boolean;
};

const WORDS: Readonly<Record<LossKind, readonly [title: MessageKey, text: MessageKey]>> = {
  gone: ['lossGone', 'lossGoneText'],
  emptied: ['lossEmptied', 'lossEmptiedText'],
  older: ['lossOlder', 'lossOlderText'],
};

/**
 * Reports that the glossary, or part of it, was lost: what, how much, what is restored automatically, and what the
 * reader can do.
 */
export function LossNotice({ loss, isBundled, onSeen, onImport, brief = false }: LossNoticeProps) {
  const messages = useMessages();
  const { t } = messages;
  const [title, text] = WORDS[loss.how];
  const day = dateWriter(messages).date(localDay(new Date(loss.noticedAt)));
  const { packs, own } = loss.missing;
  const comesBack = own === null || packs.some(({ id }) => isBundled(id));
  return (
    <section class="notice notice-danger loss-notice" role="alert">
      <p class="notice-title">{t(title)}</p>
      {!brief && <p>{t(text, day)}</p>}
      <p>{missingWords(loss.missing, isBundled, messages)}</p>
      {comesBack && <p>{t('lossPackBack')}</p>}
      {!brief && <p>{t('lossNext')}</p>}
      <div class="notice-actions">
        <Button onClick={onImport}>{t(brief ? 'lossMore' : 'lossImport')}</Button>
        <Button onClick={onSeen}>{t('lossSeen')}</Button>
      </div>
    </section>
  );
}

/** What is lost for good, with amounts. */
function missingWords(missing: Missing, isBundled: LossNoticeProps['isBundled'], messages: Messages): string {
  const { t, language } = messages;
  const counted = (name: PluralName, count: number | null) =>
    count === null || count === 0 ? [] : [plural(messages, name, count)];
  const parts = [
    ...counted('lossOwn', missing.own),
    ...counted('lossChoices', missing.choices),
    ...counted('lossPageDates', missing.pageDates),
    ...missing.packs.filter(({ id }) => !isBundled(id)).map(pack => t('lossPack', pack.title)),
  ];
  const list =
    parts.length > 0
      ? t('lossList', new Intl.ListFormat(language, { type: 'conjunction' }).format(parts))
      : '';
  if (missing.own === null) return `${list} ${t('lossUnknown')}`.trim();
  return parts.length > 0 ? list : t('lossNothing');
}
