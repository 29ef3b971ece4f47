import type { Card } from '#core/cards/card.ts';

/** A card with a value in every field, none of them a default of the form. */
export const FULL_CARD: Card = {
  id: 'own:full',
  kind: 'place',
  title: 'Stepanakert',
  language: 'en',
  gist: 'City in the South Caucasus',
  summary: 'Founded in 1923.\nOn the river Qarqarçay.',
  names: [
    { text: 'Khankendi' },
    {
      text: 'Xankəndi',
      languages: ['az', 'tr'],
      status: 'admitted',
      usedBy: ['Azerbaijan', 'international media; since 2023, some'],
      since: '1991',
      until: '2023-09-19',
      case: 'exact',
      inflected: false,
      neverAlone: true,
      unmarked: true,
    },
  ],
  neutralName: 'the city',
  derived: { off: ['short-name', 'inflected'], alone: ['demonym'] },
  statements: [
    { kind: 'fact', text: 'It lies at 813 metres.', sources: [] },
    {
      kind: 'relation',
      text: 'Was the seat of the parliament.',
      from: '1991',
      to: '2023-09',
      asOf: '2023-09-28',
      about: true,
      relation: { type: 'capital-of', card: 'south-caucasus:artsakh', side: 'Armenia' },
      sources: ['a'],
      checks: [{ source: 'a', on: '2026-01-02' }],
      disputedBy: [
        {
          by: 'Azerbaijan',
          text: 'It never was.',
          sources: ['b'],
          checks: [{ source: 'b', on: '2026-01-03' }],
        },
      ],
    },
    { kind: 'status', text: 'A seat.', knownSince: '1992', to: '2023', headline: true, sources: ['a'] },
    { kind: 'event', text: 'Renamed.', at: '1923-08-10', ends: true, sources: ['b', 'a'] },
  ],
  sources: [
    {
      id: 'a',
      publisher: 'A Press',
      title: 'A title',
      url: 'https://example.org/a',
      published: '2023',
      checked: '2026-01-02',
    },
    { id: 'b', publisher: 'B Archive', checked: null },
  ],
  place: {
    shapes: [
      { type: 'point', position: [46.7514, 39.8153], label: 'centre' },
      {
        type: 'area',
        positions: [
          [46, 39],
          [47, 39],
          [47, 40],
        ],
        disputed: true,
      },
      { type: 'point', position: [-0.5, -10] },
    ],
    drawnBy: 'A Press',
  },
  sameAs: ['https://www.wikidata.org/entity/Q26732', 'http://example.org/b'],
  tags: ['cities', 'South Caucasus'],
  level: 'well-known',
  note: 'Ask about the spelling.\n\nTwice.',
  private: true,
};

export const SMALL_CARD: Card = {
  id: 'own:small',
  kind: 'term',
  title: 'enclave',
  language: 'en',
  gist: 'A territory within another',
  names: [],
  statements: [],
  sources: [],
};
