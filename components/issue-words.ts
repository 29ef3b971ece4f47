import type { MessageKey } from '#assets/locales/messages.ts';
import { type IssueCode, type Problem, TEXT_CODES, type TextName } from '#core/cards/issue.ts';
import type { Messages } from './messages.ts';

const SENTENCES = {
  'text-too-long': 'issueTextTooLong',
  'text-unseen': 'issueTextUnseen',
  'text-half': 'issueTextHalf',
  'text-empty': 'issueTextEmpty',
  'text-line-break': 'issueTextLineBreak',
  'address-too-long': 'issueAddressTooLong',
  'address-form': 'issueAddressForm',
  'card-id-too-long': 'issueCardIdTooLong',
  'card-id-form': 'issueCardIdForm',
  'date-form': 'issueDateForm',
  'day-form': 'issueDayForm',
  'day-unreal': 'issueDayUnreal',
  'language-form': 'issueLanguageForm',
  'key-form': 'issueKeyForm',
  'pack-id-too-long': 'issuePackIdTooLong',
  'pack-id-form': 'issuePackIdForm',
  'pack-id-reserved': 'issuePackIdReserved',
  'points-too-many': 'issuePointsTooMany',
  'value-unexpected': 'issueValueUnexpected',
  'entries-too-many': 'issueEntriesTooMany',
  'entries-too-few': 'issueEntriesTooFew',
  'number-too-small': 'issueNumberTooSmall',
  'number-too-large': 'issueNumberTooLarge',
  'number-not-whole': 'issueNumberNotWhole',
  'sources-same-id': 'issueSourcesSameId',
  'source-unknown': 'issueSourceUnknown',
  'checks-of-own-sources': 'issueChecksOfOwnSources',
  'date-and-span': 'issueDateAndSpan',
  'known-since-and-beginning': 'issueKnownSinceAndBeginning',
  'span-backwards': 'issueSpanBackwards',
  'relation-without-card': 'issueRelationWithoutCard',
  'end-of-other-kind': 'issueEndOfOtherKind',
  'new-id-not-own': 'issueNewIdNotOwn',
  'id-of-other-pack': 'issueIdOfOtherPack',
  'id-twice': 'issueIdTwice',
  'note-in-pack': 'issueNoteInPack',
  'own-not-of-pack': 'issueOwnNotOfPack',
  'base-of-other-card': 'issueBaseOfOtherCard',
  'pack-twice': 'issuePackTwice',
  'field-unknown': 'issueFieldUnknown',
  'field-of-other-format': 'issueFieldOfOtherFormat',
  'field-missing': 'issueFieldMissing',
  'field-repeated': 'issueFieldRepeated',
  'named-field-repeated': 'issueNamedFieldRepeated',
  'format-not-first': 'issueFormatNotFirst',
  'version-not-before': 'issueVersionNotBefore',
  'header-not-before': 'issueHeaderNotBefore',
  'version-form': 'issueVersionForm',
  'list-expected': 'issueListExpected',
  'object-expected': 'issueObjectExpected',
  'choices-full': 'issueChoicesFull',
  'page-dates-full': 'issuePageDatesFull',
} as const satisfies Record<IssueCode, MessageKey>;

const TEXTS = {
  address: 'issueOfAddress',
  author: 'issueOfAuthor',
  description: 'issueOfDescription',
  'disputing-side': 'issueOfDisputingSide',
  'disputing-statement': 'issueOfDisputingStatement',
  'drawn-by': 'issueOfDrawnBy',
  gist: 'issueOfGist',
  label: 'issueOfLabel',
  licence: 'issueOfLicence',
  name: 'issueOfName',
  'neutral-name': 'issueOfNeutralName',
  note: 'issueOfNote',
  'pack-title': 'issueOfPackTitle',
  publisher: 'issueOfPublisher',
  side: 'issueOfSide',
  site: 'issueOfSite',
  'source-id': 'issueOfSourceId',
  'source-title': 'issueOfSourceTitle',
  statement: 'issueOfStatement',
  summary: 'issueOfSummary',
  tag: 'issueOfTag',
  title: 'issueOfTitle',
} as const satisfies Record<TextName, MessageKey>;

const OF_TEXT: ReadonlySet<IssueCode> = new Set(TEXT_CODES);

/** A problem as a sentence. */
export function issueWords({ code, values }: Problem, { language, t }: Messages): string {
  const number = new Intl.NumberFormat(language);
  const words = values.map((value, at) => {
    if (typeof value === 'number') return number.format(value);
    return at === 0 && OF_TEXT.has(code) && isTextName(value) ? t(TEXTS[value]) : value;
  });
  return t(SENTENCES[code], ...words);
}

function isTextName(value: string): value is TextName {
  return Object.hasOwn(TEXTS, value);
}
