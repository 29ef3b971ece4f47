import { useId, useState } from 'preact/hooks';
import type { ArticleDay } from '#core/as-of/article-date.ts';
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

/** Length of `YYYY-MM-DD`: the field takes nothing less precise. */
const WHOLE_DAY = 10;

type DayOfArticleProps = {
  readonly article: ArticleDay;
  readonly dates: DateWriter;
  readonly onKeep: KeepDay | undefined;
};

/**
 * The day that the card's statements are sorted by, and how it was found. If it is missing or wrong, the reader can set
 * it.
 */
export function DayOfArticle({ article, dates, onKeep }: DayOfArticleProps) {
  const { t } = useMessages();
  const date = article?.date ?? null;
  // Without a day, the form is open at once: setting one is what the reader can do about it.
  const [open, setOpen] = useState(date === null);
  return (
    <section class="card-day">
      <p class={date === null ? 'card-ended' : 'card-quiet'} role={date === null ? 'note' : undefined}>
        {article?.date
          ? `${t('cardByDay', dates.date(article.date))} ${originWords(article, t)}`
          : t(article ? 'cardUnsureDay' : 'cardNoDay')}
      </p>
      {onKeep && (
        <Fold summary={t(date === null ? 'cardSetDay' : 'cardChangeDay')} open={open} onToggle={setOpen}>
          <DayForm article={article} dates={dates} onKeep={onKeep} onKept={() => setOpen(false)} />
        </Fold>
      )}
    </section>
  );
}

type DayFormProps = {
  readonly article: ArticleDay;
  readonly dates: DateWriter;
  readonly onKeep: KeepDay;
  readonly onKept: () => void;
};

/**
 * The form in which the reader enters when the article was published. If the page gives several days, the reader can take
 * one of them.
 */
export function DayForm({ article, dates, onKeep, onKept }: DayFormProps) {
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState(article?.date?.length === WHOLE_DAY ? article.date : '');
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
      {article?.date === null && (
        <ul class="card-found-days" aria-label={t('cardFoundDays')}>
          {article.found.map(found => (
            <li key={found.date}>
              <Button
                label={`${dates.date(found.date)}. ${originWords(found, t)}`}
                onClick={() => void keep(found.date)}
              >
                {dates.date(found.date)}
              </Button>
              <span aria-hidden="true">{originWords(found, t)}</span>
            </li>
          ))}
        </ul>
      )}
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
        {article?.date && article.from === 'reader' && (
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
