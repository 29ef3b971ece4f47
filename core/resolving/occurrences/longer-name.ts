import { inAnyLanguage } from '../../language/word-lists.ts';
import { isLegalForm } from '../../names/legal-forms.ts';
import { isDay, isDayAfter, isRole } from '../role-words.ts';
import { isThing } from './people-words.ts';
import type { Surroundings } from './surroundings.ts';

/** Nouns that form one name with "of …": University of Alabama, Bank of Canada. */
const isBodyNoun = inAnyLanguage(({ organisations }) => organisations?.beforeOf);
/** With one of these before it, a place's name is that of a different place. */
const isCompass = inAnyLanguage(({ organisations }) => organisations?.compass);
/** Kinds of organisation, which end a name. */
const isGenericLast = inAnyLanguage(({ organisations }) => organisations?.last);
const isTitleHead = inAnyLanguage(({ organisations }) => organisations?.titleHeads);
const isKind = (word: string): boolean => isGenericLast(word.toLowerCase()) || isTitleHead(word);
const CAPITAL = /^\p{Lu}/u;

const endsInLegalForm = (name: string): boolean =>
  name.includes(' ') && isLegalForm(name.slice(name.lastIndexOf(' ') + 1));
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** What is known about the form in the text. */
type FormInText = {
  readonly text: string;
  /** Whether a word may come before the form as part of the same name: a given name. */
  readonly isOwn: (word: string) => boolean;
  readonly isPerson: boolean;
  /** No candidate is anything but a person. */
  readonly isOnlyPerson: boolean;
  readonly isPlace: boolean;
  /** Not in the case in which names are listed. */
  readonly isInflected: boolean;
  /** After a comma, like a state after its town. */
  readonly followsComma: boolean;
  /** A short form, which counts only together with more evidence. */
  readonly isShort: boolean;
  /** The name of an organisation that is complete: it has several words, and ends in a kind of organisation. */
  readonly isComplete: boolean;
  /** A person's whole name, which a second family name may follow. */
  readonly takesSecondFamilyName: boolean;
  /** Whether a word is an adjective of a country: Armenian President, American Teldrin. */
  readonly isAdjective: (word: string) => boolean;
  /** Whether a word may have its capital from the beginning of a sentence only. */
  readonly isOpener: (word: string) => boolean;
  /** Beginnings of nouns that end a longer name; null in languages where any capital after a name may continue it. */
  readonly heads: readonly string[] | null;
  /** The words with a capital that follow the form, in small letters. */
  readonly capitalsAfter: () => readonly string[];
  /** Whether somebody's full name begins directly after the form, and is complete. */
  readonly precedesPerson: () => boolean;
  /** Whether a common given name comes before the form. */
  readonly followsGivenName: () => boolean;
};

/** In how many words with a capital the noun follows that makes a name part of a longer one. */
const WORDS_TO_HEAD = { person: 2, other: 3 } as const;

/**
 * True if the words around the form make it part of a longer name with a different meaning: Helen Corbin, London Stock
 * Exchange, University of Alabama. Where capitals do not mark names, as in German, where every noun has one, or in
 * headlines, the answer is always false.
 */
export function isPartOfLongerName(
  around: Surroundings,
  form: FormInText,
  capitalsMarkNames: () => boolean,
): boolean {
  if (!CASED.test(form.text)) return false;
  if (isFamilyNameOfOther(around, form)) return true;
  // The family name von der Leyen begins with a small letter.
  const isSmall = !CAPITAL.test(form.text);
  if (isSmall && !(form.isPerson && form.isShort)) return false;
  // Whether capitals mark names takes a look at the whole line, so it is asked last.
  return (continuesAfter(around, form) || (!isSmall && beginsBefore(around, form))) && capitalsMarkNames();
}

/** "President of ⟦Armenia⟧ Vahagn Khachaturyan": an office, its state, and who holds it. */
function isOfficeOf({ before, secondBefore }: Surroundings, form: FormInText): boolean {
  if (!form.isPlace) return false;
  // "President of the Republic of …": a state's formal name does not go on.
  const isFormal = form.text.includes(' ') && before === 'the' && secondBefore === 'of';
  if (!isFormal && !(/^of$/i.test(before) && isRole(secondBefore))) return false;
  const run = form.capitalsAfter();
  return run.length > 1 && !run.some(word => isKind(word));
}

