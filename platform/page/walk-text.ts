/** Elements without running text, and controls. Frames are counted separately. */
const LEFT_OUT =
  /^(?:script|style|no\w+|template|textarea|select|button|nav|footer|i?frame|svg|object|code|r[pt])$/;

const INLINE = /^(?:a|abbr|b|cite|em|font|i|mark|q|rb|ruby|s|small|span|strong|su[bp]|time|u)$/;
const HEADING = /^h[1-6]$/;

// `Node.TEXT_NODE` and `Node.ELEMENT_NODE`.
const TEXT = 3;
const ELEMENT = 1;

/** Most nodes that are visited, so that an application with tens of thousands of nodes causes no delay. */
const MOST_NODES = 15_000;

/**
 * Takes a text with its nearest block and the link and the heading around it. Returns true to stop.
 */
type Take = (text: string, block: Element, link: Element | null, heading: Element | null) => boolean;

/** Visits the texts of a document in their order, without looking at styles. White space alone is left out. */
export function walkText({ body }: Document, take: Take): void {
  let nodes = 0;
  /** Returns true to stop. */
  const walk = (parent: Node, block: Element, link: Element | null, heading: Element | null): boolean => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (nodes++ > MOST_NODES) return true;
      const { nodeType } = child;
      if (nodeType === TEXT) {
        const { data } = child as Text;
        if (/\S/.test(data) && take(data, block, link, heading)) return true;
      } else if (nodeType === ELEMENT) {
        const element = child as HTMLElement;
        // Properties rather than attributes: a form's field may take the place of a function.
        const { localName, hidden } = element;
        if (
          !hidden &&
          !LEFT_OUT.test(localName) &&
          walk(
            element,
            INLINE.test(localName) ? block : element,
            localName === 'a' ? element : link,
            HEADING.test(localName) ? element : heading,
          )
        )
          return true;
      }
    }
    return false;
  };
  if (body) walk(body, body, null, null);
}
