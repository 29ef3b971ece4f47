/** Elements without running text, links and controls. Frames are counted separately. */
const LEFT_OUT = /^(?:script|style|no\w+|template|textarea|select|button|a|nav|footer|i?frame|svg|object)$/;

/** Most nodes that are visited, so that an application with tens of thousands of nodes causes no delay. */
const MOST_NODES = 5_000;

/** Length of a document's text outside links and controls, in UTF-16 code units. Stops counting at `enough`. */
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
