import type { CardId } from '../../cards/identifiers.ts';
import { packOf } from '../../cards/identifiers.ts';
import { languageOf } from '../../language/languages.ts';
import { anyOf, splitWords } from '../../language/words.ts';
import type { ArticleFacts } from '../article-facts.ts';
import type { CardProfile } from '../card-profile.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import { isDay } from '../role-words.ts';
import type { EvidenceList } from './evidence.ts';
import { keywordsOf } from './keywords.ts';
import { weighRelatedCards, weighWords } from './weigh-related-cards.ts';

/** An everyday word on its own is no evidence at all: this takes back what a title is worth. */
const WORD_TIMES = 2.5;
/** A name of the subject in the same paragraph is enough to be sure. */
const NEAR_TIMES = 3.5;
/** So are other words of the title. */
const TITLE_TIMES = 5;
/** How many names of the subject elsewhere in the article count. */
const MAX_SUBJECTS = 3;
/** "Four villages in Kent": more than related cards in the article can outweigh. */
const COMPLEMENT_TIMES = 2;

const UPPER = /\p{Lu}/u;
/** The share of a related card's sentences that name its subject. */
const OFTEN = 0.15;

/** Kinds of cards that sentences name as their subject; the United Nations is named as a source on any subject. */
const SUBJECT_KINDS: ReadonlySet<string> = new Set(['place', 'event', 'agreement', 'term']);

/**
 * Weighs a name that consists of everyday words. It counts beside names of the card's subject: strongly in the same
 * paragraph, and together with others elsewhere in the article.
 */
export function weighEverydayName(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  const { profile, origin } = candidate;
  const complement = complementAfter(occurrence, facts);
  if (complement !== null && !isOfSubject(complement, profile, facts))
    list.add('used-otherwise', occurrence.text + complement.shown, COMPLEMENT_TIMES);
  const possessor = possessorBefore(occurrence, facts);
  if (possessor !== null && !isOfSubject(possessor, profile, facts))
    list.add('used-otherwise', possessor.shown + occurrence.text, COMPLEMENT_TIMES);
  if (isAttribute(candidate, occurrence, facts))
    list.add('used-otherwise', occurrence.text, COMPLEMENT_TIMES);
  if (origin !== 'never-alone') list.add('common-word', occurrence.text, WORD_TIMES);
  else if (profile.card.kind !== 'term') {
    // "Four villages": its subject is in every article on the region, so the words beside must fit, too.
    weighRelatedCards(candidate, facts, list);
    weighWords(candidate, occurrence, facts, list);
    if (!list.has('words-nearby')) list.add('common-word', occurrence.text);
    return;
  }
  const subjects = subjectsOf(profile, facts);
  const near = [...subjects.keys()].find(id => facts.isNamedBeside(id, occurrence));
  if (near !== undefined) list.add('related-card-here', subjects.get(near), NEAR_TIMES);
  else if (hasTitleWordsBeside(candidate, occurrence, facts))
    list.add('words-nearby', undefined, TITLE_TIMES);
  else if (subjects.size === 0) return;
  else
    for (const title of [...new Set(subjects.values())].slice(0, MAX_SUBJECTS))
      list.add('related-card-here', title);
  weighWords(candidate, occurrence, facts, list);
}

/**
 * The cards in the article that are the subject of a card, with their titles: those that it is related to, places and
 * events that its own sentences name, or the sentences of a related card again and again, and people and organisations
 * of these places. For a card without relations, these are the cards of its pack.
 */
function subjectsOf(profile: CardProfile, { named, relatedProfile }: ArticleFacts): Map<CardId, string> {
  const { id, relatedIds } = profile;
  const pointing = named.pointedAt.get(id);
  const isAlone = relatedIds.size === 0 && pointing === undefined;
  const related = [...relatedIds].flatMap(other => relatedProfile(other) ?? []);
  const isSaid = (name: string): boolean =>
    profile.shareSaying(name) > 0 || related.some(other => other.shareSaying(name) >= OFTEN);
  const isSubject = ({ id: other, card, gistCountries }: CardProfile): boolean => {
    if (isAlone) return packOf(other) === packOf(id);
    if (relatedIds.has(other) || pointing?.has(other)) return true;
    return SUBJECT_KINDS.has(card.kind) ? isSaid(card.title) : gistCountries.some(isSaid);
  };
  return new Map(
    [...named.present.values()]
      .filter(other => other.id !== id && isSubject(other))
      .map(other => [other.id, other.card.title]),
  );
}

