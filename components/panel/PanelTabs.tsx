import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { MessageKey } from '#assets/locales/messages.ts';
import { useMessages } from '../messages.ts';

export const SECTIONS = ['cards', 'actors', 'connections', 'timeline', 'unexplained', 'sheet'] as const;

export type Section = (typeof SECTIONS)[number];

const WORDS: Readonly<Record<Section, MessageKey>> = {
  cards: 'panelCards',
  actors: 'panelActors',
  connections: 'panelConnections',
  timeline: 'panelTimeline',
  unexplained: 'panelUnexplained',
  sheet: 'panelSheet',
};

type PanelTabsProps = {
  readonly shown: Section;
  readonly onShow: (section: Section) => void;
  /** What the shown section holds. */
  readonly children: ComponentChildren;
};

/** The sections of the reading view, as tabs: the arrow keys choose, Tab leads into the section. */
export function PanelTabs({ shown, onShow, children }: PanelTabsProps) {
  const { t } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const forward = document.dir === 'rtl' ? -1 : 1;
    const at = SECTIONS.indexOf(shown);
    const last = SECTIONS.length - 1;
    const target = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + SECTIONS.length) % SECTIONS.length;
    onShow(SECTIONS[next] as Section);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div ref={list} class="panel-tabs" role="tablist" aria-label={t('panelSections')} onKeyDown={move}>
        {SECTIONS.map(section => (
          <button
            key={section}
            type="button"
            role="tab"
            id={`tab-${section}`}
            class="panel-tab"
            aria-selected={section === shown}
            aria-controls={section === shown ? 'panel-section' : undefined}
            tabIndex={section === shown ? 0 : -1}
            onClick={() => onShow(section)}
          >
            {t(WORDS[section])}
          </button>
        ))}
      </div>
      <div
        id="panel-section"
        class="panel-section"
        role="tabpanel"
        aria-labelledby={`tab-${shown}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be scrolled by keyboard too
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
