// What readers see of a built site: one page of every type, and the search of each language with results, which no file of
// the site holds.

import { addressOf, pageTypes, textOf } from './site_folder.mjs';

/** `{ type, where, path, address }` of each view; `where` names it in a report. */
export function viewsOf(site) {
  const views = [...pageTypes(site)].map(([type, path]) => ({ type, where: path, path, address: addressOf(site, path) }));
  const searches = views.filter(({ path }) => site.pages.get(path).bodyClass === 'search');
  const found = searches.map(({ path, address }) => {
    const { language } = site.pages.get(path);
    const query = wordOfTitle(site, language);
    return query && { type: `search with results [${language}]`, where: `${path}?q=${query}`, path, address: `${address}?q=${encodeURIComponent(query)}` };
  });
  return [...views, ...found.filter(Boolean)];
}

/** The longest word in the title of the first document in a language: a question that has an answer. */
function wordOfTitle(site, language) {
  const page = [...site.pages.values()].find((each) => each.language === language && ['communique', 'council'].includes(each.bodyClass));
  const title = page?.elements.find((node) => node.tagName === 'h1');
  return title && textOf(title).match(/\p{L}+/gu)?.sort((a, b) => b.length - a.length)[0];
}

/** Opens a view and waits until it is all there. */
export async function visit(page, { address }) {
  await page.goto(address, { waitUntil: 'load' });
  if (!new URL(address).searchParams.has('q')) return;
  await page.waitForFunction(() => document.querySelectorAll('#_results li').length > 0 && document.querySelector('#_results [role=status]').textContent !== '');
}
