import { arabic } from './ar.ts';
import { azerbaijani } from './az.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en/en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { armenian } from './hy.ts';
import { italian } from './it.ts';
import { korean } from './ko.ts';
import { type Language, type LanguagePart, NO_PARTS } from './language.ts';
import { dutch } from './nl.ts';
import { persianPeople } from './people/fa.ts';
import { hungarianPeople } from './people/hu.ts';
import { japanesePeople } from './people/ja.ts';
import { chinesePeople } from './people/zh.ts';
import { polish } from './pl/pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru/ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk/uk.ts';

/** The languages with their own file. For a text whose language is not known, they are tried in this order. */
export const MAIN_LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ukrainian,
  greek,
  turkish,
  azerbaijani,
  armenian,
  arabic,
  hebrew,
  korean,
];

const NEVER = { prefixes: 'never' } as const;
const CYRILLIC = { script: 'Cyrillic' } as const;
const ARABIC = { script: 'Arabic', ...NEVER } as const;
/** Romance languages with the elided words that they have in common. */
const ELIDING = { elision: { words: 'd l' } } as const;

const lettersOf = (number: number, letters: string) => ({ alphabet: { number, letters } });
const NORDIC = lettersOf(4, 'æøå');
const SERBO_CROATIAN = lettersOf(11, 'čćđšž');
const CZECH_AND_SLOVAK = lettersOf(9, 'áäčďéěíľĺňóôřŕšťúůýž');
const ICELANDIC_AND_FAROESE = lettersOf(5, 'áðéíóúýþæö');
const SPANISH = lettersOf(7, 'ñ');
const SWEDISH_AND_FINNISH = lettersOf(3, 'åäö');
const TURKISH = lettersOf(1, 'çğıöşü');

const known = (tag: string, name: string, parts: Partial<Pick<Language, LanguagePart>>): Language => ({
  ...NO_PARTS,
  name,
  tag,
  ...parts,
});

