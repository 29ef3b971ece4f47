import type { CardId } from '#core/cards/identifiers.ts';
import type { GlossaryCard, Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import { Profiles } from '#core/resolving/card-profile.ts';
import { relatedTo } from '#core/resolving/related-to.ts';
import { type Knowledge, resolve } from '#core/resolving/resolve.ts';
import type { ResolvedMention } from '#core/resolving/resolved-mention.ts';
import { cardsFound, type GlossaryMatch, scanBlockInSlices } from '#core/resolving/scan-article.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { ArticleAbout, PageReply } from '#platform/protocols/mentions-protocol.ts';
import { inSlices } from '#platform/scheduling/slices.ts';
import type { CurrentIndex, GlossaryIndex } from '../glossary/glossary-index.ts';
import { KnownCards } from '../glossary/known-cards.ts';
import { type PublicView, PublicViews } from '../glossary/public-view.ts';
import type { Permission } from '../senders/permission.ts';
import type { Said } from './article-choices.ts';
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

/** Whether the reader's own names may be told where the text comes from. */
type Permitted = () => Promise<Permission>;

const EVERYTHING: Permitted = async () => ({ ownNames: true });

/** Reads text by the glossary: finds its names, and says which cards they mean. */
export class MentionFinder {
  readonly #glossary: Glossary;
  readonly #index: GlossaryIndex;
  readonly #profiles = new Profiles();
  readonly #views: PublicViews;
  #known: { readonly revision: Revision; readonly cards: KnownCards } | null = null;

  constructor(glossary: Glossary, index: GlossaryIndex) {
    this.#glossary = glossary;
    this.#index = index;
    this.#views = new PublicViews(glossary);
  }

  /** Without blocks it only gets ready: a page that is about to ask wakes it so. */
  async read(
    part: ArticlePart,
    saysOf: ReaderSays,
    permitted: Permitted = EVERYTHING,
  ): Promise<Result<ReadBlocks, StorageFailure>> {
    const allowed = permitted();
    const index = await this.#index.current();
    if (!index.ok) return index;
    const { revision } = index.value;
    const { article, blocks } = part;
    if (blocks.length === 0) return success({ revision, blocks: [], cards: [], article: null, reasons: [] });
    const asked = saysOf(revision, article);
    const view = await this.#viewFor(await allowed);
    if (!view.ok) return view;
    const resolved = await this.#resolve(part, index.value, asked, view.value);
    if (!resolved.ok) return resolved;
    const { mentions, said, cards } = resolved.value;
    return success({ revision, article: said.date, ...toReply(blocks, mentions, id => cards.byId.get(id)) });
  }

  /**
   * The cards with names of the reader's own that were kept back from an answer; null where nothing is kept back. Asked
   * for when the page has its answer: how long that takes must not tell of them.
   */
  async heldBack(
    part: ArticlePart,
    saysOf: ReaderSays,
    permitted: Permitted,
    told: ReadBlocks,
  ): Promise<ReadonlySet<CardId> | null> {
    const view = await this.#viewFor(await permitted());
    if (!view.ok || view.value === null) return null;
    if (view.value.isWhole) return new Set();
    const index = await this.#index.current();
    if (!index.ok) return null;
    const asked = saysOf(index.value.revision, part.article);
    const resolved = await this.#resolve(part, index.value, asked, null);
    if (!resolved.ok) return null;
    const { mentions, cards } = resolved.value;
    const isOwn = (id: CardId) => {
      const known = cards.byId.get(id);
      return known !== undefined && view.value?.isOwn(known.number) === true;
    };
    return new Set(
      mentions.flatMap((found, place) => {
        const shown = told.blocks[place]?.mentions ?? [];
        return found.flatMap(mention =>
          cardsOf(mention).filter(id => isOwn(id) && !isTold(id, mention, shown)),
        );
      }),
    );
  }

  /** What of the glossary is looked for; null for all of it. */
  async #viewFor(permission: Permission): Promise<Result<PublicView | null, StorageFailure>> {
    return permission.ownNames ? success(null) : this.#views.current(permission.key, permission.isPublic);
  }

  async #resolve(
    { article, named, blocks }: ArticlePart,
    index: CurrentIndex,
    asked: ReturnType<ReaderSays>,
    view: PublicView | null,
  ): Promise<
    Result<
      {
        readonly mentions: readonly (readonly ResolvedMention[])[];
        readonly said: Said;
        readonly cards: KnownCards;
      },
      StorageFailure
    >
  > {
    const matcher = view ? view.matcherOf(index) : index.matcher;
    const found = await inSlices(scanAll(blocks, text => scanBlockInSlices(matcher, text, article.language)));
    const cards = this.#cardsAt(index);
    const knowledge = await fetchKnowledge(cards, found, named);
    const said = await asked;
    if (!knowledge.ok) return knowledge;
    if (!said.ok) return said;
    const { choices, date } = said.value;
    const whole = { ...article, date: date?.date, blocks };
    const seen = view ? seenThrough(view, knowledge.value) : knowledge.value;
    const mentions = resolve(whole, found, { ...seen, choices, profiles: this.#profiles });
    return success({ mentions, said: said.value, cards });
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

type Span = { readonly start: number; readonly end: number };
type Meaning = { readonly card: CardId | null; readonly candidates: readonly CardId[] };

function cardsOf({ card, candidates }: Meaning): readonly CardId[] {
  return card === null ? candidates : [card];
}

/** True where the card was named at that place, if by a part of the name only. */
function isTold(id: CardId, { start, end }: Span, shown: readonly (Span & Meaning)[]): boolean {
  return shown.some(one => one.start < end && start < one.end && cardsOf(one).includes(id));
}

/** The cards that resolving goes by, as the glossary has them. */
type FetchedKnowledge = {
  readonly cards: ReadonlyMap<CardNumber, GlossaryCard>;
  readonly related: ReadonlyMap<CardId, GlossaryCard>;
  readonly elsewhere: readonly GlossaryCard[];
};

/** The same as far as it may be told of: an own card is no candidate, no country of a capital, and no evidence. */
function seenThrough(view: PublicView, { cards, related, elsewhere }: FetchedKnowledge): Knowledge {
  const only = <Key>(known: ReadonlyMap<Key, GlossaryCard>) =>
    new Map(
      [...known].flatMap(([key, card]) => {
        const seen = view.see(card);
        return seen ? [[key, seen] as const] : [];
      }),
    );
  return {
    cards: only(cards),
    related: only(related),
    elsewhere: elsewhere.flatMap(card => view.see(card) ?? []),
  };
}

/** Fetches the cards that were found, and those that resolving asks for besides. */
async function fetchKnowledge(
  known: KnownCards,
  found: readonly (readonly GlossaryMatch[])[],
  named: readonly CardId[],
): Promise<Result<FetchedKnowledge, StorageFailure>> {
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
  scan: (text: string) => Generator<void, GlossaryMatch[]>,
): Generator<void, GlossaryMatch[][]> {
  const found: GlossaryMatch[][] = [];
  for (const { text } of blocks) {
    found.push(yield* scan(text));
    yield;
  }
  return found;
}
