// A built site on this machine as a well-set host serves it: compressed (the siblings of `--precompress` where there are
// any, else made at the first request), with a type and a time to keep. On a port of the system's choosing.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { MEDIA_TYPES } from './chromium.mjs';
import { locate } from './site_folder.mjs';

const TEXT = /^text\/|xml|json|javascript|svg/;
const CODINGS = [['br', '.br', brotliCompressSync], ['gzip', '.gz', gzipSync]];

/** `{ addressOf(path), close() }`; the site's own path stays, its host becomes this machine. */
export async function serve(site) {
  const kept = new Map();
  const server = createServer((request, response) => {
    const found = locate(site, new URL(request.url, site.base));
    const path = found?.path ?? '404.html';
    if (!site.files.has(path)) return response.writeHead(404).end();
    const type = MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    const coding = TEXT.test(type) && CODINGS.find(([name]) => (request.headers['accept-encoding'] ?? '').includes(name));
    if (coding) Object.assign(headers, { 'content-encoding': coding[0], vary: 'accept-encoding' });
    response.writeHead(found?.path ? 200 : 404, headers).end(bodyOf(site, path, coding, kept));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://localhost:${server.address().port}`;
  return { addressOf: (address) => root + new URL(address).pathname, close: () => server.close() };
}

function bodyOf(site, path, coding, kept) {
  const read = (file) => readFileSync(join(site.folder, file));
  if (!coding) return read(path);
  const [, suffix, compress] = coding;
  const name = path + suffix;
  if (!kept.has(name)) kept.set(name, site.files.has(name) ? read(name) : compress(read(path)));
  return kept.get(name);
}
