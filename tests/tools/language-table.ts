import { type Language, type LanguagePart, PARTS } from '../../core/language/language.ts';
import { FURTHER_LANGUAGES, MAIN_LANGUAGES } from '../../core/language/languages.ts';

/** Markers around the table in docs/resolving.md. */
export const MARKERS = [
  '<!-- languages, by `node tests/tools/write-language-table.ts` -->',
  '<!-- /languages -->',
] as const;

/** The tables of languages and their parts for docs/resolving.md, as Markdown with the markers. */
export function languageTable(): string {
  const parts = Object.keys(PARTS) as LanguagePart[];
  const has = (language: Language, part: LanguagePart) => language[part] !== null;
  const rows = parts.map(part => [
    PARTS[part],
    ...MAIN_LANGUAGES.map(language => (has(language, part) ? '•' : ' ')),
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const further = FURTHER_LANGUAGES.map(language =>
    row([
      `${language.name} (\`${language.tag}\`)`,
      parts
        .filter(part => has(language, part))
        .map(part => PARTS[part])
        .join(', '),
    ]),
  );
  return [
    MARKERS[0],
    '',
    row(['Part', ...MAIN_LANGUAGES.map(({ tag }) => `\`${tag}\``)]),
    row(['---', ...MAIN_LANGUAGES.map(() => ':-:')]),
    ...rows.map(row),
    '',
    `${MAIN_LANGUAGES.map(({ tag, name }) => `\`${tag}\` ${name}`).join(', ')}.`,
    '',
    '| Further languages | Parts |',
    '| --- | --- |',
    ...further,
    '',
    MARKERS[1],
  ].join('\n');
}
