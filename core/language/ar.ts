import { type Language, NO_PARTS } from './language.ts';
import { arabicPeople } from './people/ar.ts';

export const arabic: Language = {
  ...NO_PARTS,
  name: 'Arabic',
  tag: 'ar',
  people: arabicPeople,
  script: 'Arabic',
  prefixes: { conjunctions: 'وف', prepositions: 'بكل' },
  particles: {
    // As written in Latin letters and in Arabic ones.
    family: 'al el bin ibn bint abu oum ould abdel abdul abd بن ابن بنت آل أبو ابو عبد',
    patronymic: 'bin ibn bint abu oum ould abd abdul بن ابن بنت أبو ابو عبد',
    inside: 'bin ibn bint al el',
    amongNouns: 'bin ibn al el',
  },
  conflictNouns: `
    نزوح هجرة عدوان حصار جيب لغم ألغام لاجئ لاجئون لاجئين انفصالية هدنة احتلال هجوم تهجير ممر استفتاء استقلال
    سيادة ضم حظر عقوبات إبادة رهينة رهائن`,
  complements: 'في من على ضد إلى',
  dates: {
    months: `
      يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|نيسان|أفريل مايو|أيار|ماي يونيو|حزيران|جوان|يونيه
      يوليو|تموز|جويلية|يوليه أغسطس|آب|أوت سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول`,
    before: 'في',
    beside: 'يوم الساعة م صباحا مساء',
    published: 'نشر النشر نُشر تاريخ_النشر',
    notPublished: 'تحديث التحديث آخر تعديل حتى منذ',
    dayFirst: true,
  },
};
