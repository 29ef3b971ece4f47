/** Genitive, dative, accusative, instrumental, locative, and the genitive in -u of men's nouns that are no people. */
type Cases = readonly string[];

type Gender = 'feminine' | 'masculine' | 'neuter';
type Noun = { readonly cases: Cases; readonly gender: Gender };

/** Adjectives that may come before their noun, where nothing else shows that they are none: Górski, Druga, Europejska. */
const ADJECTIVE =
  /(?:[sc]k|dzk|[cl]n|ow|rug|wsz|szał|iał|wn)(?:i|y|a|e|ie)$|^(?:Trzeci|Czwart|Szóst|Now|Star|Wielk|Mał|Biał|Czarn|Czerwon|Zielon|Święt)(?:i|y|a|e|ie)$/;

/** Before the -ie or -e of the locative, the last consonants change: Rada, Radzie; Ankara, Ankarze. */
const SOFTENED: readonly (readonly [hard: RegExp, soft: string])[] = [
  [/st$/, 'ście'],
  [/t$/, 'cie'],
  [/d$/, 'dzie'],
  [/r$/, 'rze'],
  [/ł$/, 'le'],
  [/k$/, 'ce'],
  [/(?<![cs])g$/, 'dze'],
  [/ch$/, 'sze'],
  [/[bfmnpsvwz]$/, 'ie'],
];

/** Consonants after which nouns take the endings of soft ones. */
const SOFT = /(?:[jlcńśźż]|cz|sz|rz|dz|dż)$/;

function locative(stem: string): string | null {
  for (const [hard, soft] of SOFTENED) {
    if (hard.test(stem)) return soft === 'ie' ? stem + soft : stem.replace(hard, soft);
  }
  return null;
}

function feminine(word: string): Cases | null {
  if (/ść$/.test(word)) {
    const of = `${word.slice(0, -1)}ci`;
    return [of, of, word, `${of}ą`, of, of];
  }
  const stem = word.slice(0, -1);
  const and = [`${stem}ę`, `${stem}ą`] as const;
  if (/[aeiouy]ja$/.test(word)) {
    const of = `${stem.slice(0, -1)}i`;
    return [of, of, ...and, of, of];
  }
  if (/[ij]a$/.test(word)) return [`${stem}i`, `${stem}i`, ...and, `${stem}i`, `${stem}i`];
  if (/(?:[cż]|sz|rz|dz)a$/.test(word)) return [`${stem}y`, `${stem}y`, ...and, `${stem}y`, `${stem}y`];
  const to = locative(stem) ?? (/l$/.test(stem) ? `${stem}i` : null);
  const of = /[gkl]$/.test(stem) ? `${stem}i` : `${stem}y`;
  return to === null ? null : [of, to, ...and, to, of];
}

function masculine(word: string, person: boolean): Cases {
  // Erywań, Erywania: the mark of the soft consonant becomes an i. Kraków, Krakowa.
  const soft = word.replace(/[ńśźć]$/, mark => `${mark.normalize('NFD').charAt(0)}i`).replace(/ów$/, 'ow');
  const of = `${soft}a`;
  const by = /[gk]$/.test(word) ? `${word}iem` : `${soft}em`;
  const hard = SOFT.test(word) || /(?:[gk]|ch|h|x)$/.test(word) ? null : locative(soft);
  return [of, `${soft}owi`, person ? of : word, by, hard ?? `${soft}u`, person ? of : `${soft}u`];
}

function neuter(word: string): Cases | null {
  const stem = word.slice(0, -1);
  if (/nie$/.test(word)) return [`${stem}a`, `${stem}u`, word, `${word}m`, `${stem}u`, `${stem}a`];
  const at = locative(stem);
  return at === null ? null : [`${stem}a`, `${stem}u`, word, `${stem}em`, at, `${stem}a`];
}

/** Adjectives and family names like them: Górski, Południowy, Europejska, Narodowe. */
function adjective(word: string, person: boolean): Cases {
  const stem = word.replace(/(?:(?<=[gk])ie|[iyae])$/, '');
  const i = /[gk]$/.test(stem);
  if (/a$/.test(word)) {
    const of = `${stem}${i ? 'iej' : 'ej'}`;
    return [of, of, `${stem}ą`, `${stem}ą`, of, of];
  }
  const [of, to, by] = (i ? ['iego', 'iemu', 'im'] : ['ego', 'emu', 'ym']).map(ending => stem + ending) as [
    string,
    string,
    string,
  ];
  return [of, to, person ? of : word, by, by, of];
}

/** Null for a word that no rule covers: foreign names in -o, -i, -u or -e, plurals, abbreviations. */
function noun(word: string): Noun | null {
  const as = (gender: Gender, cases: Cases | null) => cases && { gender, cases };
  if (!/\p{Ll}$/u.test(word)) return null;
  if (/(?:a|ść)$/.test(word)) return as('feminine', feminine(word));
  if (/(?:nie|stwo)$/.test(word)) return as('neuter', neuter(word));
  return /[aąeęioóuyäöü]$/.test(word) ? null : as('masculine', masculine(word, false));
}

/** An adjective behind its noun agrees with it; a noun that depends on it does not change: Rada Europy. */
const AGREES: Readonly<Record<Gender, RegExp>> = {
  feminine: /(?:[sc]k|dzk|[^aeiouy]n|ow|żn|an|yjn)a$/,
  masculine: /(?:[sc]ki|dzki|[^aeiouy]ny|owy|ony|any|yjny|udni)$/,
  neuter: /(?:[sc]kie|dzkie|[^aeiouy]ne|owe|one|yjne)$/,
};

