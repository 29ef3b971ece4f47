import { type Language, NO_PARTS } from './language.ts';
import { hebrewPeople } from './people/he.ts';

export const hebrew: Language = {
  ...NO_PARTS,
  name: 'Hebrew',
  tag: 'he',
  people: hebrewPeople,
  script: 'Hebrew',
  // And, the, in, to, from, that, as.
  prefixes: { letters: 'והבלמשכ' },
  // As written in Latin letters and in Hebrew ones.
  particles: { family: 'ben bat bar בן בת בר אבו', patronymic: 'ben bat bar בן בת בר אבו' },
  conflictNouns: `
    יציאה תוקפנות מצור סגר מובלעת רחפן רחפנים מוקש מוקשים פליט פליטים בדלנות הפוגה כיבוש מתקפה גירוש מסדרון משאל אוטונומיה
    עצמאות ריבונות סיפוח סנקציות`,
  dates: {
    months: `
      ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר`,
    before: 'ב',
    beside: 'בשעה',
    published: 'פורסם תאריך_פרסום',
    notPublished: 'עודכן עדכון',
    dayFirst: true,
  },
};
