import type { CardId } from '../cards/identifiers.ts';
import { compile } from '../matching/compiled/compile.ts';
import { createMatcher } from '../matching/create-matcher.ts';
import type { CardNumber, Matcher } from '../matching/matcher.ts';
import { namesToIndex } from '../names/names-to-index.ts';
import type { Article } from './article.ts';
import { type KnownCard, Profiles } from './card-profile.ts';
import type { Choices } from './choices/choices.ts';
import { type Knowledge, resolve } from './resolve.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import { scanArticle } from './scan-article.ts';

/** A compiled glossary entirely in memory. (The extension keeps its glossary in the database and a stored index.) */
export type ReadyGlossary = {
  readonly matcher: Matcher;
  readonly cards: ReadonlyMap<CardNumber, KnownCard>;
  readonly byId: ReadonlyMap<CardId, KnownCard>;
  readonly profiles: Profiles;
};

/** Numbers the cards and compiles their names. */
export function readyGlossary(cards: Iterable<KnownCard['card']>): ReadyGlossary {
  const known = [...cards].map((card, number): KnownCard => ({ number, id: card.id, card }));
  const open = known.filter(({ card }) => !card.private);
  return {
    matcher: createMatcher(compile(open.flatMap(({ card, number }) => namesToIndex(card, number)))),
    cards: new Map(known.map(card => [card.number, card])),
    byId: new Map(known.map(card => [card.id, card])),
    profiles: new Profiles(),
  };
}

/** Finds and resolves the mentions of an article with a glossary; returns the mentions of each block. */
export function readArticle(
  glossary: ReadyGlossary,
  article: Article,
  choices?: Choices,
): ResolvedMention[][] {
  const found = scanArticle(glossary.matcher, article);
  const knowledge: Knowledge = {
    cards: glossary.cards,
    related: glossary.byId,
    profiles: glossary.profiles,
    ...(choices && { choices }),
  };
  return resolve(article, found, knowledge);
}
