import { type CardId, OWN, packOf } from '../cards/identifiers.ts';
import { earliestDay, latestDay, type PartialDate } from '../cards/partial-date.ts';
import { beginningOf } from '../cards/statement-dates.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { countriesIn, countryOf } from '../names/countries.ts';
import type { CardProfile } from './card-profile.ts';
import type { Candidate, Occurrence } from './occurrences/occurrence.ts';

/** Places of one name that are farther apart are two. In degrees, about 200 km. */
const FAR_DEGREES = 2;
/** Two beginnings of one event, as two packs count them, are no farther apart. In days. */
const FAR_DAYS = 366;
/** Words of two gists are compared by this many letters: Russia, Russian. */
const COMPARED_LETTERS = 5;
const DAY_MS = 86_400_000;
/** A gist of one word says no more than the kind of card. */
const LEAST_WORDS = 2;
const BIRTH = /^Born\b/;

/** Groups the candidates of an occurrence: those in one group are cards of several packs on one thing. */
export function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (candidates.length < 2) return [candidates];
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const group = groups.find(members =>
      members.some(other => isSameThing(other.profile, candidate.profile)),
    );
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** The cards of an article that several packs have on one thing. */
export class SameThings {
  readonly #groups = new Map<CardId, readonly CardId[]>();

  /** @param profiles every card that a name in the article may mean. */
  constructor(profiles: Iterable<CardProfile>) {
    const different = [...new Set(profiles)];
    // Most glossaries have one pack, or packs on different subjects.
    if (new Set(different.map(({ id }) => packIn(id))).size < 2) return;
    const byKey = Map.groupBy(different.flatMap(keysOf), ([key]) => key);
    const groups = new Map<CardProfile, Set<CardProfile>>();
    for (const sharing of byKey.values()) {
      for (const [at, [, one]] of sharing.entries())
        for (const [, other] of sharing.slice(at + 1)) if (isSameThing(one, other)) join(groups, one, other);
    }
    for (const group of new Set(groups.values())) {
      const ids = [...group]
        .sort((a, b) => ownFirst(a) - ownFirst(b) || a.known.number - b.known.number)
        .map(({ id }) => id);
      for (const id of ids) this.#groups.set(id, ids);
    }
  }

  /**
   * The cards on the same thing as this one. The first stands for all: a card of the reader's own, or else the one that
   * came into the glossary first.
   */
  idsOf(id: CardId): readonly CardId[] {
    return this.#groups.get(id) ?? [id];
  }
}

function keysOf(profile: CardProfile): [string, CardProfile][] {
  return [...identitiesOf(profile), `${profile.card.kind} ${profile.titleKey}`].map(key => [key, profile]);
}

function join(groups: Map<CardProfile, Set<CardProfile>>, one: CardProfile, other: CardProfile): void {
  const group = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
  for (const member of group) groups.set(member, group);
}

const ownFirst = ({ id }: CardProfile): number => (packOf(id) === OWN ? 0 : 1);

/**
 * The occurrence as one of its candidates sees it: of its own group only itself, and one card of every other group, of
 * its own pack if there is one.
 */
export function seenBy(
  candidate: Candidate,
  occurrence: Occurrence,
  groups: readonly (readonly Candidate[])[],
): Occurrence {
  if (groups.length === occurrence.candidates.length) return occurrence;
  const pack = packOf(candidate.profile.id);
  const candidates = groups.map(group =>
    group.includes(candidate)
      ? candidate
      : (group.find(({ profile }) => packOf(profile.id) === pack) ?? group[0]!),
  );
  return { ...occurrence, candidates };
}

/** The pack in an id; lists of cards without packs are one pack. */
const packIn = (id: CardId): string => (id.includes(':') ? packOf(id) : '');

const known = new WeakMap<CardProfile, WeakMap<CardProfile, boolean>>();

/** True if two cards of different packs are about one thing. */
export function isSameThing(one: CardProfile, other: CardProfile): boolean {
  if (one === other) return true;
  // Within one pack, the author tells two things of the same name apart.
  if (packIn(one.id) === packIn(other.id)) return false;
  let answers = known.get(one);
  if (!answers) {
    answers = new WeakMap();
    known.set(one, answers);
  }
  let same = answers.get(other);
  if (same === undefined) {
    same = compare(one, other);
    answers.set(other, same);
  }
  return same;
}

