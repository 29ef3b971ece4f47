import type { Card } from '#core/cards/card.ts';
import { by, card, event, never, relation, role } from './make-card.ts';

/** People, and firms named after them. */
export const PEOPLE: Record<string, Omit<Card, 'id'>> = {
  pashinyan: card('person', 'Nikol Pashinyan', {
    names: [
      by('ru', 'Никол Пашинян'),
      by('uk', 'Нікол Пашинян'),
      by('hy', 'Նիկոլ Փաշինյան'),
      by('az', 'Nikol Paşinyan'),
      by('tr', 'Nikol Paşinyan'),
      by('de', 'Nikol Paschinjan'),
      by('fr', 'Nikol Pachinian'),
      by('es', 'Nikol Pashinián'),
      by('ar', 'نيكول باشينيان'),
    ],
    statements: [role('Prime Minister of Armenia.', '2018-05-08'), relation('leads', 'armenia')],
  }),
  'pashinyan-listed': card('person', 'Nikol Pashinyan', { names: ['Pashinyan'] }),
  'pashinyan-never': card('person', 'Nikol Pashinyan', { names: [never('Pashinyan')] }),
  'pashinyan-alone': card('person', 'Nikol Pashinyan', { derived: { alone: ['family-name'] } }),
  'pashinyan-off': card('person', 'Nikol Pashinyan', { derived: { off: ['family-name', 'given-name'] } }),
  ilham: card('person', 'Ilham Aliyev', {
    gist: 'President of Azerbaijan',
    names: [by('ru', 'Ильхам Алиев'), by('az', 'İlham Əliyev'), by('tr', 'İlham Aliyev')],
    statements: [
      event('Born in Baku.', '1961-12-24'),
      role('President of Azerbaijan.', '2003-10-31'),
      relation('leads', 'azerbaijan'),
    ],
  }),
  heydar: card('person', 'Heydar Aliyev', {
    gist: 'Soviet and Azerbaijani politician, member of the Politburo',
    names: [by('ru', 'Гейдар Алиев')],
    statements: [
      event('Born in Nakhchivan.', '1923-05-10'),
      { ...event('Died in Cleveland.', '2003-12-12'), ends: true },
      relation('leads', 'azerbaijan'),
    ],
  }),
  'ilham-listed': card('person', 'Ilham Aliyev', {
    gist: 'President of Azerbaijan',
    names: ['Aliyev'],
    statements: [event('Born in Baku.', '1961-12-24'), role('President of Azerbaijan.', '2003-10-31')],
  }),
  'ilham-known': card('person', 'Ilham Aliyev', {
    gist: 'President of Azerbaijan',
    names: ['Aliyev'],
    statements: [{ kind: 'role', text: 'President of Azerbaijan.', knownSince: '2016', sources: [] }],
  }),
  'heydar-listed': card('person', 'Heydar Aliyev', {
    gist: 'Soviet and Azerbaijani politician, member of the Politburo',
    names: ['Aliyev'],
    statements: [{ ...event('Died in Cleveland.', '2003-12-12'), ends: true }],
  }),
  zakharova: card('person', 'Maria Zakharova', { names: [by('ru', 'Мария Захарова')] }),
  zohrabyan: card('person', 'Naira Zohrabyan', { names: [by('ru', 'Наира Зограбян')] }),
  zelensky: card('person', 'Volodymyr Zelensky', {
    names: [by('ru', 'Владимир Зеленский'), by('uk', 'Володимир Зеленський')],
  }),
  poroshenko: card('person', 'Petro Poroshenko', { names: [by('uk', 'Петро Порошенко')] }),
  leyen: card('person', 'Ursula von der Leyen', { names: [by('de', 'Ursula von der Leyen')] }),
  xi: card('person', 'Xi Jinping', { names: [by('zh', '习近平')] }),
  fidel: card('person', 'Fidel Castro'),
  kadhimi: card('person', 'Mustafa al-Kadhimi'),
  seze: card('person', 'Edouard de Sèze'),
  sanchez: card('person', 'Pedro Sánchez Castejón', { language: 'es' }),
  rowling: card('person', 'J. K. Rowling'),
  garner: card('person', 'James C. Garner III'),
  castleton: card('person', 'Robert Castleton'),
  'minister-before': card('person', 'Paul Corbin', {
    names: ['Corbin'],
    gist: 'Minister of finance',
    statements: [role('Minister of finance.', '1959', '1964')],
  }),
  'minister-now': card('person', 'Helen Corbin', {
    names: ['Corbin'],
    gist: 'Minister of finance',
    statements: [event('Born in Glenhaven.', '1970'), role('Minister of finance.', '2020', '2024')],
  }),
  corbin: card('person', 'Paul Corbin'),
  ford: card('person', 'Gerald Ford', { gist: 'President of the United States' }),
  clinton: card('person', 'Bill Clinton'),
  hillary: card('person', 'Hillary Clinton'),
  'ford-motor': card('organisation', 'Ford Motor Company', {
    gist: 'American maker of cars',
    names: ['Ford'],
  }),
  sharp: card('organisation', 'Sharp Corporation', { names: ['Sharp'] }),
};
