// A small healthy site, written by hand for the judges to be tried on: a map from path to text or bytes.
// It shows no real look and no real country; it only has one of everything that a judge looks at.

import { deflateSync } from 'node:zlib';

export const BASE = 'https://transparence.example/';
const POLICY = "default-src 'none'; img-src 'self'; style-src 'sha256-HASH'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
const STYLE =
  ':root{color-scheme:light dark;--paper:#fbfaf6;--ink:#16211c;--link:#0b4f63}' +
  '@media (prefers-color-scheme:dark){:root{--paper:#121815;--ink:#ecefe9;--link:#8fcbe0}}' +
  'body{margin:1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 sans-serif}a{color:var(--link)}' +
  '.skip{position:absolute;inset-inline-start:-99rem;background:var(--paper);padding:.75rem}.skip:focus{inset-inline-start:0;inset-block-start:0}' +
  '@media print{details::details-content{content-visibility:visible;height:auto}head,[rel=canonical]{display:block}[rel=canonical]::after{content:attr(href);direction:ltr;unicode-bidi:isolate}}';

const PAGES = [
  { path: 'index.html', type: 'home', title: 'Journal de la transparence', body: '<ul><li><a href="/conseils/2026/2026-11-18/">Conseil du 18 novembre</a></li><li><a href="communiques/2026/concours/#dates">Concours</a></li></ul>' },
  { path: 'ar/index.html', type: 'home', language: 'ar', title: 'صحيفة الشفافية', body: '<p>مرحبا</p><ul><li>قائمة</li></ul>' },
  { path: 'conseils/2026/2026-11-18/index.html', type: 'council', title: 'Conseil des ministres du 18 novembre 2026', body: '<p>Le Conseil s’est réuni.</p><p><img src="/icon.png" alt="La salle du Conseil" width="96" height="96"></p><nav aria-label="Sommaire"><ol><li><a href="#mesures">Mesures</a></li></ol></nav><section><h2 id="mesures">Mesures</h2><ol><li class="item" id="d1"><h3><a class="n" href="#d1">I-1.</a> Une loi</h3><p>Le communiqué suit. <a href="/">Accueil</a></p></li></ol></section><details><summary>Détail</summary><p>Ce qui était replié.</p></details>' },
  { path: 'communiques/2026/concours/index.html', type: 'communique', title: 'Concours des infirmiers', body: '<h2 id="dates">Dates</h2><p>Le concours est reporté.</p><p><a href="../../../index.html">Accueil</a></p>' },
  { path: '404.html', type: 'not-found', title: 'Page introuvable', robots: 'noindex', body: '<p><a href="/">Accueil</a></p>' },
];

