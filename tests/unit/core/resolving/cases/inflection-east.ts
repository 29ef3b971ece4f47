import type { LanguageCase } from '../run-case.ts';

/** Each language has its own rows, with texts in that language. */
export const FORMS_EAST: Record<string, LanguageCase[]> = {
  ru: [
    [
      'genitive of a full name',
      'pashinyan',
      'Слова Никола Пашиняна удивили.',
      ['Никола Пашиняна=pashinyan follows-from-name'],
    ],
    [
      'instrumental of the family name',
      'pashinyan',
      'Никол Пашинян приехал. Встреча с Пашиняном была короткой.',
      ['Никол Пашинян=pashinyan', 'Пашиняном=pashinyan full-name-here'],
    ],
    [
      'genitive and dative of the family name',
      'pashinyan',
      'Никол Пашинян уехал. Без Пашиняна нельзя, Пашиняну писали.',
      ['Никол Пашинян=pashinyan', 'Пашиняна=pashinyan', 'Пашиняну=pashinyan'],
    ],
    [
      'a family name in -ов',
      'ilham',
      'Ильхам Алиев согласен. Переговоры с Алиевым и письмо Алиеву.',
      ['Ильхам Алиев=ilham', 'Алиевым=ilham', 'Алиеву=ilham'],
    ],
    [
      'a woman’s in -ова',
      'zakharova',
      'Слова Марии Захаровой и ответ Захаровой.',
      ['Марии Захаровой=zakharova', 'Захаровой=zakharova'],
    ],
    [
      'a woman’s in a consonant does not change',
      'zohrabyan',
      'Речь Наиры Зограбян: без Зограбян никак, а Зограбяна там нет.',
      ['Наиры Зограбян=zohrabyan', 'Зограбян=zohrabyan'],
    ],
    [
      'a family name in -ский',
      'zelensky',
      'Речь Владимира Зеленского и ответ Зеленскому.',
      ['Владимира Зеленского=zelensky', 'Зеленскому=zelensky'],
    ],
    [
      'a country in -ия',
      'russia armenia',
      'Из России в Армению, с Россией и Арменией.',
      ['России=russia', 'Армению=armenia', 'Россией=russia', 'Арменией=armenia'],
    ],
    [
      'a country in a consonant',
      'azerbaijan',
      'Границы Азербайджана и ноты Азербайджану.',
      ['Азербайджана=azerbaijan', 'Азербайджану=azerbaijan'],
    ],
    ['a capital in -а', 'moscow', 'Он жил в Москве и уехал из Москвы.', ['Москве=moscow', 'Москвы=moscow']],
    [
      'adjective and noun',
      'karabakh',
      'Жители Нагорного Карабаха и помощь Нагорному Карабаху.',
      ['Нагорного Карабаха=karabakh', 'Нагорному Карабаху=karabakh'],
    ],
    [
      'only the first noun of an organisation',
      'mfa-russia',
      'Заявление Министерства иностранных дел России.',
      ['Министерства иностранных дел России=mfa-russia'],
    ],
    ['no form of another word', 'russia', 'Российский посол.', []],
  ],
  uk: [
    [
      'genitive of a full name',
      'zelensky',
      'Слова Володимира Зеленського.',
      ['Володимира Зеленського=zelensky'],
    ],
    [
      'dative of the family name',
      'zelensky',
      'Володимир Зеленський поїхав. Лист Зеленському.',
      ['Володимир Зеленський=zelensky', 'Зеленському=zelensky'],
    ],
    [
      'a family name in -енко',
      'poroshenko',
      'Слова Петра Порошенка і лист Порошенку.',
      ['Петра Порошенка=poroshenko', 'Порошенку=poroshenko'],
    ],
    [
      'a family name in a consonant',
      'pashinyan',
      'Нікол Пашинян приїхав. Зустріч із Пашиняном.',
      ['Нікол Пашинян=pashinyan', 'Пашиняном=pashinyan'],
    ],
    [
      'a country in -ія',
      'armenia',
      'Уряд Вірменії та кордон з Вірменією.',
      ['Вірменії=armenia', 'Вірменією=armenia'],
    ],
  ],
  hy: [
    ['genitive', 'armenia', 'Հայաստանի կառավարությունը', ['Հայաստանի=armenia follows-from-name']],
    [
      'locative and ablative',
      'armenia',
      'Հայաստանում և Հայաստանից',
      ['Հայաստանում=armenia', 'Հայաստանից=armenia'],
    ],
    ['definite', 'armenia', 'Հայաստանը հայտարարեց', ['Հայաստանը=armenia']],
    ['a full name', 'pashinyan', 'Նիկոլ Փաշինյանի խոսքը', ['Նիկոլ Փաշինյանի=pashinyan']],
    [
      'the family name after it',
      'pashinyan',
      'Նիկոլ Փաշինյանը եկավ։ Հետո Փաշինյանին հարցրին։',
      ['Նիկոլ Փաշինյանը=pashinyan', 'Փաշինյանին=pashinyan full-name-here'],
    ],
    ['a capital', 'yerevan', 'Երևանում և Երևանից', ['Երևանում=yerevan', 'Երևանից=yerevan']],
  ],
};
