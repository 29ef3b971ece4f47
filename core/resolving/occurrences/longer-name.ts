import { inAnyLanguage } from '../../language/word-lists.ts';
import { isLegalForm } from '../../names/legal-forms.ts';
import { keyOf } from '../card-profile.ts';
import { isOpener } from '../openers.ts';
import { isDay, isRole } from '../role-words.ts';
import type { Surroundings } from './surroundings.ts';

/** Nouns whose "of …" makes one name: University of Alabama, Bank of Canada. */
const isBodyNoun = inAnyLanguage(({ organisations }) => organisations?.beforeOf);
/** Before a place's name they make another place of it. */
const isCompass = inAnyLanguage(({ organisations }) => organisations?.compass);
const CAPITAL = /^\p{Lu}/u;

const endsInLegalForm = (name: string): boolean =>
  name.includes(' ') && isLegalForm(name.slice(name.lastIndexOf(' ') + 1));
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** What is known of the form that stands there. */
type StandingForm = {
  readonly text: string;
  /** Words that may stand before the form as part of the same name: given names, demonyms. */
  readonly own: ReadonlySet<string>;
  readonly isPerson: boolean;
  readonly isPlace: boolean;
  /** In another case than the one that names stand in. */
  readonly isInflected: boolean;
  /** Behind a comma, as a state stands behind its town. */
  readonly followsComma: boolean;
  /** A short form, or one that counts only with more evidence. */
  readonly isShort: boolean;
  /** Words that are the country's adjective: Armenian President, American Teldrin. */
  readonly isAdjective: (word: string) => boolean;
};

/**
 * True where the words around make the form a part of a longer name that means something else: Helen Corbin, London
 * Stock Exchange, University of Alabama. In German every noun has a capital, and in headlines every word: nothing is
 * concluded there.
 */
export function isPartOfLongerName(around: Surroundings, form: StandingForm, capitalsTell: boolean): boolean {
  if (!capitalsTell || !CASED.test(form.text) || !CAPITAL.test(form.text)) return false;
  return continues(around, form) || begunBefore(around, form);
}

function continues({ after, joinAfter, possessive }: Surroundings, form: StandingForm): boolean {
  if (after === '' || possessive || !CAPITAL.test(after)) return false;
  // "Glenhaven, N.J. American has …": the point may be the sentence's as well.
  if (/\.$/.test(form.text) && form.followsComma) return false;
  if (joinAfter === ' & ') return true;
  // Armenia-Azerbaijan border, Trump–Putin meeting: two names; Rolls-Royce: one.
  if (joinAfter !== ' ' && joinAfter !== '\u00a0') return form.isShort && joinAfter === '-';
  const word = after.replace(/['’]s?$/, '');
  if (isRole(word) || isDay(word) || isOpener(word) || (form.isPerson && form.isAdjective(word)))
    return false;
  // Tickers and abbreviations behind a company's name ("Teldrin Co TLD") belong to it no more than "(TLD)" does.
  if (endsInLegalForm(form.text) && /^\p{Lu}{2,5}(?:\.\p{Lu}{1,2})?[.,]?$/u.test(after)) return false;
  if (!form.isPlace && isLegalForm(word)) return false;
  return true;
}

function begunBefore(around: Surroundings, form: StandingForm): boolean {
  const { before, joinBefore, secondBefore } = around;
  if (before === '') return false;
  if (/^of$/i.test(before) && form.isPlace && isBodyNoun(secondBefore)) return true;
  if (!CAPITAL.test(before)) return false;
  if (joinBefore === ' & ') return true;
  if (joinBefore !== ' ' && joinBefore !== '\u00a0')
    return joinBefore === '-' && (form.isShort || (form.isPlace && isCompass(before)));
  // In other languages than English a sentence begins with any noun: "Заявление Пашиняна".
  if (around.beforeOpens && form.isInflected) return false;
  const several = form.text.includes(' ');
  // "Thirteen U.S. cities": at the beginning of a sentence only a compass makes another place of it.
  if (around.beforeOpens && form.isPlace && !form.isPerson) return isCompass(before);
  if (several) return form.isPlace && isCompass(before);
  if (
    /['’]s?$/.test(before) ||
    isRole(before) ||
    isDay(before) ||
    form.own.has(keyOf(before)) ||
    form.isAdjective(before)
  )
    return false;
  if (isOpener(before) && (around.beforeOpens || before.length < 4 || !form.isPerson))
    return isCompass(before) && form.isPlace;
  // "Teldrin Co UK": a ticker, though the place is called so too.
  if (isLegalForm(before)) return form.isPlace && /^\p{Lu}{1,5}$/u.test(form.text);
  // "LONDON Reuters", tickers: capitals throughout are no first half of a name.
  return !/^\p{Lu}{2,}$/u.test(before);
}
