import type { Card } from '../cards/card.ts';
import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { isEverydayWord } from '../names/everyday-words.ts';
import type { Article, Span } from './article.ts';
import { keyOf } from './card-profile.ts';
import { isAmongCapitals, isTitleCase } from './occurrences/surroundings.ts';
import { isAboutSport, isSportSection, isSportText, mayBeAboutSport } from './sport.ts';
import { type TellingPart, TellingParts } from './telling-parts.ts';
import { keywordsAmong, keywordsAsWritten, keywordsOf, wordsOf } from './weighing/keywords.ts';

/** Characters on each side of a span in which words count as nearby. */
const NEARBY_CHARACTERS = 120;
/** An abbreviation in brackets, and the words in small letters before it. */
const IN_BRACKETS = /\((\p{Lu}{2,6})s?\)/gu;
const SMALL_WORDS = /(?:(?<![\p{L}])\p{Ll}\p{L}*[ -]){2,6}$/u;
const ABBREVIATED_CHARACTERS = 80;
const SMALL = /\p{Ll}/u;

/** Characters on each side of a span that are examined to tell whether its line is a headline. */
const LINE_CHARACTERS = 200;

/**
 * What a capital means: that a word is a name, that it is a noun, or nothing, because nearly every word of the line has
 * one.
 */
export type Capitals = 'names' | 'nouns' | 'headline';

/**
 * An article, with everything that can be said from its text alone, before any card is considered. It never changes;
 * expensive parts are computed when they are first asked for.
 */
export class ArticleText {
  readonly article: Article;
  /** The first part of the language's tag, in lower case; '' if the language is not known. */
  readonly primaryLanguage: string;
  readonly #begins: readonly number[];
  #allWords: readonly string[] | null = null;
  #differentWords: ReadonlySet<string> | null = null;
  #keywords: ReadonlySet<string> | null = null;
  #parts: TellingParts | null = null;
  #sectionKeywords: ReadonlySet<string> | null = null;
  #abbreviatedWords: ReadonlySet<string> | null = null;
  #sport: boolean | null = null;
  #smallWords: ReadonlySet<string> | null = null;
  readonly #contained = new Map<string, boolean>();
  readonly #around = new WeakMap<Span, ReadonlyMap<string, string>>();
  readonly #keys = new Map<string, string>();
  readonly #titleCase = new Map<number, boolean>();

