import { beforeEach, expect, test, vi } from 'vitest';
import { CARD_LINE } from '#platform/protocols/card-protocol.ts';
import { serveCardLines } from '../../../../entrypoints/background/cards/card-lines.ts';
import { fakeBrowser, fakePort, OWN_ID, OWN_ORIGIN } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const TOKEN = '0123456789abcdef0123456789abcdef';
const ADDRESS = 'https://news.example/';
const HOST = { id: OWN_ID, url: ADDRESS, frameId: 0, tab: { id: 7, url: ADDRESS } };
const FRAME = { id: OWN_ID, url: `${OWN_ORIGIN}card.html`, frameId: 5, tab: { id: 7, url: ADDRESS } };

beforeEach(() => {
  fakeBrowser.runtime.onConnect.clear();
  vi.stubGlobal('location', new URL(OWN_ORIGIN));
  serveCardLines();
});

function line(sender: object, first: object, name = CARD_LINE) {
  const end = fakePort(name, sender);
  fakeBrowser.runtime.onConnect.happen(end.port);
  end.tell(first);
  return end;
}

const expectFrame = (sender: object = HOST, token = TOKEN) => line(sender, { type: 'expect', token });
const claim = (sender: object = FRAME, token = TOKEN) => line(sender, { type: 'claim', token });

test('a host and its frame are connected and receive each other’s messages', () => {
  const [host, frame] = [expectFrame(), claim()];
  expect(host.said).toEqual([{ type: 'joined', frame: 5 }]);
  host.tell({ to: 'frame' });
  frame.tell({ to: 'host' });
  expect(frame.said).toEqual([{ to: 'frame' }]);
  expect(host.said.slice(1)).toEqual([{ to: 'host' }]);
});

test('a token works only once', () => {
  const host = expectFrame();
  claim();
  const second = claim();
  expect(second.state.ended).toBe(true);
  expect(host.said).toHaveLength(1);
});

test.each([
  ['a page’s script', HOST],
  ['a frame in another tab', { ...FRAME, tab: { id: 8, url: ADDRESS } }],
  ['another page of ours', { ...FRAME, url: `${OWN_ORIGIN}options.html` }],
  ['another extension', { ...FRAME, id: 'another-extension' }],
  ['a frame without a number', { ...FRAME, frameId: undefined }],
])('%s is joined with no host', (_who, sender) => {
  const host = expectFrame();
  const thief = claim(sender);
  host.tell({ secret: true });
  expect(host.said).toEqual([]);
  expect(thief.said).toEqual([]);
});

test.each([
  ['a token that is none', { type: 'expect', token: 'short' }],
  ['an unknown type', { type: 'listen', token: TOKEN }],
  ['an unknown field', { type: 'expect', token: TOKEN, tab: 3 }],
])('%s ends the line', (_what, first) => {
  expect(line(HOST, first).state.ended).toBe(true);
});

test('when one side disconnects, so does the other', () => {
  const [host, frame] = [expectFrame(), claim()];
  frame.port.disconnect();
  expect(host.state.ended).toBe(true);
  const [, lateFrame] = [expectFrame(), claim()];
  expect(lateFrame.state.ended).toBe(false);
});

test('nobody is connected to a host that has gone', () => {
  expectFrame().port.disconnect();
  expect(claim().state.ended).toBe(true);
});

test('a port with another name is ignored', () => {
  const host = line(HOST, { type: 'expect', token: TOKEN }, 'other');
  claim();
  expect(host.said).toEqual([]);
});
