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
import type { ArticleDecisions } from './decision-lookup.ts';
import { toReply } from './to-reply.ts';

/** A block of a page's text, with the page's key for it. */
export type Block = { readonly key: number; readonly text: string };

/** A part of an article. `named` are the cards that its other parts mention by their full names. */
export type ArticlePart = {
  readonly article: ArticleAbout;
  readonly named: readonly CardId[];
  readonly blocks: readonly Block[];
};

/** The mentions found in blocks: offsets are in UTF-16 code units, into each block's own text. */
export type ReadBlocks = NonNullable<PageReply['read']>;

/** Reads what the reader has decided about the article, at a revision. */
export type ReadDecisions = (
  revision: Revision,
  article: ArticleAbout,
) => Promise<Result<ArticleDecisions, StorageFailure>>;

/** Asks whether the reader's own names may be sent to where the text comes from. */
type AskPermission = () => Promise<Permission>;

const EVERYTHING: AskPermission = async () => ({ ownNames: true });

/** Finds the glossary's names in text, and decides which cards they mean. */
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

  /** Finds the mentions in a part of an article. Without blocks this only loads the index: a page asks so in advance. */
  async read(
    part: ArticlePart,
    readDecisions: ReadDecisions,
    askPermission: AskPermission = EVERYTHING,
  ): Promise<Result<ReadBlocks, StorageFailure>> {
    const allowed = askPermission();
    const index = await this.#index.current();
    if (!index.ok) return index;
    const { revision } = index.value;
    const { article, blocks } = part;
    if (blocks.length === 0) return success({ revision, blocks: [], cards: [], article: null, reasons: [] });
    const pendingDecisions = readDecisions(revision, article);
    const view = await this.#viewFor(await allowed);
    if (!view.ok) return view;
    const resolved = await this.#resolve(part, index.value, pendingDecisions, view.value);
    if (!resolved.ok) return resolved;
    const { mentions, decisions, cards } = resolved.value;
    return success({
      revision,
      article: decisions.date,
      ...toReply(blocks, mentions, id => cards.byId.get(id)),
    });
  }

  /**
   * The cards with the reader's own names that were withheld from the answer `sent`; null where nothing is withheld from
   * this page. Call it after the page has its answer: the time that this takes must not reveal those cards.
   */
  async heldBack(
    part: ArticlePart,
    readDecisions: ReadDecisions,
    askPermission: AskPermission,
    sent: ReadBlocks,
  ): Promise<ReadonlySet<CardId> | null> {
    const view = await this.#viewFor(await askPermission());
    if (!view.ok || view.value === null) return null;
    if (view.value.isWhole) return new Set();
    const index = await this.#index.current();
    if (!index.ok) return null;
    const pendingDecisions = readDecisions(index.value.revision, part.article);
    const resolved = await this.#resolve(part, index.value, pendingDecisions, null);
    if (!resolved.ok) return null;
    const { mentions, cards } = resolved.value;
    const isOwn = (id: CardId) => {
      const known = cards.byId.get(id);
      return known !== undefined && view.value?.isOwn(known.number) === true;
    };
    return new Set(
      mentions.flatMap((found, place) => {
        const shown = sent.blocks[place]?.mentions ?? [];
        return found.flatMap(mention =>
          cardsOf(mention).filter(id => isOwn(id) && !isSent(id, mention, shown)),
        );
      }),
    );
  }

  /** The part of the glossary to search for; null for all of it. */
  async #viewFor(permission: Permission): Promise<Result<PublicView | null, StorageFailure>> {
    return permission.ownNames ? success(null) : this.#views.current(permission.key, permission.isPublic);
  }

  async #resolve(
    { article, named, blocks }: ArticlePart,
    index: CurrentIndex,
    pendingDecisions: ReturnType<ReadDecisions>,
    view: PublicView | null,
  ): Promise<
    Result<
      {
        readonly mentions: readonly (readonly ResolvedMention[])[];
        readonly decisions: ArticleDecisions;
        readonly cards: KnownCards;
      },
      StorageFailure
    >
  > {
    const matcher = view ? view.matcherOf(index) : index.matcher;
    const found = await inSlices(scanAll(blocks, text => scanBlockInSlices(matcher, text, article.language)));
    const cards = this.#cardsAt(index);
    const knowledge = await fetchKnowledge(cards, found, named);
    const decisions = await pendingDecisions;
    if (!knowledge.ok) return knowledge;
    if (!decisions.ok) return decisions;
    const { choices, date } = decisions.value;
    const whole = { ...article, date: date?.date ?? undefined, blocks };
    const seen = view ? publicKnowledge(view, knowledge.value) : knowledge.value;
    const mentions = resolve(whole, found, { ...seen, choices, profiles: this.#profiles });
    return success({ mentions, decisions: decisions.value, cards });
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

/** True if the page was sent this card for an overlapping mention. */
function isSent(id: CardId, { start, end }: Span, shown: readonly (Span & Meaning)[]): boolean {
  return shown.some(mention => mention.start < end && start < mention.end && cardsOf(mention).includes(id));
}

/** The cards that entity linking needs, as the glossary has them. */
type FetchedKnowledge = {
  readonly cards: ReadonlyMap<CardNumber, GlossaryCard>;
  readonly related: ReadonlyMap<CardId, GlossaryCard>;
  readonly elsewhere: readonly GlossaryCard[];
};

/** The cards as the public view has them: an own card is not a candidate, not the country of a capital, not evidence. */
function publicKnowledge(view: PublicView, { cards, related, elsewhere }: FetchedKnowledge): Knowledge {
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

/** Fetches the cards whose names were found, and the other cards that entity linking needs. */
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
