/** Finds the names of a glossary in text. The rules are in docs/matching.md. */
export { compile, compileInSlices } from './compile.ts';
export { createMatcher } from './create-matcher.ts';
export { IndexBuilder } from './index-builder.ts';
export type { CompiledIndex } from './layout.ts';
export { type IndexFailure, load } from './load.ts';
export type { CardNumber, IndexedName, Match, Matcher, SlicingMatcher, TextScan } from './matcher.ts';
export { verifies } from './verifies.ts';
