import { describe, expect, test } from 'vitest';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

type Row = readonly [language: string, card: string, text: MarkedText];

/** The card is in the language of the text. */
const check = (language: string, cards: string, text: MarkedText): void => {
  const of = cardsIn(cards).map(card => ({ ...card, language }));
  expect(readMarked(of, text, { language })).toBe(text);
};

describe('a name before another capital', () => {
  test.each<Row>([
    ['tr', 'place Ermenistan', '[Ermenistan] Başbakanı konuştu.'],
    ['tr', 'place Ermenistan', 'Dün [Ermenistan] Dışişleri Bakanı Mirzoyan geldi.'],
    ['tr', 'place Nahçıvan', 'Dün [Nahçıvan] Özerk Cumhuriyeti açıkladı.'],
    ['tr', 'place Türkiye', '[Türkiye] Büyük Millet Meclisi toplandı.'],
    ['tr', 'place Bakü', 'Bakü Devlet Üniversitesi açıldı.'],
    ['tr', 'place Azerbaycan', 'Azerbaycan Havayolları uçtu.'],
    ['tr', 'place Azerbaycan', 'Güney Azerbaycan konuşuldu.'],
    ['tr', 'place Ermenistan', 'Cumhurbaşkanı Erdoğan [Ermenistan] heyetiyle görüştü.'],
    ['az', 'place Azərbaycan', '[Azərbaycan] Prezidenti çıxış etdi.'],
    ['az', 'place Azərbaycan', 'Dünən [Azərbaycan] Respublikası bildirdi.'],
    ['az', 'person Hikmət Hacıyev', '[Hikmət Hacıyev] Böyük Britaniyanın nümayəndəsi ilə görüşüb.'],
    ['az', 'person Heydər Əliyev', 'Heydər Əliyev Fondu bildirdi.'],
    ['az', 'place Bakı', 'Bakı Dövlət Universiteti açıldı.'],
    ['az', 'place Qarabağ', 'Qarabağ FK qalib gəldi.'],
    ['hy', 'place Ադրբեջան; place Հայաստան', '[Ադրբեջանը|Ադրբեջան] [Հայաստանին|Հայաստան] առաջարկ է արել։'],
    ['hy', 'place Արցախ', '[Արցախի] ԱԺ նիստը սկսվեց։'],
    ['hy', 'place Երևան', 'Երեկ բացվեց նոր մասնաճյուղը, որը Երևան Սիթի Բանկ է կոչվում քաղաքում այսօր։'],
    ['hy', 'place Հայաստան', 'Այսօր [Հայաստան] Երևանից եկան։'],
    [
      'ru',
      'organisation Совет безопасности Армении',
      'секретарь [Совета безопасности Армении] Армен Григорян заявил',
    ],
    ['ru', 'place Москва', 'мэр [Москвы] Сергей Собянин заявил'],
    ['ru', 'place Армения', 'премьер-министр [Армении] Никол Пашинян'],
    ['uk', 'place Вірменія', 'прем’єр [Вірменії] Нікол Пашинян'],
    ['ru', 'person Никол Пашинян', 'Встреча [Никола Пашиняна] Алиев отменил.'],
    ['en', 'place Baku', 'The Baku Philharmonic played.'],
    ['en', 'person Heydar Aliyev', 'The Heydar Aliyev Center opened.'],
  ])('%s, %s: %s', check);
});

test('the cases of a name that is never alone count beside other evidence, too', () => {
  const [term, place] = cardsIn('term x = ?линия соприкосновения; place Азербайджан').map(card => ({
    ...card,
    language: 'ru',
  }));
  const related = {
    ...term!,
    statements: ['part-of' as const, 'took-place-in' as const].map(type => ({
      kind: 'relation' as const,
      text: 'Азербайджан.',
      relation: { type, card: place!.id },
      sources: [],
    })),
  };
  const text = '[Азербайджан|Азербайджан] обстрелял позиции на [линии соприкосновения|x].';
  expect(readMarked([related, place!], text, { language: 'ru' })).toBe(text);
  expect(readMarked([related, place!], 'На линии соприкосновения тихо.', { language: 'ru' })).not.toContain(
    '[',
  );
});

