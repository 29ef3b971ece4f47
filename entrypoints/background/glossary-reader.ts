import type { CardNumber, Match, SlicingMatcher } from '#core/matching/index.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary, GlossaryCard, Revision, StorageFailure } from '#platform/glossary/glossary.ts';
import type { CardHead, PageReply } from '#platform/protocol.ts';
import type { GlossaryIndex } from './glossary-index.ts';
import { inSlices } from './in-slices.ts';
import { toMention } from './to-mention.ts';

/** Text of a block, in UTF-16 code units, from which it is scanned in steps. */
const LONG = 4_000;

/** Such a step, in ms. */
const A_STEP = 1;

/** A block of a page's text, under the page's own key. */
type Block = { readonly key: number; readonly text: string };

/** What is found in blocks: offsets are UTF-16, into each block's own text. */
export type ReadBlocks = NonNullable<PageReply['read']>;

/** Reads text by the glossary: finds its names, and says which cards they mean. */
export class GlossaryReader {
  readonly #glossary: Glossary;
  readonly #index: GlossaryIndex;
  /** Cards that pages have asked for, as they were at `#knownAt`. */
  readonly #known = new Map<CardNumber, GlossaryCard>();
  #knownAt: Revision = -1;

  constructor(glossary: Glossary, index: GlossaryIndex) {
    this.#glossary = glossary;
    this.#index = index;
  }

  async read(language: string, blocks: readonly Block[]): Promise<Result<ReadBlocks, StorageFailure>> {
    const index = await this.#index.current();
    if (!index.ok) return index;
    const { matcher, revision } = index.value;
    if (revision !== this.#knownAt) this.#known.clear();
    this.#knownAt = revision;
    const matches = await inSlices(scanAll(matcher, blocks, language));
    const cards = await this.#cards(matches.flat().flatMap(match => match.cards));
    if (!cards.ok) return cards;
    const heads = new Map<string, CardHead>();
    const read = blocks.map(({ key, text }, index) => ({
      key,
      mentions: (matches[index] ?? []).flatMap(match => {
        const mention = toMention(match, text, language, cards.value);
        if (!mention) return [];
        for (const number of match.cards) {
          const found = cards.value.get(number);
          if (found && mention.candidates.includes(found.id)) heads.set(found.id, headOf(found));
        }
        return [{ ...mention, candidates: [...mention.candidates] }];
      }),
    }));
    return success({ revision, blocks: read, cards: [...heads.values()] });
  }

  async #cards(
    numbers: readonly CardNumber[],
  ): Promise<Result<ReadonlyMap<CardNumber, GlossaryCard>, StorageFailure>> {
    const missing = [...new Set(numbers)].filter(number => !this.#known.has(number));
    if (missing.length > 0) {
      const fetched = await this.#glossary.getByNumber(missing);
      if (!fetched.ok) return fetched;
      for (const card of fetched.value) this.#known.set(card.number, card);
    }
    return success(this.#known);
  }
}

function* scanAll(
  matcher: SlicingMatcher,
  blocks: readonly Block[],
  language: string,
): Generator<void, Match[][]> {
  const matches: Match[][] = [];
  for (const { text } of blocks) {
    // What slices cost is more than a paragraph's scan.
    matches.push(
      text.length > LONG ? yield* matcher.scanInSlices(text, language, A_STEP) : matcher.scan(text, language),
    );
    yield;
  }
  return matches;
}

function headOf({ id, card: { kind, title, gist } }: GlossaryCard): CardHead {
  return { id, kind, title, gist };
}
