import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export type ServedFolder = { readonly address: string; close(): Promise<void> };

export type ServeOptions = {
  /**
   * If false, a policy that extensions are exempt from forbids the pages' own scripts. It works the same in each
   * browser.
   */
  readonly scripts: boolean;
};

/** No charset is given: a saved page declares its own. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves saved pages on a separate loopback port. */
export async function serveFolder(folder: string, { scripts }: ServeOptions): Promise<ServedFolder> {
  const policy = scripts ? {} : { 'content-security-policy': "script-src 'none'" };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    try {
      const body = await readFile(join(folder, normalize(path)));
      const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
