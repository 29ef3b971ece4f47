import { describe, expect, test } from 'vitest';
import type { CardKind } from '#core/cards/card-kind.ts';
import { inflect } from '#core/names/inflect.ts';

/** Forms that a newspaper writes, of names like those in each row. */
describe('cases of names', () => {
  test.each<[language: string, kind: CardKind, name: string, forms: string]>([
    [
      'az',
      'place',
      'Laçın dəhlizi',
      'Laçın dəhlizinin|Laçın dəhlizinə|Laçın dəhlizini|Laçın dəhlizində|Laçın dəhlizindən',
    ],
    ['az', 'organisation', 'Minsk qrupu', 'Minsk qrupunun|Minsk qrupuna|Minsk qrupunda'],
    ['az', 'organisation', 'Xarici İşlər Nazirliyi', 'Xarici İşlər Nazirliyinə|Xarici İşlər Nazirliyindən'],
    ['az', 'place', 'Naxçıvan Muxtar Respublikası', 'Naxçıvan Muxtar Respublikasında'],
    ['az', 'place', 'Bakı', 'Bakıya|Bakıda|Bakıdan|Bakının'],
    ['az', 'person', 'Marko Rubio', 'Marko Rubioya|Marko Rubionun'],
    ['az', 'person', 'Əli Kərimli', 'Əli Kərimliyə|Əli Kərimlinin'],
    [
      'hy',
      'organisation',
      'Եվրոպական միություն',
      'Եվրոպական միության|Եվրոպական միությանը|Եվրոպական միությունը|Եվրոպական միությունից|Եվրոպական միությամբ|Եվրոպական միությունում',
    ],
    ['hy', 'place', 'Բաքու', 'Բաքվի|Բաքվին|Բաքվից|Բաքվում|Բաքուն'],
    [
      'hy',
      'organisation',
      'Եվրոպական խորհուրդ',
      'Եվրոպական խորհրդի|Եվրոպական խորհրդին|Եվրոպական խորհուրդը|Եվրոպական խորհրդում',
    ],
    [
      'uk',
      'organisation',
      'Міністерство оборони Вірменії',
      'Міністерства оборони Вірменії|Міністерству оборони Вірменії|Міністерстві оборони Вірменії',
    ],
    ['ru', 'term', 'карабахские армяне', 'карабахских армян|карабахским армянам|карабахскими армянами'],
    ['ru', 'organisation', 'российские миротворцы', 'российских миротворцев|российскими миротворцами'],
    ['ru', 'organisation', 'Вооружённые силы Армении', 'Вооружённых сил Армении|Вооружёнными силами Армении'],
    ['ru', 'term', 'российские войска', 'российских войск|российским войскам'],
    ['ru', 'term', 'западные санкции', 'западных санкций|западными санкциями'],
    ['ru', 'place', 'Соединённые Штаты Америки', 'Соединённых Штатов Америки|Соединёнными Штатами Америки'],
    ['ru', 'place', 'Объединённые Арабские Эмираты', 'Объединённых Арабских Эмиратов'],
    ['ru', 'place', 'Афины', 'Афин|Афинам|Афинах'],
    ['ru', 'event', '44-дневная война', '44-дневной войны|44-дневную войну'],
    ['uk', 'term', 'карабаські вірмени', 'карабаських вірмен|карабаським вірменам|карабаськими вірменами'],
    ['uk', 'organisation', 'російські миротворці', 'російських миротворців|російськими миротворцями'],
    [
      'uk',
      'organisation',
      'Національні збори Вірменії',
      'Національних зборів Вірменії|Національним зборам Вірменії|Національних зборах Вірменії',
    ],
    ['uk', 'organisation', 'Збройні сили України', 'Збройних сил України|Збройними силами України'],
    ['uk', 'place', 'Сполучені Штати Америки', 'Сполучених Штатів Америки|Сполученими Штатами Америки'],
    ['uk', 'event', '44-денна війна', '44-денної війни|44-денну війну'],
    ['uk', 'event', 'Друга карабаська війна', 'Другої карабаської війни|Другу карабаську війну'],
    ['uk', 'agreement', 'мирний договір', 'мирного договору|мирним договором'],
    ['uk', 'place', 'Харків', 'Харкова|Харкові|Харковом'],
    ['uk', 'place', 'Близький Схід', 'Близького Сходу|Близькому Сході'],
    ['uk', 'place', 'Кашмір', 'Кашміру|Кашмірі'],
    ['pl', 'place', 'Stany Zjednoczone', 'Stanów Zjednoczonych|Stanami Zjednoczonymi|Stanach Zjednoczonych'],
    ['pl', 'place', 'Zjednoczone Emiraty Arabskie', 'Zjednoczonych Emiratów Arabskich'],
    [
      'pl',
      'organisation',
      'Siły Zbrojne Azerbejdżanu',
      'Sił Zbrojnych Azerbejdżanu|Siłami Zbrojnymi Azerbejdżanu',
    ],
    ['pl', 'term', 'karabascy Ormianie', 'karabaskich Ormian|karabaskimi Ormianami'],
    ['pl', 'term', 'rosyjscy żołnierze', 'rosyjskich żołnierzy|rosyjskim żołnierzom'],
    ['pl', 'organisation', 'rosyjskie wojska', 'rosyjskich wojsk|rosyjskimi wojskami'],
    ['pl', 'term', 'Azerowie', 'Azerów|Azerom'],
    ['pl', 'place', 'Ateny', 'Aten|Atenach'],
    ['pl', 'event', '44-dniowa wojna', '44-dniowej wojny|44-dniową wojnę'],
    ['hy', 'place', 'Հայաստան', 'Հայաստանի|Հայաստանում'],
    ['pl', 'place', 'Armenia', 'Armenii|Armenię|Armenią'],
    ['pl', 'place', 'Moskwa', 'Moskwy|Moskwie|Moskwę|Moskwą'],
    ['pl', 'place', 'Praga', 'Pragi|Pradze'],
    ['pl', 'place', 'Azerbejdżan', 'Azerbejdżanu|Azerbejdżanowi|Azerbejdżanem|Azerbejdżanie'],
    ['pl', 'place', 'Erywań', 'Erywania|Erywaniowi|Erywaniem|Erywaniu'],
    ['pl', 'place', 'Kraków', 'Krakowa|Krakowem|Krakowie'],
    ['pl', 'place', 'Gdańsk', 'Gdańska|Gdańskiem|Gdańsku'],
    ['pl', 'place', 'Górski Karabach', 'Górskiego Karabachu|Górskim Karabachu'],
    ['pl', 'place', 'Kaukaz Południowy', 'Kaukazu Południowego|Kaukazie Południowym'],
    ['pl', 'organisation', 'Unia Europejska', 'Unii Europejskiej|Unię Europejską|Unią Europejską'],
    ['pl', 'organisation', 'Rada Bezpieczeństwa ONZ', 'Rady Bezpieczeństwa ONZ|Radzie Bezpieczeństwa ONZ'],
    [
      'pl',
      'organisation',
      'Ministerstwo Obrony Rosji',
      'Ministerstwa Obrony Rosji|Ministerstwem Obrony Rosji',
    ],
    ['pl', 'organisation', 'Zgromadzenie Narodowe', 'Zgromadzenia Narodowego|Zgromadzeniu Narodowym'],
    ['pl', 'event', 'druga wojna karabaska', 'drugiej wojny karabaskiej|drugą wojnę karabaską'],
    ['pl', 'term', 'integralność terytorialna', 'integralności terytorialnej'],
    ['pl', 'person', 'Władimir Putin', 'Władimira Putina|Władimirem Putinem|Władimirze Putinie'],
    ['pl', 'person', 'Marija Zacharowa', 'Marii Zacharowej|Mariję Zacharową'],
    ['pl', 'person', 'Kaja Kallas', 'Kai Kallas|Kaję Kallas'],
    ['pl', 'person', 'Jan Kowalski', 'Jana Kowalskiego|Janem Kowalskim'],
  ])('%s, %s: %s', (language, kind, name, forms) => {
    expect(inflect(name, language, kind)).toEqual(expect.arrayContaining(forms.split('|')));
  });
});

test.each<[language: string, kind: CardKind, name: string]>([
  ['pl', 'place', 'Baku'],
  ['pl', 'place', 'Tbilisi'],
  ['pl', 'person', 'Marco Rubio'],
  ['pl', 'organisation', 'MSZ Armenii'],
])('%s, %s: there is no rule for %s', (language, kind, name) => {
  expect(inflect(name, language, kind)).toEqual([]);
});
