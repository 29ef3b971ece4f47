import type { PackId } from '#core/cards/identifiers.ts';
import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import { publicCard } from '#core/glossary/public-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { CardNumber, IndexedName, SlicingMatcher } from '#core/matching/matcher.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { OwnNumbers } from '#platform/store/own-numbers.ts';
import { namesToMark } from './compile-glossary.ts';
import type { CurrentIndex } from './glossary-index.ts';

/**
 * The glossary for pages in which the reader's own names must not be marked: without own cards and packs that are not
 * public, and without the reader's edits of a pack's cards. Names outside this view are not even searched for: the marks
 * that they displace, or the time that the search takes, could reveal them.
 */
export class PublicView {
  readonly #own: ReadonlySet<CardNumber>;
  readonly #edits: ReadonlyMap<CardNumber, GlossaryCard>;
  #matcher: { readonly whole: SlicingMatcher; readonly matcher: SlicingMatcher } | null = null;

  constructor({ numbers, edits }: OwnNumbers) {
    this.#own = numbers;
    this.#edits = new Map(
      edits.map(({ number, id, edition, pack, edited }) => [
        number,
        { number, id, edition, origin: 'pack', card: publicCard(pack, edited) },
      ]),
    );
  }

  /** True if the glossary has no names of the reader's own. */
  get isWhole(): boolean {
    return this.#own.size === 0;
  }

  /** The card as this view has it; null where the view does not include it. */
  see(card: GlossaryCard): GlossaryCard | null {
    return this.#own.has(card.number) ? (this.#edits.get(card.number) ?? null) : card;
  }

  /** True for a card with names that are the reader's own. */
  isOwn(number: CardNumber): boolean {
    return this.#own.has(number);
  }

  /** Finds the names in this view. */
  matcherOf({ matcher: whole, without }: CurrentIndex): SlicingMatcher {
    if (this.isWhole) return whole;
    if (this.#matcher?.whole !== whole) {
      const names = [...this.#edits.values()].flatMap((card): IndexedName[] => namesToMark(card));
      this.#matcher = { whole, matcher: without(this.#own, names) };
    }
    return this.#matcher.matcher;
  }
}

/** Caches the public view of one revision and one choice of public packs. */
export class PublicViews {
  readonly #glossary: Pick<Glossary, 'revision' | 'ownNumbers'>;
  #cached: { readonly key: string; readonly view: PublicView } | null = null;

  constructor(glossary: Pick<Glossary, 'revision' | 'ownNumbers'>) {
    this.#glossary = glossary;
  }

  /** @param key identifies the answers of `isPublic`. */
  async current(
    key: string,
    isPublic: (pack: PackId) => boolean,
  ): Promise<Result<PublicView, StorageFailure>> {
    const revision = await this.#glossary.revision();
    if (!revision.ok) return revision;
    const before = this.#cached;
    if (before?.key === `${revision.value} ${key}`) return success(before.view);
    const read = await this.#glossary.ownNumbers(isPublic);
    if (!read.ok) return read;
    const view = new PublicView(read.value);
    this.#cached = { key: `${read.value.revision} ${key}`, view };
    return success(view);
  }
}
