import type { Card } from '#core/cards/card.ts';
import type { Name } from '#core/cards/name.ts';

export type CardHeading = {
  readonly heading: string;
  /** The card's title, where the heading is another name of it. */
  readonly listedAs: string | null;
  /** The name as the article writes it, where the heading does not already show it. */
  readonly writtenHere: string | null;
};

/**
 * A name cut out of a page, cleaned up for display: without invisible characters, and with ordinary spaces and hyphens.
 */
export function plainForm(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Compares two names, ignoring capitals and accents, by the rules of the card's language. */
function sameIn(card: Card): (a: string, b: string) => boolean {
  const collator = new Intl.Collator(card.language, { sensitivity: 'base', usage: 'search' });
  return (a, b) => collator.compare(plainForm(a), plainForm(b)) === 0;
}

/** Those of the card's names that the article writes, compared as the heading compares them. */
export function namesWritten(card: Card, writtenAs: string | undefined): readonly Name[] {
  if (writtenAs === undefined) return [];
  const same = sameIn(card);
  return card.names.filter(name => same(name.text, writtenAs));
}

/**
 * The heading of a card. A name that belongs to a side (Stepanakert, Khankendi) is shown as the article writes it, so
 * that the card does not seem to change sides; any other short form (EU, Pashinyan) gives way to the title, which says
 * more.
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
