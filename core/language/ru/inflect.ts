import { type CaseForms, inflectWords } from '../case-forms.ts';

/** Men's given names that end like women's. */
const MALE_IN_A = new Set(
  'Никита Илья Лука Фома Кузьма Савва Данила Саша Женя Миша Ваня Петя Коля Володя Юра Дима'.split(' '),
);
const HUSH = /[гкхжшчщ]$/;

/** Genitive, dative, accusative, instrumental and prepositional of one word; null if no rule applies. */
function declineNoun(word: string, person: boolean, female: boolean): CaseForms | null {
  const stem = (cut: number) => word.slice(0, word.length - cut);
  if (/(?:ов|ев|ёв|ин|ын)$/.test(word) && person) {
    return female ? null : [`${word}а`, `${word}у`, `${word}а`, `${word}ым`, `${word}е`];
  }
  if (/(?:ова|ева|ёва|ина|ына)$/.test(word) && person && female) {
    const to = `${stem(1)}ой`;
    return [to, to, `${stem(1)}у`, to, to];
  }
  if (/(?:ская|цкая)$/.test(word)) {
    const to = `${stem(2)}ой`;
    return [to, to, `${stem(2)}ую`, to, to];
  }
  if (/(?:ский|цкий)$/.test(word)) {
    const of = `${stem(2)}ого`;
    return [of, `${stem(2)}ому`, person ? of : word, `${stem(2)}им`, `${stem(2)}ом`];
  }
  // Without an adjective, the bare stem may be the singular of another word: выборы, выбор.
  if (/(?:ы|[ая]не)$/.test(word) && !person)
    return /(?:[ая]не|ины|нны)$/.test(word)
      ? declinePlural(word)
      : (declinePlural(word)?.slice(0, 4) ?? null);
  // Foreign names that end in a vowel, and many in -их and -ых, do not change.
  if (/ство$/.test(word) && !person) return [`${stem(1)}а`, `${stem(1)}у`, word, `${word}м`, `${stem(1)}е`];
  if (/(?:[еёиоуэю]|их|ых)$/.test(word))
    return /(?:ие|ье)$/.test(word) && !person ? declineNeuter(word) : null;
  if (/ия$/.test(word)) return [`${stem(1)}и`, `${stem(1)}и`, `${stem(1)}ю`, `${stem(1)}ей`, `${stem(1)}и`];
  if (/я$/.test(word)) return [`${stem(1)}и`, `${stem(1)}е`, `${stem(1)}ю`, `${stem(1)}ей`, `${stem(1)}е`];
  if (/а$/.test(word)) {
    const of = HUSH.test(stem(1)) ? 'и' : 'ы';
    return [
      `${stem(1)}${of}`,
      `${stem(1)}е`,
      `${stem(1)}у`,
      `${stem(1)}${/[жшчщц]$/.test(stem(1)) ? 'ей' : 'ой'}`,
      `${stem(1)}е`,
    ];
  }
  if (female && person) return null;
  if (/ий$/.test(word))
    return [`${stem(1)}я`, `${stem(1)}ю`, person ? `${stem(1)}я` : word, `${stem(1)}ем`, `${stem(1)}и`];
  if (/й$/.test(word))
    return [`${stem(1)}я`, `${stem(1)}ю`, person ? `${stem(1)}я` : word, `${stem(1)}ем`, `${stem(1)}е`];
  if (/ь$/.test(word)) {
    // Men's names and months in -ь follow one rule; the gender of places does not show (Сибирь, Ярославль).
    if (!person)
      return [`${stem(1)}и`, `${stem(1)}я`, `${stem(1)}ю`, `${stem(1)}ью`, `${stem(1)}ем`, `${stem(1)}е`];
    return [`${stem(1)}я`, `${stem(1)}ю`, `${stem(1)}я`, `${stem(1)}ем`, `${stem(1)}е`];
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) {
    const by = /[жшчщц]$/.test(word) ? 'ем' : 'ом';
    return [`${word}а`, `${word}у`, person ? `${word}а` : word, `${word}${by}`, `${word}е`];
  }
  return null;
}

function declineNeuter(word: string): CaseForms {
  const stem = word.slice(0, -1);
  return [`${stem}я`, `${stem}ю`, word, `${stem}ем`, /ие$/.test(word) ? `${stem}и` : `${stem}е`];
}

function declineAdjective(word: string): CaseForms | null {
  const stem = word.slice(0, -2);
  if (/(?:ый|ой)$/.test(word)) return [`${stem}ого`, `${stem}ому`, word, `${stem}ым`, `${stem}ом`];
  if (/ий$/.test(word)) {
    const soft = /[гкх]ий$/.test(word) ? 'о' : 'е';
    return [`${stem}${soft}го`, `${stem}${soft}му`, word, `${stem}им`, `${stem}${soft}м`];
  }
  if (/ая$/.test(word)) return [`${stem}ой`, `${stem}ой`, `${stem}ую`, `${stem}ой`, `${stem}ой`];
  if (/ое$/.test(word)) return [`${stem}ого`, `${stem}ому`, word, `${stem}ым`, `${stem}ом`];
  return null;
}

/**
 * Genitive, dative, instrumental and prepositional of a plural, and further genitives: whether it is -ов, -ей or no ending
 * depends on the singular, and the forms that do not exist are no other words.
 */
function declinePlural(word: string): CaseForms | null {
  const stem = word.slice(0, -1);
  const endings = (a: 'а' | 'я') => [`${stem}${a}м`, `${stem}${a}ми`, `${stem}${a}х`] as const;
  if (/[ая]не$/.test(word)) return [stem, ...endings('а')];
  if (/и[ия]$/.test(word)) return [`${stem}й`, ...endings('я')];
  if (/цы$/.test(word)) return [`${stem}ев`, ...endings('а'), stem];
  if (/ы$/.test(word)) return [`${stem}ов`, ...endings('а'), stem];
  if (/[гкх]и$/.test(word)) return [`${stem}ов`, ...endings('а'), stem];
  if (/[жшчщ]и$/.test(word)) return [`${stem}ей`, ...endings('а'), stem];
  if (/и$/.test(word)) return [`${stem}ей`, ...endings('я')];
  if (/а$/.test(word)) return [stem, ...endings('а')];
  return null;
}

/** Not оружие and величие, which are nouns. */
function declinePluralAdjective(word: string): CaseForms | null {
  if (!/(?:ые|[гкхшщ]ие)$/.test(word)) return null;
  const stem = word.slice(0, -1);
  return [`${stem}х`, `${stem}м`, `${stem}ми`, `${stem}х`];
}

export function inflectRussian(name: string, person: boolean): string[] {
  const [first] = name.split(' ') as [string];
  const female = name.includes(' ')
    ? /[ая]$/.test(first) && !MALE_IN_A.has(first)
    : /(?:ова|ева|ёва|ина|ына|ская|цкая)$/.test(name);
  return inflectWords(name, person, {
    noun: word => declineNoun(word, person, female),
    adjective: declineAdjective,
    plural: { noun: declinePlural, adjective: declinePluralAdjective },
    // 44-дневная
    isWord: word => /^(?:\d+-(?=..[а-яё]))?[а-яё-]+$/i.test(word),
  });
}