/**
 * "Gaetano ⟦Mosca⟧": the name of a place or an organisation, and the family name of somebody without a card. Behind a
 * noun that is a given name too, an inflected name is a genitive: Вера Армении, Armenia's faith.
 */
function isFamilyNameOfOther({ joinBefore }: Surroundings, form: FormInText): boolean {
  if (joinBefore !== ' ' || form.isPerson || form.isInflected || /\s/.test(form.text)) return false;
  return form.followsGivenName();
}

function continuesAfter(around: Surroundings, form: FormInText): boolean {
  const { after, joinAfter, possessive } = around;
  if (after === '' || possessive || !CAPITAL.test(after)) return false;
  // "Glenhaven, N.J. American has …": the full stop may end the sentence too.
  if (/\.$/.test(form.text) && form.followsComma) return false;
  if (joinAfter === ' & ') return true;
  // Armenia-Azerbaijan border, Trump–Putin meeting: two names; Rolls-Royce: one.
  if (joinAfter !== ' ' && joinAfter !== '\u00a0') return form.isShort && joinAfter === '-';
  const word = after.replace(/['’]s?$/, '');
  if (isRole(word) || isDay(word) || form.isOpener(word) || (form.isPerson && form.isAdjective(word)))
    return false;
  // A ticker or abbreviation after a company's name ("Teldrin Co TLD") is not part of it, just as "(TLD)" is not.
  if (endsInLegalForm(form.text) && /^\p{Lu}{2,5}(?:\.\p{Lu}{1,2})?[.,]?$/u.test(after)) return false;
  if (!form.isPlace && isLegalForm(word)) return false;
  // The case shows the end of the name: "премьер Армении Никол Пашинян".
  if (form.isInflected && !form.isShort) return false;
  if (form.takesSecondFamilyName && joinAfter === ' ' && !isThing(word)) return false;
  // "Securities and Exchange Commission John Shad": what follows is somebody's name or office.
  if (isOfficeOf(around, form) && joinAfter === ' ') return false;
  if (form.isComplete && joinAfter === ' ' && !isKind(word)) return false;
  if (form.precedesPerson()) return false;
  const { heads } = form;
  if (heads === null) return true;
  const words = form.capitalsAfter().slice(0, WORDS_TO_HEAD[form.isPerson ? 'person' : 'other']);
  return words.some(other => heads.some(head => other.startsWith(head)));
}

function beginsBefore(around: Surroundings, form: FormInText): boolean {
  const { before, joinBefore, secondBefore } = around;
  if (before === '') return false;
  if (/^of$/i.test(before) && form.isPlace && isBodyNoun(secondBefore)) return true;
  if (!CAPITAL.test(before)) return false;
  if (joinBefore === ' & ') return true;
  if (joinBefore !== ' ' && joinBefore !== '\u00a0')
    return joinBefore === '-' && (form.isShort || (form.isPlace && isCompass(before)));
  // What comes before a person's name is judged for each person: see `standingOf`.
  if (form.isOnlyPerson) return false;
  // An inflected name may follow any noun that begins a sentence: "Заявление Пашиняна".
  if (around.beforeOpens && form.isInflected) return false;
  const several = form.text.includes(' ');
  // "Thirteen U.S. cities": at the beginning of a sentence only a compass word makes it a different place.
  if (around.beforeOpens && form.isPlace && !form.isPerson) return isCompass(before);
  if (several || (form.heads !== null && !form.isPerson)) return form.isPlace && isCompass(before);
  if (form.isPlace && !form.isPerson && isCompass(before)) return true;
  if (
    /['’]s?$/.test(before) ||
    isRole(before) ||
    isDayAfter(secondBefore, before) ||
    form.isOwn(before) ||
    form.isAdjective(before)
  )
    return false;
  if (form.isOpener(before) && (around.beforeOpens || before.length < 4 || !form.isPerson))
    return isCompass(before) && form.isPlace;
  // "Teldrin Co UK": a ticker, although the place has the same name.
  if (isLegalForm(before)) return form.isPlace && /^\p{Lu}{1,5}$/u.test(form.text);
  // "LONDON Reuters", tickers: a word in capitals is not the first half of a name.
  return !/^\p{Lu}{2,}$/u.test(before);
}
