/** Code units that are looked through at a time: their bytes, and what is found in them, stay in a core's own cache. */
export const WINDOW = 8192;

/** As far as core/globals.d.ts goes, an encoder has only the method that allocates. */
const encoder = new TextEncoder() as unknown as {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

/** What {@link EncodedText.decode} gives for half of a surrogate pair, and for a pair: no table has an entry for it. */
export const BEYOND_BMP = -1;

/** A window of a text in UTF-8, which a browser makes many times faster than a script can ask for code units. */
export class EncodedText {
  // Room behind the text for the last chunk of four bytes to reach into.
  readonly bytes = new Uint8Array(3 * WINDOW + 8);
  readonly view = new DataView(this.bytes.buffer);
  length = 0;
  /** Offset in the text of a byte less the byte's number. Each character of several bytes lowers it. */
  shift = 0;
  /** Where the character ends that was decoded last. */
  next = 0;

  encode(text: string, from: number, to: number): void {
    const whole = from === 0 && to === text.length;
    this.length = encoder.encodeInto(whole ? text : text.slice(from, to), this.bytes).written;
    // A separator behind the last word spares the loops a look at the length.
    this.bytes[this.length] = 0;
    this.shift = from;
  }

  /** The code point of the character at a byte; it ends at `next`, and `shift` is that of what follows. */
  decode(at: number): number {
    const { bytes } = this;
    const lead = bytes[at]!;
    if (lead < 0x80) {
      this.next = at + 1;
      return lead;
    }
    if (lead < 0xe0) {
      this.next = at + 2;
      this.shift -= 1;
      return ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
    }
    this.shift -= 2;
    if (lead >= 0xf0) {
      this.next = at + 4;
      return BEYOND_BMP;
    }
    this.next = at + 3;
    return ((lead & 0xf) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
  }

  /** The code point there, with nothing changed. */
  peek(at: number): number {
    const { shift, next } = this;
    const point = this.decode(at);
    this.shift = shift;
    this.next = next;
    return point;
  }
}
