import { faultsOf, type SurveyRow } from './survey-row.ts';

const HEADINGS = [
  'page',
  'article',
  'language',
  'date',
  'blocks',
  'mentions',
  'cards',
  'idle→marked ms',
  'longest task ms',
  'DOM',
  'errors',
];

/** Prints a line for each page, and then each page's faults. */
export function printTable(rows: readonly SurveyRow[]): void {
  const lines = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  for (const row of rows) for (const fault of faultsOf(row)) console.log(`✗ ${row.page}: ${fault}`);
}

function cells({ page, report, withScripts, domIdentical, errors, failure }: SurveyRow): string[] {
  if (failure !== null || !report) return [page, ...HEADINGS.slice(2).map(() => '–'), String(errors.length)];
  const longest = Math.max(report.longestTaskMs, withScripts?.longestTaskMs ?? 0);
  return [
    page,
    report.article ? 'yes' : 'no',
    report.language || '–',
    report.date ? `${report.date.date} (${report.date.from})` : '–',
    String(report.blocks),
    String(report.mentions),
    String(report.cards),
    report.article ? report.idleToMarkedMs.toFixed(0) : '–',
    longest.toFixed(1),
    domIdentical ? 'same' : 'DIFFERS',
    String(errors.length),
  ];
}
