import { type CaseForms, inflectWords } from '../case-forms.ts';

const MALE_IN_A = new Set('Микола Ілля Микита Сава Лука Фома Кузьма Хома Данила'.split(' '));
const SOFTENED: Readonly<Record<string, string>> = { к: 'ц', г: 'з', х: 'с' };

function before(stem: string): string {
  const last = stem.at(-1)!;
  return SOFTENED[last] ? stem.slice(0, -1) + SOFTENED[last] : stem;
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
  if (/[еєиіїоую]$/.test(word) || (female && person)) return null;
  if (/й$/.test(word))
    return [`${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}єм`, `${stem}ї`, `${stem}єві`];
  if (/ь$/.test(word))
    return [`${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}ем`, `${stem}і`, `${stem}еві`];
  if (/(?:ов|ев|єв|ін|їн)$/.test(word) && person)
    return [`${word}а`, `${word}у`, `${word}а`, `${word}им`, `${word}і`, `${word}ові`];
  if (/[бвгґджзклмнпрстфхцчшщ]$/.test(word)) {
    return [
      `${word}а`,
      `${word}у`,
      person ? `${word}а` : word,
      `${word}ом`,
      person ? `${word}і` : `${before(word)}і`,
      `${word}ові`,
    ];
  }
  return null;
}

function declineAdjective(word: string): CaseForms | null {
  if (/ий$/.test(word)) {
    const stem = word.slice(0, -2);
    return [`${stem}ого`, `${stem}ому`, word, `${stem}им`, `${stem}ому`];
  }
  // A feminine adjective looks like a noun in -а; only these endings certainly belong to adjectives.
  if (/(?:ська|цька|зька|рна|вна|льна|дна)$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ої`, `${stem}ій`, `${stem}у`, `${stem}ою`, `${stem}ій`];
  }
  return null;
}

export function inflectUkrainian(name: string, person: boolean): string[] {
  const [first] = name.split(' ') as [string];
  const female = name.includes(' ') && /[ая]$/.test(first) && !MALE_IN_A.has(first);
  return inflectWords(name, person, {
    noun: word => declineNoun(word, person, female),
    adjective: declineAdjective,
    isWord: word => /^[а-щьюяєіїґ’'ʼ-]+$/i.test(word),
  });
}
