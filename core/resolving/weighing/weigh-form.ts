import { isCommonWord } from '../../names/common-words.ts';
import { couldAbbreviate } from '../../names/initials.ts';
import { legalFormsOf } from '../../names/legal-forms.ts';
import type { Option, Sighting } from '../occurrences/occurrence.ts';
import { asRead } from '../occurrences/surroundings.ts';
import type { Context } from './context.ts';
import type { EvidenceList } from './evidence.ts';

/** Characters within which a full name is still the last one on the reader's mind. */
const CLOSE = 300;

/** Characters before a name that tell whether it begins a sentence. */
const NEAR = 64;

const isAuthored = ({ origin }: Option): boolean => origin === 'title' || origin === 'name';

const isPlace = ({ profile }: Option): boolean => profile.card.kind === 'place';

/** What the form itself says, and where the article names the card in full. */
export function weighForm(option: Option, sighting: Sighting, context: Context, list: EvidenceList): void {
  const { origin, profile } = option;
  const named = context.fullAt.has(profile.id);
  const { title } = profile.card;
  weighOrigin(option, sighting, list);
  if (option.introduced) list.add('introduced-here', title);
  else if (!option.full && named && origin !== 'capital') {
    const whole =
      option.leaning || belongsToFullName(context.keyOf(sighting.text), context.fullNames.get(profile.id));
    list.add(whole ? 'full-name-here' : 'named-here', title);
  }
  // Twitter is here, so X may well be it.
  else if (origin === 'never-alone' && context.present.has(profile.id)) list.add('named-here', title);
  // What another card is called by its author is not what this one is called for short.
  const ofAnother =
    !isAuthored(option) &&
    !isShortOfPerson(option) &&
    // A province and its town may share the short name; that is no reason to think of one rather than the other.
    sighting.options.some(other => isAuthored(other) && !(isPlace(other) && isPlace(option)));
  if (ofAnother && origin !== 'capital' && origin !== 'never-alone')
    list.add('name-of-another', sighting.text);
  const legal = legalFormsOf(sighting.text);
  if (legal !== '' && legal === legalFormsOf(title)) list.add('legal-form-fits', title);
  const here = context.positionOf(sighting);
  const last = context.lastFull(profile.id, here);
  if (context.lastBearer(context.keyOf(sighting.text), here) > last)
    list.add('another-bearer', sighting.text, last < 0 ? 1.5 : 1);
  if ((list.has('full-name-here') || option.introduced) && !ofAnother && !isPlace(option))
    weighOrder(option, sighting, context, list, here, last);
}

function weighOrigin(option: Option, sighting: Sighting, list: EvidenceList): void {
  const { origin, profile, name } = option;
  if (origin === 'title') list.add('is-title');
  else if (origin === 'name') list.add('is-name');
  else if (origin === 'never-alone') list.add('listed-never-alone');
  else if (origin === 'capital') list.add('capital-of-card', sighting.text);
  else if (profile.choice?.alone?.includes(origin)) list.add('allowed-alone');
  else if (!option.leaning) list.add('follows-from-name', name);
  else list.add('is-short-form');
}

/** Family names belong to their bearers as much as a title does to its card. */
function isShortOfPerson({ origin }: Option): boolean {
  return origin === 'family-name' || origin === 'given-name';
}

/** Which of several candidates the article is about, and which it named last. */
function weighOrder(
  option: Option,
  sighting: Sighting,
  context: Context,
  list: EvidenceList,
  here: number,
  last: number,
): void {
  const { id, card } = option.profile;
  // A form that is another card's whole name says nothing about which of the two was introduced first.
  const others = sighting.options
    .filter(other => !other.full && other.profile.id !== id)
    .map(({ profile }) => profile.id);
  if (others.length === 0) return;
  if (
    last >= 0 &&
    here - last < CLOSE &&
    others.every(other => context.fullAt.has(other) && context.lastFull(other, here) < last)
  ) {
    list.add('named-last', card.title);
  }
  const first = context.fullAt.get(id)?.[0] ?? Number.POSITIVE_INFINITY;
  const rivals = others.flatMap(other => context.fullAt.get(other)?.[0] ?? []);
  if (rivals.length > 0 && rivals.every(position => first < position)) list.add('named-first', card.title);
}

/** Ford of Gerald Ford, OSCE of its long name; not Washington of "U.S. government". */
function belongsToFullName(short: string, fullNames: Iterable<string> = []): boolean {
  for (const name of fullNames) {
    if (name.includes(short) || couldAbbreviate(short, name.replace(/^the /, ''))) return true;
  }
  return false;
}

/** A name that is a common word needs more than a capital that the sentence gives it. */
export function weighCommonWord(
  option: Option,
  sighting: Sighting,
  context: Context,
  list: EvidenceList,
): void {
  const { text } = sighting;
  if (option.leaning || option.origin === 'never-alone' || !isCommonWord(text, context.primary)) return;
  if (context.fullAt.has(option.profile.id) && !option.full) return;
  const { start } = sighting;
  const before = asRead(context.article.blocks[sighting.block]!.text.slice(Math.max(0, start - NEAR), start));
  const opens = before.trim() === '' || /[.!?…:"“”«(\n]\s*$/u.test(before);
  if (text.length === 1 || opens || !isAuthored(option) || !context.capitalsTell(sighting))
    list.add('common-word', text, text.length === 1 ? 2 : 1);
}
