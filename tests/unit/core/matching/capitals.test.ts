import { expect, test } from 'vitest';
import { marked, type NameLike } from './marked.ts';

const ROWS: [name: NameLike, found: string[], not: string[]][] = [
  // Mostly capitals: matched as written.
  ['US', ['US'], ['us', 'Us', 'uS']],
  ['X', ['X'], ['x']],
  ['NATO', ['NATO', 'ＮＡＴＯ'], ['nato', 'Nato']],
  ['G7', ['G7'], ['g7']],
  ['U.S.', ['U.S.'], ['u.s.']],
  ['IoTX', ['IoTX'], ['IOTX', 'iotx']],
  ['AT&T', ['AT&T'], ['at&t']],
  ['ООН', ['ООН'], ['оон', 'Оон']],
  // One word: its first letter must match.
  ['Turkey', ['Turkey', 'TURKEY'], ['turkey', 'tURKEY']],
  ['The Sun', ['The Sun', 'the Sun', 'THE SUN'], ['the sun', 'The sun']],
  ['«The Sun»', ['«the Sun»'], ['«the sun»']],
  ['Le Monde', ['le Monde'], ['le monde']],
  ['Élan', ['Elan', 'E\u0301lan'], ['élan', 'e\u0301lan']],
  ['𐐔𐐯𐑅', ['𐐔𐐯𐑅', '𐐔𐐇𐐝'], ['𐐼𐐯𐑅']],
  ['İstanbul', ['Istanbul', 'İSTANBUL'], ['istanbul']],
  ['Yahoo!', ['Yahoo!', 'YAHOO!'], ['yahoo!']],
  // Everything else ignores capitals.
  ['iPhone', ['iPhone', 'IPHONE', 'iphone', 'Iphone'], []],
  ['perestroika', ['perestroika', 'Perestroika', 'PERESTROIKA'], []],
  ['Lachin Corridor', ['lachin corridor', 'Lachin corridor', 'LACHIN CORRIDOR'], []],
  ['Covid-19', ['COVID-19', 'covid-19'], []],
  ['საქართველო', ['საქართველო'], []],
  ['中国', ['中国'], []],
  // The author's setting decides.
  [{ text: 'Us', case: 'exact' }, ['Us'], ['US', 'us']],
  [{ text: 'bell hooks', case: 'exact' }, ['bell hooks'], ['Bell Hooks', 'BELL HOOKS']],
  [{ text: 'Straße', case: 'exact' }, ['Straße', 'Strasse'], ['STRASSE', 'straße']],
  [{ text: 'NATO', case: 'ignore' }, ['nato', 'Nato', 'NATO'], []],
  [{ text: 'Turkey', case: 'ignore' }, ['turkey'], []],
];

test.each(ROWS)('capitals of %j', (name, found, not) => {
  for (const text of found) expect(marked([name], `“${text}”`)).toEqual([text]);
  for (const text of not) expect(marked([name], `“${text}”`)).toEqual([]);
});

test('a shorter name is found if the capitals of a longer one are wrong', () => {
  expect(marked(['US', { text: 'US Open', case: 'exact' }], 'the US open')).toEqual(['US']);
});
