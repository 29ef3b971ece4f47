import { describe, expect, test } from 'vitest';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

type Row = readonly [language: string, card: string, text: MarkedText];

const check = (language: string, cards: string, text: MarkedText): void => {
  expect(readMarked(cardsIn(cards), text, { language })).toBe(text);
};

describe('letters that make another word', () => {
  test.each<Row>([
    ['de', 'organisation Uber', 'Über den Preis wird gestritten.'],
    ['de', 'organisation Uber', 'Der Fahrdienst [Uber] wächst.'],
    ['de', 'organisation Fur', 'Für den Preis wird gestritten.'],
    ['sv', 'organisation Far', 'Får vi gå?'],
    ['sv', 'organisation Ar', 'År efter år.'],
    ['da', 'place Pa', 'På gaden.'],
    ['tr', 'organisation Icin', 'İçin için.'],
    ['fr', 'organisation Ete', 'Été comme hiver.'],
    ['es', 'organisation Mas', 'Más que nunca.'],
    ['pl', 'organisation Sa', 'Są w domu.'],
    ['pt', 'organisation Nao', 'Não foi.'],
    ['de', 'organisation Ol', 'Öl wird teurer.'],
    ['en', 'person Nikol Paşinyan', '[Nikol Pasinyan] spoke.'],
    ['tr', 'person Nikol Pasinyan', '[Nikol Paşinyan] konuştu.'],
    ['tr', 'person Recep Erdogan', '[Recep Erdoğan] konuştu.'],
    ['sv', 'place Malmo', 'Han bor i [Malmö].'],
    ['de', 'place Dusseldorf', 'Er wohnt in [Düsseldorf].'],
    ['en', 'place Łódź', 'He lives in [Lodz].'],
    ['es', 'place Iran', 'Vive en [Irán].'],
    ['fr', 'place Québec', 'Il vit à [Quebec].'],
  ])('%s, %s: %s', check);
});

describe('nouns', () => {
  test.each<Row>([
    ['de', 'organisation Bild', 'Das <Bild> hängt schief.'],
    ['de', 'organisation Allianz', 'Die <Allianz> zerbrach.'],
    ['de', 'organisation Orange', 'Eine <Orange> lag da.'],
    ['de', 'place Essen', 'Das <Essen> war gut.'],
    ['en', 'place Nice', '<Nice> move.'],
    ['en', 'place Split', '<Split> the bill.'],
    ['en', 'organisation Apple', '<Apple> picking is over.'],
    ['en', 'organisation Apple', 'The phones of [Apple] sell well.'],
    ['en', 'place Nice', 'He flew to [Nice] today.'],
    ['pt', 'place Natal', '<Natal> é amanhã.'],
    ['it', 'organisation Lega', '<Lega> i cavi.'],
    ['sv', 'organisation Bild', '<Bild> 1 av 1'],
    ['fr', 'organisation Orange', '<Orange> ou citron ?'],
    ['es', 'organisation Vox', '<Vox> populi.'],
    ['en', 'place Turkey', 'A turkey ran in [Turkey].'],
    ['tr', 'organisation Zafer', '<Zafer> bizimdir.'],
    ['tr', 'organisation İyi', '<İyi> haber geldi.'],
    ['tr', 'place Ordu', '<Ordu> ilerledi.'],
    ['tr', 'place Ordu', 'Dün [Ordu] kentine gitti.'],
    ['tr', 'place Laçın', '<Laçın> uçtu.'],
    ['tr', 'place Kars', '[Kars] bekliyor.'],
    ['az', 'place Gəncə', '<Gəncə> iş verildi.'],
    ['az', 'place Gəncə', 'O, [Gəncə] şəhərində yaşayır.'],
    ['az', 'place Laçın', '<Laçın> uçdu.'],
    ['az', 'organisation İrəli', '<İrəli> getdi.'],
    ['az', 'organisation Azadlıq', '<Azadlıq> gələcək.'],
    ['az', 'organisation Azadlıq', 'Bunu [Azadlıq] yazıb.'],
    ['az', 'place Ağdam', '[Ağdam] gözləyir.'],
  ])('%s, %s: %s', check);
});

