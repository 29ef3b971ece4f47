import { type Language, NO_PARTS } from '../language.ts';
import { inflectUkrainian } from './inflect.ts';

export const ukrainian: Language = {
  ...NO_PARTS,
  name: 'Ukrainian',
  tag: 'uk',
  script: 'Cyrillic',
  inflect: (name, kind) => inflectUkrainian(name, kind === 'person'),
  commonWords: 'правда слово слуга голос свобода батьківщина',
  joins: 'та і й',
  openers: {
    everywhere: `
      в у на до за з із зі від про після без між під над перед біля проти серед замість крім
      та але що це й або чи щоб якщо коли де хоча
      тут там потім тоді тепер також однак проте сьогодні вчора завтра раніше пізніше
      він вона вони ми ви його її їх цей ця ці той усі все навіть лише саме не ні`,
  },
  roles: {
    everywhere: 'пан пані президент президента президенту міністр депутат генерал',
  },
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`(?:^|\s)`,
          phrases: 'у в з із зі під біля поблизу через до',
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: '',
          phrases: '(?:переговори|відносини|угода|контакти)_(?:з|із|між) між',
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: String.raw`^ (?:\S+ ){0,2}`,
          phrases: `
            звинувати заяви вимага відкину засуди заклика підписа запропонува відмови запровади підтрима попереди
            вважає наполяга`,
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [
        { before: String.raw`^ (?:\S+ )?`, phrases: 'обіграв переміг програв зіграв забив', after: '' },
      ],
    },
    withTeam: { parts: [{ before: '', phrases: 'проти матчі_з', after: String.raw`\s$` }] },
  },
  dates: {
    months: `
      січ(?:ня)? лют(?:ого)? бер(?:езня)? квіт(?:ня)? трав(?:ня)? черв(?:ня)? лип(?:ня)? серп(?:ня)? вер(?:есня)?
      жовт(?:ня)? лист(?:опада)? груд(?:ня)?`,
    notPublished: 'оновлено',
    dayFirst: true,
  },
};
