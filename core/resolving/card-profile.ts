import type { Card } from '../cards/card.ts';
import type { CardId } from '../cards/identifiers.ts';
import { KeyReader } from '../matching/compiled/key.ts';
import type { CardNumber } from '../matching/matcher.ts';
import { type Country, countryOf } from '../names/countries.ts';
import { dependentNames } from '../names/derive-names.ts';
import type { DerivedChoice, DerivedName } from '../names/derived-name.ts';
import { legalFormsOf } from '../names/legal-forms.ts';
import { authoredForms, derivedForms, type NameForm } from '../names/names-to-index.ts';
import { otherGivenNames } from '../names/nicknames.ts';
import { isFamilyFirst, partsOfPersonName } from '../names/person-names.ts';
import { stateBodyOf } from '../names/state-bodies.ts';
import { choiceKey } from './choices/choices.ts';
import { isGovernment, isTeam } from './cues.ts';
import { isOpener } from './openers.ts';
import { isRole } from './role-words.ts';
import { type TellingPart, tellingPartsOf } from './telling-parts.ts';
import { keywordsOf } from './weighing/keywords.ts';

/** A card of the glossary with its number in the index. */
export type KnownCard = { readonly number: CardNumber; readonly id: CardId; readonly card: Card };

/** The share of a card's sentences that name its subject. */
const OFTEN = 0.3;

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
  #gistNames: ReadonlySet<string> | null = null;
  #sentences: readonly ReadonlySet<string>[] | null = null;
  #relatedIds: ReadonlySet<CardId> | null = null;
  #capitalOf: CardId | null | undefined;
  #titleKey: string | null = null;
  #isTeam: boolean | undefined;
  #isGovernment: boolean | undefined;
  #givenNames: ReadonlySet<string> | null = null;

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

  /** Words with a capital in its gist: "Armenian politician". */
  get gistNames(): ReadonlySet<string> {
    this.#gistNames ??= keywordsOf(this.card.gist?.match(/\p{Lu}[\p{L}\p{M}]+/gu)?.join(' ') ?? '');
    return this.#gistNames;
  }

  /** True if at least {@link OFTEN} of the card's own sentences have all these words. */
  oftenSays(words: ReadonlySet<string>): boolean {
    this.#sentences ??= sentencesOf(this.card).map(keywordsOf);
    const saying = this.#sentences.filter(sentence => [...words].every(word => sentence.has(word)));
    return saying.length >= OFTEN * this.#sentences.length;
  }

  /** A person's given names and initials, with the usual other forms of these names, as keys. */
  get givenNames(): ReadonlySet<string> {
    this.#givenNames ??= givenNames(this.card);
    return this.#givenNames;
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
  const familyFirst = isFamilyFirst(card.names);
  for (const { text } of [{ text: card.title }, ...card.names]) {
    for (const given of partsOfPersonName(text, familyFirst)?.given ?? []) {
      found.add(keyOf(given)).add(keyOf(`${given.charAt(0)}.`));
      for (const other of otherGivenNames(given)) found.add(keyOf(other));
    }
  }
  return found;
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
