import { type CaseForms, inflectWords } from '../case-forms.ts';

const MALE_IN_A = new Set('Микола Ілля Микита Сава Лука Фома Кузьма Хома Данила'.split(' '));
const SOFTENED: Readonly<Record<string, string>> = { к: 'ц', г: 'з', х: 'с' };

function before(stem: string): string {
  const last = stem.at(-1)!;
  return SOFTENED[last] ? stem.slice(0, -1) + SOFTENED[last] : stem;
}

/** Before an ending, the і of a closed syllable is о or є: Харків, Харкова; договір, договору; Схід, Сходу. */
function open(word: string): string {
  return word
    .replace(/ів$/, 'ов')
    .replace(/їв$/, 'єв')
    .replace(/(?<=х)ід$/, 'од')
    .replace(/(?<=[бвпт])ір$/, 'ор');
}

function declineNoun(word: string, person: boolean, female: boolean): CaseForms | null {
  const stem = word.slice(0, -1);
  if (/(?:ський|цький|зький)$/.test(word)) {
    const base = word.slice(0, -2);
    return [`${base}ого`, `${base}ому`, person ? `${base}ого` : word, `${base}им`, `${base}ому`];
  }
  if (/(?:ська|цька|зька)$/.test(word))
    return [`${stem}ої`, `${stem}ій`, `${stem}у`, `${stem}ою`, `${stem}ій`];
  if (/(?:ова|ева|єва|іна|їна)$/.test(word) && person)
    return [`${stem}ої`, `${stem}ій`, `${stem}у`, `${stem}ою`, `${stem}ій`];
  if (/ія$/.test(word)) return [`${stem}ї`, `${stem}ї`, `${stem}ю`, `${stem}єю`, `${stem}ї`];
  if (/я$/.test(word)) return [`${stem}і`, `${stem}і`, `${stem}ю`, `${stem}ею`, `${stem}і`];
  if (/а$/.test(word)) {
    const soft = `${before(stem)}і`;
    return [
      `${stem}${/[жшчщ]$/.test(stem) ? 'і' : 'и'}`,
      soft,
      `${stem}у`,
      `${stem}${/[жшчщ]$/.test(stem) ? 'ею' : 'ою'}`,
      soft,
    ];
  }
  if (/енко$/.test(word) && person)
    return female ? null : [`${stem}а`, `${stem}у`, `${stem}а`, `${stem}ом`, `${stem}у`, `${stem}ові`];
  if (/[бвгґджзклмнпрстфхцчшщ]о$/.test(word) && person && !female) {
    return [`${stem}а`, `${stem}у`, `${stem}а`, `${stem}ом`, `${stem}у`, `${stem}ові`];
  }
  if (/ство$/.test(word) && !person) return [`${stem}а`, `${stem}у`, word, `${word}м`, `${stem}і`];
  // Without an adjective, the bare stem may be the singular: удари, удар.
  if (/и$/.test(word) && !person)
    return /(?:[аеиі]н|ат)и$/.test(word) ? declinePlural(word) : (declinePlural(word)?.slice(0, 4) ?? null);
  if (/[еєиіїоую]$/.test(word) || (female && person)) return null;
  if (/й$/.test(word))
    return [`${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}єм`, `${stem}ї`, `${stem}єві`];
  if (/ь$/.test(word))
    return [`${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}ем`, `${stem}і`, `${stem}еві`];
  if (/(?:ов|ев|єв|ін|їн)$/.test(word) && person)
    return [`${word}а`, `${word}у`, `${word}а`, `${word}им`, `${word}і`, `${word}ові`];
  if (/[бвгґджзклмнпрстфхцчшщ]$/.test(word)) {
    const base = person ? word : open(word);
    return [
      `${base}а`,
      `${base}у`,
      person ? `${word}а` : word,
      `${base}ом`,
      person ? `${word}і` : `${before(base)}і`,
      `${base}ові`,
      // The genitive of many: Сходу, договору.
      ...(person ? [] : [`${base}у`]),
    ];
  }
  return null;
}

function declineAdjective(word: string): CaseForms | null {
  if (/ий$/.test(word)) {
    const stem = word.slice(0, -2);
    const [of, to] = [`${stem}ого`, `${stem}ому`];
    return [of, to, word, `${stem}им`, to, to, of];
  }
  // A feminine adjective looks like a noun in -а; only these endings certainly belong to adjectives.
  if (/(?:(?:[сцз]ьк|[рвднчжз]н|льн)а|^(?:Перш|Друг|Четверт|Велик|Нов)а)$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ої`, `${stem}ій`, `${stem}у`, `${stem}ою`, `${stem}ій`];
  }
  return null;
}

/** Genitive, dative, instrumental and locative of a plural, and further genitives, as in Russian. */
function declinePlural(word: string): CaseForms | null {
  const stem = word.slice(0, -1);
  const endings = (a: 'а' | 'я') => [`${stem}${a}м`, `${stem}${a}ми`, `${stem}${a}х`] as const;
  if (/ії$/.test(word)) return [`${stem}й`, ...endings('я')];
  if (/ння$/.test(word)) return [`${stem.slice(0, -1)}ь`, ...endings('я')];
  if (/и$/.test(word)) return [`${stem}ів`, ...endings('а'), stem];
  if (/[жшчщ]і$/.test(word)) return [`${stem}ів`, ...endings('а'), `${stem}ей`, stem];
  if (/[ії]$/.test(word)) return [`${stem}${/ї$/.test(word) ? 'їв' : 'ів'}`, ...endings('я'), `${stem}ей`];
  if (/а$/.test(word)) return [stem, ...endings('а')];
  return null;
}

/** Only endings that belong to adjectives: nouns have a plural in -і too. */
function declinePluralAdjective(word: string): CaseForms | null {
  if (!/.{3}(?:[сцз]ьк|[бвгджзйклмпрстчшь]н|нн|[аеє]н|ов)і$/.test(word)) return null;
  const stem = word.slice(0, -1);
  return [`${stem}их`, `${stem}им`, `${stem}ими`, `${stem}их`];
}

export function inflectUkrainian(name: string, person: boolean): string[] {
  const [first] = name.split(' ') as [string];
  const female = name.includes(' ') && /[ая]$/.test(first) && !MALE_IN_A.has(first);
  return inflectWords(name, person, {
    noun: word => declineNoun(word, person, female),
    adjective: declineAdjective,
    plural: { noun: declinePlural, adjective: declinePluralAdjective },
    // 44-денна
    isWord: word => /^(?:\d+-(?=...))?[а-щьюяєіїґ’'ʼ-]+$/i.test(word),
  });
}