function compare(one: CardProfile, other: CardProfile): boolean {
  const [mine, others] = [identitiesOf(one), identitiesOf(other)];
  if ([...mine].some(address => others.has(address))) return true;
  const isItem = (address: string) => address.startsWith(WIKIDATA);
  // Two items of the same catalogue are two things.
  if ([...mine].some(isItem) && [...others].some(isItem)) return false;
  return (
    one.card.kind === other.card.kind &&
    one.titleKey !== '' &&
    one.titleKey === other.titleKey &&
    !contradict(one, other)
  );
}

const WIKIDATA = 'wikidata:';

/** The addresses of the same thing elsewhere, each in one form. */
function identitiesOf({ card }: CardProfile): ReadonlySet<string> {
  return new Set((card.sameAs ?? []).map(identityOf));
}

/**
 * One form of an address: without the scheme, "www.", a slash at the end and the fragment. Items of Wikidata have
 * several addresses.
 */
export function identityOf(address: string): string {
  const item =
    /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:entity|wiki(?:\/Special:EntityData)?)\/([QPL]\d+)(?:\.\w+)?(?:[#?].*)?$/i.exec(
      address,
    );
  if (item) return WIKIDATA + item[1]!.toUpperCase();
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/i.exec(address) ?? [];
  return host.toLowerCase() + rest.replace(/\/+$/, '');
}

function contradict(one: CardProfile, other: CardProfile): boolean {
  return (
    gistsContradict(one, other) ||
    areApart(pointOf(one), pointOf(other)) ||
    differ(birthOf(one), birthOf(other), 0) ||
    differ(endOf(one), endOf(other), 0) ||
    differ(firstDateOf(one), firstDateOf(other), FAR_DAYS)
  );
}

/** True if two gists name different countries, or have no word in common. A gist that is missing says nothing. */
function gistsContradict(one: CardProfile, other: CardProfile): boolean {
  const [country, another] = [countryOf(one.card), countryOf(other.card)];
  if (country || another) return country !== another;
  const [mine, others] = [one.card.gist ?? '', other.card.gist ?? ''];
  if ([mine, others].some(text => stemsOf(text).size < LEAST_WORDS)) return false;
  const [here, there] = [countriesIn(mine), countriesIn(others)];
  if (here.size > 0 && there.size > 0) return ![...here].some(name => there.has(name));
  if (primaryLanguage(one.card.language) !== primaryLanguage(other.card.language)) return false;
  const words = stemsOf(others);
  return ![...stemsOf(mine)].some(stem => words.has(stem));
}

function stemsOf(gist: string): ReadonlySet<string> {
  const words = gist.toLowerCase().match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return new Set(words.map(word => word.slice(0, COMPARED_LETTERS)));
}

function pointOf({ card }: CardProfile): readonly [number, number] | null {
  const shape = card.place?.shapes.find(({ type }) => type === 'point');
  return shape?.type === 'point' ? shape.position : null;
}

function areApart(one: readonly [number, number] | null, other: readonly [number, number] | null): boolean {
  if (!one || !other) return false;
  const east = Math.abs(one[0] - other[0]);
  return Math.min(east, 360 - east) > FAR_DEGREES || Math.abs(one[1] - other[1]) > FAR_DEGREES;
}

function birthOf({ card }: CardProfile): PartialDate | null {
  return card.statements.find(({ at, text }) => at !== undefined && BIRTH.test(text))?.at ?? null;
}

function endOf({ card }: CardProfile): PartialDate | null {
  if (card.kind !== 'person') return null;
  const end = card.statements.find(({ ends }) => ends);
  return (end && beginningOf(end)) ?? null;
}

/** When an event or agreement begins, by the card's statements. */
function firstDateOf({ card }: CardProfile): PartialDate | null {
  if (card.kind !== 'event' && card.kind !== 'agreement') return null;
  const dates = card.statements.flatMap(statement => beginningOf(statement) ?? []);
  return dates.sort((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1))[0] ?? null;
}

/** True if two dates are more than so many days apart, however much of them is open. */
function differ(one: PartialDate | null, other: PartialDate | null, days: number): boolean {
  if (one === null || other === null) return false;
  const gap = Math.max(
    Date.parse(earliestDay(one)) - Date.parse(latestDay(other)),
    Date.parse(earliestDay(other)) - Date.parse(latestDay(one)),
  );
  return gap > days * DAY_MS;
}
