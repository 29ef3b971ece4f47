import * as fc from 'fast-check';
import * as v from 'valibot';
import type { KeptChoice } from '#core/packs/pack.ts';
import { type ReaderChoice, ReaderChoiceSchema } from '#core/resolving/choices/reader-choice.ts';
import { someText } from './arbitrary-card.ts';

const scope = fc.oneof(
  fc.record({
    type: fc.constant('article' as const),
    address: fc.constantFrom('https://news.example/1', 'http://news.example/?q="x"'),
  }),
  fc.record({
    type: fc.constant('site' as const),
    site: fc.constantFrom('news.example', 'xn--80ak6aa92e.example'),
  }),
  fc.record({ type: fc.constant('always' as const) }),
);
const card = fc.constantFrom('p:a', 'own:b', 'gone:c');

/** Any valid choice of a reader. */
export const someChoice: fc.Arbitrary<ReaderChoice> = fc
  .oneof(
    fc.record({ type: fc.constant('means' as const), name: someText, card, scope }),
    fc.record(
      { type: fc.constant('not-this' as const), card, name: someText, scope },
      { requiredKeys: ['type', 'card', 'scope'] },
    ),
    fc.record({ type: fc.constant('known' as const), card }),
  )
  .map(choice => v.parse(ReaderChoiceSchema, choice));

/** Times from a small set, so that some choices are made at the same time. */
export const someKeptChoice: fc.Arbitrary<KeptChoice> = fc.record({
  choice: someChoice,
  madeAt: fc.constantFrom(0, 1, 1_000, 1_793_448_000_000),
});
