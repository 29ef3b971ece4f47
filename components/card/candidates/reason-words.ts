import type { MessageKey, Translate } from '#assets/locales/messages.ts';
import type { Reason } from '#core/resolving/weighing/evidence.ts';
import type { Why } from '#core/resolving/why.ts';

type Wording = {
  readonly plain: MessageKey;
  /** The sentence with the reason's evidence as `$1`; missing where the evidence would add nothing. */
  readonly detailed?: MessageKey;
  /** True where the evidence is a stretch of the article around the name. */
  readonly around?: true;
};

/** The sentence for each reason. */
export const WORDINGS: Readonly<Record<Reason, Wording>> = {
  'is-title': { plain: 'cardReasonTitle' },
  'is-name': { plain: 'cardReasonName' },
  'follows-from-name': { plain: 'cardReasonFollows', detailed: 'cardReasonFollowsTold' },
  'listed-never-alone': { plain: 'cardReasonNeverAlone' },
  'is-short-form': { plain: 'cardReasonShort' },
  'legal-form-fits': { plain: 'cardReasonLegalForm', detailed: 'cardReasonLegalFormTold' },
  'sports-page': { plain: 'cardReasonSport', detailed: 'cardReasonSportTold', around: true },
  'name-of-another': { plain: 'cardReasonAnothersName', detailed: 'cardReasonAnothersNameTold' },
  'allowed-alone': { plain: 'cardReasonAlone' },
  'full-name-here': { plain: 'cardReasonFull', detailed: 'cardReasonFullTold' },
  'introduced-here': { plain: 'cardReasonIntroduced', detailed: 'cardReasonIntroducedTold' },
  'named-here': { plain: 'cardReasonNamed', detailed: 'cardReasonNamedTold' },
  'named-first': { plain: 'cardReasonFirst', detailed: 'cardReasonFirstTold' },
  'named-last': { plain: 'cardReasonLast', detailed: 'cardReasonLastTold' },
  'related-card-here': { plain: 'cardReasonRelated', detailed: 'cardReasonRelatedTold' },
  'same-pack-here': { plain: 'cardReasonPack' },
  // The evidence for these is word stems, which are not fit to show.
  'words-nearby': { plain: 'cardReasonNear' },
  'words-in-article': { plain: 'cardReasonFar' },
  'used-as-place': { plain: 'cardReasonPlace', detailed: 'cardReasonPlaceTold', around: true },
  'used-as-person': { plain: 'cardReasonPerson', detailed: 'cardReasonPersonTold', around: true },
  'used-as-government': { plain: 'cardReasonGovernment', detailed: 'cardReasonGovernmentTold', around: true },
  'used-as-team': { plain: 'cardReasonTeam', detailed: 'cardReasonTeamTold', around: true },
  'used-otherwise': { plain: 'cardReasonOtherwise', detailed: 'cardReasonOtherwiseTold', around: true },
  'date-fits': { plain: 'cardReasonDate' },
  'before-its-time': { plain: 'cardReasonTooEarly', detailed: 'cardReasonTooEarlyTold' },
  'after-its-time': { plain: 'cardReasonTooLate', detailed: 'cardReasonTooLateTold' },
  'page-language': { plain: 'cardReasonLanguage' },
  'section-fits': { plain: 'cardReasonSection', detailed: 'cardReasonSectionTold' },
  'common-word': { plain: 'cardReasonWord', detailed: 'cardReasonWordTold' },
  'another-bearer': { plain: 'cardReasonBearer', detailed: 'cardReasonBearerTold' },
  'may-be-another': { plain: 'cardReasonUnclear', detailed: 'cardReasonUnclearTold' },
  'capital-of-card': { plain: 'cardReasonCapital', detailed: 'cardReasonCapitalTold' },
  'reader-chose': { plain: 'cardReasonChosen' },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A reason as a sentence.
 *
 * @param name the name as the article writes it, cleaned up for display.
 */
export function reasonWords({ reason, detail }: Why, name: string, t: Translate): string {
  const { plain, detailed, around } = WORDINGS[reason];
  const shown = detail?.replace(/\s+/g, ' ').trim() ?? '';
  // A day on its own is as often the first of a year as a day that is really known, so it is not shown.
  if (detailed === undefined || shown === '' || DAY.test(shown)) return t(plain);
  return t(detailed, around ? excerpt(shown, name) : shown);
}

/**
 * A stretch of text that was cut at a fixed length: its first and last words may be incomplete, so each is dropped
 * where its side has three words or more.
 */
function excerpt(text: string, name: string): string {
  const at = text.indexOf(name);
  if (at < 0) return `…${text}…`;
  const before = text.slice(0, at).split(' ');
  const after = text.slice(at + name.length).split(' ');
  // In each list, the item beside the name is empty or joined to the name.
  const start = before.length > 3 ? `…${before.slice(1).join(' ')}` : before.join(' ');
  const end = after.length > 3 ? `${after.slice(0, -1).join(' ')}…` : after.join(' ');
  return `${start}${name}${end}`;
}
