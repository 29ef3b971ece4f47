import { languageOf } from '../../language/languages.ts';
import { inAnyLanguage } from '../../language/word-lists.ts';
import { splitWords } from '../../language/words.ts';
import { type Country, countryNamed, countryOfAdjective } from '../../names/countries.ts';
import type { ArticleText } from '../article-text.ts';
import type { CardProfile } from '../card-profile.ts';
import type { Occurrence } from './occurrence.ts';
import type { Surroundings } from './surroundings.ts';

/** Nouns that end a name in English, which the press of other languages and headlines write too: Moscow Times. */
const isEnglishHead = inAnyLanguage(({ organisations }) => organisations?.titleHeads);
const isCompass = inAnyLanguage(({ organisations }) => organisations?.compass);

/** Clubs are named by their town: Dynamo Kyiv, FC Barcelona. */
const CLUB =
  /^(?:A?FC|SC|AC|AS|CF|CA|BC|HC|VfB|VfL|TSV|SV|Dyn?amo|Dinamo|Lokomoti[vf]e?|Spartak|Torpedo|Zenit|CSKA|Real|Atl[eé]tico|Sporting|Racing|Olympique|Inter|Bayern|Borussia|Hertha|Eintracht|Fortuna|Ararat|Neftchi|Partizan|Maccabi|Hapoel)$/u;

const CLOSING_QUOTE = /^[ \u00a0\u202f]?["'“”»«’‘]/u;
const OF = `(?:of|de|du|des|da|do|di|del|della|degli|van|von|z) (?:the |la |le |les |el |los )?|(?:d|dell)[’']`;

type Expressions = {
  /** Before a name: party, hotel, corridor of. */
  readonly before: RegExp | null;
  /** After a name and a hyphen: Armenien-Bündnis. */
  readonly compound: RegExp | null;
  /** After a name: bloc, alliance, corridor. */
  readonly after: RegExp | null;
  /** The same for names in quotation marks. */
  readonly quotedBefore: RegExp | null;
  readonly quotedAfter: RegExp | null;
  /** The end of a name with what follows it: an Azerbaijani *military court*. */
  readonly otherHead: RegExp | null;
};

const byLanguage = new Map<string, Expressions>();

function expressionsFor(language: string): Expressions {
  let known = byLanguage.get(language);
  if (!known) {
    const { bearersBefore, bearersAfter, bearersQuoted, features, otherHeads } =
      languageOf(language)?.organisations ?? {};
    const any = (words: string | undefined): string => splitWords(words).join('|');
    const parts = [
      ...(bearersBefore === undefined ? [] : [`(?:${any(bearersBefore)})\\p{L}{0,3} `]),
      ...(features === undefined ? [] : [`(?:${any(features)})(?: [\\p{L}’']+)? (?:${OF})`]),
    ];
    const border = String.raw`(?<![\p{L}-])`;
    known = {
      before: parts.length === 0 ? null : new RegExp(`${border}(?:${parts.join('|')})$`, 'iu'),
      compound: bearersBefore === undefined ? null : new RegExp(`^-(?:${any(bearersBefore)})`, 'iu'),
      after: bearersAfter === undefined ? null : new RegExp(`^ (?:${any(bearersAfter)})(?!\\p{L})`, 'iu'),
      quotedBefore:
        bearersQuoted === undefined
          ? null
          : new RegExp(`${border}(?:${any(`${bearersBefore ?? ''} ${bearersQuoted}`)})\\p{L}{0,3} $`, 'iu'),
      quotedAfter: bearersQuoted === undefined ? null : new RegExp(`^ (?:${any(bearersQuoted)})`, 'iu'),
      otherHead:
        otherHeads === undefined
          ? null
          : new RegExp(
              otherHeads
                .map(([last, nouns]) => `(?:${any(last)})\0 (?:${any(nouns)})s?`)
                .join('|')
                .replace(/^.*$/su, '(?:$&)(?!\\p{L})'),
              'u',
            ),
    };
    byLanguage.set(language, known);
  }
  return known;
}

/**
 * True if the words around make the form the name of another thing, in ways that capitals do not show, or not alone: the
 * Armenia bloc, the hotel «Москва», the corridor of Zangezur, Pakistan's Air Force.
 */
export function namesOtherThing(occurrence: Occurrence, around: Surroundings, article: ArticleText): boolean {
  const { start, end, candidates } = occurrence;
  const text = article.blockOf(occurrence);
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 48);
  const words = expressionsFor(article.primaryLanguage || 'en');
  if (words.otherHead?.test(`${occurrence.text}\0${after}`)) return true;
  if (candidates.every(({ profile }) => isBodyOfOther(profile, occurrence.text, around, after))) return true;
  if (isBehindPossessor(occurrence, around)) return true;
  if (/^\p{Lu}{2,6}$/u.test(occurrence.text) && article.abbreviatedWords.has(occurrence.text)) return true;
  if (!candidates.some(({ profile }) => profile.card.kind === 'place')) return false;
  if (candidates.some(({ profile }) => profile.card.kind === 'person')) return false;
  if (around.joinBefore === ' ' && CLUB.test(around.before)) return true;
  if (isBeforeHead(after, article) || (hasNouns(article) && isCompass(around.before))) return true;
  // "Zangazur (Zangezur) corridor"
  const behindBrackets = after.replace(/^(?: [[(]+[^()[\]]{1,24}[)\]]+|[)\]]+)(?= )/u, '');
  if (words.before?.test(before) || words.after?.test(behindBrackets)) return true;
  if (hasNouns(article) && words.compound?.test(after)) return true;
  const quoted = quotationAround(before, after);
  if (
    quoted &&
    (words.before?.test(quoted.before) ||
      words.after?.test(quoted.after) ||
      words.quotedBefore?.test(quoted.before) ||
      words.quotedAfter?.test(quoted.after))
  )
    return true;
  return isQuotedLonger(before, after) || isLongerElsewhere(occurrence, around, article);
}

