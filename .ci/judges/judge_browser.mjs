// What a real browser says of the built site.
// axe on one page of every type, light and dark, on a phone and on a desk; and without axe, the policy in force: nothing
// refused by it, no error in the console, no request to another host, no sideways scrolling at 320 px, a skip link that
// the first Tab shows, the same text for those who have no JavaScript, and the title at first sight on a phone.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch, openSite } from './chromium.mjs';
import { Report, addressOf, folderArgument, pageTypes, readSite } from './site_folder.mjs';
import { viewsOf, visit } from './views.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = ['light', 'dark'].flatMap((colorScheme) => [360, 1280].map((width) => ({ colorScheme, width })));
const FIRST_SIGHT = 160; // px of a phone 640 px high: a title further down is not seen before the thumb moves
const PAGES_AT_320 = 300; // of a larger site, this many pages spread evenly over it

const site = readSite(folderArgument());
const types = pageTypes(site);
const views = viewsOf(site);
const report = new Report('browser');
const by_eye = new Map();
const browser = await launch();
let narrow;
try {
  for (const look of LOOKS) await judgeWithAxe(look);
  narrow = await judgeAtLarge();
  await judgeWithoutScripts();
  await judgeFirstSight();
} finally {
  await browser.close();
}
for (const [rule, places] of by_eye) console.log(`  axe leaves to a person's eye: ${rule} (${places.size} elements), as ${[...places][0]}`);
report.finish(
  `${views.length} page types × ${LOOKS.length} looks through axe, ${narrow} pages at 320 px under their policy, ${types.size} without JavaScript`,
);

async function judgeWithAxe({ colorScheme, width }) {
  const { context } = await openSite(browser, site, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const view of views) {
    const where = `${view.where} (${view.type}, ${colorScheme}, ${width} px)`;
    await visit(page, view);
    await page.evaluate(AXE);
    const result = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'] }), TAGS);
    if (result.passes.length === 0) report.problem(where, 'axe found nothing to look at');
    for (const violation of result.violations) {
      const shown = violation.nodes.slice(0, 4).map((node) => `\n      ${node.target.join(' ')} — ${node.failureSummary.replace(/\s+/g, ' ')}`);
      report.problem(where, `axe ${violation.id} (${violation.impact}), ${violation.nodes.length} ×: ${violation.help}${shown.join('')}`);
    }
    for (const incomplete of result.incomplete) {
      if (!by_eye.has(incomplete.id)) by_eye.set(incomplete.id, new Set());
      for (const node of incomplete.nodes) by_eye.get(incomplete.id).add(`${view.where} ${node.target.join(' ')}`);
    }
  }
  await context.close();
}

/** Every page as a reader gets it, on the narrowest phone. */
async function judgeAtLarge() {
  const { context, foreign } = await openSite(browser, site, { viewport: { width: 320, height: 640 }, hasTouch: true });
  await context.addInitScript(() => {
    globalThis.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => globalThis.refused.push(`${event.violatedDirective}: ${event.blockedURI || event.sample || 'inline'}`));
  });
  const page = await context.newPage();
  let said = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && said.push(`${response.status()}: ${response.url()}`));
  const paths = spread([...site.pages.values()].filter((each) => !each.redirect).map((each) => each.path), PAGES_AT_320);
  for (const path of paths) {
    said = [];
    foreign.length = 0;
    await page.goto(addressOf(site, path), { waitUntil: 'load' });
    const explained = said.some((line) => line.includes('Content Security Policy'));
    for (const line of await page.evaluate(() => globalThis.refused)) if (!explained) said.push(`refused by the policy: ${line}`);
    for (const address of foreign) said.push(`asks another host: ${address}`);
    for (const line of new Set(said)) report.problem(path, line.slice(0, 400));
    const wide = await page.evaluate(overflow);
    if (wide) report.problem(path, `scrolls sideways at 320 px: ${wide}`);
    const skip = await skipLink(page);
    if (skip) report.problem(path, skip);
  }
  await context.close();
  return paths.length;
}

/** The title, or where there is none the text, within the first 160 px of a phone. */
async function judgeFirstSight() {
  const { context } = await openSite(browser, site, { viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  for (const [type, path] of types) {
    await page.goto(addressOf(site, path), { waitUntil: 'load' });
    const top = await page.evaluate(() => {
      const seen = (each) => each.getBoundingClientRect().height > 4 && each.getBoundingClientRect().width > 4;
      const title = [...document.querySelectorAll('main h1')].find(seen) ?? [...document.querySelectorAll('main *')].find(seen);
      return Math.round(title?.getBoundingClientRect().top ?? 0);
    });
    if (top >= FIRST_SIGHT) report.problem(`${path} (${type})`, `the title is ${top} px down a phone: ${FIRST_SIGHT}`);
  }
  await context.close();
}

function spread(all, most) {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)]);
}

/** In the page: what is wider than the window, or null. */
function overflow() {
  const root = document.documentElement;
  if (root.scrollWidth <= globalThis.innerWidth) return null;
  const wide = [...document.querySelectorAll('body *')].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.right > globalThis.innerWidth + 1 || box.left < -1) && box.left > -5000;
  });
  const names = wide.slice(-3).map((each) => `${each.tagName.toLowerCase()}${each.className ? `.${each.getAttribute('class')}` : ''} “${(each.textContent ?? '').trim().slice(0, 40)}”`);
  return `${root.scrollWidth} px, ${names.join(', ')}`;
}

async function skipLink(page) {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const link = document.activeElement;
    const href = link?.getAttribute?.('href') ?? '';
    if (!href.startsWith('#') || !document.getElementById(href.slice(1))) return `the first Tab does not reach a skip link but <${link?.tagName.toLowerCase()}> “${link?.textContent?.trim().slice(0, 40)}”`;
    const box = link.getBoundingClientRect();
    const shown = box.width > 20 && box.height > 20 && box.left >= 0 && box.top >= 0 && box.right <= globalThis.innerWidth + 1;
    return shown ? null : 'the skip link stays out of sight when it has the focus';
  });
}

/** All that can be read with JavaScript can be read without. */
async function judgeWithoutScripts() {
  const withScripts = await openSite(browser, site, { viewport: { width: 1280, height: 800 } });
  const without = await openSite(browser, site, { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  const pages = [await withScripts.context.newPage(), await without.context.newPage()];
  for (const [type, path] of types) {
    const [scripted, plain] = await Promise.all(pages.map((page) => linesOf(page, path)));
    if (plain.length === 0) report.problem(`${path} (${type})`, 'empty without JavaScript');
    const lost = scripted.filter((line) => !plain.includes(line));
    for (const line of lost.slice(0, 5)) report.problem(`${path} (${type})`, `not there without JavaScript: “${line.slice(0, 80)}”`);
    const hidden = plain.filter((line) => !scripted.includes(line));
    for (const line of hidden.slice(0, 5)) report.problem(`${path} (${type})`, `not there with JavaScript: “${line.slice(0, 80)}”`);
  }
}

async function linesOf(page, path) {
  await page.goto(addressOf(site, path), { waitUntil: 'load' });
  const text = await page.evaluate(() => {
    for (const note of document.querySelectorAll('noscript')) note.remove(); // words for one side alone
    return document.body.innerText;
  });
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}
