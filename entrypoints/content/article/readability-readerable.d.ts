declare module '@mozilla/readability/Readability-readerable.js' {
  /** Whether Readability would find an article in the document; reads styles set on elements, changes nothing. */
  export default function isProbablyReaderable(
    document: Document,
    options?: { minContentLength?: number; minScore?: number },
  ): boolean;
}
