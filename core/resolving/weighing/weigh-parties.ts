import { packOf } from '../../cards/identifiers.ts';
import { languageOf } from '../../language/languages.ts';
import { anyOf, splitWords } from '../../language/words.ts';
import { type Country, countriesIn, countryOf } from '../../names/countries.ts';
import type { ArticleFacts } from '../article-facts.ts';
import type { CardProfile } from '../card-profile.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import type { EvidenceList } from './evidence.ts';

/** What the words around say against the card, in times of `used-otherwise`: certainly, or possibly, of other states. */
const TIMES = { certain: 2, possible: 1 } as const;

/** Names joined by small words: "Rwanda and the Democratic Republic of Congo". */
const NAMES = String.raw`((?:(?:the|and|or|of) |\p{Lu}[\p{L}\p{M}.’'-]*,? ?)+)`;
const NAMES_BEFORE = /((?:\p{Lu}[\p{L}\p{M}]*(?:['’]s?)?(?:[ –-]| and )){1,6})(?:\p{Ll}[\p{L}-]* )?$/u;
const SENTENCE_END = /[.!?…]["'”’»)]*\s+(?=["'“‘«(]?\p{Lu})|\n/gu;

/**
 * Weighs whether a peace agreement, a summit, a truce is that of other states than the card's: "the peace agreement
 * signed by Rwanda and Congo". The card's own states are those that its title names, or else its gist.
 *
 * States that only speak of the thing are told from its parties by having a card in the same pack.
 */
export function weighParties(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  const { profile, origin } = candidate;
  const { kind } = profile.card;
  if (origin !== 'never-alone' || (kind !== 'agreement' && kind !== 'event')) return;
  const parties = partiesOf(profile);
  if (parties.size === 0) return;
  const against = timesAgainst(parties, profile, occurrence, facts);
  if (against > 0) list.add('used-otherwise', occurrence.text, against);
}

function timesAgainst(
  parties: ReadonlySet<Country>,
  profile: CardProfile,
  occurrence: Occurrence,
  facts: ArticleFacts,
): number {
  const isParty = (country: Country): boolean => parties.has(country);
  const isForeign = (country: Country): boolean =>
    !isParty(country) &&
    ![...facts.named.present.values()].some(
      ({ id, card }) => packOf(id) === packOf(profile.id) && countryOf(card) === country,
    );
  const isEnglish = facts.text.primaryLanguage === 'en';
  const names = (other: CardProfile): boolean => [...statesOf(other)].some(isParty);
  const isNamed =
    [...facts.named.present.values()].some(names) ||
    (isEnglish && facts.text.article.blocks.some(({ text }) => [...countriesIn(text)].some(isParty)));
  if (!isNamed) return TIMES.certain;
  if (!isEnglish) return 0;

  const owners = ownersOf(occurrence, facts);
  if (owners.some(isParty)) return 0;
  if (owners.length > 1 || owners.some(isForeign)) return TIMES.certain;
  const { from, to } = sentenceOf(occurrence, facts);
  const there = [...countriesIn(facts.text.blockOf(occurrence).slice(from, to))];
  const foreign = there.filter(isForeign).length;
  if (foreign === 0 || there.some(isParty) || isCardBetween(from, to, occurrence, facts, names)) return 0;
  return foreign > 1 ? TIMES.certain : TIMES.possible;
}

/** The states that a card is about by its title and gist, which are in English, and by being one. */
function statesOf({ card }: CardProfile): ReadonlySet<Country> {
  const own = countryOf(card);
  return own ? new Set([own]) : countriesIn(`${card.title}; ${card.gist ?? ''}`.replace(/[–-]/gu, ' '));
}

function partiesOf({ card }: CardProfile): ReadonlySet<Country> {
  const titled = countriesIn(card.title.replace(/[–-]/gu, ' '));
  return titled.size > 0 ? titled : countriesIn(card.gist ?? '');
}

let afterwards: RegExp | null = null;

/** The states whose thing it is by the words directly around: Congo's peace treaty, a truce between Israel and Iran. */
function ownersOf(occurrence: Occurrence, { text }: ArticleFacts): readonly Country[] {
  const block = text.blockOf(occurrence);
  const words = languageOf('en')?.pairs?.concluded ?? '';
  afterwards ??= new RegExp(
    String.raw`^(?: (?:\p{Ll}+ ){0,4}${anyOf(splitWords(words).join(' '))})? (?:by|between|of|with|among) ${NAMES}`,
    'u',
  );
  const after = afterwards.exec(block.slice(occurrence.end, occurrence.end + 120))?.[1] ?? '';
  const before = NAMES_BEFORE.exec(block.slice(Math.max(0, occurrence.start - 80), occurrence.start))?.[1];
  return [...countriesIn(`${plain(after)}; ${plain(before ?? '')}`)];
}

/** Without possessives and hyphens: Congo's, Israel-Egypt. */
function plain(names: string): string {
  return names.replace(/['’]s?(?= |$)/gu, '').replace(/[–-]/gu, ' ');
}

function sentenceOf(
  { start, end, ...span }: Occurrence,
  { text }: ArticleFacts,
): { from: number; to: number } {
  const block = text.blockOf(span);
  let from = 0;
  for (const { index, 0: found } of block.matchAll(SENTENCE_END)) {
    if (index >= end) return { from, to: index };
    from = Math.min(start, index + found.length);
  }
  return { from, to: block.length };
}

/** True if a card for which the test holds is certainly named in this part of the block: "Baku said that …". */
function isCardBetween(
  from: number,
  to: number,
  { block }: Occurrence,
  { text, named }: ArticleFacts,
  test: (profile: CardProfile) => boolean,
): boolean {
  const begin = text.positionOf({ block, start: from, end: to });
  return [...named.presentAt].some(
    ([position, ids]) =>
      position >= begin &&
      position < begin + to - from &&
      ids.some(id => {
        const profile = named.present.get(id);
        return profile !== undefined && test(profile);
      }),
  );
}
