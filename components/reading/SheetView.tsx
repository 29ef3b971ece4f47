import { Download, Printer } from 'lucide';
import { cardOn } from '#core/as-of/index.ts';
import type { Card } from '#core/cards/card.ts';
import { isWebAddress } from '#core/cards/source.ts';
import type { Statement } from '#core/cards/statement.ts';
import type { SheetArticle, SheetWords } from '#core/reading/markdown.ts';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';

type SheetViewProps = {
  readonly cards: readonly Card[];
  readonly article: SheetArticle;
  readonly words: SheetWords;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** The article's cards as one page, as of its day, with sources: to be printed or saved. */
export function SheetView({ cards, article, words, onPrint, onSave }: SheetViewProps) {
  const { t } = useMessages();
  return (
    <div class="reading-view sheet">
      <p class="sheet-actions">
        <Button icon={Printer} onClick={onPrint}>
          {t('readingPrint')}
        </Button>
        <Button icon={Download} onClick={onSave}>
          {t('readingSave')}
        </Button>
      </p>
      <h2 dir="auto">{article.title}</h2>
      <p class="reading-hint">{words.asOf}</p>
      {cards.map(card => (
        <SheetCard key={card.id} card={card} article={article} words={words} />
      ))}
    </div>
  );
}

type SheetCardProps = Pick<SheetViewProps, 'article' | 'words'> & { readonly card: Card };

function SheetCard({ card, article, words }: SheetCardProps) {
  const on = article.date === null ? null : cardOn(card, article.date);
  const parts: readonly (readonly [string, readonly Statement[]])[] = on
    ? [
        [words.onDay, on.then],
        [words.since, on.since],
        [words.before, on.before],
        [words.other, [...on.unclear, ...on.general]],
      ]
    : [[words.other, card.statements]];
  const numbers = new Map(card.sources.map(({ id }, index) => [id, index + 1]));
  const marks = (ids: readonly string[]) => ids.map(id => ` [${numbers.get(id) ?? '?'}]`).join('');
  return (
    <section class="sheet-card" lang={card.language}>
      <h3 dir="auto">{card.title}</h3>
      <p class="reading-hint">{card.gist}</p>
      {card.summary !== undefined && <p dir="auto">{card.summary}</p>}
      {parts
        .filter(([, statements]) => statements.length > 0)
        .map(([heading, statements]) => (
          <div key={heading}>
            <h4>{heading}</h4>
            <ul>
              {statements.map((statement, at) => (
                <li key={at} dir="auto">
                  {words.when(statement) !== null && <b>{words.when(statement)}: </b>}
                  {statement.text}
                  {marks(statement.sources)}
                  {statement.disputedBy?.map(({ by, text, sources }) => (
                    <span key={by} class="sheet-dispute">
                      {words.saysOtherwise(by)} {text}
                      {marks(sources)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        ))}
      {card.sources.length > 0 && (
        <ol class="sheet-sources">
          {card.sources.map(({ id, publisher, title, url, published }) => (
            <li key={id} dir="auto">
              {[publisher, title, published].filter(part => part !== undefined).join(', ')}{' '}
              {url !== undefined && isWebAddress(url) && <a href={url}>{url}</a>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
