/** Scripts other than Latin in which the names of a card are written, and the languages whose pages have them. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru uk be bg mk sr kk ky mn tg'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Arabic}/u, 'ar fa ur ps ku ug sd'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he yi'],
];

/** False where a name is in a script that pages of this language do not have. Latin names stand in all. */
export function mayStandIn(name: string, language: string): boolean {
  const script = SCRIPTS.find(([pattern]) => pattern.test(name));
  return script === undefined || script[1].split(' ').includes(language.split('-')[0] ?? '');
}
