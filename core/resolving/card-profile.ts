import type { Card } from '../cards/card.ts';
import type { CardId } from '../cards/identifiers.ts';
import { writtenIn } from '../cards/names-of.ts';
import { KeyReader } from '../matching/compiled/key.ts';
import type { CardNumber } from '../matching/matcher.ts';
import { type Country, countryNamed, countryOf, countryOfAdjective } from '../names/countries.ts';
import { dependentNames } from '../names/derive-names.ts';
import type { DerivedChoice, DerivedName } from '../names/derived-name.ts';
import { genderOf, plainWord } from '../names/given-names.ts';
import { legalFormsOf } from '../names/legal-forms.ts';
import { authoredForms, derivedForms, type NameForm } from '../names/names-to-index.ts';
import { otherGivenNames } from '../names/nicknames.ts';
import { partsOfCardName, partsOfPersonName } from '../names/person-names.ts';
import { stateBodyOf } from '../names/state-bodies.ts';
import { choiceKey } from './choices/choices.ts';
import { isGovernment, isTeam } from './cues.ts';
import { isOpener } from './openers.ts';
import { isRole } from './role-words.ts';
import { type TellingPart, tellingPartsOf } from './telling-parts.ts';
import { keywordsOf } from './weighing/keywords.ts';

/** A card of the glossary with its number in the index. */
export type KnownCard = { readonly number: CardNumber; readonly id: CardId; readonly card: Card };

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** True if a name is only the beginning or the end of a longer one. */
export function isBeginningOrEnd(name: string, longer: string): boolean {
  return longer.length > name.length && (longer.startsWith(name) || longer.endsWith(name));
}

const reader = new KeyReader();

/** A text in the form that the index compares; '' for a text without visible characters. */
export function keyOf(text: string): string {
  return reader.read(text) ? reader.toString() : '';
}

function byKey(forms: readonly NameForm[]): ReadonlyMap<string, NameForm[]> {
  const found = new Map<string, NameForm[]>();
  for (const form of forms) {
    const key = keyOf(form.name.text);
    const same = found.get(key);
    if (same) same.push(form);
    else found.set(key, [form]);
  }
  return found;
}

/** A short form that may be searched for in an article. */
export type ShortName = {
  readonly name: DerivedName;
  /** What an article with it contains: see `ArticleText.mayHave`. */
  readonly parts: readonly TellingPart[];
};

/** What resolving needs to know about a card. Each part is computed when it is first asked for, and kept. */
export class CardProfile {
  readonly known: KnownCard;
  #authored: ReadonlyMap<string, NameForm[]> | null = null;
  #derived: ReadonlyMap<string, NameForm[]> | null = null;
  readonly #shortNames = new Map<string, readonly ShortName[]>();
  #bases: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  #legalForms: string | null = null;
  #words: ReadonlySet<string> | null = null;
  #nameWords: ReadonlySet<string> | null = null;
  #titleWords: ReadonlySet<string> | null = null;
  #bodyOf: Country | null | undefined;
  #gistCountries: readonly string[] | null = null;
  #sentences: readonly string[] | null = null;
  #relatedIds: ReadonlySet<CardId> | null = null;
  #capitalOf: CardId | null | undefined;
  #titleKey: string | null = null;
  #isTeam: boolean | undefined;
  #isGovernment: boolean | undefined;
  #givenNames: ReadonlySet<string> | null = null;
  #familyNames: ReadonlySet<string> | null = null;
  #plainWords: ReadonlySet<string> | null = null;
  #gender: 'woman' | 'man' | 'unknown' | null = null;

  constructor(known: KnownCard) {
    this.known = known;
  }

  get id(): CardId {
    return this.known.id;
  }

  get card(): Card {
    return this.known.card;
  }

  /** The title in the form that the index compares. */
  get titleKey(): string {
    this.#titleKey ??= keyOf(this.card.title);
    return this.#titleKey;
  }

  get choice(): DerivedChoice | undefined {
    return this.card.derived;
  }

  /** The forms with this key; the caller verifies them against the text. */
  formsFor(key: string): readonly NameForm[] {
    this.#authored ??= byKey(authoredForms(this.card, this.known.number));
    const authored = this.#authored.get(key);
    // Most matches are of names that the author wrote, so forms are derived only for a match that is not.
    if (authored) return authored;
    this.#derived ??= byKey(derivedForms(this.card, this.known.number));
    return this.#derived.get(key) ?? [];
  }

