import { readFileSync } from 'node:fs';
import { launchBrowser } from '#tests/browser/launch.ts';
import { servePage } from '#tests/browser/serve-page.ts';
import { writePack } from '#tests/bench/write-pack.ts';
const N = Number(process.argv[3] ?? 100000);
await writePack('/tmp/imp/p.json', N);
const served = await servePage('tests/browser/glossary-page.ts');
const browser = await launchBrowser(process.argv[2] as 'chromium');
const page = await browser.newPage();
await page.goto(served.address);
await page.waitForFunction(() => typeof parts === 'object');
await page.evaluate(() => { document.body.innerHTML = '<input type=file>'; });
const f = await page.$('input'); await (f as any).uploadFile('/tmp/imp/p.json');
const seen = await page.evaluate(async (N) => {
  const file = (document.querySelector('input') as HTMLInputElement).files![0]!;
  const { glossary, transfer, database } = parts.open('x');
  const out: any = {};
  const time = async (name: string, work: () => Promise<any>) => { const t = performance.now(); const r = await work(); out[name] = Math.round((performance.now() - t) * 10) / 10; return r; };
  const plan = await time('plan', () => transfer.plan(file, parts.quiet, parts.never));
  await time('apply', () => transfer.apply((plan as any).value, parts.quiet, parts.never));
  database.close();
  const pick = (n: number, s: number) => Array.from({ length: n }, (_, i) => 1 + ((i * 7919 + s * 131) % N));
  for (const [name, n] of [['230 numbers', 230], ['50 numbers', 50]] as const) {
    const cold: number[] = []; const warm: number[] = [];
    for (let s = 0; s < 7; s++) {
      const db = parts.open('x');
      await db.glossary.revision();
      let t = performance.now(); await db.glossary.getByNumber(pick(n, s)); cold.push(performance.now() - t);
      t = performance.now(); await db.glossary.getByNumber(pick(n, s + 50)); warm.push(performance.now() - t);
      db.database.close();
    }
    const med = (l: number[]) => Math.round([...l].sort((a, b) => a - b)[3]! * 10) / 10;
    out[name] = `first ${med(cold)} then ${med(warm)}`;
  }
  const db = parts.open('x');
  const ids = pick(50, 3).map(i => `made:card-${i}`);
  await time('50 ids', () => db.glossary.getMany(ids));
  await time('50 ids again', () => db.glossary.getMany(ids.map(i => i.slice(0, -1))));
  await time('one id', () => db.glossary.get('made:card-77'));
  await time('count', () => db.glossary.count());
  let n = 0;
  await time('walk', () => db.glossary.eachBatch(b => { n += b.length; }));
  out.n = n;
  await time('search first', () => db.glossary.search('bab'));
  await time('search again', () => db.glossary.search('babe'));
  await time('search rare', () => db.glossary.search('volunt'));
  await time('search 20', () => db.glossary.search('ba', 20));
  await time('all', () => db.glossary.search(''));
  await db.glossary.save(parts.card('own:x'), null);
  await time('all after a save', () => db.glossary.search(''));
  await time('export', () => db.transfer.export(parts.quiet, parts.never));
  const db2 = parts.open('x');
  await time('all in another context, as database object', () => db2.glossary.search(''));
  await time('plan again', () => db.transfer.plan(file, parts.quiet, parts.never));
  await time('removePack', () => db.glossary.removePack('made'));
  return out;
}, N);
console.log(seen);
await browser.close(); await served.stop();