describe('things called after a place', () => {
  test.each<Row>([
    ['en', 'place Wellington', 'He wore Wellington boots in [Wellington].'],
    ['en', 'place Lima', 'He ate Lima beans in [Lima].'],
    ['en', 'place Brussels', 'Brussels sprouts from [Brussels].'],
    ['en', 'place Turkey', 'They had a Turkey sandwich.'],
    ['en', 'place China', 'The China plates broke.'],
    ['en', 'place Stockholm', 'It was Stockholm syndrome, doctors in [Stockholm] said.'],
    ['en', 'place Havana', 'Havana syndrome came back.'],
    ['en', 'place Panama', 'A Panama hat.'],
    ['en', 'place Paris', 'A cast of plaster of Paris.'],
    ['en', 'place Reading', 'Her Reading glasses broke.'],
    ['en', 'place Bath', 'Bath towels dried.'],
    ['en', 'place Wellington', 'The [Wellington] council met.'],
    ['en', 'place Lima', '[Lima] airport closed.'],
    ['en', 'place Kobe', 'He ate Kobe sausages and had Kobe syndrome in [Kobe].'],
    ['en', 'place Cuba', 'He drank a Cuba libre in [Cuba].'],
    ['en', 'organisation Kobe', 'The [Kobe] sausage sells.'],
    ['fr', 'place Toulouse', 'Une saucisse de Toulouse à [Toulouse].'],
    ['fr', 'place Inde', "Un cochon d’Inde, un œillet d'Inde, et l’[Inde]."],
    ['pt', 'place Natal', 'Feliz Natal! Chove em [Natal].'],
    ['es', 'place Praga', 'El síndrome de Praga en [Praga].'],
    ['fr', 'place Bruxelles', 'Des choux de Bruxelles à [Bruxelles].'],
    ['fr', 'place Stockholm', 'Le syndrome de Stockholm.'],
    ['es', 'place Bruselas', 'Coles de Bruselas.'],
    ['it', 'place Bruxelles', 'Cavoletti di Bruxelles a [Bruxelles].'],
    ['pt', 'place Estocolmo', 'A síndrome de Estocolmo.'],
    ['tr', 'place Hindistan', 'Hindistan cevizi ucuz. [Hindistan] büyük.'],
  ])('%s, %s: %s', check);
});

describe('hyphens', () => {
  test.each<Row>([
    ['en', 'place Natal', 'Floods in KwaZulu-Natal went on.'],
    ['en', 'place Saxony', 'The premier of Saxony-Anhalt spoke.'],
    ['de', 'place Sachsen', 'Sachsen-Anhalts Ministerpräsident sprach.'],
    ['de', 'place Sachsen', 'Die Wahl in Sachsen-Anhalt war knapp, in [Sachsen] nicht.'],
    ['en', 'place Guinea', 'Voters in Guinea-Bissau went home.'],
    ['en', 'place Moscow', 'The [Moscow]-backed forces left.'],
    ['en', 'place United States = US', 'A US-led force left.'],
    ['en', 'place Armenia', 'The [Armenia]-Azerbaijan border is closed.'],
    ['en', 'place Azerbaijan', 'The Armenia-[Azerbaijan] border is closed.'],
    ['en', 'place Azerbaijan', 'The Armenia–[Azerbaijan] border is closed.'],
    ['en', 'place Germany', 'The Franco-German plan failed.'],
    ['en', 'place Russia', 'The pro-[Russia] camp and the Sino-[Russia] border.'],
    ['en', 'place Baku; place Tbilisi', 'The [Baku|Baku]-[Tbilisi|Tbilisi]-Ceyhan pipeline leaks.'],
    ['en', 'place Baku', 'The [Baku]-Tbilisi-Ceyhan pipeline leaks.'],
    ['en', 'place Russia', 'The NATO-[Russia] council met.'],
    ['en', 'place Moscow', 'The [Moscow]-Beijing axis grew.'],
    ['de', 'place Ukraine', 'Der [Ukraine]-Krieg geht weiter.'],
    ['de', 'place Armenien', 'Der [Armenien]-Aserbaidschan-Konflikt'],
    ['ru', 'place Азербайджан', 'Граница Армения-[Азербайджан] закрыта.'],
    ['ru', 'place Баку', 'Трубопровод [Баку]-Тбилиси-Джейхан закрыт.'],
    ['fr', 'place Auvergne', 'La région Auvergne-Rhône-Alpes vote.'],
    ['fr', 'place Russie', 'La frontière [Russie]-Géorgie est fermée.'],
    ['es', 'place Rusia', 'La guerra [Rusia]-Ucrania sigue.'],
    ['fr', 'place Clermont', 'Il vit à Clermont-Ferrand.'],
    ['en', 'place Nagorno-Karabakh', 'The war in [Nagorno-Karabakh] ended.'],
  ])('%s, %s: %s', check);
});
