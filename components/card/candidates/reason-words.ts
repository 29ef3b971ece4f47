import type { MessageKey, Translate } from '#assets/locales/messages.ts';
import type { Reason } from '#core/resolving/weighing/evidence.ts';
import type { Why } from '#core/resolving/why.ts';

type Wording = {
  readonly plain: MessageKey;
  /** With what the reason rests on as `$1`; missing where that would tell nothing more. */
  readonly told?: MessageKey;
  /** True where that is a stretch of the article around the name. */
  readonly around?: true;
};

/** The sentence for each reason. */
export const WORDINGS: Readonly<Record<Reason, Wording>> = {
  'is-title': { plain: 'cardReasonTitle' },
  'is-name': { plain: 'cardReasonName' },
  'follows-from-name': { plain: 'cardReasonFollows', told: 'cardReasonFollowsTold' },
  'listed-never-alone': { plain: 'cardReasonNeverAlone' },
  'is-short-form': { plain: 'cardReasonShort' },
  'legal-form-fits': { plain: 'cardReasonLegalForm', told: 'cardReasonLegalFormTold' },
  'sports-page': { plain: 'cardReasonSport', told: 'cardReasonSportTold', around: true },
  'name-of-another': { plain: 'cardReasonAnothersName', told: 'cardReasonAnothersNameTold' },
  'allowed-alone': { plain: 'cardReasonAlone' },
  'full-name-here': { plain: 'cardReasonFull', told: 'cardReasonFullTold' },
  'introduced-here': { plain: 'cardReasonIntroduced', told: 'cardReasonIntroducedTold' },
  'named-here': { plain: 'cardReasonNamed', told: 'cardReasonNamedTold' },
  'named-first': { plain: 'cardReasonFirst', told: 'cardReasonFirstTold' },
  'named-last': { plain: 'cardReasonLast', told: 'cardReasonLastTold' },
  'related-card-here': { plain: 'cardReasonRelated', told: 'cardReasonRelatedTold' },
  'same-pack-here': { plain: 'cardReasonPack' },
  // Their words are cut to their stems, which is nothing to read.
  'words-nearby': { plain: 'cardReasonNear' },
  'words-in-article': { plain: 'cardReasonFar' },
  'used-as-place': { plain: 'cardReasonPlace', told: 'cardReasonPlaceTold', around: true },
  'used-as-person': { plain: 'cardReasonPerson', told: 'cardReasonPersonTold', around: true },
  'used-as-government': { plain: 'cardReasonGovernment', told: 'cardReasonGovernmentTold', around: true },
  'used-as-team': { plain: 'cardReasonTeam', told: 'cardReasonTeamTold', around: true },
  'used-otherwise': { plain: 'cardReasonOtherwise', told: 'cardReasonOtherwiseTold', around: true },
  'date-fits': { plain: 'cardReasonDate' },
  'before-its-time': { plain: 'cardReasonTooEarly', told: 'cardReasonTooEarlyTold' },
  'after-its-time': { plain: 'cardReasonTooLate', told: 'cardReasonTooLateTold' },
  'page-language': { plain: 'cardReasonLanguage' },
  'section-fits': { plain: 'cardReasonSection', told: 'cardReasonSectionTold' },
  'common-word': { plain: 'cardReasonWord', told: 'cardReasonWordTold' },
  'another-bearer': { plain: 'cardReasonBearer', told: 'cardReasonBearerTold' },
  'capital-of-card': { plain: 'cardReasonCapital', told: 'cardReasonCapitalTold' },
  'reader-chose': { plain: 'cardReasonChosen' },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A reason as a sentence.
 *
 * @param name the form that the article uses, as it reads.
 */
export function reasonWords({ reason, detail }: Why, name: string, t: Translate): string {
  const { plain, told, around } = WORDINGS[reason];
  const shown = detail?.replace(/\s+/g, ' ').trim() ?? '';
  // A day that stands alone is the first one of a year as often as a day that is known.
  if (told === undefined || shown === '' || DAY.test(shown)) return t(plain);
  return t(told, around ? excerpt(shown, name) : shown);
}

/**
 * A stretch of text that was cut out by its length: the word at either end goes, if there are enough others, as it may
 * be half of one.
 */
function excerpt(text: string, name: string): string {
  const at = text.indexOf(name);
  if (at < 0) return `…${text}…`;
  const before = text.slice(0, at).split(' ');
  const after = text.slice(at + name.length).split(' ');
  // Of both lists one end is empty, or stuck to the name.
  const start = before.length > 3 ? `…${before.slice(1).join(' ')}` : before.join(' ');
  const end = after.length > 3 ? `${after.slice(0, -1).join(' ')}…` : after.join(' ');
  return `${start}${name}${end}`;
}