/** "The exodus of Armenians from Karabakh": other capitalised words of the title are beside its everyday word. */
function hasTitleWordsBeside(candidate: Candidate, occurrence: Occurrence, facts: ArticleFacts): boolean {
  const { title } = candidate.profile.card;
  const names = title.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]+/gu)?.join(' ') ?? '';
  const around = facts.text.keywordsAround(occurrence);
  const own = keywordsOf(occurrence.text);
  return [...keywordsOf(names)].some(word => around.has(word) && !own.has(word));
}

/** A name after the occurrence that says whose or where the thing is. */
type Complement = { readonly name: string; readonly position: number; readonly shown: string };

const NAME_AFTER = String.raw`(?:(?:the|le|la|les|el|los|las|il|lo|gli|der|den|dem|die|das|de|het|o|a|os|as) |l[’'])?(\p{Lu}[\p{L}\p{M}\p{N}’'-]*)`;
const complementsByLanguage = new Map<string, RegExp | null>();

function complementExpression(language: string): RegExp | null {
  let expression = complementsByLanguage.get(language);
  if (expression === undefined) {
    const words = languageOf(language)?.complements ?? null;
    expression =
      words === null
        ? null
        : new RegExp(`^ ${anyOf(splitWords(words).join(' '))}(?: |(?<=[’']))${NAME_AFTER}`, 'u');
    complementsByLanguage.set(language, expression);
  }
  return expression;
}

function complementAfter(occurrence: Occurrence, { text }: ArticleFacts): Complement | null {
  const after = text.blockOf(occurrence).slice(occurrence.end, occurrence.end + 60);
  const found = complementExpression(text.primaryLanguage || 'en')?.exec(after);
  const name = found?.[1];
  if (!found || name === undefined || isDay(name)) return null;
  // German nouns have capitals: "Blockade der Straße" says nothing about where.
  if (text.primaryLanguage === 'de') return null;
  const position = text.positionOf(occurrence) + occurrence.text.length + found[0].length - name.length;
  return { name, position, shown: found[0] };
}

const POSSESSOR = /(?<!\p{Lu}[\p{L}\p{M}.-]* )(\p{Lu}[\p{L}\p{M}\p{N}-]*)['’]s? (?:\p{Ll}[\p{L}\p{M}-]* )?$/u;

/** "Congo’s peace treaty". Of a longer name, such as that of a person, it takes more to say that it is of elsewhere. */
function possessorBefore(occurrence: Occurrence, { text, titleKeywords }: ArticleFacts): Complement | null {
  if (text.primaryLanguage !== 'en') return null;
  const from = Math.max(0, occurrence.start - 60);
  const before = text.blockOf(occurrence).slice(from, occurrence.start);
  const found = POSSESSOR.exec(before);
  const name = found?.[1];
  if (!found || name === undefined || isDay(name) || text.hasSmallWord(name)) return null;
  if ([...keywordsOf(name)].some(word => titleKeywords.has(word))) return null;
  const position = text.positionOf({ ...occurrence, start: from + found.index });
  return { name, position, shown: found[0] };
}

/** True if a complement is a name that the card knows, or one of a card of the same pack. */
function isOfSubject({ name, position }: Complement, profile: CardProfile, facts: ArticleFacts): boolean {
  const keywords = keywordsOf(name);
  if ([...keywords].some(word => profile.words.has(word) || profile.nameWords.has(word))) return true;
  const there = facts.named.presentAt.get(position);
  return there?.some(id => packOf(id) === packOf(profile.id)) ?? false;
}

/**
 * "De facto independence", where the card lists "de facto", and "de facto state" too: the word after it makes another
 * thing of it.
 */
function isAttribute(
  { profile, name, origin }: Candidate,
  occurrence: Occurrence,
  { text }: ArticleFacts,
): boolean {
  const { card } = profile;
  if (origin !== 'never-alone') return false;
  const begin = `${name} `;
  // "Peace treaty with Azerbaijan" says whose it is: a peace treaty beside other words is the same thing.
  const longer = [card.title, ...card.names.map(other => other.text)].filter(
    other => other.startsWith(begin) && !UPPER.test(other.slice(begin.length)),
  );
  if (longer.length === 0) return false;
  const after = text.blockOf(occurrence).slice(occurrence.end, occurrence.end + 40);
  const next = /^ (\p{Ll}[\p{L}\p{M}-]+)/u.exec(after)?.[1];
  return next !== undefined && !longer.some(other => other.startsWith(begin + next.slice(0, -1)));
}
