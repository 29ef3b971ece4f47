import { describe, expect, test } from 'vitest';
import { earliestDay } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';
import {
  allStatements,
  cardOf,
  cards,
  datesOf,
  knownUntil,
  pack,
  standing,
  statementOf,
} from './south-caucasus-pack.ts';

/** Known errors in sources on this subject. Each row says why the error is easy to make. */
describe('one source is wrong, or is about another day', () => {
  const lines = (text: RegExp) => allStatements.filter(({ statement }) => text.test(statement.text));
  const heldOn = (day: string, text: RegExp, has: (statement: Statement) => boolean = () => true) =>
    allStatements
      .filter(
        ({ statement }) => text.test(statement.text) && has(statement) && standing(statement, day) === 'then',
      )
      .map(({ line }) => line);

  test.each<[trap: string, reason: string, found: () => unknown, expected: unknown]>([
    [
      'the order on the Lachin Corridor is of 22 February 2023',
      'a report of March dates it “Thursday, February 23”; that year the 22nd was a Wednesday',
      () => [
        statementOf('icj-order-february-2023', /^The Court ordered Azerbaijan, by 13 votes/).at,
        lines(/(?:Court|order)/).filter(({ statement }) => statement.at === '2023-02-23').length,
      ],
      ['2023-02-22', 0],
    ],
    [
      'the ceasefire of 2020 began on two dates at once',
      'midnight in Moscow was 21:00 GMT on 9 November; TASS dates the statement 9 November, the text 10 November',
      () => {
        const { at, text } = statementOf('ceasefire-statement-2020', /^Signed by Ilham Aliyev/);
        return [
          at,
          text.includes('21:00 GMT on 9 November'),
          lines(/TASS date the statement 9 November/).length,
        ];
      },
      ['2020-11-10', true, 1],
    ],
    [
      'Armenia never took control of Artsakh in 2023',
      'a children’s encyclopedia says so; it was Azerbaijan that took control of the region',
      () =>
        allStatements
          .filter(
            ({ statement: { relation } }) =>
              relation?.type === 'controls' && relation.card === 'south-caucasus:nagorno-karabakh',
          )
          .filter(({ statement }) => standing(statement, '2024-06-01') === 'then')
          .map(({ card }) => card.id),
      ['south-caucasus:azerbaijan'],
    ],
    [
      'Stepanakert is no capital any more',
      'copies of encyclopedias from before 2023 call it the de facto capital',
      () =>
        ['2023-09-19', '2024-06-01', '2026-01-01'].map(
          day =>
            cardOf('stepanakert').statements.filter(
              s => s.relation?.type === 'capital-of' && standing(s, day) === 'then',
            ).length,
        ),
      [1, 0, 0],
    ],
    [
      'no bare number of inhabitants for Stepanakert',
      'sources print 75,000, 53,000, 0 and “ghost city” for different years',
      () =>
        cardOf('stepanakert').statements.filter(
          ({ text }) => /\d{1,3},\d{3}/.test(text) && !/^An envoy of .* put the inhabitants/.test(text),
        ),
      [],
    ],
    [
      'Nikol Pashinyan is prime minister since 8 May 2018',
      'a factbook gives 10 September 2021, months after his second appointment on 2 August 2021',
      () => [
        cardOf('nikol-pashinyan').statements.find(s => s.kind === 'role' && /^Prime Minister/.test(s.text))
          ?.from,
        statementOf('nikol-pashinyan', /^Appointed prime minister again .* on the majority/).at,
        cardOf('nikol-pashinyan').statements.filter(s => datesOf(s).includes('2021-09-10')).length,
      ],
      ['2018-05-08', '2021-08-02', 0],
    ],
    [
      'nothing is said of how the election of June 2026 went',
      'no report of its result was found, so the office is known only up to an earlier day',
      () => {
        const role = cardOf('nikol-pashinyan').statements.find(
          s => s.kind === 'role' && /^Prime Minister/.test(s.text),
        )!;
        return [
          role.to,
          role.asOf! < '2026-06-07',
          standing(role, '2026-07-01'),
          pack.checkedUntil! < '2026-06-07',
        ];
      },
      [undefined, true, 'last known', true],
    ],
    [
      'the Minsk Group existed in September 2023',
      'it was closed two years later, and its winding up took until the end of November 2025',
      () => {
        const existed = statementOf('osce-minsk-group', /^Existed as the forum/);
        return ['2023-09-19', '2025-10-15', '2025-12-01'].map(day => standing(existed, day));
      },
      ['then', 'then', 'before'],
    ],
    [
      'the Minsk Group was closed in two steps',
      'the decision is of 1 September 2025, the winding up lasted to the end of November',
      () => [
        statementOf('osce-minsk-group', /^The OSCE Ministerial Council decided to close/).at,
        statementOf('osce-minsk-group', /^Closed at 23:59/).at,
      ],
      ['2025-09-01', '2025-11-30'],
    ],
    [
      'the three co-chairs have chaired together since 1997',
      'the group is of 1992; Russia was a co-chair from the Budapest summit on, with Sweden and then with Finland',
      () =>
        cardOf('osce-minsk-group')
          .statements.filter(({ text }) => text.startsWith('Co-chaired by '))
          .map(({ relation, from }) => [relation?.side, from]),
      [
        ['France', '1997'],
        ['Russia', '1994-12'],
        ['United States', '1997'],
      ],
    ],
    [
      'the Russian peacekeepers left between April and June 2024',
      'the statement of 2020 gave them five years; articles of 2023 speak of them as present',
      () => {
        const stationed = statementOf(
          'russian-peacekeeping-contingent',
          /^Stationed .* and along the Lachin/,
        );
        return ['2023-09-19', '2024-05-01', '2024-06-13'].map(day => standing(stationed, day));
      },
      ['then', 'then', 'before'],
    ],
    [
      'the losses of September 2023 are the later count',
      'an older copy of the same article has “190+” killed and “360+” wounded',
      () => lines(/servicemen killed and 512 wounded/).map(({ statement }) => /\b192\b/.test(statement.text)),
      [true],
    ],
    [
      'the Lachin Corridor is told in the past tense',
      'some copies write “is”, later ones “was a mountain road”; nothing holds there after the peacekeepers left',
      () =>
        heldOn('2025-06-01', /./, () => true).filter(line =>
          line.startsWith('south-caucasus:lachin-corridor:'),
        ),
      [],
    ],
    [
      'two men are called Arayik Harutyunyan',
      'a president of Artsakh and a chief of staff in Yerevan; a court in Baku sentenced the first',
      () =>
        cards
          .filter(({ title, names }) =>
            [title, ...names.map(name => name.text)].includes('Arayik Harutyunyan'),
          )
          .map(({ id, statements }) => [id, statements.some(({ text }) => text.includes('court in Baku'))]),
      [
        ['south-caucasus:arayik-harutyunyan-chief-of-staff', false],
        ['south-caucasus:arayik-harutyunyan', true],
      ],
    ],
    [
      'two areas are called Karabakh',
      'the oblast had 4,400 square kilometres, the historical region 8,223',
      () => lines(/4,400 square|8,223/).map(({ statement }) => /oblast/.test(statement.text)),
      [true],
    ],
    [
      'the framework for TRIPP was presented on 13 January 2026',
      'it was evening in Washington and 14 January in Yerevan; the place of the event counts',
      () => {
        const { at, text } = statementOf('tripp-framework-2026', /^Presented by Ararat Mirzoyan/);
        return [at, text.includes('14 January in Armenia')];
      },
      ['2026-01-13', true],
    ],
    [
      'Armenpress is of 18 December 1918',
      'the agency took its present name later than it was founded',
      () =>
        cardOf('armenpress')
          .statements.filter(s => s.kind === 'event' && /^Founded/.test(s.text))
          .map(s => s.at),
      ['1918-12-18'],
    ],
  ])('%s: %s', (_trap, _reason, found, expected) => {
    expect(found()).toEqual(expected);
  });
});

