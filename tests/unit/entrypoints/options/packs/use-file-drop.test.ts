import { expect, test } from 'vitest';
import { useFileDrop } from '../../../../../entrypoints/options/packs/use-file-drop.ts';
import { happen, hooked, takeAway } from '../../../rendered.ts';

const FILE = new File(['{}'], 'a.json');
const FILES = { dataTransfer: { types: ['Files'], files: [FILE] } };
const TEXT = { dataTransfer: { types: ['text/plain'], files: [] } };

function dropping() {
  const taken: File[] = [];
  const hook = hooked(() => useFileDrop(file => taken.push(file)));
  return { taken, over: () => hook.now, at: (type: string, what: object) => happen(document, type, what) };
}

test('a file that is held over the page is welcome, and taken when it is dropped', () => {
  const { taken, over, at } = dropping();
  expect(over()).toBe(false);
  expect(at('dragover', FILES)).toBe(true);
  expect(over()).toBe(true);
  // The browser would open it in place of the page.
  expect(at('drop', FILES)).toBe(true);
  expect(taken).toEqual([FILE]);
  expect(over()).toBe(false);
});

test('words that are dragged are left to the page', () => {
  const { taken, over, at } = dropping();
  expect([at('dragover', TEXT), at('drop', TEXT)]).toEqual([false, false]);
  expect(over()).toBe(false);
  expect(taken).toEqual([]);
});

test('of several files the first is taken', () => {
  const { taken, at } = dropping();
  at('drop', { dataTransfer: { types: ['Files'], files: [FILE, new File([''], 'b.json')] } });
  expect(taken).toEqual([FILE]);
});

test('a file is held until it leaves the page, not with each part of the page that it leaves', () => {
  const { over, at } = dropping();
  at('dragover', FILES);
  at('dragleave', { relatedTarget: document.body });
  expect(over()).toBe(true);
  at('dragleave', { relatedTarget: null });
  expect(over()).toBe(false);
});

test('where the section is left, files are the browser’s again', () => {
  const { taken, at } = dropping();
  takeAway();
  expect(at('drop', FILES)).toBe(false);
  expect(taken).toEqual([]);
});
