// A built site as the judges see it: its files, its pages, its address, and a report of what is wrong with it.
// What counts as wrong is left to each judge.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';

const PROBLEMS_SHOWN = 80;
const PLACES_SHOWN = 3;

/** Everything under `folder`, as sorted relative paths with forward slashes. */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads the folder once: `files`, `pages` (parsed HTML by path) and `base`, the site's address with a final slash. */
export function readSite(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is not a folder`);
  const files = listFiles(folder);
  const pages = new Map();
  for (const path of files.filter((file) => file.endsWith('.html'))) pages.set(path, readPage(folder, path));
  const home = pages.get('index.html');
  if (!home) throw new Error(`${folder} has no index.html`);
  const canonical = home.elements.find((node) => node.tagName === 'link' && attribute(node, 'rel') === 'canonical');
  const href = canonical && attribute(canonical, 'href');
  if (!href || !URL.canParse(href)) throw new Error('index.html has no absolute <link rel="canonical">: the site\'s address is unknown');
  return { folder, files: new Set(files), pages, base: href.endsWith('/') ? href : `${href}/` };
}

function readPage(folder, path) {
  const text = readFileSync(join(folder, path), 'utf8');
  const elements = [];
  walk(parse(text, { sourceCodeLocationInfo: true }), elements);
  const body = elements.find((node) => node.tagName === 'body');
  const root = elements.find((node) => node.tagName === 'html');
  return {
    path,
    elements,
    ids: new Set(elements.flatMap((node) => [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : null]).filter(Boolean)),
    language: (root && attribute(root, 'lang')) ?? '',
    bodyClass: (body && attribute(body, 'class')) ?? '',
    redirect: elements.find((node) => node.tagName === 'meta' && /^refresh$/i.test(attribute(node, 'http-equiv') ?? '')),
  };
}

function walk(node, elements) {
  if (node.tagName) elements.push(node);
  // What stands in a <template> is not in the page.
  for (const child of node.childNodes ?? []) walk(child, elements);
}

export function attribute(node, name) {
  return node.attrs?.find((each) => each.name === name && !each.prefix)?.value ?? null;
}

/** The text inside an element, for <style> and <script>. */
export function textOf(node) {
  return (node.childNodes ?? []).map((child) => child.value ?? textOf(child)).join('');
}

/** The address that a reader sees for a file of the site. */
export function addressOf(site, path) {
  const clean = path.replace(/(^|\/)index\.html$/, '$1');
  return site.base + clean.split('/').map(encodeURIComponent).join('/');
}

/** Where an absolute address leads: `{ path }` in the folder (undefined where there is no file), or null for another site. */
export function locate(site, url) {
  if (url.origin !== new URL(site.base).origin) return null;
  const root = new URL(site.base).pathname;
  if (!url.pathname.startsWith(root)) return { path: undefined };
  const path = decode(url.pathname.slice(root.length));
  if (path === '' || path.endsWith('/')) return { path: site.files.has(`${path}index.html`) ? `${path}index.html` : undefined };
  if (site.files.has(path)) return { path };
  return { path: undefined, needsSlash: site.files.has(`${path}/index.html`) };
}

export function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One page of every type: the first by path of each body class and language. Redirects are no pages to look at. */
export function pageTypes(site) {
  const types = new Map();
  for (const page of site.pages.values()) {
    if (page.redirect) continue;
    const name = `${page.bodyClass || '(no class)'} [${page.language}]`;
    if (!types.has(name)) types.set(name, page.path);
  }
  return types;
}

/** Collects what is wrong; `finish` prints it, the same fault of many pages once, then one line that sums up, and sets the exit code. */
export class Report {
  constructor(judge) {
    this.judge = judge;
    this.places = new Map(); // by message
  }

  problem(where, message) {
    if (!this.places.has(message)) this.places.set(message, []);
    this.places.get(message).push(where);
  }

  finish(summary) {
    const lines = [...this.places].map(([message, places]) => {
      const others = places.length > PLACES_SHOWN ? ` and ${places.length - PLACES_SHOWN} more` : '';
      return `  ✗ ${places.slice(0, PLACES_SHOWN).join(', ')}${others}: ${message}`;
    });
    for (const line of lines.slice(0, PROBLEMS_SHOWN)) console.log(line);
    if (lines.length > PROBLEMS_SHOWN) console.log(`  … and ${lines.length - PROBLEMS_SHOWN} other messages`);
    const count = [...this.places.values()].reduce((sum, places) => sum + places.length, 0);
    console.log(`${this.judge}: ${summary}; ${count} problems`);
    process.exitCode = count > 0 ? 1 : 0;
  }
}

/** The folder given on the command line. */
export function folderArgument() {
  const folder = process.argv[2];
  if (!folder) {
    console.error(`usage: node ${process.argv[1]} SITE_DIR`);
    process.exit(2);
  }
  return folder;
}
