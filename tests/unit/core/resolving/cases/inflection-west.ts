import type { LanguageCase } from '../run-case.ts';

/** Each language has its own rows, with texts in that language. */
export const FORMS_WEST: Record<string, LanguageCase[]> = {
  az: [
    [
      'genitive and locative of a country',
      'azerbaijan',
      'Azərbaycanın ordusu Azərbaycanda',
      ['Azərbaycanın=azerbaijan', 'Azərbaycanda=azerbaijan'],
    ],
    [
      'of a capital in a vowel',
      'baku',
      'Bakıda və Bakıdan, Bakının küçələri, Bakıya',
      ['Bakıda=baku', 'Bakıdan=baku', 'Bakının=baku', 'Bakıya=baku'],
    ],
    [
      'of a family name',
      'ilham',
      'İlham Əliyev danışdı. Əliyevin sözləri, Əliyevlə görüş.',
      ['İlham Əliyev=ilham', 'Əliyevin=ilham', 'Əliyevlə=ilham'],
    ],
    [
      'another country',
      'armenia',
      'Ermənistana və Ermənistandan',
      ['Ermənistana=armenia', 'Ermənistandan=armenia'],
    ],
  ],
  tr: [
    [
      'endings behind the apostrophe',
      'armenia',
      "Ermenistan'ın sınırı, Ermenistan’dan",
      ['Ermenistan=armenia', 'Ermenistan=armenia'],
    ],
    [
      'of a family name',
      'pashinyan',
      "Nikol Paşinyan geldi. Paşinyan'ın sözleri.",
      ['Nikol Paşinyan=pashinyan', 'Paşinyan=pashinyan full-name-here'],
    ],
    ['of a capital', 'baku', "Bakü'de ve Bakü’nün", ['Bakü=baku', 'Bakü=baku']],
    [
      'a term without an apostrophe',
      'ceasefire',
      'Ateşkesin süresi, ateşkesten sonra',
      ['Ateşkesin=ceasefire', 'ateşkesten=ceasefire'],
    ],
    ['its plural', 'landmine', 'Eski mayınlar temizlendi.', ['mayınlar=landmine']],
  ],
  de: [
    ['genitive of a country', 'armenia', 'die Grenze Armeniens', ['Armeniens=armenia follows-from-name']],
    ['genitive of a full name', 'pashinyan', 'Nikol Paschinjans Rede', ['Nikol Paschinjans=pashinyan']],
    [
      'genitive of a family name',
      'pashinyan',
      'Nikol Paschinjan sprach. Paschinjans Rede war kurz.',
      ['Nikol Paschinjan=pashinyan', 'Paschinjans=pashinyan full-name-here'],
    ],
    [
      'nouns before it are no names',
      'pashinyan',
      'Nikol Paschinjan sprach. Der Ministerpräsident Paschinjan ging.',
      ['Nikol Paschinjan=pashinyan', 'Paschinjan=pashinyan'],
    ],
    ['of a capital', 'yerevan', 'in den Straßen Jerewans', ['Jerewans=yerevan']],
  ],
  fr: [
    ['behind an elision', 'armenia', 'le gouvernement de l’Arménie', ['Arménie=armenia']],
    [
      'the family name',
      'pashinyan',
      'Nikol Pachinian a parlé. Puis Pachinian est parti.',
      ['Nikol Pachinian=pashinyan', 'Pachinian=pashinyan full-name-here'],
    ],
    ['the plural of a term', 'ceasefire', 'Les trêves se suivent.', ['trêves=ceasefire']],
  ],
  es: [
    [
      'the family name',
      'pashinyan',
      'Nikol Pashinián habló. Después Pashinián salió.',
      ['Nikol Pashinián=pashinyan', 'Pashinián=pashinyan full-name-here'],
    ],
    ['the plural of a term', 'landmine', 'Quedan muchas minas.', ['minas=landmine']],
  ],
  ar: [
    ['behind a prefix', 'armenia', 'وأرمينيا وبأرمينيا', ['أرمينيا=armenia', 'أرمينيا=armenia']],
    [
      'the family name after the full name',
      'pashinyan',
      'قال نيكول باشينيان ذلك. ثم غادر باشينيان.',
      ['نيكول باشينيان=pashinyan', 'باشينيان=pashinyan full-name-here'],
    ],
  ],
  en: [
    ['the plural of a term', 'landmine', 'They cleared landmines.', ['landmines=landmine follows-from-name']],
    ['of several words', 'ceasefire', 'Two ceasefire agreements failed.', ['ceasefire agreements=ceasefire']],
    [
      'no plural of a person',
      'pashinyan',
      'Nikol Pashinyan left. The Pashinyans stayed.',
      ['Nikol Pashinyan=pashinyan'],
    ],
    ['the possessive', 'yerevan', 'Yerevan’s streets', ['Yerevan=yerevan']],
  ],
};
