import { existing } from './written-day.ts';

/** Words that say that the day is another one than that of publication. */
const NOT_PUBLISHED =
  /\b(?:updated?|modified|last|revised|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|обновлен[оа]?|оновлено|güncellen?me|yeniləndi|accessed|copyright|©)/iu;

const LONGEST = 80;

/**
 * Month names by language, as they stand in dates. Written out: `Intl` gives one form of each, and pages write the short
 * ones with and without points.
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?',
  de: 'j(?:an(?:uar)?|änner) feb(?:ruar)? märz? apr(?:il)? mai juni? juli? aug(?:ust)? sept?(?:ember)? okt(?:ober)? nov(?:ember)? dez(?:ember)?',
  fr: 'janv(?:ier)? févr?(?:ier)? mars avr(?:il)? mai juin juil(?:let)? août sept(?:embre)? oct(?:obre)? nov(?:embre)? déc(?:embre)?',
  es: 'ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? may(?:o)? jun(?:io)? jul(?:io)? ago(?:sto)? sept?(?:iembre)? oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?',
  ru: 'янв(?:аря)? фев(?:р(?:аля)?)? мар(?:та)? апр(?:еля)? мая июн(?:я)? июл(?:я)? авг(?:уста)? сент?(?:ября)? окт(?:ября)? ноя(?:б(?:ря)?)? дек(?:абря)?',
  uk: 'січ(?:ня)? лют(?:ого)? бер(?:езня)? квіт(?:ня)? трав(?:ня)? черв(?:ня)? лип(?:ня)? серп(?:ня)? вер(?:есня)? жовт(?:ня)? лист(?:опада)? груд(?:ня)?',
  tr: 'oca?k? şub(?:at)? mar(?:t)? nis(?:an)? may(?:ıs)? haz(?:iran)? tem(?:muz)? ağu(?:stos)? eyl(?:ül)? eki(?:m)? kas(?:ım)? ara(?:lık)?',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  hy: 'հունվարի? փետրվարի? մարտի? ապրիլի? մայիսի? հունիսի? հուլիսի? օգոստոսի? սեպտեմբերի? հոկտեմբերի? նոյեմբերի? դեկտեմբերի?',
  ar: '(?:يناير|كانون\\s?الثاني|جانفي) (?:فبراير|شباط|فيفري) (?:مارس|آذار) (?:أبريل|ابريل|نيسان|أفريل) (?:مايو|أيار|ماي) (?:يونيو|حزيران|جوان) (?:يوليو|تموز|جويلية) (?:أغسطس|آب|أوت) (?:سبتمبر|أيلول) (?:أكتوبر|اكتوبر|تشرين\\s?الأول) (?:نوفمبر|تشرين\\s?الثاني) (?:ديسمبر|كانون\\s?الأول)',
};

/** In each, the twelve names are groups 2 to 13 (day first) or 1 to 12 (month first). */
type Patterns = { readonly dayFirst: RegExp; readonly monthFirst: RegExp };

const made = new Map<string, Patterns>();

/** The day that a short line near the headline shows, in the page's language; null where it would have to be guessed. */
export function dateInLine(lines: readonly string[], language: string): string | null {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  // Asked first, because it is cheap: most lines show no year.
  const dated = lines.filter(
    line => line.length <= LONGEST && /\d{4}/.test(line) && !NOT_PUBLISHED.test(line),
  );
  for (const line of dated) {
    const day = dateWithName(line, primary in MONTHS ? primary : 'en') ?? dateInFigures(line, primary);
    if (day !== null) return day;
  }
  // A page may say nothing of its language, or something wrong: the names of months tell.
  for (const line of dated) {
    for (const other of Object.keys(MONTHS)) {
      const day = dateWithName(line, other);
      if (day !== null) return day;
    }
  }
  return null;
}

function dateWithName(line: string, language: string): string | null {
  const { dayFirst, monthFirst } = patternsOf(language);
  const found = dayFirst.exec(line);
  if (found) return existing(found[14]!, String(monthIn(found, 2)), found[1]!);
  for (const match of line.matchAll(monthFirst)) {
    if (/[\p{L}\p{M}]$/u.test(line.slice(0, match.index))) continue;
    return existing(match[14]!, String(monthIn(match, 1)), match[13]!);
  }
  return null;
}

/** @param first the group of January. */
function monthIn(match: RegExpExecArray, first: number): number {
  return match.findIndex((text, group) => group >= first && text !== undefined) - first + 1;
}

/**
 * One expression for all months: the first page without a surer date waits for their compiling, in all languages, and one
 * for each month took 90 ms.
 */
function patternsOf(language: string): Patterns {
  let patterns = made.get(language);
  if (!patterns) {
    // A space inside of a group belongs to the name.
    const names = MONTHS[language]!.split(/ (?![^(]*\))/).map(name => `(${name})`);
    const month = `(?:${names.join('|')})`;
    patterns = {
      dayFirst: new RegExp(
        `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|-ի)?\\.?\\s(?:de\\s|of\\s)?${month}\\.?,?\\s(?:de\\s|del\\s)?(\\d{4})(?!\\d)`,
        'iu',
      ),
      monthFirst: new RegExp(`${month}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'giu'),
    };
    made.set(language, patterns);
  }
  return patterns;
}

/** Languages whose figures stand in the order day, month, year. In English both orders are in use, and nothing tells them apart. */
const DAY_FIRST = new Set([
  'de',
  'fr',
  'es',
  'ru',
  'uk',
  'tr',
  'az',
  'hy',
  'ar',
  'it',
  'pt',
  'nl',
  'pl',
  'ka',
]);

function dateInFigures(line: string, language: string): string | null {
  const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(line);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!);
  const figures = /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/.exec(line);
  if (!figures) return null;
  const [, first, second, year] = figures;
  if (DAY_FIRST.has(language)) return existing(year!, second!, first!);
  // 19/09 and 09/19 can only be read in one way, 03/04 in two.
  if (Number(first) > 12) return existing(year!, second!, first!);
  if (Number(second) > 12) return existing(year!, first!, second!);
  return first === second ? existing(year!, first!, second!) : null;
}
