import { useId, useState } from 'preact/hooks';
import type { ArticleDate } from '#core/as-of/article-date.ts';
import { isPartialDate, type PartialDate } from '#core/cards/partial-date.ts';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useMessages } from '../messages.ts';
import type { DateWriter } from './card-dates.ts';
import { originWords } from './card-day.ts';
import './day-lines.css';
import './day-of-article.css';

/**
 * Stores the day that the reader set, or forgets it (null). Answers null on success, otherwise the reason it failed.
 */
export type KeepDay = (date: PartialDate | null) => Promise<string | null>;

type DayOfArticleProps = {
  readonly article: ArticleDate | null;
  readonly dates: DateWriter;
  readonly onKeep: KeepDay | undefined;
};

/**
 * The day that the card's statements are sorted by, and how it was found. If it is missing or wrong, the reader can set
 * it.
 */
export function DayOfArticle({ article, dates, onKeep }: DayOfArticleProps) {
  const { t } = useMessages();
  // Without a day, the form is open at once: setting one is what the reader can do about it.
  const [open, setOpen] = useState(article === null);
  return (
    <section class="card-day">
      <p class={article ? 'card-quiet' : 'card-ended'} role={article ? undefined : 'note'}>
        {article ? `${t('cardByDay', dates.date(article.date))} ${originWords(article, t)}` : t('cardNoDay')}
      </p>
      {onKeep && (
        <Fold summary={t(article ? 'cardChangeDay' : 'cardSetDay')} open={open} onToggle={setOpen}>
          <DayForm article={article} onKeep={onKeep} onKept={() => setOpen(false)} />
        </Fold>
      )}
    </section>
  );
}

type DayFormProps = {
  readonly article: ArticleDate | null;
  readonly onKeep: KeepDay;
  readonly onKept: () => void;
};

/** The form in which the reader enters when the article was published. */
export function DayForm({ article, onKeep, onKept }: DayFormProps) {
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState(article?.date ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const keep = async (date: PartialDate | null) => {
    if (date !== null && !isPartialDate(date)) return setFault(t('cardDayWrong'));
    const reason = await onKeep(date);
    if (reason === null) {
      setFault(null);
      onKept();
    } else setFault(t(reason === 'private-window' ? 'cardDayPrivate' : 'cardDayNotKept'));
  };
  return (
    <form
      class="card-day-form"
      onSubmit={event => {
        event.preventDefault();
        void keep(typed);
      }}
    >
      <label for={id}>{t('cardDayField')}</label>
      <input
        id={id}
        type="date"
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <div class="card-day-actions">
        <Button onClick={() => void keep(typed)}>{t('cardDayKeep')}</Button>
        {article?.from === 'reader' && (
          <Button look="link" onClick={() => void keep(null)}>
            {t('cardDayForget')}
          </Button>
        )}
      </div>
      <p id={`${id}-fault`} class="card-fault" role="status">
        {fault}
      </p>
    </form>
  );
}