/** "Washington Post"; among German nouns, which have capitals too, other words may come between: Baku State University. */
function isBeforeHead(after: string, article: ArticleText): boolean {
  const run = /^(?: \p{Lu}[\p{L}\p{M}-]*){1,3}/u.exec(after)?.[0].trim().split(' ') ?? [];
  return (hasNouns(article) ? run : run.slice(0, 1)).some(isEnglishHead);
}

function hasNouns({ primaryLanguage }: ArticleText): boolean {
  return languageOf(primaryLanguage)?.capitals === 'nouns';
}

/** "Pakistan’s Air Force", "Ukrainian Air Force", "Air Force of Pakistan", where the card is of another country. */
function isBodyOfOther({ bodyOf }: CardProfile, form: string, around: Surroundings, after: string): boolean {
  if (bodyOf === null || around.joinBefore === '-' || mentions(form, bodyOf)) return false;
  const [, several = '', one = ''] =
    /^ of (?:the )?((\p{Lu}[\p{L}]*)(?: \p{Lu}[\p{L}]*)?)/u.exec(after) ?? [];
  const owner =
    countryOfAdjective(around.before) ??
    countryNamed(around.before.replace(/['’]s?$/u, '')) ??
    countryNamed(several) ??
    countryNamed(one);
  return owner !== undefined && owner !== bodyOf;
}

function mentions(form: string, { names, adjectives }: Country): boolean {
  return [...names, ...(adjectives.en ?? [])].some(name => form.includes(name));
}

/** "JD ⟦Vance’s visit to Armenia⟧": the name of an event begins in the middle of its owner's name. */
function isBehindPossessor({ text, candidates }: Occurrence, { before, joinBefore }: Surroundings): boolean {
  return (
    joinBefore === ' ' &&
    /^\p{Lu}/u.test(before) &&
    /^\p{Lu}[\p{L}\p{M}-]*['’]s? /u.test(text) &&
    candidates.every(({ profile }) => profile.card.kind !== 'person')
  );
}

/**
 * What is around the quotation marks around a form, if only one or two other words are in them: «Армения», «Россия 24»,
 * «Эхо Москвы».
 */
function quotationAround(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } | null {
  const opening = /["'“”„«‚‘»][ \u00a0\u202f]?(?:[^"“”„«»]{1,24} )?$/u.exec(before);
  const closing = /^(?: [^"“”„«»]{1,24})?[ \u00a0\u202f]?["'“”»«’‘]/u.exec(after);
  return opening && closing
    ? { before: before.slice(0, opening.index), after: after.slice(closing[0].length) }
    : null;
}

/** “Strong Armenia”: the quotation marks are around a longer name. */
function isQuotedLonger(before: string, after: string): boolean {
  return CLOSING_QUOTE.test(after) && /["“„«][\p{Lu}][\p{L}\p{M}]+ $/u.test(before);
}

/**
 * "Strong Armenia won", where the article says "the Strong Armenia party" elsewhere: there, the capital does not come from
 * the beginning of the sentence.
 */
function isLongerElsewhere(
  { text: form }: Occurrence,
  { before, joinBefore, beforeOpens, opens }: Surroundings,
  article: ArticleText,
): boolean {
  if (opens || !beforeOpens || joinBefore !== ' ' || !/^\p{Lu}\p{Ll}/u.test(before) || isCompass(before))
    return false;
  const longer = `${before} ${form}`;
  return article.article.blocks.some(({ text }) => {
    for (let at = text.indexOf(longer); at >= 0; at = text.indexOf(longer, at + 1))
      if (/[\p{Ll},] ["“„«]?$/u.test(text.slice(Math.max(0, at - 3), at))) return true;
    return false;
  });
}
