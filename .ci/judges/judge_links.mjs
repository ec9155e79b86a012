// Links, anchors, languages and policy, read from the pages with a parser that is not ours (parse5).
// Every internal address leads to a file and every fragment to an id; every page can be reached from the home page; every
// translation answers its original; every page carries a strict policy.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report, addressOf, attribute, decode, folderArgument, locate, readSite, textOf } from './site_folder.mjs';

const site = readSite(folderArgument());
const report = new Report('links');
let links = 0;
let fragments = 0;
let outside = 0;
const targets = new Map(); // page → the pages that it links to

for (const page of site.pages.values()) {
  targets.set(page.path, new Set());
  for (const link of linksOf(page)) follow(page, link);
  judgePolicy(page);
  judgeData(page);
  judgeFrame(page);
}
judgeReach();
judgeTranslations();
report.finish(
  `${site.pages.size} pages, ${links} internal links, ${fragments} anchors, ${outside} links to other sites (not followed)`,
);

/** Every address that a page names: `{ value, kind }`, where `kind` is the element and attribute that it stands in. */
function linksOf(page) {
  const found = [];
  for (const node of page.elements) {
    for (const name of ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']) {
      const value = attribute(node, name);
      if (value !== null && !(name === 'data' && node.tagName !== 'object')) found.push({ value, kind: `${node.tagName} ${name}`, node });
    }
    for (const part of (attribute(node, 'srcset') ?? '').split(',')) {
      if (part.trim()) found.push({ value: part.trim().split(/\s+/)[0], kind: `${node.tagName} srcset`, node });
    }
    const property = attribute(node, 'property') ?? attribute(node, 'name') ?? '';
    if (node.tagName === 'meta' && /^(og:(url|image|audio|video)|twitter:image)$/.test(property)) {
      found.push({ value: attribute(node, 'content') ?? '', kind: `meta ${property}`, node });
    }
    if (node.tagName === 'meta' && /^refresh$/i.test(attribute(node, 'http-equiv') ?? '')) {
      found.push({ value: (attribute(node, 'content') ?? '').replace(/^[^=]*=\s*/, ''), kind: 'meta refresh', node });
    }
    const css = node.tagName === 'style' ? textOf(node) : (attribute(node, 'style') ?? '');
    for (const [, value] of css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) found.push({ value, kind: `${node.tagName} url()`, node });
  }
  return found;
}

function follow(page, { value, kind, node }) {
  const wrong = (message) => report.problem(page.path, `${kind} “${value}” ${message}`);
  if (kind === 'link href' && value === 'data:,') return; // an empty icon: it saves the request for /favicon.ico
  if (!URL.canParse(value, addressOf(site, page.path))) return wrong('is no address');
  const url = new URL(value, addressOf(site, page.path));
  if (/^(javascript|vbscript|blob|file):$/.test(url.protocol)) return wrong(`— ${url.protocol} is not for a public page`);
  if (url.protocol === 'data:') return /^(a|form|area|iframe|script)\b/.test(kind) ? wrong('— data: is not for a link') : undefined;
  if (!/^https?:$/.test(url.protocol)) return void outside++;
  if (/^(localhost|127\.|0\.0\.0\.0|\[::1\])/.test(url.hostname)) return wrong("is on a developer's machine");
  const found = locate(site, url);
  if (!found) return void outside++;
  links++;
  if (found.needsSlash) return wrong('lacks its final slash: a redirect for every reader');
  if (!found.path) return wrong('leads to no file');
  if (/^(a|area|link|meta refresh)\b/.test(kind) && found.path.endsWith('.html') && attribute(node, 'rel') !== 'canonical') {
    targets.get(page.path).add(found.path);
  }
  if (!hasFragment(url, found.path)) wrong(`— ${found.path} has no such id`);
}

function hasFragment(url, path) {
  const fragment = decode(url.hash.slice(1));
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return true;
  fragments++;
  if (path.endsWith('.html')) return site.pages.get(path).ids.has(fragment);
  if (path.endsWith('.svg')) return readFileSync(join(site.folder, path), 'utf8').includes(`id="${fragment}"`);
  return true; // a page of a PDF, a second of a recording
}

