import { type Language, NO_PARTS } from './language.ts';

export const arabic: Language = {
  ...NO_PARTS,
  name: 'Arabic',
  tag: 'ar',
  script: 'Arabic',
  prefixes: { conjunctions: 'وف', prepositions: 'بكل' },
  // As written in Latin letters.
  particles: { family: 'al el bin ibn bint abu', inside: 'bin ibn bint al el', amongNouns: 'bin ibn al el' },
  conflictNouns: `
    نزوح هجرة عدوان حصار جيب لغم ألغام لاجئ لاجئون لاجئين انفصالية هدنة احتلال هجوم تهجير ممر استفتاء استقلال
    سيادة ضم حظر عقوبات إبادة رهينة رهائن`,
  complements: 'في من على ضد إلى',
  dates: {
    months: String.raw`
      (?:يناير|كانون\s?الثاني|جانفي)
      (?:فبراير|شباط|فيفري)
      (?:مارس|آذار)
      (?:أبريل|ابريل|نيسان|أفريل)
      (?:مايو|أيار|ماي)
      (?:يونيو|حزيران|جوان)
      (?:يوليو|تموز|جويلية)
      (?:أغسطس|آب|أوت)
      (?:سبتمبر|أيلول)
      (?:أكتوبر|اكتوبر|تشرين\s?الأول)
      (?:نوفمبر|تشرين\s?الثاني)
      (?:ديسمبر|كانون\s?الأول)`,
    dayFirst: true,
  },
};
