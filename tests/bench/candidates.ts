import type { Candidate } from './candidate.ts';
import { type Search, WholeNames } from './whole-names.ts';

export const OURS = 'backgrounder';

/** How a peer is built, and how its results may differ. */
type Peer = {
  readonly load: () => Promise<(keywords: string[]) => Search>;
  readonly isLibrary: boolean;
  /** Why it may find other places than the others. */
  readonly differs?: string;
};

const npm = () => import('./peers/npm.ts');

export const PEERS: Readonly<Record<string, Peer>> = {
  regexp: {
    load: async () => (await import('./peers/big-regexp.ts')).bigRegExp,
    isLibrary: false,
    differs: 'where the longest name has the wrong capitals, it cannot try a shorter one',
  },
  flashtext: { load: async () => (await import('./peers/flashtext.ts')).flashtext, isLibrary: false },
  fastscan: { load: async () => (await npm()).fastscan, isLibrary: true },
  '@monyone/aho-corasick': { load: async () => (await npm()).monyone, isLibrary: true },
  '@monyone/aho-corasick/fast': { load: async () => (await npm()).monyoneFast, isLibrary: true },
  ahocorasick: { load: async () => (await npm()).ahocorasick, isLibrary: true },
  'modern-ahocorasick': {
    load: async () => (await npm()).modernAhocorasick,
    isLibrary: true,
    differs: 'it finds nothing that begins or ends inside a grapheme cluster',
  },
};

/** @throws if there is no candidate of that name. */
export async function candidateOf(name: string): Promise<Candidate> {
  if (name === OURS) return (await import('./ours.ts')).ours;
  const peer = PEERS[name];
  if (peer === undefined) throw new Error(`There is no candidate ${name}.`);
  return peerCandidate(await peer.load());
}

/** Turns a plain string search into a candidate. Only the library's own building is timed as building. */
export function peerCandidate(build: (keywords: string[]) => Search): Candidate {
  return {
    prepare: names => {
      const whole = new WholeNames(names);
      const { keywords } = whole;
      return () => {
        const copies = structuredClone(keywords);
        return () => {
          const search = build(copies);
          return { scan: text => whole.scan(text, search) };
        };
      };
    },
  };
}
