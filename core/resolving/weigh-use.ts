import type { Context } from './context.ts';
import { isGovernment, isTeam, isUsedAsPerson, useOf } from './cues.ts';
import type { EvidenceList } from './evidence.ts';
import type { Option, Sighting } from './sighting.ts';

/** What the words directly around take the name for: a place, a government, a team, a person. */
export function weighUse(option: Option, sighting: Sighting, context: Context, list: EvidenceList): void {
  const { card, capitalOf } = option.profile;
  const { text } = context.article.blocks[sighting.block]!;
  const isPlace = card.kind === 'place' && option.origin !== 'capital';
  const government = isGovernment(card) || option.origin === 'capital';
  const team = isTeam(card);
  if (!isPlace && !team && !government && sighting.options.length < 2) return;
  const words = text.slice(Math.max(0, sighting.start - 24), sighting.end + 32).trim();
  if (card.kind === 'person' && isUsedAsPerson(text, sighting.start, sighting.end))
    return list.add('used-as-person', words);
  const use = useOf(text, sighting.start, sighting.end, context.article.language);
  if (use === 'place') {
    if (isPlace) list.add('used-as-place', words);
    else if (sighting.options.some(({ profile }) => profile.card.kind === 'place'))
      list.add('used-otherwise', words);
  } else if (use === 'government') {
    if (government) list.add('used-as-government', words);
    // A country acts itself; its capital acts for it.
    else if (isPlace && (capitalOf !== null || hasGovernment(sighting))) list.add('used-otherwise', words);
  }
  if (use === 'place' || !(isPlace || team) || !context.isAboutSport) return;
  if (use === 'team') list.add(team ? 'used-as-team' : 'used-otherwise', words);
  if (isPlace) list.add('sports-page', words);
}

function hasGovernment(sighting: Sighting): boolean {
  return sighting.options.some(({ profile, origin }) => origin === 'capital' || isGovernment(profile.card));
}
