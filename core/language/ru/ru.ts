import { type Language, NO_PARTS } from '../language.ts';
import { inflectRussian } from './inflect.ts';

export const russian: Language = {
  ...NO_PARTS,
  name: 'Russian',
  tag: 'ru',
  script: 'Cyrillic',
  inflect: (name, kind) => inflectRussian(name, kind === 'person'),
  particles: { inside: 'аль ибн бин фон ван де ла' },
  legalForms: {
    after: 'OAO OOO ZAO PAO инк лтд гмбх',
    before: 'ao oao ooo zao pao ао оао ооо зао пао',
  },
  commonWords: 'известия правда труд коммерсант ведомости новости россия мир яблоко родина звезда',
  joins: 'и',
  openers: {
    everywhere: `
      в во на с со из от до для при о об к у по за под над без через между перед после около против среди вместо кроме ради
      а и но как когда если что чтобы хотя или либо ни ведь
      это этот эта эти тот та те все всё сам сама его ее её их
      он она они мы вы я
      потом затем также однако поэтому сегодня вчера завтра ранее позже позднее тогда теперь пока здесь там где куда
      лишь даже именно не нет согласно`,
  },
  roles: {
    everywhere:
      'первый премьер президент президента президенту министр глава депутат генерал спикер господин',
    unexplained: 'г-н г-жа министра министром генерал-лейтенант полковник сенатор посол',
  },
  officeWords: { offices: 'министр президент' },
  abbreviations: 'г ул им',
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`(?:^|\s)`,
          phrases: 'в во из под возле около близ через',
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: '',
          phrases: `(?:переговоры|отношения|переговоров|отношений|договор|спор|контакты)_(?:с|между) между`,
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: String.raw`^ (?:\S+ ){0,2}`,
          phrases: `
            обвин заяви потребова отверг осуди призва подписа предложи отказа ввел ввёл поддерж предупред считает
            настаива согласи`,
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [
        { before: String.raw`^ (?:\S+ )?`, phrases: 'обыграл победил проиграл сыграл забил', after: '' },
      ],
    },
    withTeam: {
      parts: [{ before: '', phrases: 'против матче_с игре_с обыграл[аи]?', after: String.raw`\s$` }],
    },
  },
  sport: `
    футбол футбола футбольный футбольного матч матча матче тренер тренера чемпионат чемпионата`,
  dates: {
    months: `
      янв(?:аря)? фев(?:р(?:аля)?)? мар(?:та)? апр(?:еля)? мая июн(?:я)? июл(?:я)? авг(?:уста)? сент?(?:ября)?
      окт(?:ября)? ноя(?:б(?:ря)?)? дек(?:абря)?`,
    notPublished: 'обновлен[оа]?',
    dayFirst: true,
  },
};
