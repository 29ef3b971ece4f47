import { countryNamed } from '../names/countries.ts';
import type { Context } from './context.ts';
import { isBesideGivenName, isSubject, isUsedAsPerson, useOf } from './cues.ts';
import type { EvidenceList } from './evidence.ts';
import type { Option, Sighting } from './sighting.ts';

/** Characters around a name that are shown as the reason. */
const SHOWN = { before: 24, after: 32 } as const;

/** What the words directly around take the name for: a place, a government, a team, a person. */
export function weighUse(option: Option, sighting: Sighting, context: Context, list: EvidenceList): void {
  const { card, capitalOf } = option.profile;
  const { text } = context.article.blocks[sighting.block]!;
  const isPlace = card.kind === 'place' && option.origin !== 'capital';
  const government = option.profile.isGovernment || option.origin === 'capital';
  const team = option.profile.isTeam;
  // Alone, a name that the author lists without reserve needs no more; one listed never alone does.
  const reserved = government && option.origin === 'never-alone';
  if (!isPlace && !reserved && sighting.options.length < 2) return;
  const words = wordsAround(text, sighting.start, sighting.end);
  if (card.kind === 'person' && isUsedAsPerson(text, sighting.start, sighting.end))
    return list.add('used-as-person', words);
  if (isPlace && isBesideGivenName(text, sighting.start)) return list.add('used-otherwise', words);
  const use = useOf(text, sighting.start, sighting.end, context.article.language);
  if (use === 'place') {
    if (isPlace) list.add('used-as-place', words);
    else if (sighting.options.some(({ profile }) => profile.card.kind === 'place'))
      list.add('used-otherwise', words);
  } else if (use === 'government') {
    if (government) list.add('used-as-government', words);
    else if (isPlace && hasGovernment(sighting)) list.add('used-otherwise', words);
    // The capital's country has no card: the city may still be of use.
    else if (isPlace && capitalOf !== null) list.add('used-otherwise', words, 0.6);
  }
  // Cities seldom act: there is doubt, though no word of governments.
  if (use === null && option.origin === 'capital' && isSubject(text, sighting.start, sighting.end))
    list.add('used-as-government', words, 0.5);
  if (use === 'place' || !(isPlace || team) || !context.isAboutSport) return;
  if (use === 'team') list.add(team ? 'used-as-team' : 'used-otherwise', words);
  if (isPlace && (use === 'team' || playsAsTeam(option, sighting))) list.add('sports-page', words);
}

/** Countries, and the nations of Great Britain, have teams of their own name; so has a place with a team among the candidates. */
function playsAsTeam({ profile }: Option, sighting: Sighting): boolean {
  const { title } = profile.card;
  if (countryNamed(title) !== undefined || /^(?:England|Scotland|Wales|Northern Ireland)$/.test(title))
    return true;
  return sighting.options.some(other => other.profile.card.kind === 'organisation');
}

/** The name with the words around it that the reader is shown: whole words only. */
function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SHOWN.before), start);
  const after = text.slice(end, end + SHOWN.after);
  const from = start > SHOWN.before ? before.replace(/^\S*\s?/u, '') : before;
  const to = end + SHOWN.after < text.length ? after.replace(/\s?\S*$/u, '') : after;
  return (from + text.slice(start, end) + to).trim();
}

function hasGovernment(sighting: Sighting): boolean {
  return sighting.options.some(({ profile, origin }) => origin === 'capital' || profile.isGovernment);
}
