import { describe, expect, test } from 'vitest';
import { cardOf, cards, type Standing, standing, statementOf } from './south-caucasus-pack.ts';

/** What the pack says for the day of an article: in January 2021, at the start of the offensive, and in 2025. */
const DAYS: Record<string, readonly [card: string, text: RegExp, standing: Standing][]> = {
  '2021-01-15': [
    ['nikol-pashinyan', /^Prime Minister of Armenia/, 'then'],
    ['nikol-pashinyan', /^Elected prime minister by the National Assembly/, 'before'],
    ['nikol-pashinyan', /^Chairman of the board of Civil Contract/, 'after'],
    ['armen-sarkissian', /^President of Armenia/, 'then'],
    ['vahagn-khachaturyan', /^President of Armenia/, 'after'],
    ['ararat-mirzoyan', /^President of the National Assembly/, 'then'],
    ['ararat-mirzoyan', /^Foreign Minister/, 'after'],
    ['ministry-of-foreign-affairs-of-armenia', /Ara Ayvazyan/, 'then'],
    ['ministry-of-defence-of-armenia', /Vagharshak Harutyunyan/, 'then'],
    ['ilham-aliyev', /^President of Azerbaijan/, 'then'],
    ['josep-borrell', /^High Representative/, 'then'],
    ['us-secretary-of-state', /^Held by Mike Pompeo/, 'then'],
    ['antony-blinken', /^Secretary of State/, 'after'],
    ['donald-trump', /^President of the United States, first term/, 'then'],
    ['joe-biden', /^President/, 'after'],
    ['arayik-harutyunyan', /^President of the Republic of Artsakh/, 'then'],
    ['republic-of-artsakh', /^Governed most .* as a de facto state/, 'then'],
    ['second-karabakh-war', /^Lasted 44 days/, 'before'],
    ['ceasefire-statement-2020', /^Signed by/, 'before'],
    ['statement-of-january-2021', /set up a working group/, 'before'],
    ['russian-peacekeeping-contingent', /^Stationed .* and along the Lachin/, 'then'],
    ['lachin-corridor', /^Strip 5 kilometres wide/, 'then'],
    ['lachin-corridor', /^Closed to ordinary traffic/, 'after'],
    ['lachin-corridor', /^A new road to the south opened/, 'after'],
    ['lachin', /^The town stayed in the strip/, 'then'],
    ['shusha', /^In the hands of Azerbaijan/, 'then'],
    ['stepanakert', /^Capital of the de facto/, 'then'],
    ['osce-minsk-group', /^Existed as the forum/, 'then'],
  ],
  '2023-09-19': [
    ['nikol-pashinyan', /^Prime Minister of Armenia/, 'then'],
    ['nikol-pashinyan', /^Leads Civil Contract/, 'then'],
    ['nikol-pashinyan', /^Chairman of the board of Civil Contract/, 'then'],
    ['nikol-pashinyan', /^Elected prime minister by the National Assembly/, 'before'],
    ['nikol-pashinyan', /^Appointed prime minister again .* on the majority of Civil Contract/, 'before'],
    ['nikol-pashinyan', /^Called a meeting of the Security Council/, 'then'],
    ['civil-contract', /^Holds the majority of seats/, 'then'],
    ['civil-contract', /^Ruling party/, 'then'],
    ['national-assembly-of-armenia', /^107 members: 71 of Civil Contract/, 'then'],
    ['josep-borrell', /^High Representative/, 'then'],
    ['josep-borrell', /^Kaja Kallas succeeded him/, 'after'],
    ['antony-blinken', /^Secretary of State/, 'then'],
    ['antony-blinken', /^Marco Rubio was sworn in/, 'after'],
    ['joe-biden', /^President/, 'then'],
    ['catherine-colonna', /^Minister for Europe/, 'then'],
    ['samvel-shahramanyan', /^President of the Republic of Artsakh/, 'then'],
    ['arayik-harutyunyan', /^President of the Republic of Artsakh/, 'before'],
    ['lachin-corridor', /blocked the road near Shusha/, 'before'],
    ['lachin-corridor', /^Closed to ordinary traffic/, 'then'],
    ['lachin-corridor', /^Azerbaijan set up a checkpoint/, 'before'],
    ['lachin-corridor', /left for Armenia by this road/, 'unclear'],
    ['lachin-corridor', /^The Russian peacekeepers finished their withdrawal/, 'after'],
    ['lachin-corridor', /there was no Lachin Corridor any more/, 'after'],
    ['republic-of-artsakh', /^Governed most .* as a de facto state/, 'then'],
    ['republic-of-artsakh', /decreed that all state institutions be dissolved/, 'after'],
    ['republic-of-artsakh', /^Ceased to exist/, 'after'],
    ['osce-minsk-group', /^Existed as the forum/, 'then'],
    ['osce-minsk-group', /^The OSCE Ministerial Council decided to close/, 'after'],
    ['stepanakert', /^Capital of the de facto/, 'then'],
    ['stepanakert', /^Came under heavy shelling/, 'then'],
    ['stepanakert', /^Under the control of Azerbaijan/, 'after'],
    ['september-2023-offensive', /^Artillery, rocket and drone strikes/, 'then'],
    ['september-2023-ceasefire', /^Took effect at 13:00/, 'after'],
    ['exodus-of-karabakh-armenians', /^More than 100,000 people left/, 'after'],
  ],
  '2025-09-15': [
    ['nikol-pashinyan', /^Prime Minister of Armenia/, 'then'],
    ['nikol-pashinyan', /^Chairman of the board of Civil Contract/, 'then'],
    ['ilham-aliyev', /^President of Azerbaijan/, 'then'],
    ['josep-borrell', /^High Representative/, 'before'],
    ['kaja-kallas', /^High Representative/, 'then'],
    ['charles-michel', /^President of the European Council/, 'before'],
    ['antony-blinken', /^Secretary of State/, 'before'],
    ['marco-rubio', /^Secretary of State/, 'then'],
    ['emmanuel-macron', /^President of France/, 'then'],
    ['donald-trump', /second term\.$/, 'then'],
    ['samvel-shahramanyan', /^President of the Republic of Artsakh/, 'before'],
    ['republic-of-artsakh', /^Governed most .* as a de facto state/, 'before'],
    ['republic-of-artsakh', /^Ceased to exist/, 'before'],
    ['republic-of-artsakh', /^Former members of its parliament/, 'before'],
    ['lachin-corridor', /^Strip 5 kilometres wide/, 'before'],
    ['lachin-corridor', /^Closed to ordinary traffic/, 'before'],
    ['russian-peacekeeping-contingent', /^Stationed .* and along the Lachin/, 'before'],
    ['osce-minsk-group', /^Existed as the forum/, 'then'],
    ['osce-minsk-group', /^Closed at 23:59/, 'after'],
    ['stepanakert', /^Capital of the de facto/, 'before'],
    ['stepanakert', /^Under the control of Azerbaijan/, 'then'],
    ['washington-meeting-2025', /signed a Joint Declaration/, 'before'],
    ['baku-trials', /^Five former leaders/, 'after'],
  ],
};

