/**
 * Fills a database with at least one of everything that it can contain, as the source of a fixture. Runs inside a page
 * and uses its `parts`. A later schema version may need more here; the fixtures of older versions stay as they are.
 */
export async function fillSample(name: string): Promise<void> {
  const { card, packFile } = parts;
  const { glossary, choices, dates, reads, database } = parts.open(name);
  const edition = async (id: string) => {
    const found = await glossary.get(id);
    return found.ok && found.value ? found.value.edition : null;
  };
  const source = { id: '1', publisher: 'Example Press', url: 'https://example.org/1', checked: '2026-01-02' };
  await parts.bringIn(
    name,
    packFile({ authors: ['Somebody'] }, [
      card('p:plain', {
        title: 'Stepanakert',
        kind: 'place',
        names: [
          { text: 'Ստեփանակերտ', languages: ['hy'], usedBy: ['Armenia'] },
          { text: 'Степанакерт', languages: ['ru', 'bg'], status: 'admitted' },
        ],
        statements: [
          {
            kind: 'status',
            text: 'Held by one side.',
            from: '1991',
            to: '2023-09-19',
            sources: ['1'],
            disputedBy: [{ by: 'The other side', text: 'Never lawfully.', sources: [] }],
          },
          { kind: 'role', text: 'A seat.', knownSince: '1992-05', headline: true, sources: [] },
        ],
        sources: [source],
        sameAs: ['https://www.wikidata.org/entity/Q182851'],
        tags: ['Towns'],
        level: 'well-known',
        place: { shapes: [{ type: 'point', position: [46.75, 39.82] }], drawnBy: 'Somebody' },
      }),
      card('p:edited', { title: 'Edited' }),
      card('p:reverted', { title: 'Reverted' }),
      card('p:hidden', { title: 'Hidden' }),
    ]),
  );
  const renamed = { names: [{ text: 'Modifié', languages: ['fr'] }], note: 'Mine' };
  await glossary.save(card('p:edited', { title: 'Edited', ...renamed }), await edition('p:edited'));
  await glossary.save(card('p:reverted', { title: 'Reverted', gist: 'Mine' }), await edition('p:reverted'));
  await glossary.revert('p:reverted');
  await glossary.remove('p:hidden');
  await glossary.save(card('own:kept', { title: 'My own' }), null);
  await glossary.save(card('own:deleted', { title: 'Deleted' }), null);
  await glossary.keepDraft({
    id: 'own:deleted',
    base: await edition('own:deleted'),
    content: { title: 'De' },
    editedAt: 1,
  });
  await glossary.remove('own:deleted');
  await glossary.keepDraft({
    id: 'own:kept',
    base: await edition('own:kept'),
    content: { title: 'My o' },
    editedAt: 2,
  });
  const scope = { type: 'article', address: 'https://example.org/news/1' } as const;
  await choices.choose({ type: 'means', name: 'Stepanakert', card: 'p:plain', scope });
  await choices.choose({ type: 'known', card: 'own:kept' });
  await dates.set('https://example.org/news/1', '2023-09-19');
  const plain = await glossary.get('p:plain');
  if (plain.ok && plain.value) await reads.note(plain.value.card);
  database.close();
}
