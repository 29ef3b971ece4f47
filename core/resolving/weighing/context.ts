import type { CardId } from '../../cards/identifiers.ts';
import { packOf } from '../../cards/identifiers.ts';
import type { Article, Span } from '../article.ts';
import { type CardProfile, type KnownCard, keyOf } from '../card-profile.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { lastBefore } from '../occurrences/positions.ts';
import { isTitleCase } from '../occurrences/surroundings.ts';
import { isAboutSport } from '../sport.ts';
import { keywordsAmong, keywordsAsWritten, keywordsOf, wordsOf } from './keywords.ts';

/** Characters on each side within which words count as near. */
const NEAR = 120;
/** Characters to each side that say whether a line is a headline. */
const LINE = 200;

/**
 * A first word as it stands in a list of words: not one of two letters, nor one that a hidden character or a prefix may
 * be joined to.
 */
const FIRST_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}]{3,}(?=[ -]|$)/u;

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What the article as a whole says, gathered once and asked for by each mention. */
export class Context {
  readonly article: Article;
  readonly primary: string;
  /** Where each card is named in full, in the order of the text. */
  readonly fullAt = new Map<CardId, number[]>();
  /** By which names each card is named in full, as the index compares them. */
  readonly fullNames = new Map<CardId, Set<string>>();
  /** Cards that some mention means without doubt, with the title that is shown for them. */
  readonly present = new Map<CardId, string>();
  /** Cards that those point to, and by which they are pointed at. */
  readonly pointedAt = new Map<CardId, Set<CardId>>();
  /** Countries whose capitals are present. */
  readonly withCapital = new Set<CardId>();
  readonly #begins: readonly number[];
  readonly #packs = new Map<string, Set<CardId>>();
  #allWords: readonly string[] | null = null;
  #differentWords: ReadonlySet<string> | null = null;
  #words: ReadonlySet<string> | null = null;
  #plainWords: ReadonlySet<string> | null = null;
  #section: ReadonlySet<string> | null = null;
  #titleWords: ReadonlySet<string> | null = null;
  #sport: boolean | null = null;
  readonly #around = new WeakMap<Span, ReadonlyMap<string, string>>();
  readonly #keys = new Map<string, string>();
  readonly #titleCase = new Map<number, boolean>();
  readonly #bearers = new Map<string, number[]>();
  readonly related: ReadonlyMap<CardId, KnownCard>;