/** Adjectives in the plural: Zjednoczone, Arabskie; of men: karabascy, zjednoczeni. */
const PLURAL_ADJECTIVE =
  /(?:[sc]kie|dzkie|[sc]cy|dzcy|[^aeiouy]n[ei]|on[ei]|eni|ow[ei]|wn[ei]|jn[ei]|an[ei]|cze|wielkie|wielcy)$/i;

/** In the order of {@link Cases}: genitive, dative, accusative, instrumental, locative, and the other genitive. */
function pluralAdjective(word: string): Cases {
  const stem = word
    .replace(/([sc])cy$/, '$1kie')
    .replace(/(?<=d)zcy$|(?<=el)cy$/, ending => (ending === 'zcy' ? 'zkie' : 'kie'))
    .replace(/(?<=[cs]z)eni$/, 'one')
    .replace(/ie$|[ei]$/, '');
  const of = /[gk]$/.test(stem) ? `${stem}ich` : `${stem}ych`;
  return [of, `${of.slice(0, -2)}m`, word, `${of.slice(0, -2)}mi`, of, of];
}

/** Of men and mixed groups: karabascy, rosyjscy, zjednoczeni. */
const PLURAL_OF_MEN = /(?:cy|ni|owi)$/;

/**
 * A noun in the plural; null if that does not show. The genitive has -ów or no ending, depending on the singular.
 *
 * @param adjective one that agrees with it; '' if there is none.
 */
function pluralNoun(word: string, adjective: string): Cases | null {
  const ofMen = PLURAL_OF_MEN.test(adjective);
  const stem = word.replace(/(?:owie|ie|[aeiy])$/, '');
  const cases = (of: string, other = of): Cases => [of, `${stem}om`, word, `${stem}ami`, `${stem}ach`, other];
  // Ormianie; powstanie is a singular.
  if (/^\p{Lu}\p{L}*ianie$/u.test(word) || (ofMen && /anie$/.test(word))) return cases(stem);
  if (/(?:owie|cy)$/.test(word)) return cases(`${stem}ów`);
  // Without an adjective, the bare stem may be the singular: procesy, proces.
  if (/[^aeioujy]y$/.test(word))
    return cases(`${stem}ów`, adjective !== '' || /[ie]ny$/.test(word) ? stem : `${stem}ów`);
  if (adjective === '') return null;
  if (/nia$/.test(word)) return cases(word.replace(/nia$/, 'ń'));
  if (/[gk]i$/.test(word)) return cases(`${stem}ów`, stem);
  if (ofMen && /rze$/.test(word)) return cases(`${stem}y`);
  return /a$/.test(word) ? cases(stem) : null;
}

/** The cases of a name in the plural: its noun, and the adjectives before and behind it. Null if it is none. */
function pluralCases(words: readonly string[]): readonly (Cases | null)[] | null {
  const isPlural = (word: string | undefined): word is string =>
    word !== undefined && PLURAL_ADJECTIVE.test(word);
  const head = words.findIndex((word, at) => at === words.length - 1 || !isPlural(word));
  const noun = words[head]!;
  const adjective = [words[head - 1], words[head + 1]].find(isPlural) ?? '';
  // Południowy, Druga: an adjective of one thing.
  if (adjective === '' && ADJECTIVE.test(noun) && !/owie$/.test(noun)) return null;
  const found = pluralNoun(noun, adjective);
  if (!found) return null;
  const end = words.findIndex((word, at) => at > head && !isPlural(word));
  return words.map((word, at) => {
    if (at === head) return found;
    return at < head || at < (end < 0 ? words.length : end) ? pluralAdjective(word) : null;
  });
}

/** The cases of a name that is no person: its first adjectives, its noun, and the adjectives right behind it. */
function nameCases(words: readonly string[]): readonly (Cases | null)[] | null {
  const head = words.findIndex((word, at) => at === words.length - 1 || !ADJECTIVE.test(word));
  const found = noun(words[head]!);
  if (!found) return null;
  const end = words.findIndex((word, at) => at > head && !AGREES[found.gender].test(word));
  return words.map((word, at) => {
    if (at === head) return found.cases;
    return at < head || at < (end < 0 ? words.length : end) ? adjective(word, false) : null;
  });
}

function personCases(words: readonly string[]): readonly (Cases | null)[] {
  const female = words.length > 1 && /a$/.test(words[0]!);
  return words.map(whole => {
    // Ter-Petrosjan: only the last part changes.
    const at = whole.lastIndexOf('-') + 1;
    const word = whole.slice(at);
    if (!/^\p{Lu}.*\p{Ll}$/u.test(word)) return null;
    const cases = /(?:[sc]k|dzk)[ia]$|(?:ow|ew)a$/.test(word)
      ? adjective(word, true)
      : /a$/.test(word)
        ? feminine(word)
        : female || /[ąeęioóuyäöü]$/.test(word)
          ? null
          : masculine(word, true);
    return cases?.map(form => whole.slice(0, at) + form) ?? null;
  });
}

/**
 * The cases of a Polish name. There are no rules for vowels that come and go (Paweł, Pawła), and for foreign
 * names that some inflect and some do not.
 */
export function inflectPolish(name: string, person: boolean): string[] {
  const words = name.split(' ');
  if (words.length > 6 || !/^(?:\d+-)?[\p{Script=Latin}\p{M} -]+$/u.test(name)) return [];
  const forms = person ? personCases(words) : (pluralCases(words) ?? nameCases(words));
  if (!forms?.some(form => form)) return [];
  const found = [0, 1, 2, 3, 4, 5].map(index =>
    words.map((word, at) => forms[at]?.[index] ?? word).join(' '),
  );
  return [...new Set(found)].filter(form => form !== name);
}
