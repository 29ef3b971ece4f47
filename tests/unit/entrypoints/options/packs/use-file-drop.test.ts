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

test('a file dragged over the page is accepted, and taken when it is dropped', () => {
  const { taken, over, at } = dropping();
  expect(over()).toBe(false);
  expect(at('dragover', FILES)).toBe(true);
  expect(over()).toBe(true);
  // Otherwise the browser would open it in place of the page.
  expect(at('drop', FILES)).toBe(true);
  expect(taken).toEqual([FILE]);
  expect(over()).toBe(false);
});

test('dragged text is left to the page', () => {
  const { taken, over, at } = dropping();
  expect([at('dragover', TEXT), at('drop', TEXT)]).toEqual([false, false]);
  expect(over()).toBe(false);
  expect(taken).toEqual([]);
});

test('only the first of several files is taken', () => {
  const { taken, at } = dropping();
  at('drop', { dataTransfer: { types: ['Files'], files: [FILE, new File([''], 'b.json')] } });
  expect(taken).toEqual([FILE]);
});

test('a drag lasts until it leaves the page, not just a part of it', () => {
  const { over, at } = dropping();
  at('dragover', FILES);
  at('dragleave', { relatedTarget: document.body });
  expect(over()).toBe(true);
  at('dragleave', { relatedTarget: null });
  expect(over()).toBe(false);
});

test('after leaving the section, files are left to the browser again', () => {
  const { taken, at } = dropping();
  takeAway();
  expect(at('drop', FILES)).toBe(false);
  expect(taken).toEqual([]);
});
