import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './tabs.css';

type TabsProps<Key extends string> = {
  /** The name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly words: ComponentChildren }[];
  readonly shown: Key;
  readonly onShow: (key: Key) => void;
  /** The content of the selected tab. */
  readonly children: ComponentChildren;
};

/**
 * Tabs that show one section at a time. The arrow keys choose a tab; the Tab key moves on into the section. A page can
 * have only one row of them, because the element ids are fixed.
 */
export function Tabs<Key extends string>({ label, tabs, shown, onShow, children }: TabsProps<Key>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const forward = document.dir === 'rtl' ? -1 : 1;
    const at = tabs.findIndex(({ key }) => key === shown);
    const last = tabs.length - 1;
    const target = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onShow(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ key, words }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            class="tab"
            aria-selected={key === shown}
            aria-controls={key === shown ? 'tab-content' : undefined}
            tabIndex={key === shown ? 0 : -1}
            onClick={() => onShow(key)}
          >
            {words}
          </button>
        ))}
      </div>
      <div
        // A new element for each section, so that it starts scrolled to its top, wherever the previous one was.
        key={shown}
        id="tab-content"
        class="tab-content"
        role="tabpanel"
        aria-labelledby={`tab-${shown}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keyboard users must be able to scroll it too
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
