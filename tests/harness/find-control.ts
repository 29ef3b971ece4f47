/**
 * Finds a control by role and accessible name, as far as our own pages need that. It runs in the page, so it uses
 * nothing outside itself.
 */
export function findControl(role: string, name: string): Element | null {
  const native: Record<string, string> = {
    button: 'button:not([role]), summary',
    checkbox: 'input[type=checkbox]:not([role])',
    combobox: 'select:not([role])',
    link: 'a[href]:not([role])',
    radio: 'input[type=radio]:not([role])',
    searchbox: 'input[type=search]:not([role])',
    textbox:
      'textarea:not([role]), input:not([type]), input[type=text]:not([role]), input[type=url]:not([role])',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const unheard of copy.querySelectorAll('[aria-hidden=true], svg, input, textarea, select'))
      unheard.remove();
    return plain(copy.textContent);
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const named = ids.map(id => textOf(document.getElementById(id) ?? document.createElement('i'))).join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(textOf).join(' ');
    const own = element.matches('input, textarea, select') ? '' : textOf(element);
    return plain(
      named || element.getAttribute('aria-label') || labels || own || element.getAttribute('title'),
    );
  };
  const selector = [`[role="${role}"]`, native[role]].filter(Boolean).join(', ');
  for (const element of document.querySelectorAll(selector)) {
    const shown = element.checkVisibility({ visibilityProperty: true });
    if (shown && nameOf(element) === name) return element;
  }
  return null;
}
