import type { MessageKey } from '#assets/locales/messages.ts';
import type { CardPart } from './differences.ts';

export const PART_WORDS: Readonly<Record<CardPart, MessageKey>> = {
  kind: 'optionsKind',
  title: 'optionsTitle',
  language: 'optionsLanguage',
  gist: 'optionsGist',
  summary: 'optionsSummary',
  neutralName: 'optionsNeutralName',
  names: 'optionsNames',
  derived: 'optionsDerivedPart',
  statements: 'optionsStatementsAndSources',
  place: 'optionsPlace',
  sameAs: 'optionsSameAs',
  tags: 'optionsTags',
  level: 'optionsWellKnown',
  note: 'optionsNote',
  private: 'optionsPrivate',
};
