declare module 'fastscan' {
  // biome-ignore lint/style/noDefaultExport: what a CommonJS module exports.
  export default class FastScanner {
    constructor(words: readonly string[]);
    /** Offset and word of every occurrence. */
    search(content: string): [number, string][];
  }
}

declare module 'ahocorasick' {
  // biome-ignore lint/style/noDefaultExport: what a CommonJS module exports.
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Offset of the last unit, and the words that end there. */
    search(text: string): [number, string[]][];
  }
}
