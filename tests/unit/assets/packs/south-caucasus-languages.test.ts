import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { namesOf } from '#core/cards/names-of.ts';
import { cardOf, cards } from './south-caucasus-pack.ts';

const LANGUAGES = 'it es pt pl fr de tr az hy ru uk ar'.split(' ');

/** One form of each name as newspapers write it, in the order of {@link LANGUAGES}. */
const STATES = `
armenia|Armenia|Armenia|Armênia|Armenia|Arménie|Armenien|Ermenistan|Ermənistan|Հայաստան|Армения|Вірменія|أرمينيا
azerbaijan|Azerbaigian|Azerbaiyán|Azerbaijão|Azerbejdżan|Azerbaïdjan|Aserbaidschan|Azerbaycan|Azərbaycan|Ադրբեջան|Азербайджан|Азербайджан|أذربيجان
georgia|Georgia|Georgia|Geórgia|Gruzja|Géorgie|Georgien|Gürcistan|Gürcüstan|Վրաստան|Грузия|Грузія|جورجيا
russia|Russia|Rusia|Rússia|Rosja|Russie|Russland|Rusya|Rusiya|Ռուսաստան|Россия|Росія|روسيا
turkey|Turchia|Turquía|Turquia|Turcja|Turquie|Türkei|Türkiye|Türkiyə|Թուրքիա|Турция|Туреччина|تركيا
iran|Iran|Irán|Irã|Iran|Iran|Iran|İran|İran|Իրան|Иран|Іран|إيران
france|Francia|Francia|França|Francja|France|Frankreich|Fransa|Fransa|Ֆրանսիա|Франция|Франція|فرنسا
united-states|Stati Uniti|Estados Unidos|Estados Unidos|Stany Zjednoczone|États-Unis|Vereinigte Staaten|ABD|ABŞ|ԱՄՆ|США|США|الولايات المتحدة
`;

