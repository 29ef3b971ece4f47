import { describe, expect, test } from 'vitest';
import { ArticleText } from '#core/resolving/article-text.ts';
import { isSportSection } from '#core/resolving/sport.ts';
import { cardsIn, readMarked } from './marked-text.ts';

const isAboutSport = (language: string, text: string): boolean =>
  new ArticleText({ language, blocks: [{ text }] }).isAboutSport;

const CLIMATE = `Delegates to the climate conference in Belém could not agree on a goal for finance. China and India
  said that the goals of the season before had been missed, and that rich states should try harder. A coach carrying
  delegates was late. The conference, said the president of the talks, was no match for the crisis; its goals were a bowl
  of promises. Brazil wants to score a success. In the final session, teams of experts from Chile and Japan worked on the
  record of the tournament of words. Tries to recruit other states failed. Recruiting them takes seasons.`;

describe('not about sport', () => {
  test.each([
    ['a climate conference', 'en', CLIMATE],
    ['twice as long', 'en', `${CLIMATE} ${CLIMATE}`],
    [
      'development goals',
      'en',
      'The goals of the United Nations: a team of experts tries to win support this season.',
    ],
    [
      'a school coach',
      'en',
      'The coach of children left the road. The driver and two players of a band were hurt.',
    ],
    [
      'a life coach',
      'en',
      'A coach helps managers to score goals of their own. Fans of the method say it is a win.',
    ],
    [
      'an election',
      'en',
      'The race is a draw: both candidates lead by points, and the final match will be in the House.',
    ],
    [
      'a vote with figures',
      'en',
      'The Senate voted 52-48. It was a win and a victory for the team of the president.',
    ],
    [
      'goals of the talks',
      'en',
      'The goal of the talks is peace. Both teams of negotiators want a record deal this season.',
    ],
    ['a range of days', 'en', 'The talks will be on 10-12 May. The teams hope for a victory.'],
    [
      'an exhibition',
      'en',
      'The museum’s season begins. A record number of players of the lute will try to win.',
    ],
    [
      'one sportsman in a report on politics',
      'en',
      `The senator, a former football coach, won the vote. ${CLIMATE}`,
    ],
    [
      'a company',
      'en',
      'The company beat expectations. Its record season was a win for players in the league of chips.',
    ],
    [
      'a conference in German',
      'de',
      'Das Ziel der Konferenz: ein Team soll im Finale der Gespräche einen Sieg erringen.',
    ],
    ['a trainer of dogs', 'de', 'Der Trainer der Hunde sagte, das Spiel sei ein Sieg der Geduld.'],
    ['French', 'fr', 'L’équipe du ministre a marqué des points: une victoire en finale des négociations.'],
    ['Spanish', 'es', 'El partido del presidente ganó las elecciones: una victoria del equipo en la final.'],
    ['Italian', 'it', 'La squadra dei negoziatori spera in una vittoria nella partita finale del governo.'],
    ['Portuguese', 'pt', 'A equipe do governo quer uma vitória no jogo político da temporada.'],
    ['Russian', 'ru', 'Команда президента назвала это победой. Финал переговоров близок.'],
    ['Turkish', 'tr', 'Hükümetin takımı müzakerelerde puan topladı.'],
  ])('%s (%s)', (_, language, text) => expect(isAboutSport(language, text)).toBe(false));
});

describe('about sport', () => {
  test.each([
    ['en', 'England won 3-1 against Wales. The striker scored twice in the qualifier.'],
    ['en', 'Scotland beat Wales 24-13 in a rugby match on Saturday. The coach praised the squad.'],
    ['en', 'The midfielder scored twice before halftime. Two goals by the substitute decided the match.'],
    ['en', 'The quarterback threw three touchdowns as the visitors won 31-17 in front of their fans.'],
    [
      'en',
      'Australia lost five wickets for 80 runs. Their captain made 60 in the second innings of the match.',
    ],
    ['de', 'Der Stürmer traf kurz vor der Halbzeit. Die Mannschaft gewann das Spiel mit 3:1.'],
    [
      'de',
      'Die Nationalmannschaft steht im Viertelfinale der Weltmeisterschaft. Der Trainer lobte sein Team.',
    ],
    ['fr', 'L’entraîneur a salué son gardien après la victoire (2-1) en match de championnat.'],
    ['es', 'El portero paró un penalti y el equipo ganó el partido por 2-0.'],
    ['it', 'L’allenatore ha elogiato il portiere dopo la vittoria per 2-1 in campionato.'],
    ['pt', 'O goleiro defendeu um pênalti e a equipe venceu o jogo por 2 a 0.'],
    ['nl', 'De doelman stopte een strafschop en zijn ploeg won de wedstrijd met 2-1.'],
    ['pl', 'Bramkarz obronił rzut karny, a drużyna wygrała mecz 2:1. Napastnik strzelił gola.'],
    ['ru', 'Вратарь отбил пенальти, и команда выиграла матч чемпионата со счётом 2:1.'],
    ['uk', 'Воротар відбив пенальті, і команда виграла матч чемпіонату.'],
    ['tr', 'Kaleci penaltıyı kurtardı ve takım maçı 2-1 kazandı. Forvet bir gol attı.'],
    ['az', 'Qapıçı penaltini dəf etdi, komanda oyunu qazandı. Futbol üzrə liqa davam edir.'],
    ['', 'Der Torwart hielt einen Elfmeter. Die Mannschaft gewann.'],
  ])('%s: %s', (language, text) => expect(isAboutSport(language, text)).toBe(true));
});

test.each([
  ['Sport', true],
  ['News / Sports', true],
  ['sports', true],
  ['Deportes', true],
  ['Esporte', true],
  ['Fußball', true],
  ['Calcio', true],
  ['Spor', true],
  ['Спорт', true],
  ['Sport - Football', true],
  ['Transport', false],
  ['Transportation', false],
  ['Passports', false],
  ['Транспорт', false],
  ['Politics', false],
])('the section %s', (section, sport) => expect(isSportSection(section)).toBe(sport));

test.each([
  'At the conference, [Brazil|Brazil] missed its goals, and [China|China] beat [India|India] in the race to recruit others. Nobody wants to try again next season.',
  'A coach carrying fans went on. [India|India] won a seat on the council by 120 points.',
])('a country stays a country: %s', text => {
  expect(readMarked(cardsIn('place Brazil; place China; place India'), text)).toBe(text);
});

test.each([
  'Qarabag held Chelsea to a draw in the Champions League. The midfielder scored a penalty, and the striker of Qarabag a goal in the second half.',
  'The [Karabakh] region is quiet. In [Karabakh], the midfielder was born, whose goals and penalty won the league for his club.',
])('a club that is named in another language is not the region: %s', text => {
  expect(readMarked(cardsIn('place Karabakh = Qarabağ@az'), text)).toBe(text);
});
