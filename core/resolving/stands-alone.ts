import type { Context } from './context.ts';
import { isPartOfLongerName } from './longer-name.ts';
import type { Option, Sighting } from './sighting.ts';
import { isAdjectiveOfCountry } from '../names/countries.ts';
import { positionOf } from './article.ts';
import { keyOf } from './card-profile.ts';
import { surroundingsOf } from './surroundings.ts';

/** False where the words around say that the form is only a part of another name. */
export function standsAlone(sighting: Sighting, context: Context): boolean {
  const { text } = context.article.blocks[sighting.block]!;
  const { start, end, options } = sighting;
  const [option] = options;
  if (!option) return false;
  if (options.every(({ origin }) => origin === 'abbreviation') && !followsTown(text, start)) return false;
  const kinds = new Set(options.map(({ profile }) => profile.card.kind));
  const around = surroundingsOf(text, start, end);
  const form = {
    text: sighting.text,
    own: ownWords(options),
    isPerson: kinds.has('person'),
    isPlace: kinds.has('place'),
    followsComma: followsTown(text, start),
    isShort: options.every(({ leaning }) => leaning),
    isAdjective: isAdjectiveOfCountry,
  };
  if (!isPartOfLongerName(around, form, context.capitalsTell(sighting))) return true;
  if (
    /^\p{Lu}\p{Ll}/u.test(around.before) &&
    around.joinBefore === ' ' &&
    /^\p{Lu}\S*\p{Ll}\S*$/u.test(sighting.text)
  ) {
    context.noteBearer(keyOf(sighting.text), positionOf(sighting));
  }
  return false;
}

/** "Emeryville, Calif.": the short form of a state stands behind a town. */
function followsTown(text: string, start: number): boolean {
  return /\p{Lu}[\p{L}.’' -]+, $/u.test(text.slice(Math.max(0, start - 40), start));
}

function ownWords(options: readonly Option[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { profile } of options) for (const given of profile.given) found.add(given);
  return found;
}
