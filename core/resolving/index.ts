/** Says which card each name of an article means, and why. The rules are in docs/resolving.md. */
export type { Article } from './article.ts';
export { type KnownCard, Profiles } from './card-profile.ts';
export { type Choices, choiceKey, choicesFor, NO_CHOICES } from './choices/choices.ts';
export {
  type ChoiceScope,
  ChoiceScopeSchema,
  type ReaderChoice,
  ReaderChoiceSchema,
} from './choices/reader-choice.ts';
export { chooseMarks, type MarkPolicy } from './choose-marks.ts';
export { type ReadyGlossary, readArticle, readyGlossary } from './read-article.ts';
export { relatedTo } from './related-to.ts';
export { type Knowledge, resolve } from './resolve.ts';
export type { ResolvedMention } from './resolved-mention.ts';
export { cardsFound, type GlossaryMatch, scanArticle, scanBlock, scanBlockInSlices } from './scan-article.ts';
export { type Evidence, MARGIN, POSSIBLE, type Reason, SURE, WEIGHTS } from './weighing/evidence.ts';
export { LONGEST_DETAIL, toldReasons, type Why } from './why.ts';
