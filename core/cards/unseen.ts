/**
 * What a reader cannot see in a text, or sees in another order than it stands there: format characters and all else that
 * Unicode has passed over in drawing, control characters, fillers and blanks that look like nothing, and what has no
 * agreed look (private use, noncharacters). Characters that are not assigned yet stand apart: a newer Unicode may give
 * them to a letter or a picture, and the same file must be sound in every browser. Those that will be invisible are
 * default-ignorable already.
 */
const UNSEEN =
  /[[\p{Cc}\p{Cf}\p{Co}\p{DI}\p{NChar}\u2028\u2029\u2800\ufffc\u{1d159}\u{16fe4}]--[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]/v;

/** Letters that join their neighbours, so that a joiner between them changes how they are drawn. */
const JOINING = String.raw`[[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Phag}]&&\p{L}]`;

/** Viramas and what works like one: signs after which a joiner chooses the form of a cluster. */
const VIRAMA = String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0f84\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed\u{11046}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}]`;

/** What belongs to a picture that joins others: its look and the colour of its skin. */
const PICTURE = String.raw`\p{ExtPict}\p{EMod}?\ufe0f?`;

/** Invisible characters where their script needs them: they change how their neighbours look. */
const NEEDED = new RegExp(
  [
    // Persian, Arabic and their like: apart from the letter before (a foreign word's, too, before an ending), or joined to
    // where none stands (a letter by itself).
    String.raw`(?<=[\p{L}\p{N}]\p{M}*)\u200c(?=${JOINING})`,
    String.raw`(?<=${JOINING}\p{M}*)\u200d|\u200d(?=${JOINING})`,
    // The scripts of India and its neighbours.
    String.raw`(?<=${VIRAMA})[\u200c\u200d]|(?<=\p{L})\u200d(?=${VIRAMA})`,
    // Mongolian: which form of a letter, and the gap before an ending.
    String.raw`(?<=[\p{scx=Mong}&&\p{L}])[\u180b-\u180d\u180f]|(?<=[\p{scx=Mong}&&\p{L}][\u180b-\u180d\u180f]?)\u180e(?=[\p{scx=Mong}&&\p{L}])`,
    // Emoji: families and the like, the look of one, keycaps, and the three flags that are written with tags.
    String.raw`(?<=${PICTURE})\u200d(?=\p{ExtPict})`,
    String.raw`(?<=[\p{Emoji}--[#*0-9]])[\ufe0e\ufe0f]|(?<=[#*0-9])\ufe0f(?=\u20e3)|(?<=\p{Emoji}\p{EMod})\ufe0f`,
    String.raw`(?<=\u{1f3f4})\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`,
    // Which form of a Han character, and of a letter of Myanmar.
    String.raw`(?<=\p{UIdeo})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=\p{scx=Mymr})\ufe00`,
  ].join('|'),
  'gv',
);

const UNSEEN_ALL = new RegExp(UNSEEN.source, 'gv');
const LINE_BREAKS = /[\t\n\r\u2028\u2029]/g;

/**
 * The first character of a text that is refused for being invisible, or for turning text round; null where there is
 * none. Tabs and line breaks are not meant here.
 */
export function unseenIn(text: string): string | null {
  if (!UNSEEN.test(text)) return null;
  return UNSEEN.exec(text.replace(LINE_BREAKS, ' ').replace(NEEDED, ''))?.[0] ?? null;
}

/** The text without what {@link unseenIn} would refuse. It looks the same, but for what was turned round. */
export function withoutUnseen(text: string): string {
  if (unseenIn(text) === null) return text;
  const needed = new Set<number>();
  for (const { index, 0: found } of text.matchAll(NEEDED))
    for (let at = 0; at < found.length; at++) needed.add(index + at);
  return text.replace(UNSEEN_ALL, (found, at: number) =>
    needed.has(at) || /^[\t\n\r\u2028\u2029]$/.test(found) ? found : '',
  );
}

/** The same for every text in a value, without the value being changed. */
export function valueWithoutUnseen(value: unknown): unknown {
  if (typeof value === 'string') return withoutUnseen(value);
  if (Array.isArray(value)) return value.map(valueWithoutUnseen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueWithoutUnseen(part)]));
}

/** How a character that cannot be seen is named: `U+200B`. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
