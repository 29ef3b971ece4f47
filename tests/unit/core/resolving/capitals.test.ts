import { describe, expect, test } from 'vitest';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

const CARDS = cardsIn(
  `place United States = US, U.S.; organisation World Health Organization = WHO; place Iran; place Turkey;
   organisation Immigration and Customs Enforcement = ICE; organisation Agency for Aid = AID; place Baku; place Yerevan;
   organisation Central Intelligence Agency = CIA; person Theresa May; organisation Arm Holdings = ARM;
   person Nikol Pashinyan; person Ilham Aliyev`.replaceAll('\n', ' '),
);
const TITLES: Record<string, string> = {
  US: 'United States',
  'U.S.': 'United States',
  WHO: 'World Health Organization',
  IRAN: 'Iran',
  TURKEY: 'Turkey',
  ICE: 'Immigration and Customs Enforcement',
  AID: 'Agency for Aid',
  BAKU: 'Baku',
  CIA: 'Central Intelligence Agency',
  'THERESA MAY': 'Theresa May',
  'Theresa May': 'Theresa May',
  May: 'Theresa May',
  MAY: 'Theresa May',
  ARM: 'Arm Holdings',
  'NIKOL PASHINYAN': 'Nikol Pashinyan',
  PASHINYAN: 'Nikol Pashinyan',
  YEREVAN: 'Yerevan',
  'Nikol Pashinyan': 'Nikol Pashinyan',
  'ILHAM ALIYEV': 'Ilham Aliyev',
  'World Health Organization': 'World Health Organization',
  'United States': 'United States',
};
/** Writes the card of each mention, so that the rows need only `[US]`. */
const withTitles = (text: MarkedText) =>
  text.replace(/\[([^\]]*)\]/g, (_, form) => `[${form}|${TITLES[form]}]`);

describe('a line in capitals', () => {
  test.each([
    'HELP US NOW',
    'MEET THE WOMAN WHO RUNS THE PORT',
    'THE MAN WHO SAYS NO',
    'WHO RUNS THE WORLD?',
    'WHO SAYS YOU CANNOT SWIM',
    'IT IS OVER',
    'MAY DAY',
    'JOIN US TODAY',
    'CONTACT US',
    'ALL OF US ARE TIRED',
    'ROADS COVERED IN ICE',
    'FOOD AID ARRIVES AT PORT',
    'HE BROKE HIS ARM',
    'The sign said HELP US NOW in red.',
    'It read: THOSE WHO LEAVE MUST PAY.',
    '[US] WARNS [IRAN] OVER TANKER',
    '[US] AND [IRAN] AGREE ON TALKS',
    '[US] SANCTIONS HIT TRADE',
    '[IRAN] SAYS [US] MUST LIFT SANCTIONS',
    '[US], [IRAN] AGREE ON TALKS',
    '[US]-[IRAN] TALKS RESUME',
    '[IRAN]: [US] HAS NO RIGHT',
    '[US] TO SEND TROOPS TO [BAKU]',
    'SO SAD TO SEE US GO',
    '[WHO] SAYS OUTBREAK OVER',
    'OUTBREAK OVER AS [WHO] ENDS ALERT',
    '[ICE] ARRESTS TWELVE AT FARM',
    '[CIA] CHIEF RESIGNS',
    '[TURKEY] WARNS [IRAN]',
    '[U.S.] WARNS [IRAN] OVER TANKER',
    '[BAKU] TALKS END',
    '[NIKOL PASHINYAN] VISITS [BAKU]',
    '[ILHAM ALIYEV] IN [BAKU]',
    '[YEREVAN] — The talks ended.',
    'NATO, [US] and EU envoys met.',
    'The [US] said no.',
    'The [United States] reacted.\nHELP FOR [US] TROOPS ON THE WAY',
    'The [World Health Organization] met.\nALARM AT [WHO] HEADQUARTERS',
    'The [World Health Organization] met.\nTHE WOMAN WHO RUNS IT',
    'The [United States] reacted.\nHELP US NOW',
  ])('%s', text => {
    expect(readMarked(CARDS, withTitles(text))).toBe(withTitles(text));
  });
});

describe('in other languages', () => {
  test.each([
    ['fr', 'organisation ONU = UN', 'UN HOMME TUÉ À PARIS'],
    ['fr', 'organisation ONU = UN', 'L’[ONU] a réagi.\nUN HOMME TUÉ À PARIS'],
    [
      'hy',
      'organisation Եվրոպական միություն = ԵՄ',
      'Այսօր [ԵՄ] դիտորդները եկան։\n[ԵՄ] ԱՌԱՔԵԼՈՒԹՅՈՒՆԸ ՇԱՐՈՒՆԱԿՈՒՄ Է',
    ],
    ['es', 'organisation Naciones Unidas = UN', 'UN HOMBRE MUERE EN LIMA'],
    ['pt', 'organisation União Europeia = EU', 'EU NÃO SABIA DE NADA'],
    ['it', 'organisation NATO', '[NATO] DIVISA SU KIEV'],
    ['sl', 'organisation Nato = NATO', 'NATO SMO ODŠLI DOMOV'],
    ['cs', 'organisation Policejní orgán = PO', 'PO DVOU LETECH KONEC'],
    ['pl', 'organisation Platforma Obywatelska = PO', 'PO LATACH WRACA DO DOMU'],
    ['pl', 'organisation Platforma Obywatelska = PO', 'Lider [Platforma Obywatelska] mówi. [PO] wygrywa.'],
    ['de', 'organisation Partei = AUF', 'AUF DER FLUCHT GESTORBEN'],
    ['tr', 'organisation Birlik = BİR', 'BİR KİŞİ DAHA ÖLDÜ'],
    ['hy', 'organisation Եվրոպական միություն = ԵՄ', 'ԵՍ ԱՅՍՏԵՂ ԵՄ ՈՒ ՄՆՈՒՄ ԵՄ'],
    ['hy', 'place Երևան', '[ԵՐԵՎԱՆ] — Խոսեց։'],
    ['ru', 'place Москва', '[МОСКВА] — Переговоры завершены.'],
    ['ru', 'place Москва', '[МОСКВА] ЖДЁТ ОТВЕТА'],
    ['el', 'place Αθήνα', '[ΑΘΗΝΑ] — Οι συνομιλίες'],
    ['tr', 'place İstanbul', '[İSTANBUL] — Görüşmeler bitti.'],
    ['tr', 'person Recep Tayyip Erdoğan', '[RECEP TAYYİP ERDOĞAN] KONUŞTU'],
    ['tr', 'place Diyarbakır', '[DİYARBAKIR] — Görüşmeler bitti.'],
    ['tr', 'place Diyarbakır', 'DIYARBAKIR — Görüşmeler bitti.'],
    ['az', 'person İlham Əliyev', '[İLHAM ƏLİYEV] ÇIXIŞ ETDİ'],
    ['el', 'person Κυριάκος Μητσοτάκης', 'Ο [ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ] ΜΙΛΗΣΕ'],
    ['en', 'place İstanbul', '[ISTANBUL] — Talks ended.'],
    ['az', 'place Bakı', '[BAKI] — Danışıqlar bitdi.'],
    ['de', 'place Weißrussland', '[WEISSRUSSLAND] WARNT POLEN'],
    ['uk', 'place Київ', '[КИЇВ] — Переговори.'],
    ['es', 'organisation ONU', '[ONU] PIDE ALTO EL FUEGO'],
  ])('%s, %s: %s', (language, cards, text) => {
    const of = cardsIn(cards).map(card => ({ ...card, language }));
    expect(readMarked(of, text, { language })).toBe(text);
  });
});
