// Whether one page of every type stays whole for those who read it otherwise: at 200 % zoom (640 px for a desk of 1280),
// at 320 px, in forced colours, with less motion, with wider spaces between letters and lines (WCAG 2.2: 1.4.4, 1.4.10,
// 1.4.12, 2.4.7), in light and dark. Nothing scrolls sideways, no text is cut or gone, and the focus is seen on every link.

import { launch, openSite } from './chromium.mjs';
import { Report, folderArgument, readSite } from './site_folder.mjs';
import { viewsOf, visit } from './views.mjs';

const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
const LOOKS = [
  { name: '200 %', width: 640, deviceScaleFactor: 2 },
  { name: '320 px', width: 320 },
  { name: '320 px, wide spacing', width: 320, style: SPACING },
  { name: 'wide spacing', width: 1280, style: SPACING },
  { name: 'forced colours', width: 640, forcedColors: 'active' },
  { name: 'forced colours, dark', width: 1280, forcedColors: 'active', colorScheme: 'dark' },
  { name: 'less motion', width: 1280, reducedMotion: 'reduce' },
];

const site = readSite(folderArgument());
const views = viewsOf(site);
const report = new Report('reading');
const words = new Map(); // by view, the words on a desk in plain light
let links = 0;
const browser = await launch();
try {
  await look({ name: 'plain', width: 1280 });
  for (const each of LOOKS) await look(each);
} finally {
  await browser.close();
}
report.finish(`${views.length} page types × ${LOOKS.length + 1} ways of reading, the focus seen on ${links} links`);

async function look({ name, width, style, ...preferences }) {
  const { context } = await openSite(browser, site, { viewport: { width, height: 800 }, bypassCSP: true, ...preferences });
  const page = await context.newPage();
  for (const view of views) {
    const where = `${view.where} (${view.type}, ${name})`;
    await visit(page, view);
    if (style) await page.addStyleTag({ content: style });
    const seen = await page.evaluate(inPage);
    if (seen.width > width) report.problem(where, `scrolls sideways: ${seen.width} px for ${width}`);
    for (const cut of seen.cut.slice(0, 3)) report.problem(where, `text is cut: ${cut}`);
    for (const moving of seen.moving.slice(0, 3)) if (preferences.reducedMotion) report.problem(where, `moves all the same: ${moving}`);
    if (name === 'plain') words.set(view, seen.words);
    const lost = (words.get(view) ?? []).filter((word) => !seen.words.includes(word));
    if (lost.length > 0) report.problem(where, `words of the main text are gone: ${lost.slice(0, 8).join(' ')}`);
    if (name === 'plain' || preferences.forcedColors) await judgeFocus(page, where);
  }
  await context.close();
}

/** In the page: its width, the words of its main text that are rendered, text that its box cuts, what moves. */
function inPage() {
  const cut = [];
  const moving = [];
  for (const each of document.querySelectorAll('main *')) {
    const css = getComputedStyle(each);
    const seconds = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) || 0));
    if (seconds(css.transitionDuration) > 0 || (css.animationName !== 'none' && seconds(css.animationDuration) > 0)) moving.push(each.tagName.toLowerCase());
    const hides = [css.overflowX, css.overflowY].some((value) => value === 'hidden' || value === 'clip');
    const box = each.getBoundingClientRect();
    if (hides && box.width > 2 && (each.scrollWidth > each.clientWidth + 2 || each.scrollHeight > each.clientHeight + 2)) cut.push(`<${each.tagName.toLowerCase()} class="${each.getAttribute('class') ?? ''}"> “${each.textContent.trim().slice(0, 40)}”`);
  }
  const words = [...new Set(document.querySelector('main').innerText.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
  return { width: document.documentElement.scrollWidth, words, cut, moving };
}

async function judgeFocus(page, where) {
  const unseen = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex="0"]')];
    const shown = all.filter((each) => each.checkVisibility());
    const bad = [];
    for (const each of shown.slice(0, 60)) {
      each.focus({ focusVisible: true });
      const css = getComputedStyle(each);
      // `auto` is the ring of the browser itself.
      const outlined = css.outlineStyle === 'auto' || (css.outlineStyle !== 'none' && parseFloat(css.outlineWidth) >= 2);
      const box = each.getClientRects()[0];
      const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      // What scrolls itself may have its middle out of sight.
      const covered = top && !each.contains(top) && !top.contains(each);
      if (covered) bad.push(`<${each.tagName.toLowerCase()}> “${each.textContent.trim().slice(0, 30)}”, which <${top.tagName.toLowerCase()}> covers`);
      if (document.activeElement !== each || !outlined) bad.push(`<${each.tagName.toLowerCase()}> “${each.textContent.trim().slice(0, 30)}”`);
    }
    return { bad, count: Math.min(shown.length, 60) };
  });
  links += unseen.count;
  for (const each of unseen.bad.slice(0, 3)) report.problem(where, `the focus is not seen on ${each}`);
}
