// What a reader finds. In Node: the script that is published reads the index that is published; every word that it sees
// in a text is in the index at that place, so that the program and the script agree on what a word is; and what a
// question weighs. In Chromium: from the home page by the keyboard alone to a result and to its page, in each language,
// without accents, without a refusal by the policy or a request to another host; and what is said when there is nothing.
// Where a site has no search there is nothing to judge.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch, openSite } from './chromium.mjs';
import { Report, addressOf, attribute, folderArgument, locate, readSite } from './site_folder.mjs';

const SCRIPT_LIMIT = 10_000; // bytes over the wire: the budget of the theme
const FILE_LIMIT = 30_000;
const QUESTION_LIMIT = 100_000;

const site = readSite(folderArgument());
const report = new Report('search');
const searches = [...site.pages.values()].map(searchOf).filter(Boolean);
let words = 0;
let questions = 0;
for (const search of searches) await judgeIndex(search);
const browser = searches.length > 0 ? await launch() : null;
try {
  for (const search of searches) await judgeByKeyboard(search);
} finally {
  await browser?.close();
}
report.finish(`${searches.length} pages that search, ${words} words held against their index, ${questions} questions`);

/** A page that searches: where its index and its script are. */
function searchOf(page) {
  const form = page.elements.find((node) => node.tagName === 'form' && attribute(node, 'data-index'));
  const script = page.elements.find((node) => node.tagName === 'script' && attribute(node, 'type') === 'module');
  if (!form || !script) return null;
  const at = (address) => new URL(address, addressOf(site, page.path));
  return { page, index: at(attribute(form, 'data-index')), script: at(attribute(script, 'src')) };
}

function bytesOf(url) {
  const found = locate(site, url);
  if (!found?.path) throw new Error(`${url} leads to no file`);
  return readFileSync(join(site.folder, found.path));
}

function weight(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}

async function judgeIndex(search) {
  const source = bytesOf(search.script);
  if (weight(source) > SCRIPT_LIMIT) report.problem(search.script.pathname, `${weight(source)} bytes by gzip -9: ${SCRIPT_LIMIT} at most`);
  const script = await import(`data:text/javascript;base64,${source.toString('base64')}`);
  let asked = new Set();
  const kept = new Map();
  const get = async (name) => {
    asked.add(name);
    if (!kept.has(name)) {
      const bytes = bytesOf(new URL(name, search.index));
      kept.set(name, { value: JSON.parse(bytes), weight: weight(bytes) });
      if (kept.get(name).weight > FILE_LIMIT) report.problem(name, `${kept.get(name).weight} bytes by gzip -9: ${FILE_LIMIT} at most`);
    }
    return kept.get(name).value;
  };
  Object.assign(search, { script: script, source, open: () => new script.Index(get).open() });
  const index = (search.opened = await search.open());
  const { rules } = index.table;
  const places = await placesOf(index);
  search.titles = [];
  for (let number = 0; number < index.first.length; number++) {
    if (index.first[number] < 0) continue;
    const text = await index.text(number);
    const isFirst = index.first[number] === number;
    if (isFirst && text.d) search.titles.push(text);
    for (const token of [text.x, text.h ?? '', isFirst ? text.t : ''].flatMap(script.tokens)) {
      for (const word of script.words(token.text, rules)) {
        words += 1;
        if (!places.get(word)?.has(number)) report.problem(`${text.u} “${token.text}”`, `“${word}” is not in the index at its place`);
      }
    }
  }
  // What the dearest questions weigh on a cold cache, page and script included.
  const page = weight(readFileSync(join(site.folder, search.page.path)));
  for (const count of [1, 2, 3]) {
    for (let place = 0; place + count <= Math.min(search.titles.length, 60); place += 3) {
      const query = search.titles.slice(place, place + count).map(({ t }) => longest(t, script)).join(' ');
      asked = new Set();
      const fresh = await search.open();
      const { entries } = await fresh.search(query);
      await Promise.all(entries.slice(0, 10).map((entry) => fresh.text(entry.passage)));
      const sum = [...asked].reduce((sum, name) => sum + kept.get(name).weight, page + weight(source));
      questions += 1;
      if (sum > QUESTION_LIMIT) report.problem(`“${query}”`, `weighs ${sum} bytes: ${QUESTION_LIMIT} at most`);
      if (entries.length === 0) report.problem(`“${query}”`, 'words of titles find nothing');
    }
  }
}

