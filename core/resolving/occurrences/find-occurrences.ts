import { primaryLanguage } from '../../language/primary-language.ts';
import { inAnyLanguage } from '../../language/word-lists.ts';
import type { CardNumber } from '../../matching/matcher.ts';
import { verifies } from '../../matching/scanning/verifies.ts';
import { isCommonWord } from '../../names/common-words.ts';
import { isOtherWord } from '../../names/everyday-words.ts';
import { areIn, mayBeBorrowed } from '../../names/languages-of-names.ts';
import { endOfLegalForm } from '../../names/legal-forms.ts';
import type { NameForm } from '../../names/names-to-index.ts';
import { partsOfPersonName } from '../../names/person-names.ts';
import type { Article } from '../article.ts';
import { type CardProfile, isBeginningOrEnd, type KnownCard, keyOf, type Profiles } from '../card-profile.ts';
import type { GlossaryMatch } from '../scan-article.ts';
import { withoutBorrowedForms } from './borrowed-forms.ts';
import type { Candidate, FormOrigin, Occurrence } from './occurrence.ts';

const isParticle = inAnyLanguage(({ particles }) => particles?.family);

/** What one form can mean, wherever it occurs. */
type Found = { readonly candidates: readonly Candidate[]; readonly isCommon: boolean };

/**
 * Turns matches of the index into occurrences: each card's own forms confirm that it has the name, and give the form.
 */
export function findOccurrences(
  article: Article,
  found: readonly (readonly GlossaryMatch[])[],
  cards: ReadonlyMap<CardNumber, KnownCard>,
  profiles: Profiles,
): Occurrence[] {
  const cached = new Map<string, Found>();
  const occurrences: Occurrence[] = [];
  for (const [block, matches] of found.entries()) {
    const text = article.blocks[block]!.text;
    for (const match of matches) {
      const form = match.form ?? text.slice(match.start, match.end);
      const cacheKey = `${form}\n${match.cards.join()}`;
      let known = cached.get(cacheKey);
      if (!known) {
        const candidates = withoutBorrowedForms(
          candidatesOf(form, match.cards, article.language, cards, profiles),
        );
        known = { candidates, isCommon: isCommonWord(form, 'en') };
        cached.set(cacheKey, known);
      }
      // Other forms of the names in the text are tried for people only.
      const candidates =
        match.form === undefined
          ? known.candidates
          : known.candidates.filter(({ profile }) => profile.card.kind === 'person');
      const { isCommon } = known;
      if (candidates.length === 0) continue;
      // A common word is a company's full name only together with the legal form: Target Corp.
      const named = !isCommon || endOfLegalForm(text, match.end) > match.end;
      occurrences.push({
        block,
        start: match.start,
        end: match.end,
        text: text.slice(match.start, match.end),
        candidates: named ? candidates : candidates.map(asShort),
      });
    }
  }
  return occurrences;
}

function candidatesOf(
  form: string,
  numbers: readonly CardNumber[],
  language: string,
  cards: ReadonlyMap<CardNumber, KnownCard>,
  profiles: Profiles,
): Candidate[] {
  const key = keyOf(form);
  const borrowable = mayBeBorrowed(form, language);
  const candidates = numbers.flatMap(number => {
    const known = cards.get(number);
    if (!known || known.card.private) return [];
    const profile = profiles.of(known);
    const forms = profile
      .formsFor(key)
      .filter(
        one =>
          mayOccur(one, language, borrowable) &&
          verifies(one.name, form, language) &&
          !isOtherWord(form, one.name.text, language) &&
          !(profile.card.kind === 'person' && beginsSmall(form, one.name.text)),
      );
    const best = forms.sort(
      (a, b) => rank(a) - rank(b) || inLanguage(b, language) - inLanguage(a, language),
    )[0];
    return best
      ? [{ candidate: toCandidate(profile, best, form, language), borrowed: isBorrowed(best, language) }]
      : [];
  });
  // A name in another language gives way to a card that is called so in this one.
  const own = candidates.filter(({ borrowed }) => !borrowed);
  return (own.length > 0 ? own : candidates).map(({ candidate }) => candidate);
}

/** "He moved to Lam Dong" does not name To Lam; "de Niro" does, because small words of names lose their capitals. */
function beginsSmall(form: string, name: string): boolean {
  return /^\p{Ll}/u.test(form) && /^\p{Lu}/u.test(name) && !isParticle(/^[\p{L}\p{M}’']*/u.exec(form)![0]);
}

/** The forms of one language's grammar are other words in another: Armeniens is German, and Arméniens are people. */
function mayOccur(
  { derived, everywhere, languages }: NameForm,
  language: string,
  borrowable: boolean,
): boolean {
  if (areIn(languages, language)) return true;
  return (derived !== 'inflected' || language === '') && (everywhere || borrowable);
}

function isBorrowed({ everywhere, languages }: NameForm, language: string): boolean {
  return !everywhere && !areIn(languages, language);
}

/** Names that the author lists without reserve come first, then derived ones, then those that need evidence. */
function rank({ name, derived }: NameForm): number {
  return name.neverAlone ? 2 : derived ? 1 : 0;
}

function inLanguage(form: NameForm, language: string): number {
  return sameLanguage(form, language) === undefined ? 0 : 1;
}

/** The form's language that is the text's, if any. */
function sameLanguage({ languages }: NameForm, language: string): string | undefined {
  const primary = primaryLanguage(language);
  return languages.find(tag => primaryLanguage(tag) === primary);
}

/** A derived form that is a common word is not a full name: it does not introduce its card. */
function asShort(candidate: Candidate): Candidate {
  return candidate.origin === 'title' || candidate.origin === 'name'
    ? candidate
    : { ...candidate, full: false };
}

/** @param language that of the text. */
function toCandidate(profile: CardProfile, named: NameForm, form: string, language: string): Candidate {
  const { name, derived, from, base } = named;
  const { card } = profile;
  const isTitle = from === card.title && (derived === null || derived === 'inflected');
  const origin: FormOrigin = name.neverAlone ? 'never-alone' : (derived ?? (isTitle ? 'title' : 'name'));
  return {
    profile,
    origin,
    name: name.text,
    base,
    language: sameLanguage(named, language) ?? name.language ?? '',
    full: origin !== 'never-alone' && origin !== 'abbreviation' && isFull(card.kind, card.title, form, from),
    dependent: false,
    inflected: derived === 'inflected',
  };
}

/**
 * A person's full name has several words, or is not a part of a longer name. Any other card's is its title, several
 * words, or a form as long as its title.
 */
function isFull(kind: string, title: string, form: string, from: string): boolean {
  if (kind !== 'person') return from === title || /[\s-]/.test(form.trim()) || form.length >= title.length;
  if (partsOfPersonName(form) !== null || /\s/.test(form.trim())) return true;
  return !/[\s·・‧•]/.test(title.trim()) && !isBeginningOrEnd(form, title);
}
