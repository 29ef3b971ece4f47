import type { DateHints, DatePiece } from '../as-of/article-date.ts';
import { type Label, labelIn } from './date-labels.ts';
import { isDateLine } from './date-line.ts';
import { withPlainFigures } from './figures.ts';
import { flatPiece, type Tag } from './html-pieces.ts';
import { datesIn, type Origin } from './read-dates.ts';
import { daysBetween, isInUtc, writtenDay } from './written-day.ts';

/** A date in the page's text. */
export type ShownDate = {
  readonly day: string;
  readonly label: Label;
  /** True if it is in an attribute that software wrote. */
  readonly isStamp: boolean;
  readonly isUtc: boolean;
  readonly isNearHeadline: boolean;
};

/** Elements and class names of what is not the article's own head. */
const OTHER_PLACE =
  /(?:^|[\s_-])(?:aside|nav|h-?entry|figure|figcaption|blockquote|comments?|kommentare?|comentarios?|commentaires?|repl(?:y|ies)|respon[ds]\w*|related\w*|recommend\w*|recirc\w*|teasers?|promos?|promoted|sidebar|widgets?|weather|markets?|ticker|stocks?|quotes?|bio|biography|newsletter|events?|calendar|popular|trending|latest|copyright|copy|crumbs?|breadcrumbs?|disqus|discussion|sponsor\w*|advert\w*|caption|timeline|poll|quiz|profile|secondary|today|current-date|clock|author-?(?:bio|box|info|card|about)|about-author|(?:most|read|more|see|also|further|other)[-_]?(?:read|viewed|popular|more|also|news|stories|from|on|next|articles|posts))(?=$|[\s_-])/im;
/** Elements whose text is no text of the page, or no running text. */
const NO_TEXT = /^(?:script|style|meta|link|template|svg|button|select|option|textarea|code|pre|table) /m;
/** The foot of the page; that of an article's head contains the date. */
const FOOT_OF_PAGE = /^footer (?!.*(?:submitted|meta|post|entry|article|byline))/m;
/** Elements that repeat in lists of other stories. */
const OF_LIST = /^(?:article|li|dl|tr) /m;
/** The masthead, the foot of the page, a paragraph of the text: no place for a date without a word about it. */
const OF_PAGE = /^(?:header|p) /m;

const PUBLISHED_NAME =
  /(?:^|[\s_-])(?:datepublished|dt-published|published|pubdate|publish(?:ed)?[-_]?(?:date|time|at|on)?|(?:entry|post|posted|article|story|publication)[-_]?(?:date|time|on)|date[-_]?(?:published|posted|publication))(?=$|[\s_-])/i;
const OTHER_NAME =
  /updat|modif|revis|last-?mod|edited|datecreated|uploaddate|(?:^|[\s_-])(?:start|end)-?(?:date|time)|dt-?(?:start|end|updated)|birth|expir|valid|event|comment|copyright/i;
/** A thing inside the article that has dates of its own. */
const OTHER_THING = /(?:^|[\s/])(?:Comment|UserComments|Event|VideoObject|Review)(?=\s|$)/i;
const STAMP_NAME = /^(?:datetime|content|title|data-.*(?:date|time|publ|stamp|epoch|utc|posted).*)$/;

/** The dates in pieces of the page, in its order. */
export function shownDates(pieces: DateHints['near'], isNearHeadline: boolean, origin: Origin): ShownDate[] {
  return pieces.flatMap(([html, around]) => {
    if (
      NO_TEXT.test(around) ||
      OTHER_PLACE.test(around) ||
      FOOT_OF_PAGE.test(around) ||
      (!isNearHeadline && OF_LIST.test(around))
    )
      return [];
    const [own = '', ...outer] = around.split('\n');
    const isInPage = !isNearHeadline && (OF_PAGE.test(outer.join('\n')) || own.startsWith('header '));
    return datesInPiece(html, origin)
      .map(date =>
        date.label === null && OTHER_NAME.test(own) ? { ...date, label: 'other' as const } : date,
      )
      .filter(({ label }) => label !== null || !isInPage)
      .map(date => ({ ...date, isNearHeadline }));
  });
}

