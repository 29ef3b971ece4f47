import { describe, expect, test } from 'vitest';
import type { CardKind } from '#core/cards/card-kind.ts';
import { inflect } from '#core/names/inflect.ts';

/** Forms that a newspaper writes, of names like those in each row. */
describe('cases of names of several words', () => {
  test.each<[language: string, kind: CardKind, name: string, forms: string]>([
    [
      'az',
      'place',
      'Laçın dəhlizi',
      'Laçın dəhlizinin|Laçın dəhlizinə|Laçın dəhlizini|Laçın dəhlizində|Laçın dəhlizindən',
    ],
    ['az', 'organisation', 'Minsk qrupu', 'Minsk qrupunun|Minsk qrupuna|Minsk qrupunda'],
    ['az', 'organisation', 'Xarici İşlər Nazirliyi', 'Xarici İşlər Nazirliyinə|Xarici İşlər Nazirliyindən'],
    ['az', 'place', 'Naxçıvan Muxtar Respublikası', 'Naxçıvan Muxtar Respublikasında'],
    ['az', 'place', 'Bakı', 'Bakıya|Bakıda|Bakıdan|Bakının'],
    ['az', 'person', 'Marko Rubio', 'Marko Rubioya|Marko Rubionun'],
    ['az', 'person', 'Əli Kərimli', 'Əli Kərimliyə|Əli Kərimlinin'],
    [
      'hy',
      'organisation',
      'Եվրոպական միություն',
      'Եվրոպական միության|Եվրոպական միությանը|Եվրոպական միությունը|Եվրոպական միությունից|Եվրոպական միությամբ|Եվրոպական միությունում',
    ],
    ['hy', 'place', 'Բաքու', 'Բաքվի|Բաքվին|Բաքվից|Բաքվում|Բաքուն'],
    [
      'hy',
      'organisation',
      'Եվրոպական խորհուրդ',
      'Եվրոպական խորհրդի|Եվրոպական խորհրդին|Եվրոպական խորհուրդը|Եվրոպական խորհրդում',
    ],
    [
      'uk',
      'organisation',
      'Міністерство оборони Вірменії',
      'Міністерства оборони Вірменії|Міністерству оборони Вірменії|Міністерстві оборони Вірменії',
    ],
    ['hy', 'place', 'Հայաստան', 'Հայաստանի|Հայաստանում'],
  ])('%s, %s: %s', (language, kind, name, forms) => {
    expect(inflect(name, language, kind)).toEqual(expect.arrayContaining(forms.split('|')));
  });
});
