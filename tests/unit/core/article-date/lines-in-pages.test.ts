import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleDate } from '#core/article-date/article-date.ts';
import { dateHints } from '../../../../entrypoints/content/article/date-hints.ts';

const DAY = '2023-09-19';

/** A language, a line below the headline, and the day of publication in it: our usual one if nothing else is said. */
type Row = readonly [language: string, line: string, day?: string | null];

const ROWS: readonly Row[] = [
  ['en', 'TUESDAY, SEPTEMBER 19, 2023'],
  ['en', 'September 2023', null],
  ['en-GB', '19/09/23'],
  ['en', '09/10/2023', null],
  ['en-US', '09/10/2023', '2023-09-10'],
  ['en', '2 March 1985', null],
  ['en', '5 October 2031', null],
  ['en', 'Exhibition opens 5 October 2023', null],
  ['en', 'Deadline: 5 October 2023', null],
  ['en', 'Photo: A. Writer, 3 March 2019', null],
  ['hu', '2023. szeptember 19., kedd'],
  ['ro', 'Publicat: marți, 19 septembrie 2023'],
  ['he', 'פורסם ב־19 בספטמבר 2023'],
  ['he', 'יום שלישי, 19 בספטמבר 2023'],
  ['el', 'Δημοσίευση: Τρίτη 19 Σεπτεμβρίου 2023, 08:00'],
  ['ka', 'გამოქვეყნდა: 19 სექტემბერი, 2023'],
  ['ko', '입력 2023년 9월 19일 오전 8시'],
  ['ja', '公開日：2023年9月19日'],
  ['ja', '令和5年9月19日（火）'],
  ['th', '19 กันยายน 2566', null],
  ['th', '19 ก.ย. 66', null],
  ['th', '19/09/2566', null],
  ['fa', '۱۴۰۲/۰۶/۲۸', null],
  ['fa', 'سه‌شنبه ۲۸ شهریور ۱۴۰۲ - ۱۰:۲۰', null],
  ['fa', '28/06/02', null],
  ['ar', 'الثلاثاء 19 أيلول 2023'],
  ['ar', 'نشر في: 19 سبتمبر 2023 - 10:20'],
  ['ar', '٤ ربيع الأول ١٤٤٥', null],
  ['ar', '4 ربيع الأول 1445 هـ - 19 سبتمبر 2023 م'],
  ['ru', '19 сентября 2023, 08:30 МСК'],
  ['ru', 'Опубликовано 19.09.2023 в 08:30'],
  ['uk', 'Вівторок, 19 вересня 2023, 08:30'],
  ['az', '19 Sentyabr 2023 10:20'],
  ['hy', '19 Սեպտեմբեր 2023, 10:20'],
  ['hy', '2023 թ. սեպտեմբերի 19'],
  ['tr', '19 Eylül 2023, Salı 10:20'],
  ['tr', 'Yayınlanma: 19.09.2023 10:20'],
  ['vi', 'Thứ ba, 19/9/2023, 08:00 (GMT+7)'],
  ['id', 'Selasa, 19 Sep 2023 08:00 WIB'],
  ['hi', 'प्रकाशित: 19 सितंबर 2023'],
  ['cs', '19. září 2023 v 8:30'],
  ['sv', 'Publicerad 19 september 2023 kl 08.30'],
  ['da', '19. september 2023 kl. 08:30'],
  ['nb', 'Publisert 19. september 2023 klokken 08:30'],
  ['fi', 'Julkaistu 19.9.2023 8:30'],
  ['bg', '19 септември 2023, 08:30 ч.'],
  ['sr', 'Објављено 19. септембра 2023.'],
  ['sr', '19. septembra 2023.'],
  ['pl', 'Opublikowano: 19 września 2023 r. 08:30'],
  ['pl', '19 WRZEŚNIA 2023'],
  ['pt', 'Publicado em 19 de setembro de 2023 às 8h30'],
  ['pt', 'Atualizado em 5 de novembro de 2024', null],
  ['it', 'Pubblicato il 19 settembre 2023 alle 8:30'],
  ['it', 'di A. Scrittore, 19 settembre 2023'],
  ['it', 'Aggiornato il 5 novembre 2024', null],
  ['nl', 'Gepubliceerd op 19 september 2023 om 08:30'],
  ['nl', 'Bijgewerkt op 5 november 2024', null],
  ['es', 'Por A. Escritor, 19 de septiembre de 2023'],
  ['fr', 'Par A. Auteur, le 19 septembre 2023'],
  ['de', 'Von A. Autor, Berlin, 19.09.2023'],
  ['de', 'Stand: 05.11.2024, 10:00 Uhr', null],
  ['zh-TW', '發布時間：2023年9月19日 08:00'],
  ['zh', '更新时间：2024-11-05 10:00', null],
  ['zh', '战争于2020年9月27日在该地区爆发，造成许多人死亡。', null],
  ['en', 'Talks began on 27 September 2020.', null],
  ['fr', 'La guerre a commencé le 27 septembre 2020.', null],
  ['es', 'La guerra empezó el 27 de septiembre de 2020.', null],
  ['tr', 'Savaş 27 Eylül 2020 günü başladı.', null],
  ['ar', 'بدأت الحرب في 27 سبتمبر 2020 في المنطقة.', null],
  ['ka', 'ომი დაიწყო 27 სექტემბერს 2020 წელს.', null],
  ['ja', '戦争は2020年9月27日に始まった。', null],
  ['ko', '전쟁은 2020년 9월 27일에 시작되었다.', null],
  ['he', 'המלחמה החלה ב-27 בספטמבר 2020.', null],
  ['hy', 'Պատերազմը սկսվեց 2020 թ. սեպտեմբերի 27-ին։', null],
  ['en', 'Born 3 March 1995 in Ruritania', null],
  ['en', 'Correction, 5 November 2024: a name was wrong', null],
  ['en', 'Edited 5 November 2024', null],
  ['en', 'Reviewed 5 November 2024', null],
  ['en', 'Accessed 5 November 2024', null],
];

test.each(ROWS.map(([language, line, day = DAY]) => ({ language, line, day })))('$language: $line', row => {
  const { language, line, day } = row;
  const { document } = parseHTML(
    `<html><head></head><body><article><h1>Talks</h1><p>${line}</p><p>Text.</p></article></body></html>`,
  );
  const hints = dateHints(document as unknown as Document);
  const found = articleDate(hints, { address: 'https://news.test/a', language, today: '2026-11-25' });
  expect(found?.date ?? null).toBe(day);
});
