import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnexplained } from '#core/unexplained/unexplained.ts';

/** The names as they are listed, with the number of mentions if it is not one. */
type Row = readonly [why: string, language: string, text: string, names: readonly string[]];

/** Passages in square brackets are explained by cards; the brackets are removed. */
function blockOf(marked: string) {
  const explained: { start: number; end: number }[] = [];
  let text = '';
  for (const [piece, inside] of marked.matchAll(/\[([^\]]*)\]|[^[]+/g)) {
    if (inside !== undefined) explained.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? piece;
  }
  return { text, explained };
}

const namesIn = (language: string, marked: string) =>
  findUnexplained(marked.split('\n').map(blockOf), language).names.map(({ name, mentions }) =>
    mentions === 1 ? name : `${name} ${mentions}`,
  );

const ROWS: readonly Row[] = [
  ['a secretary of state', 'en', 'There Secretary of State Ana Ruiz spoke.', ['Ana Ruiz']],
  [
    'an office with a small word',
    'en',
    'There President-elect Ana Ruiz spoke of a Tormund-brokered truce.',
    ['Ana Ruiz'],
  ],
  ['a ministry of nobody', 'en', 'They asked the Foreign Ministry and the Defense Ministry.', []],
  [
    'the ministry of somebody',
    'en',
    'They asked the Foreign Ministry of Tormund.',
    ['Foreign Ministry of Tormund'],
  ],
  ['what is shouted', 'en', 'They saw READ NEXT MORE STORIES HERE and Tormund.', []],
  ['a person and a place', 'en', 'Ana Ruiz flew to Tormund on Friday.', ['Ana Ruiz', 'Tormund']],
  [
    'a sentence beginning is no name',
    'en',
    'Protesters met Ana Ruiz. Nobody came to Tormund.',
    ['Ana Ruiz', 'Tormund'],
  ],
  ['a word at a beginning that is a name elsewhere', 'en', 'Tormund fell. They left Tormund.', ['Tormund 2']],
  ['a beginning alone says nothing', 'en', 'Tormund fell.', []],
  ['the beginning of a quotation', 'en', 'She said: “Roads are closed near Tormund.”', ['Tormund']],
  [
    'a word that the article has in small letters',
    'en',
    'The Council met. A council of the Tormund Valley.',
    ['Tormund Valley'],
  ],
  ['an opener before a name', 'en', 'After Ana Ruiz left, they wept.', ['Ana Ruiz']],
  [
    'small words inside',
    'en',
    'A study of the University of Tormund by Ursula von der Weyde.',
    ['University of Tormund', 'Ursula von der Weyde'],
  ],
  ['al-', 'en', 'He met Khalid al-Harun and Omar bin Harith.', ['Khalid al-Harun', 'Omar bin Harith']],
  [
    'titles',
    'en',
    'Then President Ana Ruiz met Foreign Minister Bo Lindqvist and Dr. Weiss.',
    ['Ana Ruiz', 'Bo Lindqvist', 'Weiss'],
  ],
  ['an office with a word that is none', 'en', 'There Economy Minister Ana Ruiz spoke.', ['Ana Ruiz']],
  ['an office of a place', 'en', 'She wrote to the President of Tormund.', ['Tormund']],
  [
    'possessives',
    'en',
    "They read Tormund’s letter and the Lindqvists’ reply to Ana Ruiz's.",
    ['Tormund', 'Lindqvists', 'Ana Ruiz'],
  ],
  ['a possessive divides', 'en', 'They saw Tormund’s Ana Ruiz.', ['Tormund', 'Ana Ruiz']],
  ['initials', 'en', 'A book by J. K. Lindqvist sold.', ['J. K. Lindqvist']],
  [
    'the short form counts as the long one',
    'en',
    'There Ana Ruiz spoke. Later Ruiz left, and Ruiz wept.',
    ['Ana Ruiz 3'],
  ],
  [
    'but not where two have it',
    'en',
    'There Ana Ruiz met Leo Ruiz. And then Ruiz left.',
    ['Ana Ruiz', 'Leo Ruiz', 'Ruiz'],
  ],
  ['folded forms are one', 'en', 'They left São Velho. He loves Sao Velho.', ['São Velho 2']],
  ['days, months and peoples', 'en', 'On Monday in March a Norwegian spoke French.', []],
  [
    'a people before an office',
    'en',
    'There Norwegian Foreign Minister Bo Lindqvist spoke.',
    ['Bo Lindqvist'],
  ],
  [
    'a people inside of a name',
    'en',
    'It gave money to the Norwegian Lantern Council.',
    ['Norwegian Lantern Council'],
  ],
  ['acronyms', 'en', 'It asked the XBTO about TV.', ['XBTO']],
  [
    'a headline in capitals throughout',
    'en',
    'Rebels March Towards Tormund Capital\nThey reached Tormund.',
    ['Tormund'],
  ],
  ['explained names are left out', 'en', '[Nikol Pashinyan] met Ana Ruiz in [Baku].', ['Ana Ruiz']],
  [
    'the rest of a longer name with a card inside',
    'en',
    'The [Baku] Lantern Group met the Bank of [Georgia].',
    [],
  ],
  ['an office behind a card', 'en', 'Then [Armenian] Foreign Minister Bo Lindqvist left.', ['Bo Lindqvist']],
  ['somebody of a card', 'en', 'They saw [Armenia’s] Bo Lindqvist there.', ['Bo Lindqvist']],
  [
    'German: nouns are left out',
    'de',
    'Gestern kam die Ministerin Ana Ruiz mit Brot und Wein nach Tormund. Dort traf Herr Lindqvist die Lehrer.',
    ['Ana Ruiz', 'Lindqvist'],
  ],
  [
    'French: elision',
    'fr',
    'Hier, le ministre Léo Duval a quitté l’Éstrade pour Saint-Aubrac.',
    ['Léo Duval', 'Éstrade', 'Saint-Aubrac'],
  ],
  [
    'Spanish',
    'es',
    'Ayer la presidenta Ana Ruiz de la Torre viajó a Valdeluna en marzo.',
    ['Ana Ruiz de la Torre', 'Valdeluna'],
  ],
  [
    'Turkish: endings behind an apostrophe',
    'tr',
    'Dün Kaya Demirtaş’ın evine gittik, sonra Ormanköy’de kaldık.',
    ['Kaya Demirtaş', 'Ormanköy'],
  ],
  [
    'Russian',
    'ru',
    'Вчера министр Иван Лесков прилетел в Горноград. Потом он уехал.',
    ['Иван Лесков', 'Горноград'],
  ],
  ['Ukrainian', 'uk', 'Учора до міста Лісоград приїхала Олена Гай.', ['Лісоград', 'Олена Гай']],
  [
    'Greek',
    'el',
    'Ο υπουργός Νίκος Λεμονής πήγε στην Πετρούπολη. Η συνάντηση έγινε τη Δευτέρα.',
    ['Νίκος Λεμονής', 'Πετρούπολη'],
  ],
  ['Armenian', 'hy', 'Երեկ Արամ Լուսյանը մեկնեց Քարաբերդ։ Նա վերադարձավ։', ['Արամ Լուսյանը', 'Քարաբերդ']],
  [
    'German: nouns that others belong to',
    'de',
    'Dort lobte der Ruf des Landes die Passivität der Tormunder Regierung. Dann sprach Ana de Ruiz.',
    ['Ana de Ruiz'],
  ],
  ['French: M.', 'fr', 'Hier, Léo Duval a parlé, puis M. Duval est parti.', ['Léo Duval 2']],
  ['Georgian has no capitals in sentences', 'ka', 'გუშინ ნინო თბილისში ჩავიდა.', []],
  ['Arabic', 'ar', 'وصل الوزير إلى بغداد أمس.', []],
  ['Chinese', 'zh', '部长昨天抵达北京，会见了李明。', []],
];

