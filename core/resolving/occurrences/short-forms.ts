import { compile } from '../../matching/compiled/compile.ts';
import { createMatcher } from '../../matching/create-matcher.ts';
import type { IndexedName } from '../../matching/matcher.ts';
import { verifies } from '../../matching/scanning/verifies.ts';
import type { DerivedName } from '../../names/derived-name.ts';
import { couldAbbreviate } from '../../names/initials.ts';
import { isNamedByTown } from '../../names/place-names.ts';
import type { CardProfile } from '../card-profile.ts';
import { keyOf } from '../card-profile.ts';
import { isOpener } from '../openers.ts';
import { isRole } from '../role-words.ts';
import type { Context } from '../weighing/context.ts';
import type { Candidate, Occurrence } from './occurrence.ts';

/** A short form that this article has: derived from a card in it, or introduced by the article itself. */
type ShortForm = {
  readonly profile: CardProfile;
  readonly name: DerivedName;
  readonly introduced: boolean;
};

const INTRODUCTION =
  /^['’]?s? ?(?:\(|,\s)(?:(?:the|or|hereafter|known as|далее) )?["“«]?(\p{Lu}[\p{L}\p{N}&.-]{1,9})["”»]?(?:\)|,|;)/u;

/**
 * Finds the short forms of the cards that the article names in full. They are no part of the index: compiled here for
 * the few cards in question, they neither swallow other names nor make every Smith of a large glossary a candidate.
 */
export function findShortForms(
  context: Context,
  occurrences: readonly Occurrence[],
  profiles: Iterable<CardProfile>,
): Occurrence[] {
  const forms: ShortForm[] = [...introduced(context, occurrences)];
  for (const profile of profiles) {
    const alone = profile.choice?.alone ?? [];
    const named = context.fullAt.has(profile.id);
    if (!named && alone.length === 0) continue;
    for (const name of profile.leaning(context.primary)) {
      if (isRole(name.text) || isOpener(name.text) || !context.mayHold(name.text)) continue;
      if (named || alone.includes(name.kind)) forms.push({ profile, name, introduced: false });
    }
  }
  if (forms.length === 0) return [];
  const indexed: IndexedName[] = forms.map(({ name }, index) => ({
    text: name.text,
    card: index,
    language: name.language,
    case: name.case,
  }));
  const matcher = createMatcher(compile(indexed));
  const { article } = context;
  return article.blocks.flatMap(({ text }, block) =>
    matcher.scan(text, article.language).flatMap(({ start, end, cards }) => {
      const form = text.slice(start, end);
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
          leaning: true,
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

/** "Organization for Security and Co-operation in Europe (OSCE)": from there on, OSCE is that organisation. */
function* introduced(context: Context, occurrences: readonly Occurrence[]): Generator<ShortForm> {
  const seen = new Set<string>();
  for (const { block, end, candidates } of occurrences) {
    const [candidate, ...others] = candidates;
    if (!candidate?.full || others.length > 0 || candidate.profile.card.kind === 'person') continue;
    const after = context.article.blocks[block]!.text.slice(end, end + 32);
    // Most names are followed by neither a bracket nor a comma.
    const short = /^.{0,3}[(,]/.test(after) ? INTRODUCTION.exec(after)?.[1] : undefined;
    if (
      !short ||
      !/\p{Lu}.*\p{Lu}/u.test(short) ||
      !couldAbbreviate(short, candidate.name.replace(/^[Tt]he /, ''))
    )
      continue;
    if (seen.has(`${short}\n${candidate.profile.id}`) || keyOf(short) === keyOf(candidate.name)) continue;
    seen.add(`${short}\n${candidate.profile.id}`);
    yield {
      profile: candidate.profile,
      name: {
        text: short,
        kind: 'acronym',
        language: candidate.language,
        case: 'exact',
        from: short,
        base: short,
      },
      introduced: true,
    };
  }
}

/** Joins occurrences of both scans: at one place all candidates count; of overlapping places the longer one stays. */
export function joinOccurrences(
  first: readonly Occurrence[],
  short: readonly Occurrence[],
  context: Context,
): Occurrence[] {
  const all = [...first, ...short].sort(
    (a, b) =>
      a.block - b.block || a.start - b.start || b.end - a.end || a.candidates.length - b.candidates.length,
  );
  const joined: Occurrence[] = [];
  for (const occurrence of all) {
    const last = joined.at(-1);
    if (!last || last.block !== occurrence.block || last.end <= occurrence.start) joined.push(occurrence);
    else if (last.start === occurrence.start && last.end === occurrence.end) {
      const known = new Set(last.candidates.map(({ profile }) => profile.id));
      const authored = last.candidates.some(({ origin }) => origin === 'title' || origin === 'name');
      const further = occurrence.candidates.filter(
        ({ profile, origin }) =>
          !known.has(profile.id) &&
          // What an author calls one card is not what another is called for short; but in sport, Miami is Miami Heat.
          !(
            authored &&
            origin === 'short-name' &&
            (isNamedByTown(profile.card.title) ||
              (profile.card.kind === 'organisation' && !context.isAboutSport))
          ),
      );
      if (further.length > 0)
        joined[joined.length - 1] = { ...last, candidates: [...last.candidates, ...further] };
    } else if (occurrence.end - occurrence.start > last.end - last.start)
      joined[joined.length - 1] = occurrence;
  }
  return joined;
}
