import type { Card, CardKind } from '#core/cards/card.ts';
import type { Name } from '#core/cards/name.ts';
import type { Statement } from '#core/cards/statement.ts';
import type { DerivedChoice } from '#core/names/index.ts';

type Parts = {
  names?: (string | Name)[];
  gist?: string;
  statements?: Statement[];
  derived?: DerivedChoice;
  language?: string;
};

const card = (
  kind: CardKind,
  title: string,
  { names = [], gist = '', statements = [], derived, language = 'en' }: Parts = {},
): Omit<Card, 'id'> => ({
  kind,
  title,
  language,
  gist,
  names: names.map(name => (typeof name === 'string' ? { text: name } : name)),
  statements,
  sources: [],
  ...(derived && { derived }),
});

const by = (language: string, text: string): Name => ({ language, text });
const never = (text: string): Name => ({ text, neverAlone: true });
const role = (text: string, from: string, to?: string): Statement => ({
  kind: 'role',
  text,
  from,
  ...(to && { to }),
  sources: [],
});
const event = (text: string, at: string): Statement => ({ kind: 'event', text, at, sources: [] });
const relation = (type: NonNullable<Statement['relation']>['type'], to: string): Statement => ({
  kind: 'relation',
  text: 'Stands in a relation.',
  relation: { type, card: `test:${to}` },
  sources: [],
});

