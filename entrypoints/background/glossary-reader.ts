import type { CardNumber, Matcher } from '#core/matching/index.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary, GlossaryCard, Revision, StorageFailure } from '#platform/glossary/glossary.ts';
import type { CardHead, ReadReply } from '#platform/protocol.ts';
import { compileGlossary } from './compile-glossary.ts';
import { toMention } from './to-mention.ts';

/** A block of a page's text, under the page's own key. */
type Block = { readonly key: number; readonly text: string };

/** What is found in blocks: offsets are UTF-16, into each block's own text. */
export type ReadBlocks = NonNullable<ReadReply['read']>;

/** The glossary compiled, at one revision. */
type Compiled = { readonly revision: Revision; readonly matcher: Matcher };

/** Reads text by the glossary. The compiled names are kept until the glossary's revision moves on. */
export class GlossaryReader {
  readonly #glossary: Glossary;
  #compiled: Compiled | null = null;
  #compiling: Promise<Result<Compiled, StorageFailure>> | null = null;
  readonly #known = new Map<CardNumber, GlossaryCard>();

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
  }

  async read(language: string, blocks: readonly Block[]): Promise<Result<ReadBlocks, StorageFailure>> {
    const compiled = await this.#upToDate();
    if (!compiled.ok) return compiled;
    const { matcher, revision } = compiled.value;
    const matches = blocks.map(block => matcher.scan(block.text, language));
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

  async #upToDate(): Promise<Result<Compiled, StorageFailure>> {
    const revision = await this.#glossary.revision();
    if (!revision.ok) return revision;
    if (this.#compiled?.revision === revision.value) return success(this.#compiled);
    // Text that comes while the names are being compiled waits for the same compilation.
    this.#compiling ??= this.#compile().finally(() => {
      this.#compiling = null;
    });
    return this.#compiling;
  }

  async #compile(): Promise<Result<Compiled, StorageFailure>> {
    const compiled = await compileGlossary(this.#glossary);
    if (!compiled.ok) return compiled;
    this.#known.clear();
    this.#compiled = compiled.value;
    return compiled;
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

function headOf({ id, card: { kind, title, gist } }: GlossaryCard): CardHead {
  return { id, kind, title, gist };
}
