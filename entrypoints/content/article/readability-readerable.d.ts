declare module '@mozilla/readability/Readability-readerable.js' {
  /** Whether Readability would find an article in the document. It reads inline styles and changes nothing. */
  export default function isProbablyReaderable(
    document: Document,
    options?: { minContentLength?: number; minScore?: number },
  ): boolean;
}
