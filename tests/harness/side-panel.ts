/** The reading view in the browser's own side panel (Chromium) or sidebar (Firefox). */
export type SidePanel = {
  /** Calls a function with the panel's document; it must not use anything from outside itself. */
  evaluate<Arguments extends readonly unknown[], Value>(
    work: (document: Document, ...values: Arguments) => Value,
    ...values: Arguments
  ): Promise<Value>;
  close(): Promise<void>;
};

/** What the panel shows as text. */
export function readPanel(panel: SidePanel): Promise<string> {
  return panel.evaluate(document => document.body.innerText);
}

/** The cards in the panel's list, from the top. */
export function cardsInPanel(panel: SidePanel): Promise<string[]> {
  return panel.evaluate(document =>
    [...document.querySelectorAll<HTMLElement>('[data-card]')].map(row => row.dataset.card ?? ''),
  );
}
