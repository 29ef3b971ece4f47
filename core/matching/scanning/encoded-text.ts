/** Code units that are examined at a time: their bytes, and the places found in them, fit in a core's own cache. */
export const WINDOW = 8192;

/** core/globals.d.ts declares only the method that allocates. */
const encoder = new TextEncoder() as unknown as {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

/** What {@link EncodedText.decode} returns for a surrogate pair, or half of one: no table has an entry for it. */
export const BEYOND_BMP = -1;

/** A window of a text in UTF-8. A browser encodes many times faster than a script can read code units one by one. */
export class EncodedText {
  // The last chunk of four bytes may reach beyond the text.
  readonly bytes = new Uint8Array(3 * WINDOW + 8);
  readonly view = new DataView(this.bytes.buffer);
  length = 0;
  /**
   * The offset of a byte's character in the text, minus the number of the byte. Each multi-byte character lowers it.
   */
  shift = 0;
  /** The byte after the character decoded last. */
  next = 0;

  encode(text: string, from: number, to: number): void {
    const whole = from === 0 && to === text.length;
    this.length = encoder.encodeInto(whole ? text : text.slice(from, to), this.bytes).written;
    // With a separator after the last word, the loops need not check the length.
    this.bytes[this.length] = 0;
    this.shift = from;
  }

  /**
   * The code point of the character at a byte. Sets `next` to the byte after it, and `shift` to the shift from there
   * on.
   */
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

  /** The code point at a byte; changes nothing. */
  peek(at: number): number {
    const { shift, next } = this;
    const point = this.decode(at);
    this.shift = shift;
    this.next = next;
    return point;
  }
}
