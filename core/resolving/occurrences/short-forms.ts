import { alphabetOf } from '../../matching/characters/languages.ts';
import { compile } from '../../matching/compiled/compile.ts';
import { createMatcher } from '../../matching/create-matcher.ts';
import type { IndexedName } from '../../matching/matcher.ts';
import { verifies } from '../../matching/scanning/verifies.ts';
import type { DerivedName } from '../../names/derived-name.ts';
import { acronymOf, couldAbbreviate } from '../../names/initials.ts';
import { areIn, mayBeBorrowed } from '../../names/languages-of-names.ts';
import type { ArticleText } from '../article-text.ts';
import type { CardProfile } from '../card-profile.ts';
import { keyOf } from '../card-profile.ts';
import type { NamedCards } from '../named-cards.ts';
import { groupsOf } from '../same-thing.ts';
import type { Candidate, Occurrence } from './occurrence.ts';

/**
 * A short form that may occur in this article: derived from a card named in it, or introduced by the article itself.
 */
type ShortForm = {
  readonly profile: CardProfile;
  readonly name: DerivedName;
  readonly introduced: boolean;
};

const INTRODUCTION =
  /^['’]?s? ?(?:\(|,\s)(?:(?:the|or|hereafter|known as|далее) )?["“«]?(\p{Lu}[\p{L}\p{N}&.-]{1,9})["”»]?(?:\)|,|;)/u;
/** "BAKU, Azerbaijan (AA) –": what is in brackets before a dash is the news agency. */
const AGENCY = /^ \(\p{Lu}{2,6}\) ?[–—-]{1,2} /u;

/**
 * Finds the short forms of the cards that the article names in full. They are not part of the index. Compiled here for
 * the few cards in question, they do not hide other names, and not every Smith of a large glossary becomes a candidate.
 */
export function findShortForms(
  text: ArticleText,
  occurrences: readonly Occurrence[],
  profiles: Iterable<CardProfile>,
  { fullAt }: NamedCards,
): Occurrence[] {
  const forms: ShortForm[] = [...introduced(text, occurrences)];
  const { language } = text.article;
  for (const profile of profiles) {
    const alone = profile.choice?.alone ?? [];
    const named = fullAt.has(profile.id);
    if (!named && alone.length === 0) continue;
    for (const { name, parts } of profile.shortNames(text.primaryLanguage)) {
      if ((named || alone.includes(name.kind)) && text.mayHave(parts) && counts(name, language))
        forms.push({ profile, name, introduced: false });
    }
  }
  if (forms.length === 0) return [];
  const alphabet = alphabetOf(text.article.language);
  const indexed: IndexedName[] = forms.map(({ name }, index) => ({
    text: name.text,
    card: index,
    // Separate letters count only in a text with the same alphabet, and comparing them is the dearest part.
    language: alphabet !== 0 && alphabetOf(name.language) === alphabet ? name.language : undefined,
    case: name.case,
  }));
  const matcher = createMatcher(compile(indexed));
  const { article } = text;
  return article.blocks.flatMap((own, block) =>
    matcher.scan(own.text, article.language).flatMap(({ start, end, cards }) => {
      const form = own.text.slice(start, end);
      const candidates = new Map<string, Candidate>();
      for (const index of cards) {
        const { profile, name, introduced: isIntroduced } = forms[index]!;
        if (candidates.has(profile.id) || !verifies(indexed[index]!, form, article.language)) continue;
        candidates.set(profile.id, {
          profile,
          origin: isIntroduced ? 'acronym' : name.kind,
          name: name.text,
          base: name.base,
          language: name.language,
          full: false,
          dependent: true,
          introduced: isIntroduced,
          inflected: !name.from.includes(name.text),
        });
      }
      return candidates.size === 0
        ? []
        : [{ block, start, end, text: form, candidates: [...candidates.values()] }];
    }),
  );
}

/** A short form of a name in another language counts as that name does. */
function counts({ text, language: own, everywhere }: DerivedName, language: string): boolean {
  return everywhere || areIn([own], language) || mayBeBorrowed(text, language);
}

/** "Organization for Security and Co-operation in Europe (OSCE)": from there on, OSCE is that organisation. */
function* introduced(text: ArticleText, occurrences: readonly Occurrence[]): Generator<ShortForm> {
  const seen = new Set<string>();
  for (const occurrence of occurrences) {
    const { end, candidates } = occurrence;
    const [candidate] = candidates;
    if (!candidate?.full || candidate.profile.card.kind === 'person' || groupsOf(candidates).length > 1)
      continue;
    const after = text.blockOf(occurrence).slice(end, end + 32);
    // Cheap test first: most names are followed by neither a bracket nor a comma.
    const short = /^.{0,3}[(,]/.test(after) ? INTRODUCTION.exec(after)?.[1] : undefined;
    if (
      !short ||
      !/\p{Lu}.*\p{Lu}/u.test(short) ||
      !couldAbbreviate(short, candidate.name.replace(/^[Tt]he /, ''))
    )
      continue;
    if (keyOf(short) === keyOf(candidate.name) || AGENCY.test(after)) continue;
    if (isNameOfOther(short, candidate, occurrences)) continue;
    for (const { profile, language } of candidates) {
      if (seen.has(`${short}\n${profile.id}`)) continue;
      seen.add(`${short}\n${profile.id}`);
      yield {
        profile,
        name: {
          text: short,
          kind: 'acronym',
          language,
          everywhere: true,
          case: 'exact',
          from: short,
          base: short,
        },
        introduced: true,
      };
    }
  }
}

/** "Nagorno-Karabakh (NKR)", where the article also has the Nagorno-Karabakh Republic: that is what it abbreviates. */
function isNameOfOther(
  short: string,
  { name, profile }: Candidate,
  occurrences: readonly Occurrence[],
): boolean {
  if (acronymOf(name) === short) return false;
  return occurrences.some(({ candidates }) =>
    candidates.some(
      other =>
        other.profile !== profile &&
        (other.origin === 'title' || other.origin === 'name') &&
        other.profile.card.names.some(({ text }) => text === short),
    ),
  );
}