describe('Saint, Mount, Fort', () => {
  test.each<Row>([
    ['en', 'place Saint Petersburg', 'Talks in [St Petersburg] went on.'],
    ['en', 'place Saint Petersburg', 'Talks in [St. Petersburg] went on.'],
    ['en', 'place St. Petersburg', 'Talks in [St Petersburg] went on.'],
    ['en', 'place St Kitts', 'Talks in [Saint Kitts] went on.'],
    ['en', 'place Port St. Lucie', 'A storm hit [Port Saint Lucie].'],
    ['en', 'place Mount Everest', 'He climbed [Mt. Everest] and [Mt Everest].'],
    ['en', 'place Mt. Etna', '[Mount Etna] erupted.'],
    ['en', 'place Fort Worth', 'He lives in [Ft. Worth] and [Ft Worth].'],
    ['en', 'organisation St. Jude Hospital', '[Saint Jude Hospital] opened.'],
    ['fr', 'place Saint-Denis', 'Il vit à [St-Denis].'],
    ['fr', 'place Sainte-Lucie', 'Il vit à [Ste-Lucie].'],
    ['en', 'place Saint-Pierre', 'Fishermen in [St Pierre] went on strike.'],
    ['en', 'place St Helena', 'He died on [Saint-Helena].'],
    ['en', 'place Nagorno-Karabakh', 'Fighting in [Nagorno Karabakh] and [Nagorno-Karabakh].'],
    ['en', 'place Sankt Gallen', 'It snows in [St. Gallen].'],
    ['en', 'place St. Gallen', 'It snows in Sankt Gallen.'],
    ['fr', 'place Saint-Jean-de-Luz', 'À [Saint Jean de Luz] et à [St-Jean-de-Luz].'],
    ['fr', 'place Ste. Anne', 'Il vit à [Sainte Anne].'],
    ['de', 'place Sankt Petersburg', 'Er lebt in [St. Petersburg].'],
    ['de', 'place St. Pölten', 'Er lebt in [Sankt Pölten].'],
    ['nl', 'place Sint-Niklaas', 'In [St-Niklaas] regent het.'],
    ['en', 'place Petersburg', 'Talks in St Petersburg went on.'],
    ['en', 'place Mountain View', 'The Mtain View.'],
    ['en', 'place Fortaleza', 'He lives in Ft. Aleza.'],
  ])('%s, %s: %s', check);
});

describe('letters before a name', () => {
  test.each<Row>([
    ['ar', 'organisation الأمم المتحدة', 'قدم المندوب تقريرا ل[لأمم المتحدة].'],
    ['ar', 'organisation الأمم المتحدة', 'قدم المندوب تقريرا ول[لأمم المتحدة].'],
    ['ar', 'place القاهرة', 'ذهب ل[لقاهرة].'],
    ['ar', 'organisation اللجنة الدولية', 'قال ل[لجنة الدولية] كل شيء.'],
    ['ar', 'organisation الاتحاد الأوروبي', 'رسالة ل[لاتحاد الأوروبي] اليوم'],
    ['ar', 'organisation الاتحاد الأوروبي', 'من [الاتحاد الأوروبي] اليوم'],
    ['ar', 'organisation الاتحاد الأوروبي', 'ب[الاتحاد الأوروبي] و[الاتحاد الأوروبي]'],
    ['ar', 'organisation الحزب', 'أهدى لحزب الله'],
    ['ar', 'place البيت', 'نظر لبيت صغير'],
    ['ar', 'place لبنان', 'ذهب ل[لبنان] و[لبنان]'],
    ['he', 'place ירושלים', 'הוא ב[ירושלים] וב[ירושלים]'],
    ['he', 'place ירושלים', 'הוא מ[ירושלים] ול[ירושלים]'],
    ['fa', 'place ایران', 'از [ایران] آمد'],
    ['ur', 'place پاکستان', 'وہ [پاکستان] سے'],
    ['fa', 'place ایران', 'وایران'],
  ])('%s, %s: %s', check);
});

test('a name that begins with a small letter is none, unless it is a small word', () => {
  const cards = cardsIn('person To Lam; person Robert De Niro');
  const text = 'He moved to Lam Dong with [Robert de Niro|Robert De Niro]. [To Lam|To Lam] stayed.';
  expect(readMarked(cards, text)).toBe(text);
});

test('the article behind ل is found on a card in another language, too', () => {
  const text = 'قدم تقريرا ل[لأمم المتحدة].';
  expect(readMarked(cardsIn('organisation الأمم المتحدة'), text, { language: 'ar' })).toBe(text);
});

