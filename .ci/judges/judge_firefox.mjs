// Whether an engine that is not Chromium's reads the site: one page of each type in Firefox ESR (Debian's; the machine's own
// `firefox` where `FIREFOX` names it), on a phone, from a server and under the page's policy. Nothing scrolls sideways, the
// title and every word of the main text are there, nothing is refused or fails, pages from the right begin there; and the
// search finds a document by the words of its title.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Report, addressOf, attribute, folderArgument, pageTypes, readSite, textOf } from './site_folder.mjs';
import { serve } from './web_server.mjs';

const WIDTH = 360;
// Scroll bars as on a phone: over the page, not beside it.
const PREFERENCES = { 'ui.useOverlayScrollbars': 1 };
const shots = process.argv[3]; // a folder, for a developer's eye

const site = readSite(folderArgument());
const types = pageTypes(site);
const report = new Report('firefox');
const server = await serve(site);
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program(), headless: true, extraPrefsFirefox: PREFERENCES });
let words = 0;
try {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 740 });
  let said = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  for (const [type, path] of types) {
    said = [];
    await judge(page, type, path);
    for (const line of new Set(said)) report.problem(`${path} (${type})`, `console: ${line.slice(0, 200)}`);
  }
  for (const [type, path] of types) if (type.startsWith('search ')) await search(page, path);
} finally {
  await browser.close();
  server.close();
}
report.finish(`${types.size} page types in Firefox ${version()} at ${WIDTH} px, ${words} words of main texts`);

function program() {
  const found = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && version(path));
  if (!found) throw new Error('no Firefox on this machine (Debian: apt-get install firefox-esr)');
  return found;
}

function version(path = program()) {
  try {
    return /[\d.]+\S*/.exec(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))[0];
  } catch {
    return null;
  }
}

async function judge(page, type, path) {
  const where = `${path} (${type})`;
  await page.goto(server.addressOf(addressOf(site, path)), { waitUntil: 'load' });
  const seen = await page.evaluate(inPage);
  words += seen.words;
  if (seen.width > WIDTH) report.problem(where, `scrolls sideways: ${seen.width} px for ${WIDTH}`);
  if (!seen.title) report.problem(where, 'no title is seen');
  for (const text of seen.cut.slice(0, 3)) report.problem(where, `stands beyond the edge: ${text}`);
  const from_right = attribute(site.pages.get(path).elements.find((node) => node.tagName === 'html'), 'dir') === 'rtl';
  if (seen.from_right === !from_right) report.problem(where, 'the title begins at the wrong side');
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${type.replace(/\W+/g, '-')}.png`), fullPage: true });
}

/** In the page: its width, whether the title is seen and from which side, the words of the main text, what is cut off. */
function inPage() {
  const box = (each) => each.getBoundingClientRect();
  const shown = (each) => each.checkVisibility() && box(each).width > 4 && box(each).height > 4;
  const title = [...document.querySelectorAll('main h1, main h2, main p')].find(shown);
  const range = document.createRange();
  if (title) range.selectNodeContents(title);
  const letters = range.getBoundingClientRect();
  // Its shortest line tells, unless that is as wide as the page. Numbers in Arabic are rectangles of their own in a line.
  const lines = new Map();
  for (const { bottom, left, right } of range.getClientRects()) {
    const line = [...lines.keys()].find((other) => Math.abs(other - bottom) < 8) ?? bottom;
    const [from, to] = lines.get(line) ?? [left, right];
    lines.set(line, [Math.min(from, left), Math.max(to, right)]);
  }
  const [from, to] = [...lines.values()].sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0] ?? [0, innerWidth];
  const [before, after] = [from, innerWidth - to];
  const cut = [...document.querySelectorAll('main p, main li, main h1, main h2, main h3, main td, main dd')].filter((each) => shown(each) && (box(each).left < -1 || box(each).right > innerWidth + 1));
  return {
    width: document.documentElement.scrollWidth,
    title: Boolean(title) && letters.width > 0,
    from_right: Math.abs(before - after) < 16 ? null : after < before,
    words: document.querySelector('main').innerText.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    cut: cut.map((each) => `<${each.tagName.toLowerCase()}> “${each.textContent.trim().slice(0, 40)}”`),
  };
}

/** Words of a title of the portal are typed, and lead to its page. */
async function search(page, path) {
  const { language } = site.pages.get(path);
  const wanted = [...site.pages.values()].find((each) => each.bodyClass === 'communique' && each.language === language);
  const heading = wanted?.elements.find((node) => node.tagName === 'h1');
  if (!heading) return;
  const query = textOf(heading).trim();
  await page.goto(server.addressOf(addressOf(site, path)), { waitUntil: 'load' });
  await page.type('form[data-index] input', query);
  await page.keyboard.press('Enter');
  const href = new URL(addressOf(site, wanted.path)).pathname;
  const found = await page.waitForSelector(`#_results a[href="${href}"]`, { timeout: 10_000 }).catch(() => null);
  if (!found) report.problem(path, `“${query}” does not find ${href}`);
}
