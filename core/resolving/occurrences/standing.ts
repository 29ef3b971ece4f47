import { inAnyLanguage } from '../../language/word-lists.ts';
import { countryNamed, isAdjectiveOfCountry } from '../../names/countries.ts';
import { isGivenName, plainWord } from '../../names/given-names.ts';
import { partsOfPersonName, takesSecondFamilyName } from '../../names/person-names.ts';
import { isState } from '../../names/state-abbreviations.ts';
import type { ArticleText, Capitals } from '../article-text.ts';
import { type CardProfile, keyOf } from '../card-profile.ts';
import { isDay, isDayAfter } from '../role-words.ts';
import { type Neighbour, wordsAfter, wordsBefore } from './neighbours.ts';
import type { Candidate, Occurrence } from './occurrence.ts';
import {
  addressOf,
  generationAfter,
  hasOrdinaryWords,
  hasTitles,
  isOpening,
  isOrdinary,
  isPeopleWord,
  isRegnal,
  isThing,
  isTitle,
} from './people-words.ts';

/**
 * Whose a person's name is in the text. `own`: nothing shows that it is somebody else's; `another`: somebody else's, of
 * whom the article goes on to speak; `part`: part of a name of something else, or of a family; `unclear`: the words
 * around do not show it.
 */
export type Standing = 'own' | 'another' | 'part' | 'unclear';

const isParticle = inAnyLanguage(({ particles }) => particles?.family);
const isDeterminer = inAnyLanguage(({ determiners }) => determiners);

const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.?$/u;
const SPACE = /^(?:[ \u00a0]|)$/u;
const DOT = /[·・‧•＝=]/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
/** Son of, daughter of: between a father's name and the family name. */
const CHILD_OF = /^(?:oğlu|qızı|kızı|oglu|qizi|gizi|ogly|kyzy|uulu|оглы|кызы|огли|кизи|uly|ұлы|қызы)$/iu;

/** "Clinton, Iowa," and "Lincoln, Neb.": a town and its state. */
const WITH_STATE = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}]+)?)(?=[,.;:)]|$| (?!and |or )\p{Ll}| ?[–—-])/u;

/** Languages in which forms of address come after the name. */
const ADDRESS_AFTER: ReadonlySet<string> = new Set(['az', 'ko', 'tr']);

/** Everything that the decision about one candidate at one place needs. */
type Place = {
  readonly form: string;
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  /** The text after the name: a possessive, a comma. */
  readonly rest: string;
  /** The characters directly before the name. */
  readonly left: string;
  readonly capitals: Capitals | 'none';
  readonly language: string;
  readonly article: ArticleText;
};

/** True if a form is only a part of a person's name: a family name, a given name. */
export function isPartialName({ profile, origin, name, full }: Candidate): boolean {
  if (profile.card.kind !== 'person') return false;
  if (origin === 'family-name' || origin === 'given-name' || !full) return true;
  return (origin === 'title' || origin === 'name') && profile.isFamilyName(name);
}

/**
 * Decides whose name an occurrence is, for one candidate who is a person.
 *
 * @param isBearer whether the article elsewhere names somebody with this given name and the name in the text.
 * @param before the words before that may belong to the same name, nearest first.
 */
export function standingOf(
  candidate: Candidate,
  occurrence: Occurrence,
  article: ArticleText,
  isBearer: (given: string) => boolean,
  before: readonly Neighbour[] = wordsBefore(article.blockOf(occurrence), occurrence.start),
): Standing {
  const text = article.blockOf(occurrence);
  const { start, end } = occurrence;
  const place: Place = {
    form: occurrence.text,
    before,
    after: wordsAfter(text, end),
    rest: text.slice(end, end + 48),
    left: text.slice(Math.max(0, start - 2), start),
    capitals: CASED.test(occurrence.text) ? article.capitalsIn(occurrence) : 'none',
    language: article.primaryLanguage,
    article,
  };
  const generation = generationAfter(text, end, article.primaryLanguage);
  if (generation !== '' && !hasAddition(candidate.profile, generation)) return 'another';
  if (candidate.profile.card.kind !== 'person') return 'own';
  if (!isPartialName(candidate)) return ofFullName(candidate, place);
  return (
    besideThing(candidate, place) ??
    besideAddress(candidate, place) ??
    (place.capitals === 'none' ? withoutCapitals(candidate, place) : withCapitals(candidate, place, isBearer))
  );
}