describe('names that no card explains', () => {
  it.each(ROWS)('%s (%s)', (_, language, text, names) => {
    expect(namesIn(language, text).toSorted()).toEqual(names.toSorted());
  });

  it('are listed with the sentence in which they first occur', () => {
    const text = 'It rained. “We met Gen. Bo Lindqvist in Tormund,” she said. Nobody else met Bo Lindqvist.';
    const { names } = findUnexplained([{ text, explained: [] }], 'en');
    expect(names[0]).toEqual({
      name: 'Bo Lindqvist',
      mentions: 2,
      sentence: '“We met Gen. Bo Lindqvist in Tormund,” she said.',
    });
  });

  it('are listed with the whole sentence even if the page’s source wraps in the middle of it', () => {
    const text = 'It rained.\n    They met Bo\n    Lindqvist,\n    who was late.\n';
    expect(findUnexplained([{ text, explained: [] }], 'en').names[0]).toEqual({
      name: 'Bo Lindqvist',
      mentions: 1,
      sentence: 'They met Bo Lindqvist, who was late.',
    });
  });

  it.each([
    ['en', 'Ana Ruiz.', 'names'],
    ['de', 'Das Brot.', 'nouns'],
    ['de-CH', 'Das Brot.', 'nouns'],
    ['en', 'გუშინ ნინო თბილისში ჩავიდა.', 'none'],
    ['', '部长昨天抵达北京', 'none'],
    ['he', 'שלום עולם', 'none'],
  ])('says what capitals tell in %s: %s', (language, text, capitals) => {
    expect(findUnexplained([{ text, explained: [] }], language).capitals).toBe(capitals);
  });

  it('never include what a card explains, or what is not in the text', () => {
    const word = fc.constantFrom(
      'Ana',
      'Ruiz',
      'the',
      'of',
      'Minister',
      'Tormund’s',
      'met',
      'Dr.',
      'J.',
      'al-Harun',
      'Bo.',
      '“Lind',
      '’',
      ' ',
      '\n   ',
    );
    const block = fc.array(fc.tuple(word, fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 4 }),
        fc.constantFrom('en', 'de', 'fr', 'tr', 'ru', 'x'),
        (all, language) => {
          const blocks = all.map(words =>
            blockOf(words.map(([text, card]) => (card && text.trim() !== '' ? `[${text}]` : text)).join(' ')),
          );
          for (const { name, sentence, mentions } of findUnexplained(blocks, language).names) {
            expect(mentions).toBeGreaterThan(0);
            // A name is listed with one space where the text has several, or a line break.
            const written = new RegExp(
              name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'),
              'g',
            );
            const free = blocks.some(({ text, explained }) => {
              for (let found = written.exec(text); found; found = written.exec(text)) {
                const [from, to] = [found.index, found.index + found[0].length];
                written.lastIndex = from + 1;
                if (explained.every(({ start, end }) => to <= start || end <= from)) return true;
              }
              return false;
            });
            expect(free).toBe(true);
            expect(blocks.some(({ text }) => text.replace(/\s+/g, ' ').includes(sentence))).toBe(true);
          }
        },
      ),
    );
  });
});