/** Languages with only one or two known parts. A language that gets lists of words gets its own file. */
export const FURTHER_LANGUAGES: readonly Language[] = [
  known('ast', 'Asturian', SPANISH),
  known('azb', 'South Azerbaijani', NEVER),
  known('be', 'Belarusian', CYRILLIC),
  known('bg', 'Bulgarian', {
    ...CYRILLIC,
    dates: { published: 'публикуван публикация', notPublished: 'обновен последн', beside: 'г ч' },
  }),
  known('bs', 'Bosnian', SERBO_CROATIAN),
  known('ca', 'Catalan', {
    elision: { words: 'd l m n s t', unexplained: 'd l m n s t' },
    twoFamilyNames: true,
    dates: { between: 'de d', published: 'publicat', notPublished: 'actualit modific' },
  }),
  known('ckb', 'Central Kurdish', NEVER),
  known('co', 'Corsican', ELIDING),
  known('crh', 'Crimean Tatar', {
    ...TURKISH,
    apostropheEndings: { matching: true, unexplained: true },
  }),
  known('cs', 'Czech', {
    ...CZECH_AND_SLOVAK,
    dates: { published: 'publikován vydáno zveřejn', notPublished: 'aktualiz upraven posledn' },
  }),
  known('cy', 'Welsh', { particles: { inside: 'ap' } }),
  known('da', 'Danish', {
    ...NORDIC,
    shortenedWords: 'Sankt:St',
    everydayWords: 'år øl ø også når må bør råd båd tåge vej træ død født',
    particles: { family: 'af', inside: 'af' },
    legalForms: { after: 'ApS AS' },
    dates: {
      published: 'publiceret offentliggjort udgivet',
      notPublished: 'opdater senest rettet',
      before: 'den kl',
    },
  }),
  known('et', 'Estonian', lettersOf(6, 'šžõäöü')),
  known('eu', 'Basque', SPANISH),
  known('fa', 'Persian', {
    people: persianPeople,
    ...ARABIC,
    dates: { published: 'انتشار تاریخ_انتشار', notPublished: 'به\u200cروز بروز آخرین', beside: 'ساعت' },
  }),
  known('fi', 'Finnish', {
    ...SWEDISH_AND_FINNISH,
    everydayWords: 'yö työ pää sää mäki järvi kenttä tänä',
    legalForms: { after: 'Oy Oyj' },
    dates: { published: 'julkaistu', notPublished: 'päivit muokattu', beside: 'klo' },
  }),
  known('fo', 'Faroese', ICELANDIC_AND_FAROESE),
  known('fur', 'Friulian', ELIDING),
  known('gag', 'Gagauz', { ...TURKISH, apostropheEndings: { matching: true } }),
  known('gl', 'Galician', { ...SPANISH, twoFamilyNames: true }),
  known('gsw', 'Swiss German', { capitals: 'nouns' }),
  known('hi', 'Hindi', {
    dates: {
      published: 'प्रकाशित पब्लिश',
      notPublished: 'अपडेट अद्यतन संशोधित',
      months: 'जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर|अक्तूबर नवम्बर दिसम्बर',
    },
  }),
  known('hr', 'Croatian', {
    ...SERBO_CROATIAN,
    dates: { published: 'objavljen', notPublished: 'ažurir zadnj posljednj', beside: 'h u' },
  }),
  known('hu', 'Hungarian', {
    people: hungarianPeople,
    openers: {
      unexplained:
        'a az és de hogy ha majd aztán azután tegnap ma holnap most is később korábban ő ők ez azonban',
    },
    ...lettersOf(10, 'áéíóöőúüű'),
    dates: { published: 'megjelen publikál közzét', notPublished: 'frissít módosít utolsó' },
  }),
  known('id', 'Indonesian', {
    legalForms: { before: 'pt' },
    dates: {
      published: 'dipublikasi terbit diterbitkan',
      notPublished: 'diperbarui pembaruan terakhir',
      beside: 'wib wita wit pukul',
    },
  }),
  known('is', 'Icelandic', ICELANDIC_AND_FAROESE),
  known('ja', 'Japanese', {
    people: japanesePeople,
    legalForms: { after: 'KK' },
    dates: { published: '公開 掲載 配信 投稿', notPublished: '更新 修正 最終' },
  }),
  known('ka', 'Georgian', {
    script: 'Georgian',
    dates: { published: 'გამოქვეყნ', notPublished: 'განახლ ბოლო', dayFirst: true },
  }),
  known('kk', 'Kazakh', { ...CYRILLIC, ...NEVER }),
  known('ks', 'Kashmiri', NEVER),
  known('ku', 'Kurdish', ARABIC),
  known('ky', 'Kyrgyz', { ...CYRILLIC, ...NEVER }),
  known('lb', 'Luxembourgish', { capitals: 'nouns' }),
  known('lij', 'Ligurian', ELIDING),
  known('lt', 'Lithuanian', {
    ...lettersOf(14, 'ąčęėįšųūž'),
    dates: { published: 'paskelbt publikuot', notPublished: 'atnaujin paskutin' },
  }),
  known('lv', 'Latvian', lettersOf(13, 'āčēģīķļņšūž')),
  known('mk', 'Macedonian', CYRILLIC),
  known('mn', 'Mongolian', CYRILLIC),
  known('ms', 'Malay', { ...NEVER, legalForms: { after: 'Bhd' } }),
  known('nb', 'Norwegian Bokmål', {
    ...NORDIC,
    dates: { published: 'publisert', notPublished: 'oppdater sist_', before: 'den kl klokken klokka' },
  }),
  known('nds', 'Low German', { capitals: 'nouns' }),
  known('nn', 'Norwegian Nynorsk', NORDIC),
  known('no', 'Norwegian', {
    ...NORDIC,
    shortenedWords: 'Sankt:St',
    everydayWords: 'år øl øy også når må bør råd båt tåke død født dør før',
    particles: { family: 'av', inside: 'av' },
    legalForms: { after: 'AS ASA' },
    dates: { published: 'publisert', notPublished: 'oppdater sist_', before: 'den kl klokken klokka' },
  }),
  known('oc', 'Occitan', { elision: { words: 'c d l m n qu s t', unexplained: 'c d l m n qu s t' } }),
  known('pa', 'Punjabi', NEVER),
  known('pnb', 'Western Punjabi', NEVER),
  known('ps', 'Pashto', ARABIC),
  known('ro', 'Romanian', {
    ...lettersOf(12, 'ăâîşț'),
    dates: { published: 'publicat postat', notPublished: 'actualizat modificat ultim', before: 'la' },
  }),
  known('sc', 'Sardinian', ELIDING),
  known('sd', 'Sindhi', ARABIC),
  known('sk', 'Slovak', {
    ...CZECH_AND_SLOVAK,
    dates: { published: 'publikovan zverejn', notPublished: 'aktualiz upraven posledn' },
  }),
  known('sl', 'Slovene', SERBO_CROATIAN),
  known('sq', 'Albanian', lettersOf(15, 'çë')),
  known('sr', 'Serbian', {
    ...SERBO_CROATIAN,
    ...CYRILLIC,
    dates: {
      months: `
        januar|januara|јануара februar|februara|фебруара mart|marta|марта april|aprila|априла maj|maja|маја
        jun|juna|јуна jul|jula|јула avgust|avgusta|августа septembar|septembra|септембра
        oktobar|oktobra|октобра novembar|novembra|новембра decembar|decembra|децембра`,
      published: 'објављен objavljen',
      notPublished: 'ажурир ažurir последњ poslednj',
    },
  }),
  known('sv', 'Swedish', {
    ...SWEDISH_AND_FINNISH,
    shortenedWords: 'Sankt:St',
    everydayWords: 'år öl ö män vän vänner hår lön rör häst språk råd tåg båt träd väg värld',
    commonWords: 'bild dagen arbetet metro kontakt fokus vi barometern folket',
    particles: { family: 'av af', inside: 'av af och på' },
    legalForms: { after: 'AB' },
    dates: { published: 'publicerad publicerat', notPublished: 'uppdater senast ändrad', before: 'den kl' },
  }),
  known('tg', 'Tajik', CYRILLIC),
  known('th', 'Thai', { dates: { published: 'เผยแพร่', notPublished: 'อัปเดต แก้ไข' } }),
  known('tk', 'Turkmen', { apostropheEndings: { unexplained: true } }),
  known('ug', 'Uyghur', ARABIC),
  known('ur', 'Urdu', { ...ARABIC, particles: { inside: 'ul' } }),
  known('uz', 'Uzbek', NEVER),
  known('vec', 'Venetian', ELIDING),
  known('vi', 'Vietnamese', {
    ...lettersOf(16, 'ăâđêôơư'),
    dates: {
      between: 'năm',
      before: 'ngày lúc',
      beside: 'thứ giờ',
      published: 'đăng xuất_bản',
      notPublished: 'cập_nhật',
    },
  }),
  known('wa', 'Walloon', ELIDING),
  known('yi', 'Yiddish', { script: 'Hebrew', ...NEVER }),
  known('zh', 'Chinese', {
    people: chinesePeople,
    dates: { published: '发布 發布 发表 發表 刊登', notPublished: '更新 修改' },
  }),
];

/** All known languages. */
export const LANGUAGES: readonly Language[] = [...MAIN_LANGUAGES, ...FURTHER_LANGUAGES];

const byTag = new Map(LANGUAGES.map(language => [language.tag, language]));

/** @param primary the primary subtag, in lower case. */
export function languageOf(primary: string): Language | undefined {
  return byTag.get(primary);
}