/** A strict Content-Security-Policy, before anything that it is to govern, and nothing in the page that it forbids. */
function judgePolicy(page) {
  const position = page.elements.findIndex(
    (node) => node.tagName === 'meta' && /^content-security-policy$/i.test(attribute(node, 'http-equiv') ?? ''),
  );
  if (position < 0) return report.problem(page.path, 'no Content-Security-Policy');
  const policy = attribute(page.elements[position], 'content') ?? '';
  if (!/(^|;)\s*default-src\s+'(none|self)'/.test(policy)) report.problem(page.path, `the policy has no default-src 'none' or 'self': ${policy}`);
  for (const loose of ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"]) {
    if (policy.includes(loose)) report.problem(page.path, `the policy allows ${loose}`);
  }
  if (/(^|\s)(\*|https?:|https?:\/\/\*)(?=[\s;]|$)/.test(policy)) report.problem(page.path, `the policy allows every host: ${policy}`);
  const early = page.elements.slice(0, position).find((node) => ['script', 'style', 'link', 'img'].includes(node.tagName));
  if (early) report.problem(page.path, `<${early.tagName}> stands before the policy that governs it`);
  for (const node of page.elements) {
    if (attribute(node, 'style') !== null) report.problem(page.path, `<${node.tagName} style> is forbidden by the policy`);
    const handler = node.attrs?.find((each) => /^on[a-z]/.test(each.name));
    if (handler) report.problem(page.path, `<${node.tagName} ${handler.name}> is forbidden by the policy`);
  }
}

/** Structured data is JSON, and names its kind. */
function judgeData(page) {
  for (const node of page.elements.filter((each) => each.tagName === 'script' && attribute(each, 'type') === 'application/ld+json')) {
    try {
      const data = JSON.parse(textOf(node));
      if (!JSON.stringify(data).includes('"@type"')) report.problem(page.path, 'JSON-LD without @type');
      if (!String(data['@context'] ?? '').includes('schema.org')) report.problem(page.path, 'JSON-LD without the context of schema.org');
    } catch (error) {
      report.problem(page.path, `JSON-LD does not parse: ${error.message}`);
    }
  }
}

/** What every page has: a language, a title, one h1, a type on its body, and room kept for its pictures. */
function judgeFrame(page) {
  if (!page.language) report.problem(page.path, '<html> has no lang');
  const title = page.elements.find((node) => node.tagName === 'title');
  if (!title || !textOf(title).trim()) report.problem(page.path, 'no <title>');
  if (page.redirect) return;
  if (!page.bodyClass) report.problem(page.path, '<body> has no class: the type of the page is not known');
  const headings = page.elements.filter((node) => node.tagName === 'h1').length;
  if (headings !== 1) report.problem(page.path, `${headings} <h1>`);
  for (const node of page.elements.filter((each) => each.tagName === 'img')) {
    const sizes = [attribute(node, 'width'), attribute(node, 'height')];
    if (!sizes.every((size) => /^\d+$/.test(size ?? ''))) report.problem(page.path, `the page jumps when ${attribute(node, 'src')} arrives: it has no width and height`);
  }
}

/** A reader who starts at the home page and only follows links gets everywhere. */
function judgeReach() {
  const reached = new Set(['index.html']);
  const open = ['index.html'];
  while (open.length > 0) {
    for (const target of targets.get(open.pop()) ?? []) {
      if (!reached.has(target)) {
        reached.add(target);
        open.push(target);
      }
    }
  }
  for (const page of site.pages.values()) {
    const robots = page.elements.find((node) => node.tagName === 'meta' && attribute(node, 'name') === 'robots');
    const hidden = page.redirect || page.path === '404.html' || /noindex/.test((robots && attribute(robots, 'content')) ?? '');
    if (!hidden && !reached.has(page.path)) report.problem(page.path, 'no link leads here from the home page');
  }
}

/** A page that names its translation is named by it, in its own language. */
function judgeTranslations() {
  const alternates = new Map();
  for (const page of site.pages.values()) {
    const named = page.elements.filter((node) => node.tagName === 'link' && attribute(node, 'hreflang') && /\balternate\b/.test(attribute(node, 'rel') ?? ''));
    alternates.set(page.path, named.map((node) => ({ language: attribute(node, 'hreflang'), path: locate(site, new URL(attribute(node, 'href') ?? '', addressOf(site, page.path)))?.path })));
  }
  for (const [path, named] of alternates) {
    for (const { language, path: other } of named) {
      if (!other || other === path || language === 'x-default' || !site.pages.has(other)) continue;
      if (site.pages.get(other).language.toLowerCase() !== language.toLowerCase()) report.problem(path, `hreflang ${language} leads to ${other}, which is in “${site.pages.get(other).language}”`);
      if (!alternates.get(other).some((back) => back.path === path)) report.problem(other, `does not name ${path}, whose translation it is`);
    }
  }
}
