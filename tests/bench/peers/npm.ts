/** The npm libraries: how each is built, and how its results are read. */
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import ModernAhoCorasick from 'modern-ahocorasick';
import type { Search } from '../whole-names.ts';

export function fastscan(keywords: string[]): Search {
  const scanner = new FastScanner(keywords);
  return (text, found) => {
    for (const [start, word] of scanner.search(text)) found(start, start + word.length);
  };
}

export function monyone(keywords: string[]): Search {
  const trie = new MonyoneAhoCorasick(keywords);
  return (text, found) => {
    for (const { begin, end } of trie.matchInText(text)) found(begin, end);
  };
}

export function monyoneFast(keywords: string[]): Search {
  const trie = new FastAhoCorasick(keywords);
  return (text, found) => {
    for (const { begin, end } of trie.matchInText(text)) found(begin, end);
  };
}

export function ahocorasick(keywords: string[]): Search {
  const trie = new AhoCorasick(keywords);
  return (text, found) => {
    for (const [last, words] of trie.search(text)) {
      for (const word of words) found(last + 1 - word.length, last + 1);
    }
  };
}

export function modernAhocorasick(keywords: string[]): Search {
  const trie = new ModernAhoCorasick(keywords);
  return (text, found) => {
    for (const { start, end } of trie.search(text)) found(start, end);
  };
}
