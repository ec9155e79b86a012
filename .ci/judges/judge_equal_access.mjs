// What IBM Equal Access says of one page of every type, light and dark, on a phone and on a desk; the Arabic pages are
// types of their own. Its engine runs in the page and asks nothing of the network. A violation is a problem; what it only
// suspects is one too, unless `equal-access-allowed.json` says why it is not.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch, openSite } from './chromium.mjs';
import { Report, folderArgument, readSite } from './site_folder.mjs';
import { viewsOf, visit } from './views.mjs';

const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');
const ALLOWED = JSON.parse(readFileSync(new URL('equal-access-allowed.json', import.meta.url), 'utf8'));
const RULES = ['WCAG_2_2', 'IBM_Accessibility'];
const LOOKS = [{ colorScheme: 'light', width: 1280 }, { colorScheme: 'dark', width: 1280 }, { colorScheme: 'light', width: 360 }];

const site = readSite(folderArgument());
const views = viewsOf(site);
const report = new Report('equal_access');
const used = new Map();
const browser = await launch();
let results = 0;
try {
  for (const look of LOOKS) await judge(look);
} finally {
  await browser.close();
}
for (const [entry, count] of used) console.log(`  allowed, ${count} ×: ${entry.rule} ${entry.reason_id ?? ''} — ${entry.reason}`);
report.finish(`${views.length} page types × ${LOOKS.length} looks through IBM Equal Access, ${results} findings of its rules looked at`);

async function judge({ colorScheme, width }) {
  const { context } = await openSite(browser, site, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const view of views) {
    const where = `${view.where} (${view.type}, ${colorScheme}, ${width} px)`;
    await visit(page, view);
    await page.evaluate(`${ENGINE};globalThis.ace = ace;`);
    const found = await page.evaluate(async (rules) => {
      const checked = await new globalThis.ace.Checker().check(document, rules);
      return checked.results.map((each) => ({ rule: each.ruleId, id: String(each.reasonId), level: each.value.join(' '), says: each.message, path: each.path.dom, html: each.snippet ?? '' }));
    }, RULES);
    if (found.length === 0) report.problem(where, 'Equal Access found nothing to look at');
    results += found.length;
    for (const each of found) {
      if (each.level.endsWith(' PASS')) continue;
      const allowed = ALLOWED.find((entry) => entry.rule === each.rule && (!entry.reason_id || entry.reason_id === each.id) && (!entry.snippet || new RegExp(entry.snippet).test(each.html)));
      if (allowed) used.set(allowed, (used.get(allowed) ?? 0) + 1);
      else report.problem(where, `${each.level} ${each.rule} ${each.id}: ${each.says} — ${each.path.split('/').slice(-3).join('/')} ${each.html.slice(0, 120)}`);
    }
  }
  await context.close();
}
