/**
 * Characters that a reader cannot see in a text, or that make the reader see it in a different order: format characters
 * and all others that Unicode ignores in rendering, control characters, fillers and blanks that look like nothing, and
 * characters without an agreed appearance (private use, noncharacters). Unassigned characters are accepted: a newer
 * Unicode version may assign them to a letter or a picture, and the same file must be valid in every browser. Those
 * reserved for invisible characters are default-ignorable already.
 */
const UNSEEN =
  /[[\p{Cc}\p{Cf}\p{Co}\p{DI}\p{NChar}\u2028\u2029\u2800\ufffc\u{1d159}\u{16fe4}]--[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]/v;

/** Letters that join their neighbours, so that a joiner between them changes how they are drawn. */
const JOINING = String.raw`[[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Phag}]&&\p{L}]`;

/** Viramas and signs with the same function: a joiner after one chooses the form of a cluster. */
const VIRAMA = String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0f84\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed\u{11046}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}]`;

/** A picture that can be joined to others, with its presentation selector and skin tone. */
const PICTURE = String.raw`\p{ExtPict}\p{EMod}?\ufe0f?`;

/** Invisible characters in places where their script needs them: there they change how their neighbours look. */
const NEEDED = new RegExp(
  [
    // Arabic, Persian and similar scripts: a non-joiner separates letters (also a foreign word from an ending); a
    // joiner joins a letter that has no neighbour (a letter on its own).
    String.raw`(?<=[\p{L}\p{N}]\p{M}*)\u200c(?=${JOINING})`,
    String.raw`(?<=${JOINING}\p{M}*)\u200d|\u200d(?=${JOINING})`,
    // The scripts of India and its neighbours.
    String.raw`(?<=${VIRAMA})[\u200c\u200d]|(?<=\p{L})\u200d(?=${VIRAMA})`,
    // Mongolian: selectors for the form of a letter, and the gap before an ending.
    String.raw`(?<=[\p{scx=Mong}&&\p{L}])[\u180b-\u180d\u180f]|(?<=[\p{scx=Mong}&&\p{L}][\u180b-\u180d\u180f]?)\u180e(?=[\p{scx=Mong}&&\p{L}])`,
    // Emoji: joined ones such as families, presentation selectors, keycaps, and the three flags that are written with
    // tags.
    String.raw`(?<=${PICTURE})\u200d(?=\p{ExtPict})`,
    String.raw`(?<=[\p{Emoji}--[#*0-9]])[\ufe0e\ufe0f]|(?<=[#*0-9])\ufe0f(?=\u20e3)|(?<=\p{Emoji}\p{EMod})\ufe0f`,
    String.raw`(?<=\u{1f3f4})\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`,
    // Selectors for the form of a Han character, and of a Myanmar letter.
    String.raw`(?<=\p{UIdeo})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=\p{scx=Mymr})\ufe00`,
  ].join('|'),
  'gv',
);

const UNSEEN_ALL = new RegExp(UNSEEN.source, 'gv');
const LINE_BREAKS = /[\t\n\r\u2028\u2029]/g;

/**
 * The first character of a text that is refused because it is invisible or reverses the direction of text; null if
 * there is none. Tabs and line breaks are allowed here.
 */
export function unseenIn(text: string): string | null {
  if (!UNSEEN.test(text)) return null;
  return UNSEEN.exec(text.replace(LINE_BREAKS, ' ').replace(NEEDED, ''))?.[0] ?? null;
}

/** Removes what {@link unseenIn} would refuse. The text looks the same, unless its direction was reversed. */
export function withoutUnseen(text: string): string {
  if (unseenIn(text) === null) return text;
  const needed = new Set<number>();
  for (const { index, 0: found } of text.matchAll(NEEDED))
    for (let at = 0; at < found.length; at++) needed.add(index + at);
  return text.replace(UNSEEN_ALL, (found, at: number) =>
    needed.has(at) || /^[\t\n\r\u2028\u2029]$/.test(found) ? found : '',
  );
}

/** Does the same for every text in a value; returns a copy. */
export function valueWithoutUnseen(value: unknown): unknown {
  if (typeof value === 'string') return withoutUnseen(value);
  if (Array.isArray(value)) return value.map(valueWithoutUnseen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueWithoutUnseen(part)]));
}

/** The name of an invisible character for a message: `U+200B`. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