/** The whole site, anew at each call. `hash` is the CSP hash of a style. */
export function sampleSite(hash) {
  const files = new Map();
  for (const page of PAGES) files.set(page.path, pageText(page, hash(STYLE)));
  files.set('ancien/index.html', `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Déplacé</title><meta http-equiv="refresh" content="0; url=/communiques/2026/concours/"><link rel="canonical" href="${BASE}communiques/2026/concours/"></head><body><p><a href="/communiques/2026/concours/">Déplacé</a></p></body></html>`);
  files.set('card.png', picture(1200, 630));
  files.set('icon.png', picture(192, 192));
  files.set('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${BASE}sitemap.xml\n`);
  files.set('manifest.webmanifest', JSON.stringify({ name: 'Journal', start_url: '/', icons: [{ src: 'icon.png', sizes: '192x192', type: 'image/png' }] }));
  files.set('sitemap.xml', sitemap());
  for (const [name, text] of Object.entries(feeds())) files.set(name, text);
  return files;
}

function addressOf(path) {
  return BASE + path.replace(/index\.html$/, '');
}

function pageText({ path, type, language = 'fr', title, robots, body }, hash) {
  const address = addressOf(path);
  const alternates = /^(ar\/)?index\.html$/.test(path) ? `<link rel="alternate" hreflang="fr" href="${BASE}"><link rel="alternate" hreflang="ar" href="${BASE}ar/">` : '';
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY.replace('HASH', hash)}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><meta name="description" content="${title}, en une phrase.">${robots ? `<meta name="robots" content="${robots}">` : ''}
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:url" content="${address}"><meta property="og:image" content="${BASE}card.png?v=3fa2c1d0"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:type" content="image/png"><meta property="og:image:alt" content="${title}">
<link rel="canonical" href="${address}">${alternates}${path === 'index.html' ? `<link rel="alternate" type="application/rss+xml" title="Tout" href="/feed.xml">` : ''}<link rel="icon" href="/icon.png"><style>${STYLE}</style><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","name":"${title}"}</script></head>
<body class="${type}"><a class="skip" href="#contenu">Aller au contenu</a><main id="contenu" tabindex="-1"><h1>${title}</h1>${body}</main></body></html>
`;
}

function sitemap() {
  const listed = PAGES.filter((page) => !page.robots).map((page) => `<url><loc>${addressOf(page.path)}</loc><lastmod>2026-11-20</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.join('')}</urlset>\n`;
}

const ENTRIES = [
  { link: `${BASE}communiques/2026/concours/`, title: 'Concours : le n° 12 est « reporté »', rfc822: 'Fri, 20 Nov 2026 10:00:00 +0000', rfc3339: '2026-11-20T10:00:00Z' },
  { link: `${BASE}conseils/2026/2026-11-18/`, title: 'Conseil des ministres', rfc822: 'Wed, 18 Nov 2026 16:37:00 +0000', rfc3339: '2026-11-18T16:37:00Z' },
];

function feeds() {
  const html = `<p>Le texte, <a href="${BASE}">et un lien</a>.</p>`;
  const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rss = ENTRIES.map((each) => `<item><title>${each.title}</title><link>${each.link}</link><guid isPermaLink="true">${each.link}</guid><pubDate>${each.rfc822}</pubDate><description>${escaped}</description><enclosure url="${BASE}icon.png" length="${picture(192, 192).length}" type="image/png"/></item>\n`);
  const atom = ENTRIES.map((each) => `<entry><id>${each.link}</id><title>${each.title}</title><link href="${each.link}"/><published>${each.rfc3339}</published><updated>${each.rfc3339}</updated><content type="html">${escaped}</content></entry>\n`);
  return {
    'feed.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Journal</title><link>${BASE}</link><description>Tout</description><language>fr</language><lastBuildDate>${ENTRIES[0].rfc822}</lastBuildDate><atom:link rel="self" type="application/rss+xml" href="${BASE}feed.xml"/>\n${rss.join('')}</channel></rss>\n`,
    'atom.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>${BASE}</id><title>Journal</title><updated>${ENTRIES[0].rfc3339}</updated><author><name>Gouvernement</name></author><link rel="self" type="application/atom+xml" href="${BASE}atom.xml"/><link href="${BASE}"/>\n${atom.join('')}</feed>\n`,
    'feed.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Journal', home_page_url: BASE, feed_url: `${BASE}feed.json`, language: 'fr', items: ENTRIES.map((each) => ({ id: each.link, url: each.link, title: each.title, content_html: html, date_published: each.rfc3339, date_modified: each.rfc3339 })) }, null, 1),
  };
}

/** A podcast of one recording beside the site: only its own judge is shown it. */
export function podcast() {
  const page = `${BASE}communiques/2026/concours/`;
  const recording = Buffer.from('ID3, as far as the judge looks');
  const item = `<item><title>Concours</title><link>${page}</link><guid isPermaLink="false">tag:transparence.example,2026:concours</guid><pubDate>Fri, 20 Nov 2026 10:00:00 +0000</pubDate><description>Lu à voix haute.</description><enclosure url="${BASE}media/concours.mp3" length="${recording.length}" type="audio/mpeg"/><podcast:transcript url="${page}transcript-1.txt" type="text/plain" language="fr"/><itunes:duration>29</itunes:duration><itunes:explicit>false</itunes:explicit></item>`;
  return {
    'podcast/fr.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Journal, à écouter</title><link>${BASE}</link><description>Ce que dit le journal</description><language>fr</language><atom:link rel="self" type="application/rss+xml" href="${BASE}podcast/fr.xml"/><itunes:author>Gouvernement</itunes:author><itunes:category text="Government"/><itunes:image href="${BASE}podcast/fr.png"/><itunes:explicit>false</itunes:explicit>${item}</channel></rss>\n`,
    'podcast/fr.png': picture(1400, 1400, RGB),
    'media/concours.mp3': recording,
    'communiques/2026/concours/transcript-1.txt': 'Le concours est reporté.\n',
  };
}

/** Kinds of PNG, as its header counts them. */
const GREY = 0;
const RGB = 2;

/** A PNG of one colour, made by hand: eight bits a channel. */
export function picture(width, height, kind = GREY) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, kind, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width * (kind === RGB ? 3 : 1) + 1) * height));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
