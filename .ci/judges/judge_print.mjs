// Whether a page that is printed, or kept as a PDF, holds all that it says: one page of each type, as Chromium prints it,
// read back by Poppler's pdftotext. Every word of the main text as often as there, what is folded away included, and
// the address of the page, by which a sheet of paper can be held against its source. What leads about the site or to
// another application is of no use on paper: `NOT_PRINTED`. No sheet is left empty.

import { execFileSync } from 'node:child_process';
import { launch, openSite } from './chromium.mjs';
import { Report, folderArgument, readSite } from './site_folder.mjs';
import { viewsOf, visit } from './views.mjs';

const NOT_PRINTED = 'nav, form, button, script, noscript, audio, .toc, .first, .spread, .feeds, .btn';

const site = readSite(folderArgument());
const views = viewsOf(site);
const report = new Report('print');
let words = 0;
let sheets = 0;
const browser = await launch();
try {
  const { context } = await openSite(browser, site, { viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  for (const view of views) await judge(page, view);
} finally {
  await browser.close();
}
report.finish(`${views.length} page types on ${sheets} sheets, ${words} words found on them`);

async function judge(page, view) {
  const where = `${view.where} (${view.type})`;
  await visit(page, view);
  const expected = counted(await page.evaluate(textOfMain, NOT_PRINTED));
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  // A sheet ends with a form feed.
  const printed = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 64 << 20 }).split('\f').slice(0, -1);
  sheets += printed.length;
  printed.forEach((sheet, index) => !sheet.trim() && report.problem(where, `sheet ${index + 1} of ${printed.length} is empty`));
  const all = squeezed(printed.join(''));
  const lost = [...expected].filter(([word, count]) => all.split(word).length - 1 < count).map(([word]) => word);
  words += [...expected.values()].reduce((sum, count) => sum + count, 0);
  if (expected.size === 0) report.problem(where, 'has no main text');
  if (lost.length > 0) report.problem(where, `${lost.length} words are not on paper: ${lost.slice(0, 8).join(' ')}`);
  const canonical = await page.evaluate(() => document.querySelector('link[rel=canonical]')?.href);
  if (canonical && !all.includes(squeezed(canonical))) report.problem(where, `its address is not on paper: ${canonical}`);
}

/** In the page: all text of its main part but what is not for paper, each element's own apart from its neighbours'. */
function textOfMain(left_out) {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    // What no screen shows either is no text: `display` of what is folded away is not none.
    node.nodeType === Node.ELEMENT_NODE && (node.matches(left_out) || getComputedStyle(node).display === 'none') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeType === Node.TEXT_NODE ? walker.currentNode.data : ' ';
  return text;
}

function counted(text) {
  const counts = new Map();
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u).map(squeezed).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Without what is set otherwise on paper: spaces, capitals, the marks over Arabic letters, which a PDF keeps apart, ligatures. */
function squeezed(text) {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}\s\u0640]/gu, '').toLowerCase();
}