function hasAddition({ card }: CardProfile, generation: string): boolean {
  return [card.title, ...card.names.map(({ text }) => text)].some(name =>
    plainWord(name)
      .replace(/\.$/, '')
      .endsWith(plainWord(` ${generation}`)),
  );
}

/** "Hafez Bashar al-Assad": a known given name before the full name; 小布什. */
function ofFullName({ profile, name, inflected }: Candidate, place: Place): Standing {
  const [nearest, secondBefore] = place.before;
  const between = middleNames(place.form);
  const listed = middleNames(name);
  if (between.length > listed.length) {
    if (!isBeforeFamilyNames(between, listed) && !profile.mayHaveMiddleNames(between)) return 'another';
    // John Quincy Adams is not John Adams, if the article names both.
    const isNew = between.some(word => !isOwnGiven(profile, word) && !/\.$/.test(word));
    if (isNew && place.article.has(name)) return 'unclear';
  }
  if (joinedTo(place)) return 'another';
  if (nearest?.join === ' ' && isThingBefore(nearest.text, place.language)) return 'part';
  // Nicolás Maduro Guerra is not Nicolás Maduro, if the article names both.
  const second = secondFamilyName(place);
  if (second !== null && place.article.hasWithout(place.form, second)) return 'unclear';
  // "Martin Luther King"; but "Charles King of England"
  const [next, further] = place.after;
  if (next?.join === ' ' && CAPITAL.test(next.text) && isRegnal(next.text) && further?.text !== 'of')
    return 'another';
  if (!nearest || !SPACE.test(nearest.join)) return DOT.test(nearest?.join ?? '') ? 'another' : 'own';
  const { text: word } = nearest;
  // A name of one word, such as Pelé, is a family name of other people.
  if (!/[\s·・]/u.test(place.form) && place.capitals === 'names')
    return amongNames({ profile, inflected }, place);
  // "Kate, Duchess of Cambridge": that name does not begin with a given name.
  if (!isOwnGiven(profile, name.split(/[\s·・]/)[0]!)) return 'own';
  if (place.capitals !== 'none' && (!CAPITAL.test(word) || place.capitals === 'headline')) return 'own';
  if (!isGivenName(word) || isOwnGiven(profile, word) || isTitle(word)) return 'own';
  if (isOpening(word) || isDay(word) || isOrdinary(word, place.language) || isPlaceName(word)) return 'own';
  // "… told Mark. Donald Trump": the words before are another name of their own, or the end of one.
  return secondBefore &&
    CAPITAL.test(secondBefore.text) &&
    place.capitals !== 'none' &&
    !isTitle(secondBefore.text)
    ? 'unclear'
    : 'another';
}

/** "Pedro Sánchez Castejón": what follows the name as a further family name; null if nothing does. */
function secondFamilyName({ form, after: [next], capitals, language }: Place): string | null {
  if (next?.join !== ' ' || !CAPITAL.test(next.text) || capitals !== 'names') return null;
  return takesSecondFamilyName(form, language) && !isThing(next.text) ? next.text : null;
}

/** The words of a full name between the first given name and the family name. */
function middleNames(name: string): readonly string[] {
  return partsOfPersonName(name)?.given.slice(1) ?? [];
}

/** "Andrés ⟦Manuel⟧ López Obrador": given names before a family name that stands before another. */
function isBeforeFamilyNames(between: readonly string[], listed: readonly string[]): boolean {
  const extra = between.slice(0, between.length - listed.length);
  return (
    listed.length > 0 &&
    listed.every((word, index) => word === between[extra.length + index]) &&
    !listed.some(word => INITIAL.test(word) || isGivenName(word)) &&
    extra.every(isGivenName)
  );
}

function isPlaceName(word: string): boolean {
  return countryNamed(word) !== undefined || isState(word);
}

/** In scripts without spaces: 小布什, 特朗普大厦. */
function joinedTo({ left, rest, language }: Place): boolean {
  return (
    isPeopleWord('joinedBefore', left.slice(-1), language) ||
    [1, 2, 3, 4].some(length => isPeopleWord('joinedAfter', rest.slice(0, length), language)) ||
    DOT.test(rest.charAt(0))
  );
}

