import { describe, expect, test } from 'vitest';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

type Row = readonly [language: string, card: string, text: MarkedText];

describe('a name in another language than the text', () => {
  test.each<Row>([
    ['en', 'place United States = Mỹ@vi', 'My house is small.'],
    ['en', 'place Isle of Man = Man@de', 'Man is a social animal.'],
    ['en', 'place Rome = Rom@de', 'The Rom family came.'],
    ['en', 'place Seoul = Soul@fi', 'The Soul singer came.'],
    ['en', 'place United States = AŞ@az', 'The AS came.'],
    ['en', 'place Grenada = Grenade@fr', 'The Grenade exploded.'],
    ['en', 'place Iceland = Island@de', 'The Island was empty.'],
    ['en', 'place India = Indie@pl', 'An Indie band played.'],
    ['en', 'place Chile = Chili@fr', 'The Chili was hot.'],
    ['en', 'place Switzerland = Swiss@id', 'The Swiss voted.'],
    ['en', 'place Shusha = Şuşa@az', 'The ruins of Susa are old.'],
    ['en', 'place Tehran = Teheran@it+pl', 'He was in [Teheran].'],
    ['de', 'place Tehran = Teheran@it+pl', 'Er war in [Teheran].'],
    ['en', 'place Armenia = Ermenistan@tr', 'The word is [Ermenistan].'],
    ['en', 'place Yerevan = Երևան@hy', 'The sign said [Երևան].'],
    ['fr', 'place Côte d’Azur = Riviera@it', 'La [Riviera] italienne.'],
    ['de', 'organisation United Nations = Vereinte Nationen@de', 'Die [Vereinte Nationen] tagten.'],
    ['pl', 'place Romania = Romania@it', 'Piszą [Romania] po włosku.'],
    ['en', 'place United States = EUA@pt', 'The EUA office.'],
    ['pt', 'place United States = EUA@pt', 'Os [EUA] disseram.'],
    ['pt-BR', 'place United States = EUA@pt', 'Os [EUA] disseram.'],
    ['nb', 'place United States = USA@no', '[USA] sier nei.'],
    ['sr', 'place United States = SAD@hr', 'Kažu da [SAD] odlučuju.'],
    ['uk', 'place United States = США@ru', 'У США сказали.'],
    ['uk', 'place United States = США@ru+uk', 'У [США] сказали.'],
    ['ja', 'place United States = 美国@zh', '美国は'],
    ['zh-Hant', 'place United States = 美国@zh', '[美国]说'],
    ['', 'place United States = Mỹ@vi', 'My house is small.'],
    ['en', 'place United States = US', 'The [US] said no.'],
    ['fr', 'place United States = US', 'Les [US] ont dit non.'],
    ['vi', 'place United States = Mỹ@vi', 'Nước [Mỹ] nói.'],
  ])('%s, %s: %s', (language, cards, text) => {
    expect(readMarked(cardsIn(cards), text, { language })).toBe(text);
  });
});

test('a name in another language gives way to a card that is called so in this one', () => {
  const cards = cardsIn(
    'place Rome = Roma@it+es; place Lesotho town = Roma town; place Guyana = Guiana@pt; place Guiana',
  );
  const text = 'He is in [Guiana|Guiana].';
  expect(readMarked(cards, text)).toBe(text);
});

test('the short forms of a name in another language count as that name does', () => {
  const cards = cardsIn('person Vladimir Putin = Wladimir Poetin@nl');
  const text = '[Vladimir Putin] spoke. [Putin] left. [Poetin] is Dutch.';
  expect(readMarked(cards, text)).toBe(text);
});
