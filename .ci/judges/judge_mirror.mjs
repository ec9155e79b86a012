// Whether pages that are read from the right begin there. One page of each type in Arabic, and its like, is laid out as it
// is and once more with its direction alone turned round: what begins, ends, has an edge, a space or its words at one side
// must do so at the other, to the pixel, in masthead, navigation, lists, margins, tables and footer. So no other language
// with other words and letters is needed to compare with, and a rule that says `left` or `right` is found wherever it works.
// What stands in a line of words is placed by the order of those words and left out. On a phone and on a desk.

import { launch, openSite } from './chromium.mjs';
import { Report, addressOf, attribute, folderArgument, pageTypes, readSite } from './site_folder.mjs';

const WIDTHS = [360, 1280];
const FROM_THE_RIGHT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/;

const site = readSite(folderArgument());
const report = new Report('mirror');
const types = [...pageTypes(site)].filter(([, path]) => isFromTheRight(site.pages.get(path)));
let compared = 0;
const browser = await launch();
try {
  for (const width of WIDTHS) await judge(width);
} finally {
  await browser.close();
}
report.finish(`${types.length} page types that are read from the right × ${WIDTHS.length} widths, ${compared} elements mirrored`);

function isFromTheRight(page) {
  const says = attribute(page.elements.find((node) => node.tagName === 'html'), 'dir');
  if (FROM_THE_RIGHT.test(page.language) && says !== 'rtl') report.problem(page.path, `<html lang="${page.language}"> does not say dir="rtl"`);
  return says === 'rtl' || FROM_THE_RIGHT.test(page.language);
}

async function judge(width) {
  const { context } = await openSite(browser, site, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const [type, path] of types) {
    await page.goto(addressOf(site, path), { waitUntil: 'load' });
    const from_right = await page.evaluate(boxes);
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    const from_left = await page.evaluate(boxes);
    compared += from_right.length;
    // What moves takes along all that stands in it: the outermost is named.
    const moved = from_right.filter((here, index) => differs(here.box, from_left[index].box));
    for (const here of moved.filter(({ parent }) => !moved.some((other) => other.number === parent)).slice(0, 5)) {
      const there = from_left[here.number];
      report.problem(`${path} (${type}, ${width} px)`, `${here.name} is no mirror image: ${shown(here.box)} from the right, ${shown(there.box)} when it runs from the left`);
    }
  }
  await context.close();
}

function differs(one, other) {
  return Object.keys(one).some((what) => (typeof one[what] === 'string' ? one[what] !== other[what] : Math.abs(one[what] - other[what]) > 2));
}

function shown(box) {
  return Object.entries(box).map(([what, value]) => `${what} ${value}`).join(', ');
}

/**
 * In the page: every box that is not in a line of words, with its distances and what it has at its two sides. What has a
 * direction of its own stands in the page as the page runs, and is not looked into.
 */
function boxes() {
  const { clientWidth } = document.documentElement;
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const [start, end] = rtl ? ['Right', 'Left'] : ['Left', 'Right'];
  const measured = (each) => {
    const css = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    const [begins, ends] = [box.left, clientWidth - box.right].map(Math.round);
    const place = rtl ? { begins: ends, ends: begins } : { begins, ends };
    if (each.hasAttribute('dir')) return place;
    return {
      ...place,
      words: { [start.toLowerCase()]: 'start', [end.toLowerCase()]: 'end' }[css.textAlign] ?? css.textAlign,
      'padding before': parseFloat(css[`padding${start}`]), 'padding after': parseFloat(css[`padding${end}`]),
      'edge before': parseFloat(css[`border${start}Width`]), 'edge after': parseFloat(css[`border${end}Width`]),
    };
  };
  const walk = (element, parent) => {
    for (const each of element.children) {
      const { display } = getComputedStyle(each);
      if (!each.checkVisibility() || display.startsWith('inline') || display === 'contents') continue;
      const name = `<${[each.tagName.toLowerCase(), ...each.classList].join(' ')}> “${each.textContent.trim().slice(0, 30)}”`;
      const number = globalThis.walked.push({ each, name, parent }) - 1;
      if (!each.hasAttribute('dir') && each.tagName !== 'svg') walk(each, number);
    }
  };
  // The second time, the same elements.
  if (!globalThis.walked) {
    globalThis.walked = [];
    walk(document.body, -1);
  }
  return globalThis.walked.map(({ each, name, parent }, number) => ({ number, parent, name, box: measured(each) }));
}