/** "Trump Tower", "the Trump family", "rue Clinton", "los Kirchner", "Clinton, Iowa"; null if nothing of the kind. */
function besideThing(candidate: Candidate, place: Place): Standing | null {
  const { before, after, language, capitals, form, rest } = place;
  const [previous] = before;
  const [next] = after;
  // "Her father Jon": that is his own name.
  const isGiven = candidate.origin === 'given-name' || isOwnGiven(candidate.profile, form);
  if (previous && previous.join === ' ') {
    // "жена Путина": an inflected name is a genitive, and means himself.
    if (!isGiven && !candidate.inflected && isPeopleWord('relativesBefore', previous.text, language))
      return 'part';
    // "aéroport Charles de ⟦Gaulle⟧", but not "la ley de ⟦Milei⟧"
    const { profile } = candidate;
    const isOfName = (word: string) => isOwnGiven(profile, word) || profile.isFamilyName(`${word} ${form}`);
    const outside = before.find(({ text }) => !isOfName(text));
    if (outside?.join === ' ' && isThingBefore(outside.text, language)) return 'part';
    if (isPeopleWord('pluralArticles', previous.text, language) && !candidate.inflected) return 'part';
    // "die Trumps": with an article it is no genitive.
    if (
      capitals === 'nouns' &&
      candidate.inflected &&
      /s$/.test(form) &&
      isDeterminer(plainWord(previous.text))
    )
      return 'part';
  }
  if (next && next.join === ' ') {
    if (!isGiven && isPeopleWord('relativesAfter', next.text, language)) return 'part';
    if (isThing(next.text) && (language !== 'en' || CAPITAL.test(next.text))) return 'part';
  }
  const state = WITH_STATE.exec(rest)?.[1];
  if (state !== undefined && capitals !== 'none' && isStateOrAbbreviation(state)) return 'another';
  return null;
}

