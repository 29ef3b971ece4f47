import type { Card } from '#core/cards/card.ts';
import type { Name } from '#core/cards/name.ts';

export type CardHeading = {
  readonly heading: string;
  /** The card's title, where the heading is another name of it. */
  readonly listedAs: string | null;
  /** The article's form, where the heading does not show it already. */
  readonly writtenHere: string | null;
};

/** A form cut out of a page as it reads: invisible characters out, odd spaces and hyphens plain. */
export function plainForm(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two forms are one name, in whatever capitals and with or without accents, in the language of the card. */
function sameIn(card: Card): (a: string, b: string) => boolean {
  const collator = new Intl.Collator(card.language, { sensitivity: 'base', usage: 'search' });
  return (a, b) => collator.compare(plainForm(a), plainForm(b)) === 0;
}

/** The card's names that are what the article writes, as its heading takes them to be. */
export function namesWritten(card: Card, writtenAs: string | undefined): readonly Name[] {
  if (writtenAs === undefined) return [];
  const same = sameIn(card);
  return card.names.filter(name => same(name.text, writtenAs));
}

/**
 * What stands at the head of a card. A name that belongs to a side (Stepanakert, Khankendi) is kept as the article
 * writes it, so that the card does not change sides under the reader's eyes; any other short form (EU, Pashinyan)
 * gives way to the title, which tells more.
 */
export function cardHeading(card: Card, writtenAs: string | undefined): CardHeading {
  const form = writtenAs === undefined ? '' : plainForm(writtenAs);
  const same = sameIn(card);
  const title = { heading: card.title, listedAs: null, writtenHere: null };
  if (form === '' || same(form, card.title)) return title;

  const bySide = card.names.find(
    name => name.usedBy !== undefined && name.usedBy.length > 0 && same(name.text, form),
  );
  if (bySide) return { heading: bySide.text, listedAs: card.title, writtenHere: null };

  const words = plainForm(card.title).split(' ');
  const within = form.split(' ').every(word => words.some(other => same(word, other)));
  return within ? title : { ...title, writtenHere: form };
}
