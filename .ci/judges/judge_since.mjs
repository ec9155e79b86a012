// Days that have passed, told in a reader's browser, under the page's own policy and with a clock of the judge's own.
// The site must have been built without `now:` in site.yaml, at any moment: what browsers tell depends on their clock.
//
// Every page that states an expectation is opened twice in each language: on the day itself, when nothing may change,
// and days later. Without scripts the page must say its days all the same.

import { launch, openSite } from './chromium.mjs';
import { addressOf, folderArgument, readSite } from './site_folder.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;
/** What stands for a day so many days later, in the languages of the demonstration. */
const SINCE = {
  fr: { 1: 'depuis 1 jour', 2: 'depuis 2 jours', 11: 'depuis 11 jours' },
  en: { 1: 'for 1 day now', 2: 'for 2 days now', 11: 'for 11 days now' },
  ar: { 1: 'منذ يوم واحد', 2: 'منذ يومين', 11: 'منذ 11 يومًا' },
};

const site = readSite(folderArgument());
const pages = [...site.files].filter(
  (path) => path.endsWith('.html') && readFileSync(join(site.folder, path), 'utf8').includes('<time data-due'),
);
const faults = [];
const fault = (path, text) => faults.push(`${path}: ${text}`);
const browser = await launch();
let looked = 0;

/** What the days of a page say when it is read at a moment: `datetime`, words. */
async function days(path, moment, options = {}) {
  const { context } = await openSite(browser, site, options);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (moment !== undefined) await page.clock.setFixedTime(moment);
  await page.goto(addressOf(site, path), { waitUntil: 'load' });
  const told = await page.$$eval('time[data-due]', (times) => times.map((time) => [time.dateTime, time.textContent]));
  const upToDate = await page.$$eval('.fresh:has(time[data-due]) .up_to_date', (states) => states.length);
  const lang = await page.evaluate(() => document.documentElement.lang);
  await context.close();
  for (const complaint of complaints) fault(path, complaint);
  return { told, upToDate, lang };
}

// One page of each kind in each language is enough; they share the script and its words.
const kinds = new Map();
for (const path of pages) {
  const lang = /^(en|ar)\//u.exec(path)?.[1] ?? 'fr';
  const kind = `${lang} ${path.replace(/^(en|ar)\//u, '').split('/')[0]}`;
  if (!kinds.has(kind)) kinds.set(kind, path);
}
for (const path of kinds.values()) {
  const written = await days(path, undefined, { javaScriptEnabled: false }).catch(() => null);
  const html = readFileSync(join(site.folder, path), 'utf8');
  const first = /<time data-due datetime=([0-9-]+)>([^<]+)</u.exec(html) ?? /<time datetime=([0-9-]+) data-due>([^<]+)</u.exec(html);
  if (!first) {
    fault(path, 'no day to look at');
    continue;
  }
  const [, date, words] = first;
  const noon = Date.parse(`${date}T12:00:00Z`);
  const same = await days(path, noon);
  if (!same.told.some(([day, text]) => day === date && text === words)) fault(path, `changed on the day itself: ${JSON.stringify(same.told)}`);
  for (const count of [1, 2, 11]) {
    const later = await days(path, noon + count * DAY);
    const expected = SINCE[later.lang][count];
    const found = later.told.find(([day]) => day === date)?.[1];
    if (found !== expected) fault(path, `${count} days after ${date}: “${found}”, not “${expected}”`);
    looked++;
  }
  // Long after every day of it, nothing that was awaited is up to date any more.
  const old = await days(path, Date.parse('2040-01-01T12:00:00Z'));
  if (old.upToDate) fault(path, `${old.upToDate} still up to date in 2040`);
  if (written && written.told.length !== old.told.length) fault(path, 'another number of days without scripts');
}
await browser.close();
if (kinds.size < 5) fault('the site', `only ${kinds.size} kinds of pages state an expectation`);
for (const text of faults) console.log(text);
console.log(`${kinds.size} pages, ${looked} readings after a day had passed, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
