import type { Card } from '../cards/card.ts';
import type { CardId } from '../cards/identifiers.ts';
import { KeyReader } from '../matching/key.ts';
import type { CardNumber } from '../matching/matcher.ts';
import { countryOf } from '../names/countries.ts';
import { leaningNames } from '../names/derive-names.ts';
import type { DerivedChoice, DerivedName, NamedCard } from '../names/derived-name.ts';
import { type NameForm, nameForms } from '../names/names-to-index.ts';
import { otherGivenNames } from '../names/nicknames.ts';
import { isFamilyFirst, partsOfPersonName } from '../names/person-names.ts';
import { tellingWords } from './telling-words.ts';

/** A card of the glossary under its number. */
export type KnownCard = { readonly number: CardNumber; readonly id: CardId; readonly card: Card };

const reader = new KeyReader();

/** A text as the index compares it; '' for a text without anything visible. */
export function keyOf(text: string): string {
  return reader.read(text) ? reader.toString() : '';
}

/** What resolving needs to know of a card. Each part is computed when it is first asked for, and kept. */
export class CardProfile {
  readonly known: KnownCard;
  #forms: Map<string, NameForm[]> | null = null;
  #leaning: DerivedName[] | null = null;
  #words: ReadonlySet<string> | null = null;
  #given: ReadonlySet<string> | null = null;

  constructor(known: KnownCard) {
    this.known = known;
  }

  get id(): CardId {
    return this.known.id;
  }

  get card(): Card {
    return this.known.card;
  }

  get choice(): DerivedChoice | undefined {
    return (this.card as NamedCard).derived;
  }

  /** The forms that compare as this key; the caller verifies them against the text. */
  formsFor(key: string): readonly NameForm[] {
    if (!this.#forms) {
      this.#forms = new Map();
      for (const form of nameForms(this.card, this.known.number)) {
        const own = keyOf(form.name.text);
        const same = this.#forms.get(own);
        if (same) same.push(form);
        else this.#forms.set(own, [form]);
      }
    }
    return this.#forms.get(key) ?? [];
  }

  get leaning(): readonly DerivedName[] {
    this.#leaning ??= leaningNames(this.card as NamedCard);
    return this.#leaning;
  }

  /** Words of the card's own sentences, as `tellingWords` shortens them. */
  get words(): ReadonlySet<string> {
    this.#words ??= wordsOf(this.card);
    return this.#words;
  }

  /** Given names and initials of a person, with their usual other forms, as `keyOf` folds them. */
  get given(): ReadonlySet<string> {
    this.#given ??= givenNames(this.card);
    return this.#given;
  }

  get relatedIds(): readonly CardId[] {
    return this.card.statements.flatMap(({ relation }) => (relation ? [relation.card] : []));
  }

  /** The card of the country whose capital this place is. */
  get capitalOf(): CardId | null {
    return (
      this.card.statements.find(({ relation }) => relation?.type === 'capital-of')?.relation?.card ?? null
    );
  }
}

function wordsOf(card: Card): ReadonlySet<string> {
  const country = countryOf(card);
  const text = [card.gist, card.summary ?? '', ...card.statements.map(statement => statement.text)].join(' ');
  const words = tellingWords(text);
  if (country)
    for (const word of tellingWords(`${country.capital} ${country.adjectives.en?.join(' ')}`))
      words.add(word);
  const title = /\(([^)]*)\)$/.exec(card.title);
  if (title) for (const word of tellingWords(title[1]!)) words.add(word);
  // A name that speaks for itself is no evidence for itself.
  for (const name of [card.title.replace(/\([^)]*\)$/, ''), ...card.names.map(({ text: form }) => form)]) {
    for (const word of tellingWords(name)) words.delete(word);
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

/** Profiles of cards, kept as long as the cards themselves are. */
export class Profiles {
  readonly #kept = new WeakMap<Card, CardProfile>();

  of(known: KnownCard): CardProfile {
    let profile = this.#kept.get(known.card);
    if (!profile || profile.known.number !== known.number) {
      profile = new CardProfile(known);
      this.#kept.set(known.card, profile);
    }
    return profile;
  }
}
