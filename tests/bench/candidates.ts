import type { Candidate } from './candidate.ts';
import { type Search, WholeNames } from './whole-names.ts';

export const OURS = 'backgrounder';

/** What a peer is built of, and what it needs more than the others' rules give. */
type Peer = {
  readonly load: () => Promise<(keywords: string[]) => Search>;
  readonly isLibrary: boolean;
  /** Why it finds other places than the others, where it may. */
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

/** @throws where there is none of that name. */
export async function candidateOf(name: string): Promise<Candidate> {
  if (name === OURS) return (await import('./ours.ts')).ours;
  const peer = PEERS[name];
  if (peer === undefined) throw new Error(`There is no candidate ${name}.`);
  return peerCandidate(await peer.load());
}

/** A search for mere strings as a candidate. What is timed as building is the library's own building only. */
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