/** False for a `meta` element inside a comment, a list of other stories, or another thing in the page. */
export function isOwnPlace([html, around]: DatePiece, near: DateHints['near']): boolean {
  if (OTHER_PLACE.test(around) || OF_LIST.test(around)) return false;
  return !near.some(
    ([other]) =>
      other.includes(html) && flatPiece(other).tags.some(({ attributes }) => isOfOtherThing(attributes)),
  );
}

function isOfOtherThing(attributes: Tag['attributes']): boolean {
  return ['itemprop', 'itemtype'].some(name => OTHER_THING.test(attributes.get(name) ?? ''));
}

type PieceDate = Omit<ShownDate, 'isNearHeadline'>;

/** A date and its place in the piece's text. */
type Place = {
  readonly date: PieceDate;
  readonly start: number;
  readonly end: number;
  readonly isSure: boolean;
};

function datesInPiece(html: string, origin: Origin): PieceDate[] {
  const flat = flatPiece(html);
  const text = withPlainFigures(flat.text);
  const shown = datesIn(text, origin);
  const places: Place[] = [];
  for (const tag of flat.tags) {
    const start = tag.at;
    // What the tag contains, up to its first end.
    const end = start + /^\s*[^\n]*/.exec(text.slice(start))![0].length;
    const inside = shown.find(date => date.start >= start && date.end <= end);
    if (/^h[2-6]$/.test(tag.name)) {
      // The headline of another story.
      if (!inside) return [];
      continue;
    }
    const names = ['class', 'itemprop', 'id', 'rel', 'property']
      .map(name => tag.attributes.get(name) ?? '')
      .concat(tag.attributes.has('pubdate') ? 'pubdate' : '')
      .join(' ');
    if (isOfOtherThing(tag.attributes)) return [];
    const isPublished = PUBLISHED_NAME.test(names);
    const own: Label = isPublished ? 'published' : OTHER_NAME.test(names) ? 'other' : null;
    const stamp = stampOf(tag, origin);
    if (stamp) {
      const date = { ...stamp, ...(inside && shownDay(stamp, inside.day)), label: own };
      places.push({ date, start, end, isSure: own !== null });
    } else if (inside && own !== null)
      places.push({
        date: { day: inside.day, label: own, isStamp: false, isUtc: false },
        start,
        end,
        isSure: true,
      });
  }
  for (const { day, start, end } of shown)
    if (!places.some(place => start >= place.start && end <= place.end))
      places.push({ date: { day, label: null, isStamp: false, isUtc: false }, start, end, isSure: false });
  places.sort((a, b) => a.start - b.start);
  const dates = labelled(places, text).filter(
    (_, index) => places[index]!.isSure || isDateLine(text, places, origin.language),
  );
  // Of two times side by side without a word, the later one is that of an update.
  const plain = dates.filter(({ label }) => label === null);
  const first = plain.reduce((one, other) => (other.day < one.day ? other : one), plain[0]!);
  return dates.filter(date => date.label !== null || date === first);
}

/** Adds what the text before each date says about it; after the last one, it can also say so behind. */
function labelled(places: readonly Place[], text: string): PieceDate[] {
  return places.map(({ date, start, end }, index) => {
    if (date.label !== null) return date;
    const before = text.slice(places[index - 1]?.end ?? 0, start);
    const inside = text.slice(start, end);
    const behind = index === places.length - 1 ? text.slice(end) : '';
    const label = labelIn(before) ?? labelIn(inside) ?? (labelIn(behind) === 'other' ? 'other' : null);
    return { ...date, label };
  });
}

/**
 * Of an element with a stamp, the visible day counts if it can be the publisher's day for a time in UTC. If the two are
 * different days, the reader sees only one of them.
 */
function shownDay({ day, isUtc }: PieceDate, shown: string): Partial<PieceDate> {
  return isUtc || daysBetween(day, shown) > 1 ? { day: shown, isUtc: false } : {};
}

function stampOf({ name: element, attributes }: Tag, origin: Origin): PieceDate | null {
  // Of a link or a picture, the stamp is that of what it leads to or shows.
  if (/^(?:a|img|iframe|video|audio|source|svg)$/.test(element)) return null;
  for (const [name, value] of attributes) {
    if (!STAMP_NAME.test(name) || OTHER_NAME.test(name)) continue;
    const day = writtenDay(value) ?? datesIn(withPlainFigures(value), origin)[0]?.day;
    if (day) return { day, label: null, isStamp: true, isUtc: isInUtc(value) };
  }
  return null;
}