describe.each(Object.entries(DAYS))('on %s', (day, rows) => {
  test.each(rows)('%s: %s is %s', (card, text, expected) => {
    const found = cardOf(card).statements.filter(
      ({ kind, text: line }) => kind !== 'relation' && text.test(line),
    );
    const statement = found.length === 1 ? found[0]! : statementOf(card, text);
    expect(standing(statement, day)).toBe(expected);
  });
});

test.each([
  ['nikol-pashinyan', /^Prime Minister of Armenia/, '2018-05-08'],
  ['josep-borrell', /^High Representative/, '2019-12-01'],
  ['antony-blinken', /^Secretary of State/, '2021-01-26'],
  ['lachin-corridor', /^Closed to ordinary traffic/, '2022-12-12'],
])('says since when: %s', (card, text, from) => {
  expect(cardOf(card).statements.find(s => s.kind !== 'relation' && text.test(s.text))?.from).toBe(from);
});

test('the Lachin Corridor is drawn as it ran before and after August 2022', () => {
  const shapes = cardOf('lachin-corridor').place?.shapes ?? [];
  expect(shapes.map(({ type, label }) => [type, label])).toEqual([
    ['line', 'Until August 2022'],
    ['line', 'From August 2022'],
  ]);
});

test('the end of Artsakh shows both claims, each with its source', () => {
  for (const text of [/decreed that all state institutions be dissolved/, /^Ceased to exist/]) {
    const { sources, disputedBy } = statementOf('republic-of-artsakh', text);
    expect(sources).not.toEqual([]);
    expect(disputedBy?.map(({ by }) => by)).toContain('Adviser of Samvel Shahramanyan');
    for (const dispute of disputedBy ?? []) expect(dispute.sources).not.toEqual([]);
  }
});

test.each([
  ['Stepanakert', ['Armenia', 'Karabakh Armenians', 'international media'], '1923'],
  ['Khankendi', ['Azerbaijan'], '1991'],
])('who says %s, and since when', (text, usedBy, since) => {
  expect(cardOf('stepanakert').names.find(name => name.text === text)).toMatchObject({ usedBy, since });
  expect(cardOf('stepanakert').neutralName).toMatch(text);
});

test('it gives both claims about who blocked the road, each with its source', () => {
  const statement = statementOf('blockade-of-nagorno-karabakh', /^Who blocked the road/);
  expect(statement.text).toMatch(/Armenia said/);
  expect(statement.disputedBy).toMatchObject([{ by: 'Azerbaijan', sources: ['mirror-2023-05'] }]);
});

test('no office has two holders on one day', () => {
  const offices = [
    'us-secretary-of-state',
    'us-state-department',
    'eu-high-representative',
    'european-council',
  ];
  for (const office of offices) {
    const holders = cardOf(office).statements.filter(({ text }) =>
      /^(?:Held|Headed) by |^President: /.test(text),
    );
    expect(holders.length).toBeGreaterThan(1);
    for (const day of [
      '2020-06-01',
      '2021-01-15',
      '2022-01-01',
      '2023-09-19',
      '2024-11-30',
      '2024-12-01',
      '2025-01-21',
    ]) {
      expect(holders.filter(holder => standing(holder, day) === 'then').length).toBeLessThanOrEqual(1);
    }
  }
});

describe('every card of the pack', () => {
  const count = (has: (card: (typeof cards)[number]) => boolean) => cards.filter(has).length;

  test('many have a dated side, a name with its users, a dispute or a place', () => {
    expect(
      count(({ statements }) =>
        statements.some(
          s => s.relation?.side !== undefined && (s.at ?? s.from ?? s.to ?? s.asOf) !== undefined,
        ),
      ),
    ).toBeGreaterThanOrEqual(120);
    expect(count(({ names }) => names.some(name => name.usedBy !== undefined))).toBeGreaterThanOrEqual(35);
    expect(
      count(({ statements }) => statements.some(s => s.disputedBy !== undefined)),
    ).toBeGreaterThanOrEqual(50);
    expect(count(({ place }) => place !== undefined)).toBeGreaterThanOrEqual(90);
  });
});
