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
 * The glossary as it is where the reader's own names are not to be marked: without own cards and packs that are not
 * public, and with a pack's card as it came where the reader has edited it. Names that are not in it are not even looked
 * for there: otherwise what they would have hidden, or how long it takes, could tell of them.
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

  /** True where nothing in the glossary is the reader's own. */
  get isWhole(): boolean {
    return this.#own.size === 0;
  }

  /** The card as it is here; null for one that is not here. */
  see(card: GlossaryCard): GlossaryCard | null {
    return this.#own.has(card.number) ? (this.#edits.get(card.number) ?? null) : card;
  }

  /** True for a card with names that are the reader's own. */
  isOwn(number: CardNumber): boolean {
    return this.#own.has(number);
  }

  /** Finds the names that are here. */
  matcherOf({ matcher: whole, without }: CurrentIndex): SlicingMatcher {
    if (this.isWhole) return whole;
    if (this.#matcher?.whole !== whole) {
      const names = [...this.#edits.values()].flatMap((card): IndexedName[] => namesToMark(card));
      this.#matcher = { whole, matcher: without(this.#own, names) };
    }
    return this.#matcher.matcher;
  }
}

/** Keeps the public view of one revision, and of what is public at the time. */
export class PublicViews {
  readonly #glossary: Pick<Glossary, 'revision' | 'ownNumbers'>;
  #kept: { readonly key: string; readonly view: PublicView } | null = null;

  constructor(glossary: Pick<Glossary, 'revision' | 'ownNumbers'>) {
    this.#glossary = glossary;
  }

  /** @param key says what `isPublic` answers. */
  async current(
    key: string,
    isPublic: (pack: PackId) => boolean,
  ): Promise<Result<PublicView, StorageFailure>> {
    const revision = await this.#glossary.revision();
    if (!revision.ok) return revision;
    const before = this.#kept;
    if (before?.key === `${revision.value} ${key}`) return success(before.view);
    const read = await this.#glossary.ownNumbers(isPublic);
    if (!read.ok) return read;
    const view = new PublicView(read.value);
    this.#kept = { key: `${read.value.revision} ${key}`, view };
    return success(view);
  }
}
