import type { CardId } from '../cards/identifiers.ts';
import { packOf } from '../cards/identifiers.ts';
import { type Article, type Place, positionOf } from './article.ts';
import type { KnownCard } from './card-profile.ts';
import { isAboutSport } from './cues.ts';
import type { Sighting } from './sighting.ts';
import { isTitleCase } from './surroundings.ts';
import { tellingWords } from './telling-words.ts';

/** Characters to each side that say whether a line is a headline. */
const LINE = 200;

/** What the article as a whole says, gathered once and asked for by each mention. */
export class Context {
  readonly article: Article;
  readonly primary: string;
  /** Where each card is named in full, in the order of the text. */
  readonly fullAt = new Map<CardId, number[]>();
  /** By which names each card is named in full. */
  readonly fullNames = new Map<CardId, Set<string>>();
  /** Cards that some mention means without doubt, with the title that is shown for them. */
  readonly present = new Map<CardId, string>();
  /** Cards that those point to, and by which they are pointed at. */
  readonly pointedAt = new Map<CardId, CardId[]>();
  readonly #packs = new Map<string, Set<CardId>>();
  #words: ReadonlySet<string> | null = null;
  #section: ReadonlySet<string> | null = null;
  #titleWords: ReadonlySet<string> | null = null;
  #sport: boolean | null = null;
  readonly #titleCase = new Map<number, boolean>();
  readonly #bearers = new Map<string, number[]>();
  readonly related: ReadonlyMap<CardId, KnownCard>;

  constructor(article: Article, related: ReadonlyMap<CardId, KnownCard>) {
    this.article = article;
    this.related = related;
    this.primary = article.language.split('-')[0]?.toLowerCase() ?? '';
  }

  /** Notes what stands in the article without doubt: a name of one card, in full. */
  note(sighting: Sighting): void {
    const [option, ...others] = sighting.options;
    for (const { profile, full, leaning } of sighting.options) {
      if (!full || leaning) continue;
      const at = this.fullAt.get(profile.id) ?? [];
      at.push(positionOf(sighting));
      this.fullAt.set(profile.id, at);
      const names = this.fullNames.get(profile.id) ?? new Set();
      names.add(sighting.text);
      this.fullNames.set(profile.id, names);
    }
    if (!option || others.length > 0 || option.origin === 'never-alone') return;
    const { id, card, relatedIds } = option.profile;
    this.addPresent(id, card.title);
    for (const other of relatedIds) this.pointedAt.set(other, [...(this.pointedAt.get(other) ?? []), id]);
  }

  addPresent(id: CardId, title: string): void {
    this.present.set(id, title);
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
    return this.fullAt.get(id)?.findLast(position => position < before) ?? -1;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= tellingWords(
      [this.article.title ?? '', ...this.article.blocks.map(({ text }) => text)].join('\n'),
    );
    return this.#words;
  }

  /** Words of the titles of the cards that are here: those count as related cards, not as words. */
  get titleWords(): ReadonlySet<string> {
    this.#titleWords ??= tellingWords([...this.present.values()].join(' '));
    return this.#titleWords;
  }

  get sectionWords(): ReadonlySet<string> {
    this.#section ??= tellingWords(this.article.section ?? '');
    return this.#section;
  }

  get isAboutSport(): boolean {
    this.#sport ??=
      /sport|football|спорт/i.test(this.article.section ?? '') ||
      isAboutSport(this.article.blocks.map(({ text }) => text));
    return this.#sport;
  }

  /** False where capitals tell nothing: German nouns, headlines with capitals throughout. */
  capitalsTell({ block, start, end }: Place): boolean {
    if (this.primary === 'de' || this.primary === 'lb') return false;
    const { text } = this.article.blocks[block]!;
    const from = Math.max(text.lastIndexOf('\n', start) + 1, start - LINE);
    const key = positionOf({ block, start: from, end });
    const known = this.#titleCase.get(key);
    if (known !== undefined) return !known;
    const lineEnd = text.indexOf('\n', end);
    const found = isTitleCase(text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, end + LINE)));
    this.#titleCase.set(key, found);
    return !found;
  }

  /** Notes that somebody else has this family name here: Jody Sharp, where the card is the company. */
  noteBearer(key: string, position: number): void {
    this.#bearers.set(key, [...(this.#bearers.get(key) ?? []), position]);
  }

  /** Position of the last other bearer before a place; -1 for none. */
  lastBearer(key: string, before: number): number {
    return this.#bearers.get(key)?.findLast(position => position < before) ?? -1;
  }
}
