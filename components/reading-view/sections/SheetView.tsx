import { Download, Printer } from 'lucide';
import type { Card } from '#core/cards/card.ts';
import { isWebAddress, type Source, shownAddress } from '#core/cards/source.ts';
import {
  hasChecks,
  type SheetArticle,
  type SheetPart,
  type SheetWords,
  sheetParts,
  sourceMarks,
  sourceNumbers,
} from '#core/reading-view/sheet.ts';
import { Button } from '../../controls/Button.tsx';
import { useMessages } from '../../messages.ts';
import '../section.css';
import './sheet-view.css';

type SheetViewProps = {
  readonly cards: readonly Card[];
  readonly article: SheetArticle;
  readonly words: SheetWords;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** The article's cards on one page, as of the article's day, with sources, to print or save. */
export function SheetView({ cards, article, words, onPrint, onSave }: SheetViewProps) {
  const { t } = useMessages();
  return (
    <div class="reading-section sheet">
      <p class="sheet-actions">
        <Button icon={Printer} onClick={onPrint}>
          {t('readingPrint')}
        </Button>
        <Button icon={Download} onClick={onSave}>
          {t('readingSave')}
        </Button>
      </p>
      <h2 dir="auto">{article.title}</h2>
      <p class="sheet-address">{article.address}</p>
      <p class="reading-hint">{words.asOf}</p>
      {cards.map(card => (
        <SheetCard key={card.id} card={card} article={article} words={words} />
      ))}
    </div>
  );
}

type SheetCardProps = Pick<SheetViewProps, 'article' | 'words'> & { readonly card: Card };

function SheetCard({ card, article, words }: SheetCardProps) {
  const numbers = sourceNumbers(card);
  return (
    <section class="sheet-card">
      <h3 dir="auto" lang={card.language}>
        {card.title}
      </h3>
      {card.gist !== undefined && (
        <p class="reading-hint" dir="auto" lang={card.language}>
          {card.gist}
        </p>
      )}
      {(card.summary ?? '')
        .split(/\n+/)
        .filter(paragraph => paragraph.trim() !== '')
        .map((paragraph, at) => (
          <p key={at} dir="auto" lang={card.language}>
            {paragraph}
          </p>
        ))}
      {sheetParts(card, article.date, words).map(part => (
        <Part key={part.heading} part={part} numbers={numbers} words={words} language={card.language} />
      ))}
      {card.sources.length > 0 && (
        <>
          <h4>{words.sources}</h4>
          {hasChecks(card) && <p class="reading-hint">{words.ticks}</p>}
          <ol class="sheet-sources">
            {card.sources.map(source => (
              <SourceItem key={source.id} source={source} words={words} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

type PartProps = {
  readonly part: SheetPart;
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: SheetWords;
  readonly language: string;
};

function Part({ part: { heading, statements }, numbers, words, language }: PartProps) {
  const marks = (line: Parameters<typeof sourceMarks>[0]) =>
    sourceMarks(line, numbers)
      .map(mark => ` [${mark}]`)
      .join('');
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {statements.map((statement, at) => (
          <li key={at} dir="auto">
            {words.when(statement) !== null && <b>{words.when(statement)}: </b>}
            <span lang={language}>{statement.text}</span>
            {marks(statement)}
            {statement.disputedBy?.map((dispute, index) => (
              <span key={index} class="sheet-dispute">
                {words.saysOtherwise(dispute.by)} <span lang={language}>{dispute.text}</span>
                {marks(dispute)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceItem({ source, words }: { readonly source: Source; readonly words: SheetWords }) {
  const { publisher, title, url, published } = source;
  const parts = [publisher, title, published && words.date(published), words.checked(source)];
  return (
    <li dir="auto">
      {parts.filter(part => part !== undefined).join(', ')}
      {url !== undefined && isWebAddress(url) && (
        <>
          {' '}
          <a href={url} target="_blank" rel="noopener noreferrer">
            {shownAddress(url)}
          </a>
        </>
      )}
    </li>
  );
}
