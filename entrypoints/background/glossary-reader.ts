import type { CardId } from '#core/cards/identifiers.ts';
import {
  cardsFound,
  type Found,
  type Knowledge,
  Profiles,
  relatedTo,
  resolve,
  scanBlockInSlices,
} from '#core/resolving/index.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary, Revision, StorageFailure } from '#platform/glossary/glossary.ts';
import type { ArticleAbout, PageReply } from '#platform/reading-protocol.ts';
import type { Said } from './article-reader.ts';
import type { CurrentIndex, GlossaryIndex } from './glossary-index.ts';
import { inSlices } from './in-slices.ts';
import { KnownCards } from './known-cards.ts';
import { toReply } from './to-reply.ts';

/** A block of a page's text, under the page's own key. */
export type Block = { readonly key: number; readonly text: string };

/** A part of an article, and the cards that its other parts name in full. */
export type ArticlePart = {
  readonly article: ArticleAbout;
  readonly named: readonly CardId[];
  readonly blocks: readonly Block[];
};

/** What is found in blocks: offsets are UTF-16, into each block's own text. */
export type ReadBlocks = NonNullable<PageReply['read']>;

/** Gives what the reader has to say on the article, as it is at a revision. */
export type ReaderSays = (revision: Revision, article: ArticleAbout) => Promise<Result<Said, StorageFailure>>;

/** Reads text by the glossary: finds its names, and says which cards they mean. */
export class GlossaryReader {
  readonly #glossary: Glossary;
  readonly #index: GlossaryIndex;
  readonly #profiles = new Profiles();
  #known: { readonly revision: Revision; readonly cards: KnownCards } | null = null;

  constructor(glossary: Glossary, index: GlossaryIndex) {
    this.#glossary = glossary;
    this.#index = index;
  }

  /** Without blocks it only gets ready: a page that is about to ask wakes it so. */
  async read(
    { article, named, blocks }: ArticlePart,
    saysOf: ReaderSays,
  ): Promise<Result<ReadBlocks, StorageFailure>> {
    const index = await this.#index.current();
    if (!index.ok) return index;
    const { matcher, revision } = index.value;
    if (blocks.length === 0) return success({ revision, blocks: [], cards: [], article: null, reasons: [] });
    const asked = saysOf(revision, article);
    const found = await inSlices(scanAll(blocks, text => scanBlockInSlices(matcher, text, article.language)));
    const cards = this.#cardsAt(index.value);
    const knowledge = await fetchKnowledge(cards, found, named);
    const said = await asked;
    if (!knowledge.ok) return knowledge;
    if (!said.ok) return said;
    const { choices, date } = said.value;
    const whole = { ...article, date: date?.date, blocks };
    const mentions = resolve(whole, found, { ...knowledge.value, choices, profiles: this.#profiles });
    return success({ revision, article: date, ...toReply(blocks, mentions, id => cards.byId.get(id)) });
  }

  #cardsAt({ revision, changedSince }: CurrentIndex): KnownCards {
    const before = this.#known;
    if (before?.revision === revision) return before.cards;
    const changed = before && changedSince(before.revision);
    const cards = changed ? before.cards.without(changed) : new KnownCards(this.#glossary);
    this.#known = { revision, cards };
    return cards;
  }
}

/** Fetches the cards that were found, and those that resolving asks for besides. */
async function fetchKnowledge(
  known: KnownCards,
  found: readonly (readonly Found[])[],
  named: readonly CardId[],
): Promise<Result<Knowledge, StorageFailure>> {
  const numbers = cardsFound(found);
  const fetched = await known.fetchNumbers(numbers);
  if (!fetched.ok) return fetched;
  const cards = [...numbers].flatMap(number => known.byNumber.get(number) ?? []);
  const related = await known.fetchIds([...relatedTo(cards), ...named]);
  if (!related.ok) return related;
  return success({
    cards: known.byNumber,
    related: known.byId,
    elsewhere: named.flatMap(id => known.byId.get(id) ?? []),
  });
}

function* scanAll(
  blocks: readonly Block[],
  scan: (text: string) => Generator<void, Found[]>,
): Generator<void, Found[][]> {
  const found: Found[][] = [];
  for (const { text } of blocks) {
    found.push(yield* scan(text));
    yield;
  }
  return found;
}
