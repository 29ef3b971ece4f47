/**
 * ISO 639-2's codes from English names (`ger`, `fre`), which catalogues and vocabularies use, with those of BCP 47.
 * Browsers translate only some of them, and all codes from the languages' own names (`deu`, `fra`).
 */
const BIBLIOGRAPHIC: Readonly<Record<string, string>> = {
  alb: 'sq',
  arm: 'hy',
  baq: 'eu',
  bur: 'my',
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  geo: 'ka',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  mac: 'mk',
  mao: 'mi',
  may: 'ms',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
  tib: 'bo',
  wel: 'cy',
};

const canonical = new Map<string, string>();

/** Tags that are kept; a hostile file may contain any number of different ones. */
const MAX_KEPT = 1_000;

/**
 * A language tag in the form that BCP 47 prefers, however it was written: `en` for `EN` and `eng`, `en-US` for `en_US`,
 * `de` for `ger`, `zh-TW` for `lang:zh-tw`. What is not a language tag is returned as it is.
 */
export function languageTag(written: string): string {
  const known = canonical.get(written);
  if (known !== undefined) return known;
  const tag = readTag(written);
  if (canonical.size >= MAX_KEPT) canonical.clear();
  canonical.set(written, tag);
  return tag;
}

function readTag(written: string): string {
  const [language = '', ...rest] = written
    .trim()
    .replace(/^lang:/i, '')
    .replace(/[.@].*$/, '')
    .split(/[-_]/);
  const tag = [BIBLIOGRAPHIC[language.toLowerCase()] ?? language, ...rest].join('-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? written;
  } catch {
    return written;
  }
}
