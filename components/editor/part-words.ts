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
  note: 'optionsNote',
  private: 'optionsPrivate',
};