  /** Forms that count only together with the full name, in a language. Offices and openers are not among them. */
  shortNames(language: string): readonly ShortName[] {
    let names = this.#shortNames.get(language);
    if (!names) {
      names = dependentNames(this.card, language === '' ? undefined : language)
        .filter(({ text }) => !isRole(text) && !isOpener(text))
        .map(name => ({ name, parts: tellingPartsOf(name.text) }));
      this.#shortNames.set(language, names);
    }
    return names;
  }

  /** The names, as choice keys, of which some form has this key. */
  basesOf(key: string): ReadonlySet<string> {
    this.#bases ??= basesByKey(this);
    return this.#bases.get(key) ?? NO_BASES;
  }

  /** Words of the card's own sentences, shortened by `keywordsOf`. */
  get words(): ReadonlySet<string> {
    this.#words ??= wordsOf(this.card);
    return this.#words;
  }

  /** The legal forms in the title (`legalFormsOf`); '' for most cards. */
  get legalForms(): string {
    this.#legalForms ??= legalFormsOf(this.card.title);
    return this.#legalForms;
  }

  /** Words of the card's names, shortened in the same way. */
  get nameWords(): ReadonlySet<string> {
    this.#nameWords ??= keywordsOf([this.card.title, ...this.card.names.map(({ text }) => text)].join(' '));
    return this.#nameWords;
  }

  /** Words of its title. */
  get titleWords(): ReadonlySet<string> {
    this.#titleWords ??= keywordsOf(this.card.title);
    return this.#titleWords;
  }

  /** The country whose body this organisation is by its title: "Ministry of Defence of Armenia". */
  get bodyOf(): Country | null {
    if (this.#bodyOf === undefined)
      this.#bodyOf =
        this.card.kind === 'organisation' ? (stateBodyOf(this.card.title)?.country ?? null) : null;
    return this.#bodyOf;
  }

  /** The usual names of the countries that its gist names: "Armenian politician". */
  get gistCountries(): readonly string[] {
    this.#gistCountries ??= (this.card.gist?.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).flatMap(
      word => (countryOfAdjective(word) ?? countryNamed(word))?.names[0] ?? [],
    );
    return this.#gistCountries;
  }

  /** The share of the card's own sentences that have a name in them, as it is written. */
  shareSaying(name: string): number {
    this.#sentences ??= sentencesOf(this.card);
    const saying = this.#sentences.filter(sentence => hasName(sentence, name)).length;
    return saying === 0 ? 0 : saying / this.#sentences.length;
  }

  /** A person's given names and initials, with the usual other forms of these names, as keys. */
  get givenNames(): ReadonlySet<string> {
    this.#givenNames ??= givenNames(this.card);
    return this.#givenNames;
  }

  /** True if a name of the card is only the family name of another of its names. */
  isFamilyName(name: string): boolean {
    this.#familyNames ??= new Set(
      this.shortNames('').flatMap(({ name: { kind, text } }) =>
        kind === 'family-name' ? [keyOf(text)] : [],
      ),
    );
    if (this.#familyNames.has(keyOf(name))) return true;
    const { title, names } = this.card;
    // Names in Han characters have no spaces.
    return (
      UNSPACED.test(name) &&
      [title, ...names.map(({ text }) => text)].some(other => isBeginningOrEnd(name, other))
    );
  }

  /** True if a full name of the card begins with this family name. */
  beginsWith(family: string): boolean {
    const { title, names } = this.card;
    return [title, ...names.map(({ text }) => text)].some(name => name.startsWith(`${family} `));
  }

  /** Whether the person's given names are a woman's or a man's; null if they do not show it. */
  get gender(): 'woman' | 'man' | null {
    this.#gender ??= genderFrom(this.card);
    return this.#gender === 'unknown' ? null : this.#gender;
  }

  /** True if the given names may be a woman's, as far as the last letter shows it; also if there are only initials. */
  get mayBeWoman(): boolean {
    const isOpenEnd = /(?:[aeiy]|[аяеи]|[էեա])$/iu;
    const whole = [...this.givenNames].filter(given => given.length > 2);
    return whole.length === 0 || whole.some(given => isOpenEnd.test(given));
  }

  /** False if the card lists middle names, and these are others: George H. W. Bush is not George W. Bush. */
  mayHaveMiddleNames(middle: readonly string[]): boolean {
    const known = this.card.names
      .concat({ text: this.card.title })
      .map(({ text }) => partsOfPersonName(text)?.given.slice(1) ?? [])
      .filter(names => names.length > 0);
    if (known.length === 0) return true;
    return known.some(names => middle.every(word => names.some(name => isSameName(word, name))));
  }

  /** True if the card's own words contain a word: a title. */
  hasWord(word: string): boolean {
    this.#plainWords ??= plainWordsOf(this.card);
    return this.#plainWords.has(plainWord(word));
  }