/** The glossary of the tests. Each case says which of these cards it has. */
const PARTS: Record<string, Omit<Card, 'id'>> = {
  pashinyan: card('person', 'Nikol Pashinyan', {
    names: [
      by('ru', 'Никол Пашинян'),
      by('uk', 'Нікол Пашинян'),
      by('hy', 'Նիկոլ Փաշինյան'),
      by('az', 'Nikol Paşinyan'),
      by('tr', 'Nikol Paşinyan'),
      by('de', 'Nikol Paschinjan'),
      by('fr', 'Nikol Pachinian'),
      by('es', 'Nikol Pashinián'),
      by('ar', 'نيكول باشينيان'),
    ],
    statements: [role('Prime Minister of Armenia.', '2018-05-08'), relation('leads', 'armenia')],
  }),
  'pashinyan-listed': card('person', 'Nikol Pashinyan', { names: ['Pashinyan'] }),
  'pashinyan-never': card('person', 'Nikol Pashinyan', { names: [never('Pashinyan')] }),
  'pashinyan-alone': card('person', 'Nikol Pashinyan', { derived: { alone: ['family-name'] } }),
  'pashinyan-off': card('person', 'Nikol Pashinyan', { derived: { off: ['family-name', 'given-name'] } }),
  ilham: card('person', 'Ilham Aliyev', {
    gist: 'President of Azerbaijan',
    names: [by('ru', 'Ильхам Алиев'), by('az', 'İlham Əliyev'), by('tr', 'İlham Aliyev')],
    statements: [
      event('Born in Baku.', '1961-12-24'),
      role('President of Azerbaijan.', '2003-10-31'),
      relation('leads', 'azerbaijan'),
    ],
  }),
  heydar: card('person', 'Heydar Aliyev', {
    gist: 'Soviet and Azerbaijani politician, member of the Politburo',
    names: [by('ru', 'Гейдар Алиев')],
    statements: [
      event('Born in Nakhchivan.', '1923-05-10'),
      event('Died in Cleveland.', '2003-12-12'),
      relation('leads', 'azerbaijan'),
    ],
  }),
  'ilham-listed': card('person', 'Ilham Aliyev', {
    gist: 'President of Azerbaijan',
    names: ['Aliyev'],
    statements: [event('Born in Baku.', '1961-12-24'), role('President of Azerbaijan.', '2003-10-31')],
  }),
  'heydar-listed': card('person', 'Heydar Aliyev', {
    gist: 'Soviet and Azerbaijani politician, member of the Politburo',
    names: ['Aliyev'],
    statements: [event('Died in Cleveland.', '2003-12-12')],
  }),
  zakharova: card('person', 'Maria Zakharova', { names: [by('ru', 'Мария Захарова')] }),
  zohrabyan: card('person', 'Naira Zohrabyan', { names: [by('ru', 'Наира Зограбян')] }),
  zelensky: card('person', 'Volodymyr Zelensky', {
    names: [by('ru', 'Владимир Зеленский'), by('uk', 'Володимир Зеленський')],
  }),
  poroshenko: card('person', 'Petro Poroshenko', { names: [by('uk', 'Петро Порошенко')] }),
  leyen: card('person', 'Ursula von der Leyen', { names: [by('de', 'Ursula von der Leyen')] }),
  xi: card('person', 'Xi Jinping', { names: [by('zh', '习近平')] }),
  saddam: card('person', 'Saddam Hussein'),
  maliki: card('person', 'Nouri al-Maliki'),
  larosiere: card('person', 'Jacques de Larosière'),
  sanchez: card('person', 'Pedro Sánchez Castejón', { language: 'es' }),
  rowling: card('person', 'J. K. Rowling'),
  miller: card('person', 'James C. Miller III'),
  nardelli: card('person', 'Robert Nardelli'),
  saban: card('person', 'Nick Saban'),
  ford: card('person', 'Gerald Ford', { gist: 'President of the United States' }),
  'betty-ford': card('person', 'Betty Ford'),
  'ford-motor': card('organisation', 'Ford Motor Company', {
    gist: 'American maker of cars',
    names: ['Ford'],
  }),
  sharp: card('organisation', 'Sharp Corporation', { names: ['Sharp'] }),
  jordan: card('place', 'Jordan', { gist: 'State in the Middle East; capital Amman' }),
  'michael-jordan': card('person', 'Michael Jordan', { gist: 'American basketball player' }),
  turkey: card('place', 'Turkey', { gist: 'State between Europe and the Middle East; capital Ankara' }),
  georgia: card('place', 'Georgia', {
    gist: 'State in the South Caucasus, on the Black Sea; capital Tbilisi',
    names: [by('ru', 'Грузия')],
    statements: [relation('related-to', 'armenia')],
  }),
  'georgia-us': card('place', 'Georgia', {
    gist: 'State of the United States; capital Atlanta',
    statements: [relation('part-of', 'usa')],
  }),
  tbilisi: card('place', 'Tbilisi', { statements: [relation('capital-of', 'georgia')] }),
  'george-washington': card('person', 'George Washington', {
    gist: 'First president of the United States, general',
  }),
  washington: card('place', 'Washington, D.C.', {
    gist: 'Capital of the United States',
    names: ['Washington'],
    statements: [relation('capital-of', 'usa')],
  }),
  'us-government': card('organisation', 'Federal Government of the United States', {
    names: [never('Washington')],
  }),
  moscow: card('place', 'Moscow', {
    gist: 'Capital of Russia',
    names: [by('ru', 'Москва')],
    statements: [relation('capital-of', 'russia')],
  }),
  russia: card('place', 'Russia', { names: [by('ru', 'Россия')] }),
  'kremlin-place': card('place', 'Moscow Kremlin', {
    gist: 'Fortress with towers and cathedrals in the centre of Moscow',
    names: ['Kremlin'],
  }),
  'kremlin-government': card('organisation', 'Kremlin', {
    gist: 'Presidency of Russia; its press service speaks for the president',
  }),
  karabakh: card('place', 'Karabakh', {
    gist: 'Region in the South Caucasus',
    names: ['Nagorno-Karabakh', by('ru', 'Нагорный Карабах'), by('ru', 'Карабах')],
  }),
  'karabakh-club': card('organisation', 'Karabakh FK', {
    gist: 'Football club of Azerbaijan',
    names: ['Karabakh'],
  }),
  england: card('place', 'England'),
  'england-rugby': card('organisation', 'England national rugby union team', { names: ['England'] }),
  x: card('organisation', 'X (formerly Twitter)', {
    gist: 'Social network for short posts, owned by Elon Musk',
    names: [never('X'), 'Twitter'],
  }),
  'x-listed': card('organisation', 'X', { gist: 'Social network for short posts, owned by Elon Musk' }),
  fed: card('organisation', 'Federal Reserve System', {
    gist: 'Central bank of the United States; sets interest rates',
    names: ['Fed'],
  }),
  time: card('organisation', 'Time', { gist: 'American weekly magazine' }),
  apple: card('organisation', 'Apple', { gist: 'American maker of computers and the iPhone' }),
  bild: card('organisation', 'Bild', {
    gist: 'Deutsche Boulevardzeitung des Verlags Springer',
    language: 'de',
  }),
  target: card('organisation', 'Target Corporation'),
  osce: card('organisation', 'Organization for Security and Co-operation in Europe'),
  csto: card('organisation', 'Collective Security Treaty Organization'),
  un: card('organisation', 'United Nations', { names: ['UN'] }),
  kidder: card('organisation', 'Kidder, Peabody & Co.'),
  avnet: card('organisation', 'Avnet'),
  avx: card('organisation', 'AVX Corporation'),
  volkswagen: card('organisation', 'Volkswagen AG'),
  rosneft: card('organisation', 'OAO Rosneft'),
  ge: card('organisation', 'General Electric'),
  'ge-plc': card('organisation', 'General Electric Company plc'),
  'home-depot': card('organisation', 'The Home Depot'),
  burlington: card('organisation', 'Burlington Industries'),
  lakers: card('organisation', 'Los Angeles Lakers'),
  heathrow: card('place', 'Heathrow Airport'),
  'lachin-corridor': card('place', 'Lachin Corridor'),
  usa: card('place', 'United States of America'),
  uk: card('place', 'United Kingdom'),
  china: card('place', 'People’s Republic of China'),
  california: card('place', 'California'),
  alabama: card('place', 'Alabama'),
  victoria: card('place', 'Victoria', { gist: 'State of Australia' }),
  'la-county': card('place', 'Los Angeles'),
  'mfa-armenia': card('organisation', 'Ministry of Foreign Affairs of Armenia'),
  'mfa-russia': card('organisation', 'Ministry of Foreign Affairs of Russia', {
    names: [by('ru', 'Министерство иностранных дел России')],
  }),
  treasury: card('organisation', 'United States Department of the Treasury'),
  armenia: card('place', 'Armenia', {
    names: [
      by('ru', 'Армения'),
      by('uk', 'Вірменія'),
      by('hy', 'Հայաստան'),
      by('az', 'Ermənistan'),
      by('tr', 'Ermenistan'),
      by('de', 'Armenien'),
      by('fr', 'Arménie'),
      by('ar', 'أرمينيا'),
    ],
  }),
  'armenia-adjective': card('place', 'Armenia', { derived: { alone: ['demonym'] } }),
  azerbaijan: card('place', 'Azerbaijan', {
    names: [by('ru', 'Азербайджан'), by('az', 'Azərbaycan'), by('tr', 'Azerbaycan')],
  }),
  baku: card('place', 'Baku', { names: [by('az', 'Bakı'), by('tr', 'Bakü')] }),
  yerevan: card('place', 'Yerevan', {
    names: [by('hy', 'Երևան'), by('de', 'Jerewan'), by('ru', 'Ереван')],
    statements: [relation('capital-of', 'armenia')],
  }),
  landmine: card('term', 'landmine', {
    names: [by('tr', 'mayın'), by('fr', 'mine terrestre'), by('es', 'mina')],
  }),
  peacekeeper: card('term', 'peacekeeper'),
  ceasefire: card('term', 'ceasefire agreement', {
    names: [by('tr', 'ateşkes'), by('fr', 'trêve'), by('es', 'alto el fuego')],
  }),
  enclave: card('term', 'enclave', { names: [by('fr', 'enclave'), by('es', 'enclave')] }),
  truce: card('event', 'September 2023 offensive', {
    statements: [event('Azerbaijan attacked.', '2023-09-19')],
  }),
};

/** The cards of that name, with the test's ids in the pack `test`. */
export function cardsNamed(names: string): Card[] {
  return names.split(' ').map(name => {
    const parts = PARTS[name];
    if (!parts) throw new Error(`The tests have no card "${name}".`);
    return { id: `test:${name}`, ...parts };
  });
}
