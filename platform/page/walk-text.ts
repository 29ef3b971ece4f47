/** Elements without running text, and controls. Frames are counted separately. */
const LEFT_OUT =
  /^(?:script|style|no\w+|template|textarea|select|button|nav|footer|i?frame|svg|object|code|r[pt])$/;

const INLINE = /^(?:a|abbr|b|cite|em|font|i|mark|q|rb|ruby|s|small|span|strong|su[bp]|time|u)$/;
const HEADING = /^h[1-6]$/;

/** Most nodes that are visited, so that an application with tens of thousands of nodes causes no delay. */
const MOST_NODES = 15_000;

/** Where a text is: its nearest block, and the link and the heading around it. */
export type Place = {
  block: Element;
  link: Element | null;
  heading: Element | null;
};

/**
 * Visits the texts of a document in their order, without looking at styles. White space alone is left out.
 * @param take returns true to stop.
 */
export function walkText({ body }: Document, take: (text: string, place: Place) => boolean): void {
  let nodes = 0;
  /** Returns true to stop. */
  const walk = (parent: Node, place: Place): boolean => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (nodes++ > MOST_NODES) return true;
      if (child.nodeType === 3 /* Node.TEXT_NODE */) {
        const { data } = child as Text;
        if (/\S/.test(data) && take(data, place)) return true;
      } else if (child.nodeType === 1 /* Node.ELEMENT_NODE */) {
        // Properties rather than attributes: a form's field may take the place of a function.
        const { localName, hidden } = child as HTMLElement;
        if (LEFT_OUT.test(localName) || hidden) continue;
        const element = child as Element;
        const inner = {
          block: INLINE.test(localName) ? place.block : element,
          link: localName === 'a' ? element : place.link,
          heading: HEADING.test(localName) ? element : place.heading,
        };
        if (walk(child, inner)) return true;
      }
    }
    return false;
  };
  if (body) walk(body, { block: body, link: null, heading: null });
}