describe('figures about people name the day and who counted', () => {
  test.each([
    ['76,407', '2023-09-28'],
    ['100,417', '2023-09-30'],
    ['100,617', '2023-10-03'],
    ['115,365', '2025'],
    ['116,157', '2025-02-20'],
  ])('%s was the count of %s', (count, day) => {
    const dates = allStatements
      .filter(({ statement }) => statement.text.includes(count))
      .map(({ statement: { at = '' } }) => at);
    expect(dates).not.toEqual([]);
    for (const at of dates) expect([day, '2025']).toContain(at);
    expect(dates).toContain(day);
  });

  test('120,000 is a figure of Armenian authorities, and Azerbaijan disputes it', () => {
    const told = allStatements.filter(({ statement }) => statement.text.includes('120,000'));
    expect(told.length).toBeGreaterThanOrEqual(3);
    for (const { statement, line } of told) {
      expect(statement.text, line).toMatch(/Armenian authorities|Armenia spoke/);
      expect(
        statement.disputedBy?.map(({ by }) => by),
        line,
      ).toContain('Azerbaijan');
    }
  });

  test('the number of those who left is given with the other side’s view', () => {
    const { disputedBy } = statementOf(
      'exodus-of-karabakh-armenians',
      /^Armenia’s government counted 100,617/,
    );
    expect(disputedBy).toMatchObject([{ by: 'Azerbaijan', sources: ['turan-2023-10'] }]);
  });
});