function longest(title, { tokens }) {
  return tokens(title).map(({ text }) => text).sort((a, b) => b.length - a.length)[0];
}

function plain(word) {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word of the index with the numbers of its passages. */
async function placesOf(index) {
  const places = new Map();
  for (let place = 0; place < index.table.starts.length; place++) {
    for (const word of Object.keys(await index.file(place))) {
      if (index.place(word) !== place) report.problem(word, 'stands in another file than where it is looked for');
      places.set(word, new Set((await index.find({ word, beginnings: [] })).keys()));
    }
  }
  return places;
}


/** Words of a title that few entries have, as somebody types them who does not care for accents. */
async function questionFor(search) {
  for (const text of search.titles.slice(-40).reverse()) {
    const query = search.script.tokens(text.t).map((token) => plain(token.text)).filter((word) => word.length > 3).slice(0, 3).join(' ');
    const { entries, whole } = await search.opened.search(query);
    if (whole && entries.length > 0 && (await search.opened.text(entries[0].passage)).u === text.u) return { query, text, count: entries.length };
  }
  return null;
}

async function judgeByKeyboard(search) {
  const where = search.page.path;
  const question = await questionFor(search);
  if (!question) return report.problem(where, 'no title is found first by its own words');
  const { context, foreign } = await openSite(browser, site, { viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)));
  const page = await context.newPage();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && report.problem(where, `console: ${message.text().slice(0, 200)}`));
  page.on('pageerror', (error) => report.problem(where, `exception: ${error.message}`));
  const found = () => page.waitForFunction(() => document.querySelectorAll('#_results li').length > 0 && document.querySelector('#_results [role=status]').textContent !== '');
  try {
    const home = search.page.path.replace(/[^/]+\/index\.html$/, 'index.html');
    await page.goto(addressOf(site, home), { waitUntil: 'load' });
    await tabTo(page, 'input[type=search]');
    await page.keyboard.type(question.query);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === question.query);
    await found();
    if (!(await page.locator('#_results mark').count())) report.problem(where, `“${question.query}”: nothing is marked in the results`);
    await tabTo(page, '#_results li a');
    const href = await page.evaluate(() => document.activeElement.getAttribute('href'));
    if (href !== question.text.u) report.problem(where, `“${question.query}” finds ${href} before ${question.text.u}`);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === new URL(href, site.base).pathname);
    await page.goBack();
    await found();
    await judgeStates(page, where, question);
  } catch (error) {
    report.problem(where, `“${question.query}” by the keyboard: ${error.message.split('\n')[0]}`);
  }
  for (const address of foreign) report.problem(where, `asks another host: ${address}`);
  await context.close();
}

/** While one types, where nothing matches, with a filter, and at 320 px. */
async function judgeStates(page, where, question) {
  const status = page.locator('#_results [role=status]');
  const settles = (before) => page.waitForFunction((before) => document.querySelector('#_results [role=status]').textContent !== before, before);
  const field = page.locator('form[data-index] input');
  let before = await status.textContent();
  await field.fill('zzqqxxzz');
  await settles(before);
  if (!(await page.locator('[data-part=help]').isVisible())) report.problem(where, 'says no more than that there is nothing');
  before = await status.textContent();
  await field.fill('');
  await settles(before);
  await field.pressSequentially(question.query.slice(0, -1));
  await page.waitForFunction(() => document.querySelectorAll('#_results li').length > 0);
  const year = question.text.d[0].slice(0, 4);
  await page.locator('select[name=year]').selectOption(year);
  await page.waitForURL((url) => url.searchParams.get('year') === year);
  const dates = await page.locator('#_results time').evaluateAll((times) => times.map((time) => time.dateTime));
  if (dates.some((date) => !date.startsWith(year))) report.problem(where, `the filter ${year} lets ${dates} through`);
  await page.setViewportSize({ width: 320, height: 640 });
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) report.problem(where, 'results scroll sideways at 320 px');
}

async function tabTo(page, wanted) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), wanted)) return;
  }
  throw new Error(`80 times Tab do not reach ${wanted}`);
}