/** "L’aéroport Charles de Gaulle" */
function isThingBefore(word: string, language: string): boolean {
  return isPeopleWord('thingsBefore', word.replace(/^\p{L}{1,4}[’']/u, ''), language);
}

function isStateOrAbbreviation(name: string): boolean {
  return isState(name) || /^(?:\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.){2})$/u.test(name);
}

/** "Mrs Trump", "Erdoğan Hanım", "King Salman"; null if no form of address is beside the name, or if it fits. */
function besideAddress({ profile, origin }: Candidate, place: Place): Standing | null {
  const { before, after, article, language } = place;
  const [nearest] = before;
  const [next] = after;
  if (nearest?.join === ' ' && isRegnal(nearest.text))
    return profile.hasWord(nearest.text) || article.hasTitled(nearest.text, profile.card) ? null : 'another';
  if (origin === 'given-name') return null;
  const words = [nearest, ADDRESS_AFTER.has(language) ? next : undefined];
  const address = words.map(word => (word?.join === ' ' ? addressOf(word.text) : null)).find(Boolean);
  // "멜라니아 트럼프 여사": the given name tells more.
  if (
    !address ||
    (nearest !== undefined && address === addressOf(next?.text ?? '') && isGivenName(nearest.text))
  )
    return null;
  const { gender } = profile;
  // Most people in the news are men, so an unknown name is more often one of a man.
  if (gender === null) return address === 'woman' && !profile.mayBeWoman ? 'unclear' : null;
  return gender === address ? null : 'another';
}

/** True for a given name of the card, in another case too, and for its initial. */
function isOwnGiven(profile: CardProfile, word: string): boolean {
  const { givenNames } = profile;
  if (givenNames.has(keyOf(word)) || (INITIAL.test(word) && givenNames.has(keyOf(`${word.charAt(0)}.`))))
    return true;
  if (word.includes('-') && givenNames.has(keyOf(word.slice(0, word.indexOf('-'))))) return true;
  if (!/^[\p{Script=Cyrillic}\p{Script=Armenian}]{4,}$/u.test(word)) return false;
  const key = keyOf(word);
  for (const given of givenNames) {
    const stem = given.slice(0, -1);
    if (stem.length >= 3 && key.startsWith(stem) && key.length <= stem.length + 3) return true;
  }
  return false;
}

/**
 * The words of the same name before a family name, nearest first: given names, initials, particles. Not titles, and not
 * what only begins the sentence.
 */
function nameBefore({ before, language, form }: Place): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (const [index, word] of before.entries()) {
    if (!SPACE.test(word.join) && !DOT.test(word.join)) break;
    const { text } = word;
    if (isParticle(text.toLowerCase()) || CHILD_OF.test(text)) {
      // "el Gobierno de Meloni": the small word belongs to the name only behind a given name.
      const further = before[index + 1];
      if (!CHILD_OF.test(text) && !(further && (isGivenName(further.text) || INITIAL.test(further.text))))
        break;
      found.push(word);
      continue;
    }
    if (!CAPITAL.test(text) || /['’]s?$/.test(text) || isAdjectiveOfCountry(text)) break;
    if (isDayAfter(before[index + 1]?.text ?? '', text)) break;
    if (isTitle(text) && !(isGivenName(text) && found.length > 0)) break;
    if (isOpening(text) && (word.opens || text.length < 4)) break;
    // "LONDON Reuters": unless everything is in capitals, such a word is not the first half of a name.
    if (ALL_CAPITALS.test(text) && !ALL_CAPITALS.test(form)) break;
    if (word.opens && isOrdinary(text, language) && !isGivenName(text)) break;
    found.push(word);
  }
  while (found.length > 0 && !CAPITAL.test(found.at(-1)!.text)) found.pop();
  return found;
}

function withCapitals(candidate: Candidate, place: Place, isBearer: (given: string) => boolean): Standing {
  if (place.capitals === 'names') return amongNames(candidate, place);
  return place.capitals === 'nouns' ? amongNouns(candidate, place) : inHeadline(candidate, place, isBearer);
}

function amongNames(candidate: Pick<Candidate, 'profile' | 'inflected'>, place: Place): Standing {
  const { profile } = candidate;
  const words = nameBefore(place);
  const [nearest] = words;
  if (!nearest) return 'own';
  const own = words.findLastIndex(({ text }) => isOwnGiven(profile, text));
  if (own >= 0) {
    const middle = words.slice(0, own).flatMap(({ text }) => (CAPITAL.test(text) ? [text] : []));
    const isOther = words.slice(own + 1).some(({ text }) => isGivenName(text));
    return isOther || !profile.mayHaveMiddleNames(middle) ? 'another' : 'own';
  }
  // "Заявление Пашиняна": an inflected name may follow any noun that begins a sentence.
  if (words.length === 1 && nearest.opens && !isGivenName(nearest.text)) {
    if (place.article.hasSmallWord(nearest.text)) return 'own';
    if (isPeopleWord('relativesBefore', nearest.text, place.language)) return 'own';
    // Without a list of titles, any noun may be one: Statsminister Kristersson.
    if (candidate.inflected || !hasTitles(place.language)) return 'unclear';
  }
  return 'another';
}

function amongNouns(candidate: Candidate, place: Place): Standing {
  const { profile, origin } = candidate;
  const { before, after, language, article } = place;
  const [nearest, second, third] = before;
  const [next] = after;
  if (next?.join === '-') {
    if (CAPITAL.test(next.text) && !isPeopleWord('belongings', next.text, language)) return 'part';
  } else if (next?.join === ' ' && CAPITAL.test(next.text) && nearest) {
    // "der Trump Tower", "in Khan Junis"
    const isNamed = isDeterminer(plainWord(nearest.text)) && !/^(?:den|dem)$/i.test(nearest.text);
    if (isNamed || /^(?:in|aus|nach|bei)$/i.test(nearest.text)) return 'part';
  }
  // "Das sind Donald Trumps Versprechen"
  const isWhole = profile.isFamilyName(next?.text.replace(/s$/, '') ?? '');
  if (origin === 'given-name' && next?.join === ' ' && CAPITAL.test(next.text) && !isWhole) return 'unclear';
  if (!nearest) return 'own';
  if (nearest.join === '-') return /^(?:anti|pro|ex|post)$/i.test(nearest.text) ? 'own' : 'part';
  if (!SPACE.test(nearest.join)) return 'own';
  if (isParticle(nearest.text) && second && CAPITAL.test(second.text))
    return isGivenName(second.text) && !isOwnGiven(profile, second.text) ? 'another' : 'own';
  if (!CAPITAL.test(nearest.text)) return 'own';
  const { text: word } = nearest;
  const own = before.findIndex(one => isOwnGiven(profile, one.text));
  if (own >= 0 && before.slice(0, own).every(one => CAPITAL.test(one.text) || isParticle(one.text)))
    return 'own';
  if (isTitle(word) || isTitle(word.slice(word.lastIndexOf('-') + 1)) || ALL_CAPITALS.test(word))
    return 'own';
  if (isOpening(word) || isDayAfter(second?.text ?? '', word) || isAdjectiveOfCountry(word)) return 'own';
  if (isGivenName(word)) return 'another';
  if (isOrdinary(word, language) || isOrdinary(word.slice(word.lastIndexOf('-') + 1), language)) return 'own';
  // Given names have no article: "der Herausforderer", "der frühere Herausforderer".
  if ([second, third].some(one => one && isDeterminer(plainWord(one.text)))) return 'own';
  if (nearest.opens && article.hasSmallWord(word)) return 'own';
  return 'unclear';
}

function inHeadline(
  { profile }: Candidate,
  { before }: Place,
  isBearer: (given: string) => boolean,
): Standing {
  const [nearest, further] = before;
  if (!nearest || !SPACE.test(nearest.join)) return 'own';
  const { text: word } = nearest;
  if (isOwnGiven(profile, word)) return 'own';
  if (isBearer(word)) return 'another';
  if (isTitle(word) || isOpening(word) || isPlaceName(word)) return 'own';
  if (isDayAfter(further?.text ?? '', word)) return 'own';
  return isGivenName(word) ? 'another' : 'own';
}

/** In scripts without capitals, only what is known about the words themselves shows whether they are given names. */
function withoutCapitals(candidate: Candidate, place: Place): Standing {
  const { profile } = candidate;
  const { before, after, language, form } = place;
  if (joinedTo(place)) return 'another';
  const [nearest, further] = before;
  const [next] = after;
  if (/^\p{Script=Han}{1,3}$/u.test(form) && language === 'ja') return besideHan(place);
  if (nearest && DOT.test(nearest.join)) {
    const words = before.filter(({ join }) => DOT.test(join));
    return words.some(({ text }) => isOwnGiven(profile, text)) ? 'own' : 'another';
  }
  // خان يونس: what follows is a given name, so this is not the end of a person's name.
  if (next?.join === ' ' && isGivenName(next.text) && !isPeopleWord('ordinary', next.text, language))
    return 'unclear';
  if (next?.join === '-' || nearest?.join === '-') return 'part';
  if (nearest?.join !== ' ') return 'own';
  const word = withoutPrefixes(nearest.text, language);
  if (isOwnGiven(profile, nearest.text) || isOwnGiven(profile, word)) {
    // فائزه هاشمی رفسنجانی beside Akbar Hashemi Rafsanjani
    const isLonger = further?.join === ' ' && isGivenName(further.text) && !isOwnGiven(profile, further.text);
    return isLonger && !isPeopleWord('ordinary', further.text, language) ? 'another' : 'own';
  }
  const isKnown = isGivenName(nearest.text) || isGivenName(word);
  const isWord = isPeopleWord('ordinary', nearest.text, language) || isPeopleWord('ordinary', word, language);
  if (isKnown) return isWord ? 'unclear' : 'another';
  if (isWord || isTitle(word) || (hasOrdinaryWords(language) && isOrdinary(nearest.text, language)))
    return 'own';
  return 'unclear';
}

/** 安倍昭恵: a family name in Han characters is followed by a title, by other signs, or by a given name. */
function besideHan({ rest, left, language }: Place): Standing {
  if (!/^\p{Script=Han}/u.test(rest)) return 'own';
  if ([1, 2, 3, 4].some(length => isPeopleWord('titlesAfter', rest.slice(0, length), language))) return 'own';
  return left === '' || /\P{Script=Han}$/u.test(left) ? 'unclear' : 'part';
}

/** Without the and, to, in that Arabic and Hebrew join to a word. */
function withoutPrefixes(word: string, language: string): string {
  if (language === 'ar') return word.replace(/^[وف]?[بلك]?(?=\S{3})/u, '');
  return language === 'he' ? word.replace(/^ו?[שבלמכ]?(?=\S{3})/u, '') : word;
}
