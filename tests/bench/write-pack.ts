import { open } from 'node:fs/promises';

/** The title of the first card: a word of the sample article that no other card contains. */
export const FIRST_TITLE = 'volunteers';

/** Writes a pack of `count` cards, each with two names, one statement and one source; returns its size in bytes. */
export async function writePack(path: string, count: number): Promise<number> {
  const names = madeNames();
  const file = await open(path, 'w');
  try {
    const pack = {
      id: 'made',
      title: 'A pack that was made to be measured',
      language: 'en',
      licence: 'CC0-1.0',
      revision: 1,
      checkedUntil: '2023-09-19',
    };
    await file.write(`{"format":"backgrounder-pack","version":1,"pack":${JSON.stringify(pack)},"cards":[`);
    const lines: string[] = [];
    for (let number = 0; number < count; number++) {
      const title = number === 0 ? FIRST_TITLE : names();
      lines.push(`${number > 0 ? ',' : ''}\n${JSON.stringify(card(number, title, names()))}`);
      if (lines.length === 1_000 || number === count - 1) await file.write(lines.splice(0).join(''));
    }
    await file.write('\n]}\n');
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

const SYLLABLES = 'ba be bo da di do ka ke ku la li lo ma me mi na ne no ra ri ro sa se so ta ti to va vi zu';

/** Makes names of two or three words, mostly different from each other, the same in every run. */
function madeNames(): () => string {
  const syllables = SYLLABLES.split(' ');
  let state = 1;
  // xorshift32 is random enough for distinct names.
  const below = (most: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
  const word = () => {
    const small = Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join('');
    return small.charAt(0).toUpperCase() + small.slice(1);
  };
  return () => Array.from({ length: 2 + below(2) }, word).join(' ');
}

function card(number: number, title: string, other: string): object {
  return {
    id: `made:card-${number}`,
    kind: 'place',
    title,
    language: 'en',
    gist: `Place number ${number}, made up to be measured`,
    names: [{ text: title }, { text: other, language: 'en' }],
    statements: [
      {
        kind: 'status',
        text: `${title} has been on the list of places under number ${number}.`,
        from: '1991',
        asOf: '2023-09-19',
        sources: ['1'],
      },
    ],
    sources: [
      {
        id: '1',
        publisher: 'Example Press',
        title: `On ${title} and other places`,
        url: `https://example.org/places/${number}`,
        published: '2023-09-19',
        checked: null,
      },
    ],
  };
}
