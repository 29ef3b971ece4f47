import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../harness/browser-name.ts';
import { launchSession } from '../../harness/launch-session.ts';
import { SAMPLE_PAGES } from '../../harness/serve-pages.ts';
import { buildSurveyor } from '../../survey/build-surveyor.ts';
import { serveFolder } from '../../survey/serve-folder.ts';
import { nameList } from '../name-lists.ts';
import type { Figures, PeerFigures } from './figures.ts';
import { measureGlossary } from './measure-glossary.ts';
import { measurePeer } from './measure-peer.ts';
import { printFigures } from './print-figures.ts';
import { toRows } from './to-rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean', default: false },
    names: { type: 'string', default: '100,1000,10000,100000,1000000' },
    repeat: { type: 'string', default: '5' },
    'no-peer': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
const sizes = values.names.split(',').map(Number);
const repeat = Number(values.repeat);
const folder = resolve(positionals[0] ?? SAMPLE_PAGES);
const files = readdirSync(folder)
  .filter(name => /\.x?html?$/.test(name))
  .sort();
const sound =
  sizes.every(size => Number.isInteger(size) && size > 0) && Number.isInteger(repeat) && repeat > 0;
if (!sound || files.length === 0) {
  console.error(
    'Usage: npm run bench:browser -- [DIR] [--firefox] [--names 100,1000] [--repeat 5] [--no-peer] [--json FILE]',
  );
  process.exit(2);
}

const all: Figures[] = [];
const peers: PeerFigures[] = [];

/** Saves the rows after each size: the largest size takes long, and earlier results must not be lost. */
function keepRows(): void {
  if (values.json === undefined) return;
  const file = resolve(values.json);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(toRows(all, peers), null, 2)}\n`);
}

// If the variable names a build that measures itself, that build is used.
if (process.env.BACKGROUNDER_OUTPUT === undefined) buildSurveyor(browser);
const served = await serveFolder(folder, { scripts: false });
const pages = files.map(file => `${served.address}/${encodeURIComponent(file)}`);
let peerEnded = values['no-peer'];
try {
  for (const size of sizes) {
    const names = await nameList(size);
    console.log(`${browser}, ${size.toLocaleString('en')} names …`);
    const session = await launchSession(browser);
    const { figures, textToMarks } = await measureGlossary(session, { names, pages, repeat }).finally(() =>
      session.dispose(),
    );
    all.push(figures);
    printFigures([figures], []);
    keepRows();
    if (peerEnded) continue;
    const peer = await measurePeer(browser, names, textToMarks);
    peers.push(peer);
    keepRows();
    peerEnded = peer.textToMarksMs === null;
  }
} finally {
  await served.close();
}
printFigures(all, peers);