describe('inside a longer word', () => {
  test.each<Row>([
    ['zh', 'organisation 北约', '风暴中心在东北约三百公里的海面上。'],
    ['zh', 'organisation 北约', '湖北约有三百公里。'],
    ['zh', 'organisation 北约', '他访问了[北约]总部。'],
    ['zh', 'organisation 北约', '在[北约]的会议上，[北约]成员国'],
    ['zh', 'place 南亚', '东南亚国家'],
    ['zh', 'place 南亚', '[南亚]国家'],
    ['zh', 'place 中国', '在[中国]的帮助下，[中国]人民'],
    ['zh', 'place 国会', '对美国会议员的制裁'],
    ['zh', 'place 美国', '对[美国]会议员的制裁'],
    ['zh', 'place 西兰', '新西兰总理'],
    ['zh', 'place 新西兰', '访问[新西兰]总理'],
    ['zh', 'place 埃里温', '巴库和[埃里温]之间'],
    ['ja', 'place 京都', '東京都知事は行った'],
    ['ja', 'place 京都', '彼は[京都]に行った'],
    ['ja', 'place 日本', '彼は[日本]にいる'],
    ['ja', 'place アルメニア', '[アルメニア]の首相'],
  ])('%s, %s: %s', check);
});

describe('legal forms', () => {
  test.each<Row>([
    ['en', 'organisation Teldrin', '[Teldrin Inc] grew.'],
    ['en', 'organisation Marlow', '[Marlow and Co] grew.'],
    ['en', 'organisation Marlow & Co.', '[Marlow] and Smith grew.'],
    ['de', 'organisation Siemering', '[Siemering AG] wuchs.'],
    ['de', 'organisation Marlow', 'Die [Marlow und Co KG] wuchs.'],
    ['fr', 'organisation Marlow', '[Marlow et Co] a crû.'],
    ['es', 'organisation Marlow', '[Marlow y Co] creció.'],
    ['it', 'organisation Marlow', '[Marlow e Co] cresce.'],
    ['nl', 'organisation Marlow', '[Marlow en Co] groeit.'],
    ['ru', 'organisation Морозов', '[Морозов и Ко] выросла.'],
    ['ru', 'organisation Морозов и Ко', '[Морозов] вырос.'],
    ['ru', 'organisation ОАО Роснефть', '[Роснефть] выросла.'],
    ['ru', 'organisation Морозов', '[Морозов] и Петров выросли.'],
    ['uk', 'organisation ТОВ Мрія', '[Мрія] зросла.'],
    ['ru', 'person Иван Морозов', '[Иван Морозов] и Ко пришли.'],
  ])('%s, %s: %s', check);
});

describe('a word that begins the sentence before a name', () => {
  test.each<Row>([
    ['it', 'organisation Gazprom', 'Secondo [Gazprom] il gas scorre.'],
    ['it', 'organisation Gazprom', 'Ieri [Gazprom] ha smentito.'],
    ['pt', 'organisation Gazprom', 'Ontem [Gazprom] negou.'],
    ['pt', 'organisation Gazprom', 'Segundo [Gazprom] o gás flui.'],
    ['nl', 'organisation Gazprom', 'Volgens [Gazprom] stroomt het gas.'],
    ['nl', 'organisation Gazprom', 'Gisteren [Gazprom] gesproken.'],
    ['pl', 'organisation Gazprom', 'Wczoraj [Gazprom] zaprzeczył.'],
    ['pl', 'organisation Gazprom', 'Według [Gazprom] gaz płynie.'],
    ['el', 'organisation Γκαζπρόμ', 'Χθες [Γκαζπρόμ] διέψευσε.'],
    ['el', 'organisation Γκαζπρόμ', 'Η [Γκαζπρόμ] διέψευσε.'],
    ['en', 'organisation Gazprom', 'Yesterday [Gazprom] denied it.'],
    ['de', 'organisation Gazprom', 'Gestern hat [Gazprom] das bestritten.'],
    ['en', 'organisation Sharp', 'Secondo Sharp is a person.'],
    ['sv', 'organisation Sharp', 'Nina Sharp kom.'],
    ['it', 'organisation Sharp', 'Nina Sharp arriva.'],
  ])('%s, %s: %s', check);
});