describe('words that belong to one side', () => {
  test.each([
    ['shusha', 'Shusha', 'Azerbaijan', 'Armenia'],
    ['shusha', 'Shushi', 'Armenia', 'Azerbaijan'],
    ['kalbajar', 'Kalbajar', 'Azerbaijan', 'Armenia'],
    ['kalbajar', 'Kelbajar', 'Armenia', 'Azerbaijan'],
    ['stepanakert', 'Khankendi', 'Azerbaijan', 'Armenia'],
    ['stepanakert', 'Stepanakert', 'Armenia', 'Azerbaijan'],
    ['lachin', 'Berdzor', 'Armenia', 'Azerbaijan'],
    ['martakert', 'Aghdara', 'Azerbaijan', 'Armenia'],
    ['september-2023-offensive', 'local anti-terrorist measures', 'Azerbaijan', 'Armenia'],
  ])('%s: “%s” is said by %s and not by %s', (card, text, by, notBy) => {
    const usedBy = cardOf(card).names.find(name => name.text === text)?.usedBy;
    expect(usedBy).toContain(by);
    expect(usedBy).not.toContain(notBy);
  });

  test('a statement uses the title’s word, unless it quotes a side', () => {
    const quoted = /calls|called|Azerbaijan gave the city|in the quarter/;
    const bare = allStatements.filter(
      ({ card, statement }) =>
        /Khankendi|Shushi\b|Berdzor/.test(statement.text) &&
        !quoted.test(statement.text) &&
        !/Azerbaijan’s division|city of Khankendi/.test(statement.text) &&
        card.title !== 'Stepanakert',
    );
    expect(bare.map(({ line }) => line)).toEqual([]);
  });

  test.each([
    [
      'nagorno-karabakh',
      ['Нагорный Карабах', 'Dağlık Karabağ', 'Haut-Karabakh', 'Górski Karabach', 'Нагірний Карабах'],
    ],
    ['stepanakert', ['Степанакерт', 'Hankendi', 'Ստեփանակերտ']],
    ['lachin-corridor', ['Лачинский коридор', 'Laçin koridoru', 'Լաչինի միջանցք', 'ممر لاتشين']],
    ['nikol-pashinyan', ['Пашинян', 'Paşinyan', 'Փաշինյան']],
  ])('%s is known by its names in other languages', (card, texts) => {
    expect(cardOf(card).names.map(name => name.text)).toEqual(expect.arrayContaining(texts));
  });
});

describe('sources', () => {
  test('no source is a machine-altered copy or known to be wrong', () => {
    const altered = /(?:pinocchiopedia|sagapedia|wikiclassic|kidzsearch)\./;
    const used = cards.flatMap(({ id, sources }) => sources.map(({ url = '' }) => `${id} ${url}`));
    expect(used.length).toBeGreaterThan(500);
    expect(used.filter(line => altered.test(line))).toEqual([]);
  });

  test('no statement is about a day after its sources were written', () => {
    const late = allStatements.filter(({ card, statement }) =>
      datesOf(statement).some(date => earliestDay(date) > knownUntil(card, statement)),
    );
    expect(late.map(({ line }) => line)).toEqual([]);
  });
});
