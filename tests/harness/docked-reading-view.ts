/** The reading view in the browser's own side panel (Chromium) or sidebar (Firefox). */
export type DockedReadingView = {
  /** Calls a function with the reading view's document. The function must not use anything outside itself. */
  evaluate<Arguments extends readonly unknown[], Value>(
    work: (document: Document, ...values: Arguments) => Value,
    ...values: Arguments
  ): Promise<Value>;
  close(): Promise<void>;
};

/** The text that the reading view shows. */
export function readReadingView(view: DockedReadingView): Promise<string> {
  return view.evaluate(document => document.body.innerText);
}

/** The cards in the reading view's list, from the top. */
export function cardsInReadingView(view: DockedReadingView): Promise<string[]> {
  return view.evaluate(document =>
    [...document.querySelectorAll<HTMLElement>('[data-card]')].map(row => row.dataset.card ?? ''),
  );
}
