import * as fc from 'fast-check';
import type { KeptPageDate } from '#core/packs/pack.ts';

/** Any valid day of an article, with one of a few addresses, set at one of a few times. */
export const someKeptPageDate: fc.Arbitrary<KeptPageDate> = fc.record({
  address: fc.constantFrom(
    'https://news.example/1',
    'https://news.example/2',
    'http://news.example/?q="x"',
    'https://xn--80ak6aa92e.example/',
  ),
  date: fc.constantFrom('2023', '2023-09', '2023-09-19', '2024-02-29', '0001-01-01'),
  setAt: fc.constantFrom(0, 1, 1_000, 1_793_448_000_000),
});
