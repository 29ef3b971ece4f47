import type { Case } from '../run-case.ts';

/**
 * Meanings found by what is specific to a language: the words around a name, its borders, its scripts. The texts are in
 * that language.
 */
export const LANGUAGES: Record<string, Case[]> = {
  ru: [
    [
      'a capital as a place',
      'washington usa',
      'Он приехал в Вашингтон утром.',
      ['Вашингтон=washington used-as-place'],
    ],
    ['as a government', 'washington usa', 'Вашингтон осудил удар.', ['Вашингтон=usa used-as-government']],
    [
      'as a government, between two',
      'moscow russia washington usa',
      'Отношения между Москвой и Вашингтоном остыли.',
      ['Москвой=russia used-as-government', 'Вашингтоном=usa used-as-government'],
    ],
    [
      'as a person',
      'washington george-washington',
      'Джордж Вашингтон ушёл. Письмо Вашингтону нашли.',
      ['Джордж Вашингтон=george-washington', 'Вашингтону?george-washington,washington'],
    ],
    [
      'a region',
      'karabakh karabakh-club',
      'Тысячи людей жили в Карабахе.',
      ['Карабахе=karabakh used-as-place'],
    ],
    [
      'a club',
      'karabakh karabakh-club',
      'Тренер доволен: матч чемпионата удался. Карабах обыграл гостей.',
      ['Карабах=karabakh-club used-as-team'],
    ],
    [
      'a region or a club',
      'karabakh karabakh-club',
      'Книга про Карабах вышла.',
      ['Карабах?karabakh,karabakh-club'],
    ],
    [
      'a given name of somebody else',
      'pashinyan',
      'Никол Пашинян уехал. Анна Пашинян осталась.',
      ['Никол Пашинян=pashinyan'],
    ],
    [
      'a sentence that begins with its noun',
      'pashinyan',
      'Никол Пашинян уехал. Заявление Пашиняна удивило.',
      ['Никол Пашинян=pashinyan', 'Пашиняна=pashinyan full-name-here'],
    ],
    [
      'behind an office',
      'pashinyan',
      'Никол Пашинян уехал. Премьер Пашинян молчал.',
      ['Никол Пашинян=pashinyan', 'Пашинян=pashinyan'],
    ],
  ],
  uk: [
    ['a capital as a place', 'moscow russia', 'Сніг випав у Москві.', ['Москві=moscow used-as-place']],
    [
      'as a government',
      'moscow russia',
      'Москва відкинула звинувачення.',
      ['Москва=russia used-as-government'],
    ],
    [
      'as a government that calls on somebody',
      'moscow russia',
      'Москва закликала НАТО відвести війська.',
      ['Москва=russia used-as-government'],
    ],
    ['a photograph', 'moscow russia', 'Ось фото: Москва вночі.', ['Москва=moscow']],
    ['a country in -ія', 'russia', 'Кордон Росії та торгівля з Росією.', ['Росії=russia', 'Росією=russia']],
    ['no family name without the full name', 'poroshenko', 'Тоді Порошенко поїхав.', []],
    [
      'dative of a family name',
      'pashinyan',
      'Нікол Пашинян приїхав. Лист Пашинянові писали довго.',
      ['Нікол Пашинян=pashinyan', 'Пашинянові=pashinyan full-name-here'],
    ],
  ],
  hy: [
    [
      'a capital, whatever is around it',
      'moscow russia',
      'Մոսկվան հայտարարեց, որ սպասում է։',
      ['Մոսկվան=moscow'],
    ],
    ['a country', 'russia', 'Ռուսաստանը և Ռուսաստանից', ['Ռուսաստանը=russia', 'Ռուսաստանից=russia']],
    ['no family name without the full name', 'pashinyan', 'Հետո Փաշինյանը խոսեց։', []],
    [
      'ablative and instrumental of a family name',
      'pashinyan',
      'Նիկոլ Փաշինյան։ Իմացան Փաշինյանից, Փաշինյանով։',
      ['Նիկոլ Փաշինյան=pashinyan', 'Փաշինյանից=pashinyan', 'Փաշինյանով=pashinyan'],
    ],
  ],
  tr: [
    ['a capital with its ending', 'moscow russia', "Moskova'da kar yağdı.", ['Moskova=moscow']],
    ['with the copula', 'moscow russia', "Geçen hafta Moskova'daydı.", ['Moskova=moscow used-as-place']],
    ['with another one', 'moscow russia', "Elçi Moskova'dayken döndü.", ['Moskova=moscow used-as-place']],
    ['with -dır', 'moscow russia', "Heyet Moskova'dadır.", ['Moskova=moscow used-as-place']],
    [
      'a country with its ending',
      'russia',
      "Rusya'nın sınırı ve Rusya'ya giden yol.",
      ['Rusya=russia', 'Rusya=russia'],
    ],
    [
      'another family name',
      'pashinyan',
      'Nikol Paşinyan geldi. Sonra Anna Paşinyan konuştu.',
      ['Nikol Paşinyan=pashinyan'],
    ],
    ['no family name without the full name', 'ilham', "Sonra Aliyev'in sözleri duyuldu.", []],
    [
      'a family name with its ending',
      'ilham',
      "İlham Aliyev geldi. Sonra Aliyev'in sözleri duyuldu.",
      ['İlham Aliyev=ilham', 'Aliyev=ilham full-name-here'],
    ],
    ['a term in the dative', 'landmine', 'Bir mayına bastı.', ['mayına=landmine']],
  ],
  az: [
    ['a capital in the locative', 'moscow russia', 'O, Moskvada yaşayır.', ['Moskvada=moscow']],
    [
      'a country in the genitive',
      'russia',
      'Rusiyanın sərhədi, Rusiyaya gedən yol.',
      ['Rusiyanın=russia', 'Rusiyaya=russia'],
    ],
    ['no family name without the full name', 'ilham', 'Sonra Əliyevin sözləri eşidildi.', []],
    [
      'another family name in the full name',
      'ilham',
      'İlham Əliyev gəldi. Sonra Leyla Əliyeva danışdı.',
      ['İlham Əliyev=ilham'],
    ],
    [
      'accusative and ablative of a family name',
      'ilham',
      'İlham Əliyev gəldi. Hamı Əliyevi gördü, Əliyevdən eşitdi.',
      ['İlham Əliyev=ilham', 'Əliyevi=ilham', 'Əliyevdən=ilham'],
    ],
  ],
  de: [
    ['a capital as a place', 'moscow russia', 'In Moskau fiel Schnee.', ['Moskau=moscow used-as-place']],
    [
      'as a government',
      'moscow russia',
      'Moskau hat den Vorschlag verurteilt.',
      ['Moskau=russia used-as-government'],
    ],
    [
      'between governments',
      'moscow russia yerevan armenia',
      'Der Streit zwischen Moskau und Jerewan geht weiter.',
      ['Moskau=russia used-as-government', 'Jerewan=armenia used-as-government'],
    ],
    ['a photograph', 'moscow russia', 'Ein Foto zeigt Moskau.', ['Moskau=moscow']],
    [
      'a club',
      'karabakh karabakh-club',
      'Der Trainer lobte die Mannschaft. Karabakh besiegte Chelsea.',
      ['Karabakh=karabakh-club used-as-team'],
    ],
    ['no genitive behind a sibilant', 'zakharova', 'Maria Zakharova sprach.', ['Maria Zakharova=zakharova']],
    [
      'a family name of small words',
      'leyen',
      'Ursula von der Leyen sprach. Dann ging von der Leyen.',
      ['Ursula von der Leyen=leyen', 'von der Leyen=leyen full-name-here'],
    ],
  ],
  fr: [
    ['a capital as a place', 'moscow russia', 'Il neige à Moscou.', ['Moscou=moscow used-as-place']],
    [
      'as a government',
      'moscow russia',
      'Moscou a rejeté cette offre.',
      ['Moscou=russia used-as-government'],
    ],
    ['a photograph', 'moscow russia', 'Une photo de Moscou la nuit.', ['Moscou=moscow']],
    [
      'the plural of a term in -eau stays right',
      'enclave',
      'Deux enclaves sont restées.',
      ['enclaves=enclave'],
    ],
    ['behind the elision of que', 'azerbaijan', 'Il dit qu’Azerbaijan attend.', ['Azerbaijan=azerbaijan']],
    [
      'another given name',
      'pashinyan',
      'Nikol Pachinian a parlé. Anna Pachinian est partie.',
      ['Nikol Pachinian=pashinyan'],
    ],
    ['no family name without the full name', 'pashinyan', 'Ensuite, Pachinian est parti.', []],
  ],
  es: [
    ['a capital as a place', 'moscow russia', 'Nieva en Moscú.', ['Moscú=moscow used-as-place']],
    [
      'as a government',
      'moscow russia',
      'Moscú ha rechazado la oferta.',
      ['Moscú=russia used-as-government'],
    ],
    ['a photograph', 'moscow russia', 'Una foto de Moscú.', ['Moscú=moscow']],
    ['the plural of a term', 'enclave', 'Son dos enclaves.', ['enclaves=enclave']],
    ['a term of several words', 'ceasefire', 'Hubo un alto el fuego.', ['alto el fuego=ceasefire']],
    ['no family name without the full name', 'sanchez', 'Después, Sánchez habló.', []],
    [
      'both family names',
      'sanchez',
      'Pedro Sánchez Castejón ganó. Luego habló Sánchez Castejón.',
      ['Pedro Sánchez Castejón=sanchez', 'Sánchez Castejón=sanchez'],
    ],
  ],
  ar: [
    ['a capital', 'moscow russia', 'سافر إلى موسكو أمس.', ['موسكو=moscow']],
    ['a country behind and', 'russia', 'أرمينيا وروسيا', ['روسيا=russia']],
    ['no family name without the full name', 'pashinyan', 'ثم غادر باشينيان.', []],
    [
      'the family name behind and',
      'pashinyan',
      'قال نيكول باشينيان ذلك، وباشينيان غادر.',
      ['نيكول باشينيان=pashinyan', 'باشينيان=pashinyan full-name-here'],
    ],
    ['a name in Latin letters', 'teldrin', 'قالت Teldrin ذلك.', ['Teldrin=teldrin']],
  ],
};
