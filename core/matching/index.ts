/** Finds the names of a glossary in text. The rules are in docs/matching.md. */
export { compile, compileInSlices } from './compiled/compile.ts';
export { IndexBuilder } from './compiled/index-builder.ts';
export type { CompiledIndex } from './compiled/layout.ts';
export { type IndexFailure, load } from './compiled/load.ts';
export { createMatcher } from './create-matcher.ts';
export type { CardNumber, IndexedName, Match, Matcher, SlicingMatcher, TextScan } from './matcher.ts';
export { verifies } from './scanning/verifies.ts';
