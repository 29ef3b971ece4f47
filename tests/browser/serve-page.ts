import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';

export type ServedPage = { readonly address: string; stop(): Promise<void> };

/** A worker that reports to its page every change of the database named in its address. */
const WATCH = `import '/module.js';
parts.open(location.search.slice(1)).glossary.watch(() => postMessage('changed'), parts.never);
postMessage('ready');
`;

/** A service worker that does the same for every page, and saves a card on request. */
const SERVICE = `import '/module.js';
const { glossary } = parts.open(location.search.slice(1));
glossary.watch(async () => {
  for (const page of await clients.matchAll({ includeUncontrolled: true })) page.postMessage('changed');
}, parts.never);
onmessage = event => event.waitUntil(glossary.save(parts.card('own:service'), null));
`;

/**
 * Bundles the module at `entry` (a path) and serves on loopback a page that runs it: at `/`, and at `/locked`, where a
 * sandbox gives it an opaque origin and therefore no storage.
 */
export async function servePage(entry: string): Promise<ServedPage> {
  const scripts = new Map([
    ['/module.js', await bundle(entry)],
    ['/watch.js', WATCH],
    ['/service.js', SERVICE],
  ]);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const code = scripts.get(path ?? '');
    if (code !== undefined) {
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        .end(code);
      return;
    }
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (path === '/locked') headers['content-security-policy'] = 'sandbox allow-scripts';
    response.writeHead(200, { ...headers, 'access-control-allow-origin': '*' });
    response.end(`<!doctype html><title>Test page</title><script type="module" src="/module.js"></script>`);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['es'], fileName: 'module' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  const [chunk] = output.output;
  if (chunk.type !== 'chunk' || output.output.length !== 1) throw new Error('the test page must be one file');
  return chunk.code;
}
