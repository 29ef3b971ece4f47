import { useState } from 'preact/hooks';
import type { ArticleDay as KnownDay } from '#core/as-of/article-date.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { originWords } from '../card/card-day.ts';
import { DayForm, type KeepDay } from '../card/DayOfArticle.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useMessages } from '../messages.ts';
import './article-day.css';

type ArticleDayProps = {
  readonly article: KnownDay;
  readonly dates: DateWriter;
  readonly onKeep: KeepDay;
};

/**
 * The article's day, and how it was found. If it is missing or wrong, the reader can set it; if the page gives several
 * days, the reader is asked at once.
 */
export function ArticleDay({ article, dates, onKeep }: ArticleDayProps) {
  const { t } = useMessages();
  // Null until the reader opens or closes it: what the page says can arrive after the first rendering.
  const [wished, setWished] = useState<boolean | null>(null);
  const open = wished ?? article?.date === null;
  return (
    <div class="popup-day">
      <p role="status">
        {article?.date ? (
          <>
            <b>{t('popupDay', dates.date(article.date))}</b> {originWords(article, t)}
          </>
        ) : (
          t(article ? 'popupUnsureDay' : 'popupNoDay')
        )}
      </p>
      <Fold summary={t(article?.date ? 'cardChangeDay' : 'cardSetDay')} open={open} onToggle={setWished}>
        {open && (
          <DayForm
            key={article?.date ?? ''}
            article={article}
            dates={dates}
            onKeep={onKeep}
            onKept={() => setWished(false)}
          />
        )}
      </Fold>
    </div>
  );
}