const HEADS = `
nikol-pashinyan|Nikol Pashinyan|Nikol Pashinián|Nikol Pashinyan|Nikol Paszynian|Nikol Pachinian|Nikol Paschinjan|Nikol Paşinyan|Nikol Paşinyan|Նիկոլ Փաշինյան|Никол Пашинян|Нікол Пашинян|نيكول باشينيان
vahagn-khachaturyan|Vahagn Khachaturyan|Vahagn Khachaturyan|Vahagn Khachaturyan|Wahagn Chaczaturian|Vahagn Khatchatourian|Wahagn Chatschaturjan|Vahagn Haçaturyan|Vaaqn Xaçaturyan|Վահագն Խաչատուրյան|Ваагн Хачатурян|Ваагн Хачатурян|فاهاجن خاتشاتوريان
armen-sarkissian|Armen Sarkissian|Armen Sarkissian|Armen Sarkissian|Armen Sarkisjan|Armen Sarkissian|Armen Sarkissjan|Armen Sarkisyan|Armen Sarkisyan|Արմեն Սարգսյան|Армен Саркисян|Армен Саркісян|أرمين سركيسيان
robert-kocharyan|Robert Kocharyan|Robert Kocharián|Robert Kocharyan|Robert Koczarian|Robert Kotcharian|Robert Kotscharjan|Robert Koçaryan|Robert Köçəryan|Ռոբերտ Քոչարյան|Роберт Кочарян|Роберт Кочарян|روبرت كوتشاريان
serzh-sargsyan|Serzh Sargsyan|Serzh Sargsyan|Serzh Sargsyan|Serż Sarkisjan|Serge Sarkissian|Sersch Sargsjan|Serj Sarkisyan|Serj Sarkisyan|Սերժ Սարգսյան|Серж Саргсян|Серж Саргсян|سيرج ساركسيان
levon-ter-petrosyan|Levon Ter-Petrosyan|Levon Ter-Petrosyan|Levon Ter-Petrosyan|Lewon Ter-Petrosjan|Levon Ter-Petrossian|Lewon Ter-Petrosjan|Levon Ter-Petrosyan|Levon Ter-Petrosyan|Լևոն Տեր-Պետրոսյան|Левон Тер-Петросян|Левон Тер-Петросян|ليفون تير بيتروسيان
ilham-aliyev|Ilham Aliyev|Ilham Alíyev|Ilham Aliyev|Ilham Alijew|Ilham Aliev|Ilham Alijew|İlham Aliyev|İlham Əliyev|Իլհամ Ալիև|Ильхам Алиев|Ільхам Алієв|إلهام علييف
heydar-aliyev|Heydar Aliyev|Heydar Alíyev|Heydar Aliyev|Hejdar Alijew|Heydar Aliev|Heydar Alijew|Haydar Aliyev|Heydər Əliyev|Հեյդար Ալիև|Гейдар Алиев|Гейдар Алієв|حيدر علييف
vladimir-putin|Vladimir Putin|Vladímir Putin|Vladimir Putin|Władimir Putin|Vladimir Poutine|Wladimir Putin|Vladimir Putin|Vladimir Putin|Վլադիմիր Պուտին|Владимир Путин|Володимир Путін|فلاديمير بوتين
recep-tayyip-erdogan|Recep Tayyip Erdoğan|Recep Tayyip Erdoğan|Recep Tayyip Erdoğan|Recep Tayyip Erdoğan|Recep Tayyip Erdoğan|Recep Tayyip Erdoğan|Recep Tayyip Erdoğan|Rəcəb Tayyib Ərdoğan|Ռեջեփ Թայիփ Էրդողան|Реджеп Тайип Эрдоган|Реджеп Таїп Ердоган|رجب طيب أردوغان
emmanuel-macron|Emmanuel Macron|Emmanuel Macron|Emmanuel Macron|Emmanuel Macron|Emmanuel Macron|Emmanuel Macron|Emmanuel Macron|Emmanuel Makron|Էմանուել Մակրոն|Эмманюэль Макрон|Еммануель Макрон|إيمانويل ماكرون
donald-trump|Donald Trump|Donald Trump|Donald Trump|Donald Trump|Donald Trump|Donald Trump|Donald Trump|Donald Tramp|Դոնալդ Թրամփ|Дональд Трамп|Дональд Трамп|دونالد ترامب
joe-biden|Joe Biden|Joe Biden|Joe Biden|Joe Biden|Joe Biden|Joe Biden|Joe Biden|Co Bayden|Ջո Բայդեն|Джо Байден|Джо Байден|جو بايدن
charles-michel|Charles Michel|Charles Michel|Charles Michel|Charles Michel|Charles Michel|Charles Michel|Charles Michel|Şarl Mişel|Շառլ Միշել|Шарль Мишель|Шарль Мішель|شارل ميشيل
antonio-costa|António Costa|António Costa|António Costa|António Costa|António Costa|António Costa|António Costa|Antonio Koşta|Անտոնիո Կոշտա|Антониу Кошта|Антоніу Кошта|أنطونيو كوستا
samvel-shahramanyan|Samvel Shahramanyan|Samvel Shahramanyan|Samvel Shahramanyan|Samwel Szachramanian|Samvel Chahramanian|Samwel Schahramanjan|Samvel Şahramanyan|Samvel Şahramanyan|Սամվել Շահրամանյան|Самвел Шахраманян|Самвел Шахраманян|سامفيل شهرامانيان
arayik-harutyunyan|Arayik Harutyunyan|Arayik Harutyunyan|Arayik Harutyunyan|Araik Harutiunian|Araïk Haroutiounian|Arajik Harutjunjan|Arayik Harutyunyan|Araik Arutyunyan|Արայիկ Հարությունյան|Араик Арутюнян|Араїк Арутюнян|أرايك هاروتيونيان
bako-sahakyan|Bako Sahakyan|Bako Sahakyan|Bako Sahakyan|Bako Sahakian|Bako Sahakian|Bako Sahakjan|Bako Sahakyan|Bako Saakyan|Բակո Սահակյան|Бако Саакян|Бако Саакян|باكو ساهاكيان
arkadi-ghukasyan|Arkadi Ghukasyan|Arkadi Ghukasyan|Arkadi Ghukasyan|Arkadij Gukasjan|Arkadi Ghoukassian|Arkadi Ghukasjan|Arkadi Gukasyan|Arkadi Qukasyan|Արկադի Ղուկասյան|Аркадий Гукасян|Аркадій Гукасян|أركادي غوكاسيان
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(row => {
      const [card = '', ...forms] = row.split('|');
      return [card, forms] as const;
    });

/** Whether a form is listed for the language, or is the title, which counts in all of them. */
function isNamed(card: Card, form: string, language: string): boolean {
  return namesOf(card).some(
    ({ text, languages }) => text === form && (text === card.title || languages.includes(language)),
  );
}

describe('in twelve languages there is a name for', () => {
  test.each([...rows(STATES), ...rows(HEADS)])('%s', (id, forms) => {
    const card = cardOf(id);
    expect(forms).toHaveLength(LANGUAGES.length);
    expect(forms.filter((form, at) => !isNamed(card, form, LANGUAGES[at]!))).toEqual([]);
  });

  test('each state that has a card', () => {
    const states = cards.filter(
      ({ kind, gist = '' }) => kind === 'place' && /^State (?:in|between)\b/.test(gist),
    );
    expect(
      rows(STATES)
        .map(([id]) => `south-caucasus:${id}`)
        .sort(),
    ).toEqual(states.map(({ id }) => id).sort());
  });

  test('each head of a state, of a government, of the European Council or of the Karabakh Armenian authorities', () => {
    const office =
      /^(?:President|Prime Minister) of (?:the )?(?:Armenia|Azerbaijan|European Council|France|Russia|Turkey|United States|Republic of Artsakh|Nagorno-Karabakh Republic)\b/;
    const heads = cards.filter(({ statements }) =>
      statements.some(({ kind, text }) => kind === 'role' && office.test(text)),
    );
    expect(
      rows(HEADS)
        .map(([id]) => `south-caucasus:${id}`)
        .sort(),
    ).toEqual(heads.map(({ id }) => id).sort());
  });
});

/** A form may be ambiguous only if its author says so, or if it is the name of two people. */
test.each(LANGUAGES)('no name in %s that counts alone is another card’s', language => {
  const bearers = new Map<string, Set<string>>();
  for (const card of cards.filter(({ kind }) => kind !== 'person')) {
    for (const { text, languages, neverAlone } of namesOf(card)) {
      if (!languages.includes(language) || neverAlone) continue;
      const form = text.toLocaleLowerCase(language);
      bearers.set(form, (bearers.get(form) ?? new Set()).add(card.id));
    }
  }
  expect([...bearers].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test.each([
  ['it', 'corridoio di Zangezur', 'zangezur-corridor'],
  ['it', 'gruppo di Minsk', 'osce-minsk-group'],
  ['it', 'Alto Karabakh', 'nagorno-karabakh'],
  ['es', 'Ministerio de Exteriores de Armenia', 'ministry-of-foreign-affairs-of-armenia'],
  ['pt', 'corredor de Lachin', 'lachin-corridor'],
  ['pl', 'Szlak Trumpa', 'tripp'],
  ['fr', 'corridor de Zanguezour', 'zangezur-corridor'],
  ['fr', 'Route Trump pour la paix et la prospérité internationales', 'tripp'],
  ['fr', 'Voie Trump', 'tripp'],
  ['de', 'Vereinten Nationen', 'united-nations'],
  ['tr', 'Nahçıvan Özerk Cumhuriyeti', 'nakhchivan'],
  ['az', 'ABŞ Dövlət Departamenti', 'us-state-department'],
  ['hy', 'Թրամփի ուղի', 'tripp'],
  ['ru', 'линия соприкосновения', 'line-of-contact'],
  ['uk', 'Лачинський коридор', 'lachin-corridor'],
  ['ar', 'ممر زنغزور', 'zangezur-corridor'],
])('%s: “%s” is %s', (language, form, id) => {
  const card = cardOf(id);
  const known = namesOf(card).filter(({ text }) => text.toLowerCase() === form.toLowerCase());
  expect(known.some(({ languages }) => languages.includes(language))).toBe(true);
});