  constructor(article: Article, related: ReadonlyMap<CardId, KnownCard>) {
    this.article = article;
    this.related = related;
    this.primary = article.language.split('-')[0]?.toLowerCase() ?? '';
    let begin = 0;
    this.#begins = article.blocks.map(({ text }) => {
      const own = begin;
      begin += text.length + 1;
      return own;
    });
  }

  /** UTF-16 code units from the article's beginning, as if its blocks were lines of one text. */
  positionOf({ block, start }: Span): number {
    return this.#begins[block]! + start;
  }

  /** A text as the index compares it; the article's names come again and again. */
  keyOf(text: string): string {
    let key = this.#keys.get(text);
    if (key === undefined) {
      key = keyOf(text);
      this.#keys.set(text, key);
    }
    return key;
  }

  /** Notes what stands in the article without doubt: a name of one card, in full. */
  note(occurrence: Occurrence): void {
    const [candidate, ...others] = occurrence.candidates;
    for (const { profile, full, leaning } of occurrence.candidates) {
      if (!full || leaning) continue;
      const at = this.fullAt.get(profile.id) ?? [];
      at.push(this.positionOf(occurrence));
      this.fullAt.set(profile.id, at);
      const names = this.fullNames.get(profile.id) ?? new Set();
      names.add(this.keyOf(occurrence.text));
      this.fullNames.set(profile.id, names);
    }
    if (!candidate || others.length > 0 || candidate.origin === 'never-alone') return;
    this.addPresent(candidate.profile);
  }

  /** Notes what another part of the article names in full: it counts as named before everything here. */
  noteElsewhere(profile: CardProfile): void {
    const { id, card } = profile;
    this.fullAt.set(id, [0]);
    this.fullNames.set(id, new Set([card.title, ...card.names.map(({ text }) => text)].map(keyOf)));
    this.addPresent(profile);
  }

  /** Notes a card that is here without doubt, and to which others it points. */
  addPresent({ id, card, relatedIds, capitalOf }: CardProfile): void {
    this.present.set(id, card.title);
    if (capitalOf !== null) this.withCapital.add(capitalOf);
    for (const other of relatedIds) {
      const pointing = this.pointedAt.get(other) ?? new Set();
      pointing.add(id);
      this.pointedAt.set(other, pointing);
    }
    const pack = packOf(id);
    const cards = this.#packs.get(pack) ?? new Set();
    cards.add(id);
    this.#packs.set(pack, cards);
  }

  /** Other cards of the same pack in the article; 0 where ids name no pack. */
  othersOfPack(id: CardId): number {
    if (!id.includes(':')) return 0;
    const cards = this.#packs.get(packOf(id));
    return cards ? cards.size - (cards.has(id) ? 1 : 0) : 0;
  }

  /** Position of the last full name before a place; -1 for none. */
  lastFull(id: CardId, before: number): number {
    return lastBefore(this.fullAt.get(id), before);
  }

  /** Every word of the article, in small letters. */
  get allWords(): readonly string[] {
    if (!this.#allWords) {
      const { title = '', blocks } = this.article;
      const text = [title, ...blocks.map(block => block.text)].join('\n');
      // Soft hyphens and their like stand inside words.
      this.#allWords = wordsOf(text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''));
    }
    return this.#allWords;
  }

  get differentWords(): ReadonlySet<string> {
    this.#differentWords ??= new Set(this.allWords);
    return this.#differentWords;
  }

  /** False where the first word of a name is surely nowhere in the article: most short forms need no closer look. */
  mayHold(name: string): boolean {
    const first = FIRST_WORD.exec(name)?.[0];
    if (first === undefined) return true;
    this.#plainWords ??= new Set(wordsOf(withoutMarks([...this.differentWords].join(' '))));
    return this.#plainWords.has(withoutMarks(first).toLowerCase());
  }

  get words(): ReadonlySet<string> {
    this.#words ??= keywordsAmong(this.differentWords);
    return this.#words;
  }

  /** The keywords on both sides of a span, without the span itself, by the form in which they are compared. */
  wordsAround(place: Span): ReadonlyMap<string, string> {
    const known = this.#around.get(place);
    if (known) return known;
    const { text } = this.article.blocks[place.block]!;
    const before = text.slice(Math.max(0, place.start - NEAR), place.start);
    const found = keywordsAsWritten(`${before} ${text.slice(place.end, place.end + NEAR)}`);
    this.#around.set(place, found);
    return found;
  }

  /** Words of the titles of the cards that are here: those count as related cards, not as words. */
  get titleWords(): ReadonlySet<string> {
    this.#titleWords ??= keywordsOf([...this.present.values()].join(' '));
    return this.#titleWords;
  }

  get sectionWords(): ReadonlySet<string> {
    this.#section ??= keywordsOf(this.article.section ?? '');
    return this.#section;
  }

  get isAboutSport(): boolean {
    this.#sport ??=
      /sport|football|спорт/i.test(this.article.section ?? '') ||
      isAboutSport(this.differentWords, this.allWords.length);
    return this.#sport;
  }

  /** False where capitals tell nothing: German nouns, headlines with capitals throughout. */
  capitalsTell({ block, start, end }: Span): boolean {
    if (this.primary === 'de' || this.primary === 'lb') return false;
    const { text } = this.article.blocks[block]!;
    const from = Math.max(text.lastIndexOf('\n', start) + 1, start - LINE);
    const key = this.positionOf({ block, start: from, end });
    const known = this.#titleCase.get(key);
    if (known !== undefined) return !known;
    const lineEnd = text.indexOf('\n', end);
    const found = isTitleCase(text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, end + LINE)));
    this.#titleCase.set(key, found);
    return !found;
  }

  /** Notes that somebody else has this family name here: Nina Sharp, where the card is the company. */
  noteBearer(key: string, position: number): void {
    const known = this.#bearers.get(key);
    if (known) known.push(position);
    else this.#bearers.set(key, [position]);
  }

  /** Position of the last other bearer before a place; -1 for none. */
  lastBearer(key: string, before: number): number {
    return lastBefore(this.#bearers.get(key), before);
  }
}