  constructor(article: Article) {
    this.article = article;
    this.primaryLanguage = primaryLanguage(article.language);
    let begin = 0;
    this.#begins = article.blocks.map(({ text }) => {
      const own = begin;
      begin += text.length + 1;
      return own;
    });
  }

  /** The text of the block that contains a span. */
  blockOf({ block }: Pick<Span, 'block'>): string {
    return this.article.blocks[block]!.text;
  }

  /** UTF-16 code units from the beginning of the article, as if its blocks were lines of one text. */
  positionOf({ block, start }: Span): number {
    return this.#begins[block]! + start;
  }

  /** The positions between which the paragraph of a span lies; at least {@link NEARBY_CHARACTERS} on each side. */
  surroundingParagraph(span: Span): { readonly from: number; readonly to: number } {
    const text = this.blockOf(span);
    const begin = this.positionOf({ ...span, start: 0 });
    // In plain text a paragraph is a line; in a page, a line break before more space is only the source's.
    const lineStart = text.slice(0, span.start).search(/\n(?![ \t])[^\n]*(?:\n[ \t][^\n]*)*$/) + 1;
    const ends = text.slice(span.end).search(/\n(?![ \t])/);
    const lineEnd = ends < 0 ? text.length : span.end + ends;
    return {
      from: begin + Math.max(0, Math.min(lineStart, span.start - NEARBY_CHARACTERS)),
      to: begin + Math.min(text.length, Math.max(lineEnd, span.end + NEARBY_CHARACTERS)),
    };
  }

  /** A text in the form that the index compares; cached, because an article repeats its names. */
  keyOf(text: string): string {
    let key = this.#keys.get(text);
    if (key === undefined) {
      key = keyOf(text);
      this.#keys.set(text, key);
    }
    return key;
  }

  /** Every word of the article, in lower case. */
  #listWords(): readonly string[] {
    if (!this.#allWords) {
      const { title = '', blocks } = this.article;
      const text = [title, ...blocks.map(block => block.text)].join('\n');
      // Soft hyphens and similar characters occur inside words.
      this.#allWords = wordsOf(text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''));
    }
    return this.#allWords;
  }

  #distinctWords(): ReadonlySet<string> {
    this.#differentWords ??= new Set(this.#listWords());
    return this.#differentWords;
  }

  /** False if the article certainly lacks a name with these parts (`tellingPartsOf`), which is true of most names. */
  mayHave(parts: readonly TellingPart[]): boolean {
    if (!this.#parts) {
      this.#parts = new TellingParts();
      for (const { text } of this.article.blocks) this.#parts.add(text);
    }
    return this.#parts.mayHave(parts);
  }

  /** The keywords of the whole article. */
  get keywords(): ReadonlySet<string> {
    this.#keywords ??= keywordsAmong(this.#distinctWords());
    return this.#keywords;
  }

  /**
   * The keywords on both sides of a span, but not in it: from the form in which they are compared to that in the text.
   */
  keywordsAround(span: Span): ReadonlyMap<string, string> {
    const known = this.#around.get(span);
    if (known) return known;
    const text = this.blockOf(span);
    const before = text.slice(Math.max(0, span.start - NEARBY_CHARACTERS), span.start);
    const found = keywordsAsWritten(`${before} ${text.slice(span.end, span.end + NEARBY_CHARACTERS)}`);
    this.#around.set(span, found);
    return found;
  }

  /** The keywords of the section's name. */
  get sectionKeywords(): ReadonlySet<string> {
    this.#sectionKeywords ??= keywordsOf(this.article.section ?? '');
    return this.#sectionKeywords;
  }

  /** True if the section or the words show that the article is about sport. */
  get isAboutSport(): boolean {
    this.#sport ??=
      isSportSection(this.article.section ?? '') ||
      (mayBeAboutSport(parts => this.mayHave(parts), this.primaryLanguage) &&
        isAboutSport(
          this.#distinctWords(),
          this.#listWords().length,
          this.article.blocks.map(({ text }) => text),
          this.primaryLanguage,
        ));
    return this.#sport;
  }

  /** True if the words around a span show that this sentence is about sport, whatever the article is about. */
  isSportAround(span: Span): boolean {
    const text = this.blockOf(span);
    const from = Math.max(0, span.start - NEARBY_CHARACTERS / 2);
    return isSportText(wordsOf(text.slice(from, span.end + NEARBY_CHARACTERS / 2)), this.primaryLanguage);
  }

  /**
   * Abbreviations that the article introduces for ordinary words: "artificial pancreas (AP)". (The name of an organisation
   * has capitals.)
   */
  get abbreviatedWords(): ReadonlySet<string> {
    if (!this.#abbreviatedWords) {
      const found = new Set<string>();
      for (const { text } of this.article.blocks)
        for (const { index, 1: abbreviation = '' } of text.matchAll(IN_BRACKETS)) {
          const before = text.slice(Math.max(0, index - ABBREVIATED_CHARACTERS), index);
          const words = SMALL_WORDS.exec(before)?.[0].trim().split(/[ -]/).slice(-abbreviation.length);
          if (words?.map(word => word.charAt(0).toUpperCase()).join('') === abbreviation)
            found.add(abbreviation);
        }
      this.#abbreviatedWords = found;
    }
    return this.#abbreviatedWords;
  }

  /** True if the words around a span are in capitals too, so that those of the span prove nothing. */
  isInCapitals({ block, start, end }: Span): boolean {
    const text = this.blockOf({ block });
    if (SMALL.test(text.slice(start, end))) return false;
    return isAmongCapitals(
      text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - LINE_CHARACTERS), start),
      text.slice(end, end + LINE_CHARACTERS).split('\n', 1)[0]!,
      word => isEverydayWord(word, this.article.language),
    );
  }

  /** What a capital means in the line of a span. */
  capitalsIn({ block, start, end }: Span): Capitals {
    if (languageOf(this.primaryLanguage)?.capitals === 'nouns') return 'nouns';
    const text = this.blockOf({ block });
    const from = Math.max(text.lastIndexOf('\n', start) + 1, start - LINE_CHARACTERS);
    const key = this.positionOf({ block, start: from, end });
    let found = this.#titleCase.get(key);
    if (found === undefined) {
      const lineEnd = text.indexOf('\n', end);
      const line = text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, end + LINE_CHARACTERS));
      found = isTitleCase(line) || this.isInCapitals({ block, start, end });
      this.#titleCase.set(key, found);
    }
    return found ? 'headline' : 'names';
  }

  /** False where capitals say nothing about names: German nouns, headlines in title case or in capitals. */
  capitalsMarkNames(span: Span): boolean {
    return this.capitalsIn(span) === 'names';
  }

  /** True if a word also occurs in small letters: its capital is only that of the sentence. */
  hasSmallWord(word: string): boolean {
    const small = word.toLowerCase();
    if (small === word) return true;
    this.#smallWords ??= new Set(
      this.article.blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
    );
    return this.#smallWords.has(small);
  }

  /** True if a text occurs in the article exactly so. */
  has(name: string): boolean {
    let found = this.#contained.get(name);
    if (found === undefined) {
      found = this.article.blocks.some(({ text }) => text.includes(name));
      this.#contained.set(name, found);
    }
    return found;
  }

  /** True if a name occurs in the article without another word directly after it. */
  hasWithout(name: string, next: string): boolean {
    return this.article.blocks.some(({ text }) => text.replaceAll(`${name} ${next}`, '').includes(name));
  }

  /** True if a card's full name follows a title somewhere: "King Charles III". */
  hasTitled(title: string, { title: name, names }: Pick<Card, 'title' | 'names'>): boolean {
    const forms = [name, ...names.map(({ text }) => text)].filter(form => /[\s·]/.test(form));
    return forms.some(form => this.has(`${title} ${form}`));
  }
}
