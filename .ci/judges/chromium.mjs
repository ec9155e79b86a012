// Chromium with a built site behind its real address: what the site's host asks for is answered from the folder, every
// other request is refused and remembered. So absolute addresses, the policy's 'self' and https behave as in public.

import { existsSync, readFileSync } from 'node:fs';
import { delimiter, extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { locate } from './site_folder.mjs';

export const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8', '.xml': 'application/xml', '.json': 'application/json', '.css': 'text/css',
  '.js': 'text/javascript', '.mjs': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json', '.mp3': 'audio/mpeg', '.ogg': 'audio/ogg', '.opus': 'audio/ogg', '.bin': 'application/octet-stream',
};

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

function program() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = [process.env.CHROMIUM, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('no Chromium on this machine (Debian: apt-get install chromium)');
  return found;
}

export function launch(more = []) {
  return chromium.launch({ executablePath: program(), args: [...FLAGS, ...more], headless: true });
}

/** A browser context that sees the site and nothing else; `foreign` fills with the requests that it made elsewhere. */
export async function openSite(browser, site, options) {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'UTC', ...options });
  context.setDefaultTimeout(20_000);
  const foreign = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    const found = locate(site, new URL(address));
    if (!found) {
      foreign.push(address);
      return route.abort('blockedbyclient');
    }
    const path = found.path ?? '404.html';
    if (!site.files.has(path)) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'not found' });
    return route.fulfill({
      status: found.path ? 200 : 404,
      contentType: MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
      body: readFileSync(join(site.folder, path)),
    });
  });
  return { context, foreign };
}