  get relatedIds(): ReadonlySet<CardId> {
    this.#relatedIds ??= new Set(this.card.statements.flatMap(({ relation }) => relation?.card ?? []));
    return this.#relatedIds;
  }

  /** The card of the country whose capital this place is. */
  get capitalOf(): CardId | null {
    if (this.#capitalOf === undefined) {
      const found = this.card.statements.find(({ relation }) => relation?.type === 'capital-of');
      this.#capitalOf = found?.relation?.card ?? null;
    }
    return this.#capitalOf;
  }

  get isTeam(): boolean {
    this.#isTeam ??= isTeam(this.card);
    return this.#isTeam;
  }

  get isGovernment(): boolean {
    this.#isGovernment ??= isGovernment(this.card);
    return this.#isGovernment;
  }
}

const NO_BASES: ReadonlySet<string> = new Set();

function basesByKey(profile: CardProfile): ReadonlyMap<string, ReadonlySet<string>> {
  const { card, number } = profile.known;
  const found = new Map<string, Set<string>>();
  const forms = [
    ...[...authoredForms(card, number), ...derivedForms(card, number)].map(({ name, base }) => [
      name.text,
      base,
    ]),
    ...dependentNames(card).map(({ text, base }) => [text, base]),
  ] as [form: string, base: string][];
  for (const [form, base] of forms) {
    const key = keyOf(form);
    const bases = found.get(key);
    if (bases) bases.add(choiceKey(base));
    else found.set(key, new Set([choiceKey(base)]));
  }
  return found;
}

const LETTER = /[\p{L}\p{M}]/u;

/** True if a text has a name that is not part of a longer word: Russia, but not in "Russian". */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length))) return true;
  return false;
}

function sentencesOf(card: Card): readonly string[] {
  return [card.gist ?? '', card.summary ?? '', ...card.statements.map(({ text }) => text)].filter(
    text => text !== '',
  );
}

function wordsOf(card: Card): ReadonlySet<string> {
  const country = countryOf(card);
  const words = keywordsOf(sentencesOf(card).join(' '));
  if (country)
    for (const word of keywordsOf(`${country.capital} ${country.adjectives.en?.join(' ')}`)) words.add(word);
  const title = /\(([^)]*)\)$/.exec(card.title);
  if (title) for (const word of keywordsOf(title[1]!)) words.add(word);
  // A word of the card's own name is not evidence for that name.
  for (const name of [card.title.replace(/\([^)]*\)$/, ''), ...card.names.map(({ text: form }) => form)]) {
    for (const word of keywordsOf(name)) words.delete(word);
  }
  return words;
}

function givenNames(card: Card): ReadonlySet<string> {
  const found = new Set<string>();
  if (card.kind !== 'person') return found;
  for (const { given: names } of personNamesOf(card)) {
    for (const given of names) {
      found.add(keyOf(given)).add(keyOf(`${given.charAt(0)}.`));
      for (const other of otherGivenNames(given)) found.add(keyOf(other));
    }
  }
  return found;
}

/** Every word of the card's own lines and names, as `plainWord` spells it. */
function plainWordsOf({ title, names, gist, statements }: Card): ReadonlySet<string> {
  const lines = [title, gist ?? '', ...names.map(({ text }) => text), ...statements.map(({ text }) => text)];
  return new Set(plainWord(lines.join(' ')).split(/[^\p{L}\p{M}]+/u));
}

/** The parts of the card's full names. */
function personNamesOf(card: Card) {
  return [{ text: card.title }, ...card.names].flatMap(name =>
    writtenIn(name, card).flatMap(language => partsOfCardName(name.text, language, card) ?? []),
  );
}

/** True if two given names are the same, or one is the initial of the other. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [plainWord(a), plainWord(b)];
  if (one.charAt(0) !== other.charAt(0)) return false;
  return one === other || /^\p{L}\.?$/u.test(one) || /^\p{L}\.?$/u.test(other);
}

function genderFrom(card: Card): 'woman' | 'man' | 'unknown' {
  for (const { given } of personNamesOf(card)) {
    const gender = given[0] === undefined ? null : genderOf(given[0]);
    if (gender !== null) return gender;
  }
  return 'unknown';
}

/** Profiles of cards, kept as long as the cards themselves are in memory. */
export class Profiles {
  readonly #profiles = new WeakMap<Card, CardProfile>();

  of(known: KnownCard): CardProfile {
    let profile = this.#profiles.get(known.card);
    if (!profile || profile.known.number !== known.number) {
      profile = new CardProfile(known);
      this.#profiles.set(known.card, profile);
    }
    return profile;
  }
}
