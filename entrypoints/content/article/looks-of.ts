import { walkText } from '#platform/page/walk-text.ts';

/** Least prose of an article that no metadata declares as one. Lengths are in Latin letters, see `lengthOf`. */
const MIN_PROSE = 1_200;

/** Least prose of a report: two paragraphs or more under the headline of a page that also gives a day. */
const MIN_REPORT = 350;

/** Text under a linked heading that is longer is no teaser for the page behind the link: it is a whole post. */
const MIN_POST = 2_400;

/** A single paragraph between links to other pages is a teaser unless it is longer than this. */
const MAX_TEASER = 800;

/** So many paragraphs without a link to another page between them are more than a teaser. */
const MIN_RUN = 3;

/** So many teasers, on a page without prose of its own, make it a list. */
const MIN_LIST = 6;

/** Shorter texts are prose only if they end as a sentence does. */
const MIN_PARAGRAPH = 80;
const MIN_SENTENCE = 25;

/** A link with at least this much text can be the title of another page. */
const MIN_TITLE = 15;

/** A paragraph may have this share of its text in links: opinion pieces quote a lot. More is a list of links. */
const MAX_LINKED_SHARE = 0.5;

/** A text with a greater share of figures and signs is a table, an address or code. */
const MAX_SIGNS_SHARE = 0.1;

/** The ends of sentences in all scripts. Thai has none: its paragraphs count by their length. */
const ENDS_SENTENCE = /[.!?…。！？।։؟۔]["”»’'」』)]*$/;

const SIGNS = /[\p{Nd}{}<>=|_\\]/gu;
const YEAR = /\p{Nd}{4}/u;

/** Han, kana and hangul: one of these letters says as much as two and a half Latin ones. */
const DENSE = /[\u1100-\u11ff\u3040-\ud7ff\uf900-\ufaff]/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const lengthOf = (text: string) => text.length + 1.5 * count(text, DENSE);

/** The text of one block element between two others. */
type Block = {
  block: Element;
  /** The first link in it, and the heading around it. */
  link: Element | null;
  heading: Element | null;
  text: string;
  /** How much of the text is inside links. */
  linked: number;
};

function isProse({ text, linked }: Block): boolean {
  const length = lengthOf(text);
  return (
    (length >= MIN_PARAGRAPH || (length >= MIN_SENTENCE && ENDS_SENTENCE.test(text.trim()))) &&
    linked <= text.length * MAX_LINKED_SHARE &&
    count(text, SIGNS) <= text.length * MAX_SIGNS_SHARE
  );
}

/**
 * Whether a text that is a link leads to another page, as the title of an entry in a list and "Read more" do.
 * @param seen the titles so far.
 */
function leadsAway(
  { text, linked, link, heading }: Block,
  { pathname, host }: Location,
  seen: Set<string>,
): boolean {
  const href = link?.getAttribute('href') ?? '#';
  if (linked <= text.length * MAX_LINKED_SHARE || /^(?:#|\w+:(?!\/\/))/.test(href)) return false;
  // Entries of a live blog have addresses below the page's own.
  if (pathname.length > 1 && /^$|^[?#/]/.test(href.split(pathname)[1] ?? '-')) return false;
  const title = text.trim();
  const isNew = !seen.has(title);
  seen.add(title);
  if (isNew && (heading || lengthOf(title) >= MIN_TITLE)) return true;
  // The same words again and again are "Share" or "Buy", unless they lead to other pages of the site.
  return !/^(?:\w+:)?\/\//.test(href) || href.includes(`//${host}/`);
}

/** The element around the title and the text of an entry. */
const entryOf = (title: Element) => (title.closest('header,hgroup') ?? title).parentElement;

/** What a page looks like; null if that is not clear. */
export type Looks = 'article' | 'list' | null;

/**
 * What a page looks like. An article has prose of its own: paragraphs that follow each other, without a link to another
 * page between them that could be their title. Lists of pages (front pages, search results, shops, forums) have such a
 * link above or below each of their texts.
 */
export function looksOf(page: Document): Looks {
  const seen = new Set<string>();
  /** Prose that is the page's own. */
  let own = 0;
  /** Runs under a linked heading, and their prose. Several are entries of a list; a single one has its headline linked. */
  let entries = 0;
  let entered = 0;
  let teasers = 0;
  // A run: paragraphs without a link to another page between them, and the linked heading above them.
  let paragraphs = 0;
  let length = 0;
  let title: Element | null = null;
  // The text of a short report stands directly under its headline, beside its day.
  let isLead = true;
  let isDated = false;
  let hasReport = false;
  const finish = (next: Element | null) => {
    const isText = paragraphs >= MIN_RUN || length > MAX_TEASER;
    if (title && isText && length < MIN_POST) {
      entries++;
      entered += length;
    } else if (isText || (isLead && paragraphs > 1)) own += length;
    else if (paragraphs > 0) teasers++;
    hasReport ||= isLead && isDated && paragraphs > 1 && length >= MIN_REPORT;
    if (next || paragraphs > 1) isLead = false;
    paragraphs = 0;
    length = 0;
    title = next;
  };
  const judge = (found: Block) => {
    const { block, heading, text } = found;
    if (leadsAway(found, page.location, seen)) finish(heading);
    else if (heading) {
      if (heading.localName !== 'h1') return;
      finish(null);
      isLead = true;
    } else if (isProse(found)) {
      // A heading in a box of its own, such as a related story, is not the title of what follows the box.
      if (title && !entryOf(title)?.contains(block)) finish(null);
      paragraphs++;
      length += lengthOf(text);
    } else if (isLead) isDated ||= YEAR.test(text);
  };
  let last: Block | null = null;
  walkText(page, (data, block, link, heading) => {
    if (last?.block !== block) {
      if (last) judge(last);
      last = { block, link, heading, text: '', linked: 0 };
    }
    const text = data.replace(/\s+/g, ' ');
    last.text += text;
    if (link) {
      last.link ??= link;
      last.linked += text.length;
    }
    return own >= MIN_PROSE;
  });
  if (last) judge(last);
  finish(null);
  if (entries === 1) own += entered;
  if (own >= MIN_PROSE || hasReport) return 'article';
  return own === 0 && teasers + entries >= MIN_LIST ? 'list' : null;
}
