import type { ComponentChildren } from 'preact';
import type { MessageKey } from '#assets/locales/messages.ts';
import { Tabs } from '../controls/Tabs.tsx';
import { useMessages } from '../messages.ts';

export const SECTIONS = ['cards', 'actors', 'connections', 'timeline', 'unexplained', 'sheet'] as const;

export type Section = (typeof SECTIONS)[number];

const WORDS: Readonly<Record<Section, MessageKey>> = {
  cards: 'readingViewCards',
  actors: 'readingViewActors',
  connections: 'readingViewConnections',
  timeline: 'readingViewTimeline',
  unexplained: 'readingViewUnexplained',
  sheet: 'readingViewSheet',
};

type SectionTabsProps = {
  readonly shown: Section;
  readonly onShow: (section: Section) => void;
  /** What the shown section holds. */
  readonly children: ComponentChildren;
};

/** The sections of the reading view. */
export function SectionTabs({ shown, onShow, children }: SectionTabsProps) {
  const { t } = useMessages();
  const tabs = SECTIONS.map(key => ({ key, words: t(WORDS[key]) }));
  return (
    <Tabs label={t('readingViewSections')} tabs={tabs} shown={shown} onShow={onShow}>
      {children}
    </Tabs>
  );
}
