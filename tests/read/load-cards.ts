import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../core/cards/card.ts';
import { CARD_KINDS } from '../../core/cards/card-kind.ts';
import { upgradeCard } from '../../core/packs/upgrade-file.ts';

type BareCard = Partial<Omit<Card, 'names'>> & {
  id: string;
  title: string;
  names?: (string | Card['names'][number])[];
};

/** Reads cards from a list of cards, a pack file, or a folder with the parts of a pack. */
export function loadCards(path: string): Card[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter(name => name.endsWith('.json'))
        .sort()
        .map(name => join(path, name))
    : [path];
  const cards = files.flatMap(file => {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(content)) return content as BareCard[];
    const { cards: listed } = content as { cards?: BareCard[] };
    return listed ?? [];
  });
  if (cards.length === 0) throw new Error(`${path} contains no cards.`);
  return cards.map(toCard);
}

/** Adds what a bare list leaves out, and reads what earlier versions of the format wrote. Its ids name no pack, so packs give no evidence. */
function toCard(bare: BareCard): Card {
  const kind = CARD_KINDS.find(known => known === bare.kind) ?? 'term';
  const card = {
    language: 'en',
    statements: [],
    sources: [],
    ...bare,
    kind,
    names: (bare.names ?? []).map(name => (typeof name === 'string' ? { text: name } : name)),
  };
  return upgradeCard(card) as Card;
}
