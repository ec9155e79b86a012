// Full-page pictures of one page of every type, for a developer's eye. It judges nothing.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openSite } from './chromium.mjs';
import { addressOf, folderArgument, pageTypes, readSite } from './site_folder.mjs';

const site = readSite(folderArgument());
const out = process.argv[3] ?? 'shots';
mkdirSync(out, { recursive: true });
const browser = await launch();
let count = 0;
for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    const { context } = await openSite(browser, site, { colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const [type, path] of pageTypes(site)) {
      const name = type.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
      await page.goto(addressOf(site, path), { waitUntil: 'load' });
      await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      count++;
    }
    await context.close();
  }
}
await browser.close();
console.log(`${count} pictures in ${out}`);
