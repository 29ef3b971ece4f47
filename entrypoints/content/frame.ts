import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { FrameState } from '#core/mentions/frame-state.ts';
import type { Settings, SiteRule } from '#core/settings/settings.ts';
import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import { CARD_HOST } from '#platform/protocols/card-view.ts';
import { CommandSchema } from '#platform/protocols/requests.ts';
import { readSettings, siteOf, watchSettings } from '#platform/settings/settings.ts';
import { isInArticle } from './article/article-around.ts';
import { Frames } from './frames.ts';
import { LONGEST_WAIT, whenIdle } from './idle.ts';
import { PageSession } from './page-session.ts';
import { TabPort } from './ports/tab-port.ts';
import { watchNavigation } from './watch-navigation.ts';

type Verdict = 'reading' | 'not-article' | 'off';

/** One frame of a tab. Decides whether the frame is read, and starts or stops reading when that changes. */
export class Frame {
  #settings!: Settings;
  #session: PageSession | null = null;
  #ending: AbortController | null = null;
  /** Null while the settings are being read. */
  #verdict: Verdict | null = null;
  /** Resolves in the idle moment after the load; null once reading has been decided on. */
  #idle: Promise<void> | null = null;
  readonly #top: Document;
  readonly #signal: AbortSignal;
  readonly #port: TabPort;
  readonly #frames: Frames;
  /** Number of frames inside this one that our script was loaded into. */
  #within = 0;
  // crypto.randomUUID is missing on pages without TLS.
  readonly #key = crypto.getRandomValues(new Uint32Array(2)).join('-');

  /** Accepts connections from the popup right away: if nothing in the page listens, the popup's connection fails. */
  constructor(top: Document, signal: AbortSignal) {
    this.#top = top;
    this.#signal = signal;
    this.#port = new TabPort(
      () => this.#state(),
      ({ frame, card }) => {
        if (!card) this.#session?.readOn();
        else if (frame === this.#key) this.#session?.jumpTo(card);
      },
      signal,
    );
    this.#frames = new Frames(
      signal,
      () => (this.#verdict === 'off' ? null : this.#verdict === 'reading'),
      isInArticle,
      () => {
        this.#within++;
        this.#port.announce();
      },
    );
  }

  start(settings: Settings, idle: Promise<void>): void {
    const signal = this.#signal;
    this.#idle = idle;
    this.#settings = settings;
    watchSettings(changed => {
      this.#settings = changed;
      this.#decide();
      this.#session?.redraw();
    }, signal);
    watchNavigation(() => this.#decide(), signal);
    const listener = (message: unknown, sender: Browser.runtime.MessageSender) => this.#hear(message, sender);
    browser.runtime.onMessage.addListener(listener);
    this.#decide();
    this.#frames.look(document);
    this.#idle = null;
    // When the frame's page is left, the toolbar badge stops counting its cards.
    if (window !== window.top) addEventListener('pagehide', () => this.#session?.clearBadge(), { signal });
  }

  #decide(): void {
    const verdict = this.#judge();
    const before = this.#verdict;
    this.#verdict = verdict;
    if (verdict === 'reading' && !this.#session) this.#begin();
    if (verdict !== 'reading' && this.#session) this.#stop();
    if (verdict !== before) this.#port.announce();
    this.#frames.again();
  }

  #judge(): Verdict {
    const rule = this.#rule();
    if (!this.#settings.on || rule === 'never') return 'off';
    // In a sandbox no card can be shown: our own page in its frame would be sandboxed too.
    if (origin === 'null') return 'not-article';
    return rule === 'always' || isInArticle(document) ? 'reading' : 'not-article';
  }

  #rule(): SiteRule | undefined {
    const site = siteOf(this.#top.location.href);
    return site === null ? undefined : this.#settings.sites[site];
  }

  #begin(): void {
    this.#ending = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#ending.signal]);
    this.#session = new PageSession(
      () => this.#settings,
      () => this.#port.announce(),
      root => this.#frames.look(root),
      signal,
    );
    void this.#session.start(this.#idle);
  }

  #stop(): void {
    this.#session?.clearBadge();
    this.#ending?.abort();
    this.#session = null;
  }

  #hear(message: unknown, sender: Browser.runtime.MessageSender): undefined {
    if (sender.id !== browser.runtime.id || this.#signal.aborted) return;
    const parsed = v.safeParse(CommandSchema, message);
    if (parsed.success && this.#session && this.#isMeant()) this.#session.command(parsed.output.command);
  }

  /**
   * Keyboard commands go to the frame that has the focus, or to the nearest frame around it that is read. If no frame
   * has the focus, they go to the top frame. If the top page is only a wrapper, the frame that is read takes its place.
   */
  #isMeant(): boolean {
    if (document.hasFocus()) {
      let inner = focusedFrame(document);
      while (inner && !this.#frames.within.has(inner)) inner = focusedFrame(inner);
      return !inner;
    }
    if (window === window.top) return true;
    const focused = focusedFrame(this.#top);
    return this.#rule() !== 'always' && !isInArticle(this.#top) && !(focused && isInArticle(focused));
  }

  #state(): FrameState {
    const failure = this.#session?.failure;
    return {
      frame: this.#key,
      top: window === window.top,
      state: failure ? 'failed' : (this.#verdict ?? 'reading'),
      ...(failure ? { reason: failure } : {}),
      stopped: this.#session?.isStopped,
      pending: this.#session?.isReading ?? !this.#verdict,
      cards: this.#session?.cards() ?? [],
      within: this.#within,
    };
  }
}

/**
 * The document of the focused frame in a page; null if no frame has the focus, or if its document is not accessible.
 */
function focusedFrame(page: Document): Document | null {
  let active = page.activeElement;
  for (let root = active && shadowRootOf(active); root; root = active && shadowRootOf(active))
    active = root.activeElement;
  return (active as HTMLIFrameElement | null)?.contentDocument ?? null;
}

/** Starts in a frame that can access its top document. Frames of other origins (advertisements) are left alone. */
export async function startFrame(signal: AbortSignal): Promise<void> {
  const top = visibleTop();
  // The tab itself is empty (Firefox runs scripts in it). Empty frames inside a page are different: the page fills
  // them.
  if (!top || top.location.protocol === 'about:') return;
  removeLeftCards();
  // Both waits run in parallel: each takes some 10 ms.
  const idle = whenIdle(signal, LONGEST_WAIT);
  const frame = new Frame(top, signal);
  const settings = await readSettings();
  if (!signal.aborted) frame.start(settings, idle);
}

/**
 * When an extension is reloaded, Firefox ends its scripts without notice, and a card that was open stays in the page.
 */
function removeLeftCards(): void {
  for (const host of document.querySelectorAll(`[${CARD_HOST}]`)) host.remove();
}

function visibleTop(): Document | null {
  try {
    return window.top?.document ?? null;
  } catch {
    return null;
  }
}
