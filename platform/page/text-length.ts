/** What is no text to read, and what leads elsewhere or is to be pressed; frames count for themselves. */
const LEFT_OUT = /^(?:script|style|no\w+|template|textarea|select|button|a|nav|footer|i?frame|svg|object)$/;

/** Nodes that are looked at, at most: an application of tens of thousands may not hold anybody up. */
const MOST_NODES = 5_000;

/** Length of the text of a document outside links and controls, in UTF-16 code units, counted up to `enough`. */
export function textLength({ body }: Document, enough: number): number {
  let length = 0;
  let nodes = 0;
  const walk = (parent: Node) => {
    for (let child = parent.firstChild; child && length < enough; child = child.nextSibling) {
      if (nodes++ > MOST_NODES) return;
      if (child.nodeType === Node.TEXT_NODE) length += (child as Text).data.trim().length;
      else if (!LEFT_OUT.test((child as Element).localName)) walk(child);
    }
  };
  if (body) walk(body);
  return length;
}
