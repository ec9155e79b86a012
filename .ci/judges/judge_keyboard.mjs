// From the home page to a decision of a council report, by Tab and Enter alone, on a desk and on a phone, in each
// language: every stop is in sight with its focus drawn, the skip link leads to the main text, the contents (which a
// phone folds) lead to their section, and the number of a decision to that decision, from where Tab goes on.
// The way to a search result is judged by judge_search. Where a site has no council report there is nowhere to go.

import { launch, openSite } from './chromium.mjs';
import { Report, addressOf, attribute, folderArgument, locate, readSite } from './site_folder.mjs';

const LOOKS = [{ width: 1280, height: 800 }, { width: 360, height: 640, hasTouch: true }];
const STOPS = 120; // of the Tab key: who needs more on one page gives up

const site = readSite(folderArgument());
const report = new Report('keyboard');
const walks = [...site.pages.values()].filter((page) => page.bodyClass === 'home').map(walkFrom).filter(Boolean);
let stops = 0;
const browser = await launch();
try {
  for (const walk of walks) for (const look of LOOKS) await go(walk, look);
} finally {
  await browser.close();
}
report.finish(`${walks.length} home pages × ${LOOKS.length} screens, ${stops} stops of the Tab key, each in sight`);

/** A home page and the first council report that it links to and that has decisions. */
function walkFrom(home) {
  for (const link of home.elements.filter((node) => node.tagName === 'a' && attribute(node, 'href'))) {
    const url = new URL(attribute(link, 'href'), addressOf(site, home.path));
    const page = site.pages.get(locate(site, url)?.path);
    const decides = page?.elements.some((node) => attribute(node, 'id') && (attribute(node, 'class') ?? '').split(' ').includes('item'));
    if (page?.bodyClass === 'council' && decides && page.language === home.language) return { home, council: page };
  }
  return null;
}

async function go({ home, council }, { width, height, hasTouch }) {
  const { context, foreign } = await openSite(browser, site, { viewport: { width, height }, hasTouch });
  await context.addInitScript(inEveryPage);
  const page = await context.newPage();
  let where = `${home.path} (${width} px)`;
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && report.problem(where, `console: ${message.text().slice(0, 200)}`));
  page.on('pageerror', (error) => report.problem(where, `exception: ${error.message}`));
  const tab = (wanted, argument) => tabTo(page, where, wanted, argument);
  try {
    await page.goto(addressOf(site, home.path), { waitUntil: 'load' });
    await tab((address) => focused().href?.split('#')[0] === address, addressOf(site, council.path));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.split('#')[0] === addressOf(site, council.path), { waitUntil: 'load' });
    where = `${council.path} (${width} px)`;
    // A link to one decision of the report has done what follows already: begin at the beginning.
    if (page.url().includes('#')) await page.goto(addressOf(site, council.path), { waitUntil: 'load' });
    await throughTheReport(page, where, tab);
  } catch (error) {
    report.problem(where, error.message.split('\n')[0]);
  }
  for (const address of foreign) report.problem(where, `asks another host: ${address}`);
  await context.close();
}

/** In every page: refusals are said aloud; `focused()` is where the focus is, `ledTo()` what its link to an anchor means. */
function inEveryPage() {
  document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  globalThis.focused = () => document.activeElement ?? document.body;
  globalThis.ledTo = () => {
    const { hash, pathname } = globalThis.focused();
    const target = hash && pathname === location.pathname ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    return target?.matches('h2, h3') ? target.parentElement : target; // its section
  };
}

async function throughTheReport(page, where, tab) {
  await tab(() => focused().getAttribute('href')?.startsWith('#'));
  await page.keyboard.press('Enter');
  if (!(await page.evaluate(() => document.activeElement?.matches('main') || document.activeElement?.closest('main')))) {
    report.problem(where, 'the skip link does not bring the focus to the main text');
  }
  // Contents are links to what has a heading; a phone has them folded behind a <summary>.
  await tab(() => focused().matches('main summary') || ledTo()?.querySelector('.item'));
  if (await page.evaluate(() => document.activeElement.matches('summary'))) {
    await page.keyboard.press('Enter');
    await tab(() => ledTo()?.querySelector('.item'));
  }
  await page.keyboard.press('Enter');
  await arrives(page, where, 'the contents');
  await tab(() => focused().closest('.item[id]') && ledTo()?.matches('.item'));
  await page.keyboard.press('Enter');
  await arrives(page, where, 'the number of a decision');
  await tab(() => focused().closest(':target'));
}

/** What an anchor leads to is in sight with its beginning, in the upper half unless the page ends there. */
async function arrives(page, where, by) {
  const seen = await page.waitForFunction(() => {
    const top = document.querySelector(':target')?.getBoundingClientRect().top;
    const atEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
    return top !== undefined && top > -2 && top < (atEnd ? innerHeight : innerHeight / 2);
  }, null, { timeout: 3000 }).catch(() => null);
  if (!seen) report.problem(where, `${by} leads to nothing in sight`);
}

/** Presses Tab until the focus is on what is wanted; every stop before is looked at too. */
async function tabTo(page, where, wanted, argument) {
  for (let step = 0; step < STOPS; step++) {
    await page.keyboard.press('Tab');
    stops += 1;
    const unseen = await page.evaluate(unseenFocus);
    if (unseen) report.problem(where, unseen);
    if (await page.evaluate(wanted, argument)) return;
  }
  throw new Error(`${STOPS} times Tab do not reach ${wanted.toString().replace(/^.*?=> /, '')}`);
}

/** In the page: what is wrong with how the focus is seen, or null. */
function unseenFocus() {
  const each = document.activeElement;
  if (!each || each === document.body) return null;
  const name = `<${each.tagName.toLowerCase()}> “${each.textContent.trim().slice(0, 30)}”`;
  const css = getComputedStyle(each);
  const box = each.getClientRects()[0];
  const inSight = box && box.width > 3 && box.height > 3 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const drawn = css.outlineStyle === 'auto' || (css.outlineStyle !== 'none' && parseFloat(css.outlineWidth) >= 2);
  const top = inSight && document.elementFromPoint(Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2, box.top + box.height / 2);
  const covered = top && !each.contains(top) && !top.contains(each);
  let unseen = null;
  if (!inSight) unseen = `the focus goes out of sight, to ${name}`;
  else if (!drawn) unseen = `the focus is not drawn on ${name}`;
  else if (covered) unseen = `<${top.tagName.toLowerCase()}> covers ${name}, which has the focus`;
  return unseen;
}
