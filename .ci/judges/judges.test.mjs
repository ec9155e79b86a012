// Can the judges fail? A healthy sample passes all of them; then each defect below is put into it and its judge must name it.
// The defects of one judge are put in together, to start the browser and Java once, each into its own place.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BASE, picture, podcast, sampleSite } from './sample_site.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'judges-'));
after(() => rmSync(work, { recursive: true, force: true }));

const HOME = 'index.html';
const COUNCIL = 'conseils/2026/2026-11-18/index.html';
const CALL = 'communiques/2026/concours/index.html';
const ARABIC = 'ar/index.html';

/** A defect: `[what it is, file, text, its replacement (null: the file goes), what the judge must say]`. */
const DEFECTS = {
  html: [
    ['an element left open', COUNCIL, '<p>Le Conseil', '<div><p>Le Conseil', /2026-11-18.*error:/],
    ['an id twice', CALL, '<p>Le concours', '<p id="dates">Le concours', /concours.*Duplicate ID/],
    ['a wrong ARIA role', HOME, '<ul>', '<ul role="lst">', /index\.html.*(Bad value|Discarding unrecognized).*lst/],
    ['a CSS mistake', ARABIC, '</style>', 'p{colour:red}</style>', /ar\/index\.html.*colour/],
    ['an inline script against the policy', ARABIC, '</main>', '<script>x()</script></main>', /ar\/index\.html.*Inline script violates/],
    ['a warning', '404.html', '</main>', '<section><p>x</p></section></main>', /404\.html.*warning: Section lacks heading/],
  ],
  links: [
    ['a broken link', HOME, '/conseils/2026/2026-11-18/', '/conseils/2026/2026-11-19/', /leads to no file/],
    ['a page that no link reaches', HOME, '', '', /2026-11-18\/index\.html: no link leads here/],
    ['a broken anchor', HOME, '#dates', '#datum', /#datum” — communiques.* has no such id/],
    ['a lacking final slash', ARABIC, '<p>مرحبا</p>', '<p><a href="/conseils/2026/2026-11-18">x</a></p>', /lacks its final slash/],
    ['a script address', CALL, '<p>Le concours', '<p><a href="javascript:alert(1)">x</a></p><p>Le concours', /javascript: is not for a public page/],
    ['a development address', CALL, '<p>Le concours', '<p><a href="http://localhost:8080/">x</a></p><p>Le concours', /localhost:8080\/” is on a developer's machine/],
    ['an inline style', CALL, '<p>Le concours', '<p style="color:red">Le concours', /<p style> is forbidden/],
    ['an event handler', CALL, '<h2 ', '<h2 onclick="x()" ', /<h2 onclick> is forbidden/],
    ['no policy', '404.html', 'Content-Security-Policy', 'Content-Policy', /404\.html: no Content-Security-Policy/],
    ['a loose policy', COUNCIL, "script-src 'self'", "script-src 'unsafe-inline' https:", /allows 'unsafe-inline'[\s\S]*allows every host/],
    ['broken structured data', COUNCIL, '"@type":"WebPage"', '"@type":"WebPage', /JSON-LD does not parse/],
    ['a picture without size', COUNCIL, ' width="96"', '', /the page jumps when \/icon\.png/],
    ['a missing h1', COUNCIL, /<h1>.*?<\/h1>/, '', /0 <h1>/],
    ['a redirect to nowhere', 'ancien/index.html', 'url=/communiques/2026/concours/', 'url=/perdu/', /meta refresh “\/perdu\/”.*no file/],
    ['a translation that does not answer', ARABIC, `<link rel="alternate" hreflang="fr" href="${BASE}">`, '', /ar\/index\.html: does not name index\.html/],
    ['no type on the body', '404.html', ' class="not-found"', '', /404\.html: <body> has no class/],
  ],
  feeds: [
    ['an identity twice', 'feed.xml', /<guid.*?<\/guid>(?=<pubDate>Wed)/, `<guid>${BASE}communiques/2026/concours/</guid>`, /is the identity of 2 entries/],
    ['a date that is no date', 'feed.xml', '<pubDate>Wed, 18 Nov', '<pubDate>Thu, 18 Nov', /day of the week is wrong/],
    ['a last date of another time', 'feed.xml', '<lastBuildDate>Fri, 20 Nov 2026 10', '<lastBuildDate>Fri, 20 Nov 2026 11', /lastBuildDate \(RSS\) and updated \(Atom\) differ/],
    ['a self link elsewhere', 'feed.xml', `href="${BASE}feed.xml"`, `href="${BASE}rss.xml"`, /feed\.xml: names itself/],
    ['a relative address in the content', 'atom.xml', `href="${BASE}">et un`, 'href="/apropos/">et un', /not absolute in the content: href=\/apropos\//],
    ['a title that differs', 'feed.json', '"Conseil des ministres"', '"Le Conseil"', /entry 2, title: (rss|atom) “Conseil des ministres”, json “Le Conseil”/],
    ['a wrong length of an attachment', 'feed.xml', /length="\d+"/, 'length="1"', /is said to have 1 bytes/],
    ['an entry without page', 'atom.xml', `<link href="${BASE}conseils/2026/2026-11-18/"/>`, `<link href="${BASE}perdu/"/>`, /links to no page of the site/],
    ['a version that is not', 'feed.json', 'version/1.1', 'version/9', /feed\.json: version is/],
    ['a script in the content', 'feed.json', '<p>Le texte', '<script>x</script><p>Le texte', /<script> in the content/],
    ['an entity that XML does not know', 'institutions/feed.xml', 'Conseil des ministres', 'Conseil&nbsp;des ministres', /institutions\/feed\.xml: (feedparser|not well-formed)/],
    ['a format that is missing', 'institutions/feed.xml', '', '', /institutions: has only rss/],
  ],
  podcasts: [
    ['a wrong length of a recording', 'podcast/fr.xml', /length="\d+"/, 'length="1"', /is said to have 1 bytes and has 30/],
    ['a recording that is no sound', 'podcast/fr.xml', 'audio/mpeg', 'image/png', /its recording is of type image\/png/],
    ['a transcript that is not there', 'podcast/fr.xml', 'transcript-1.txt', 'transcript-2.txt', /its transcript leads to no file/],
    ['an episode without page', 'podcast/fr.xml', `<link>${BASE}communiques/2026/concours/`, `<link>${BASE}perdu/`, /its page leads to no file/],
    ['no duration', 'podcast/fr.xml', '<itunes:duration>29</itunes:duration>', '', /episode 1: no duration/],
    ['no category', 'podcast/fr.xml', '<itunes:category text="Government"/>', '', /fr\.xml: no category/],
    ['a show for adults', 'podcast/fr.xml', '<itunes:explicit>false</itunes:explicit><item>', '<itunes:explicit>true</itunes:explicit><item>', /explicit is True/],
    ['no author', 'podcast/fr.xml', '<itunes:author>Gouvernement</itunes:author>', '', /sees no itunes_author/],
    ['a self link elsewhere', 'podcast/fr.xml', `href="${BASE}podcast/fr.xml"`, `href="${BASE}podcast/ar.xml"`, /names itself/],
    ['a cover too small', 'podcast/fr.png', null, picture(1200, 1200), /the cover has \(1200, 1200\) px[\s\S]*the cover is PNG L/],
  ],
  discovery: [
    ['an address without page', 'sitemap.xml', `<loc>${BASE}ar/</loc>`, `<loc>${BASE}en/</loc>`, /en\/ leads to no file/],
    ['a page that is not listed', 'sitemap.xml', '', '', /ar\/index\.html is missing/],
    ['a page listed twice', 'sitemap.xml', '</urlset>', `<url><loc>${BASE}</loc></url></urlset>`, /stands 2 times/],
    ['a page that hides and is listed', 'sitemap.xml', '</urlset>', `<url><loc>${BASE}404.html</loc></url></urlset>`, /404\.html is not to be indexed/],
    ['a robots file that names another sitemap', 'robots.txt', 'sitemap.xml', 'plan.xml', /robots\.txt: names the sitemap/],
    ['a feed that no page announces', HOME, 'type="application/rss+xml"', '', /index\.html: does not announce its feed, feed\.xml/],
    ['an icon of another size', 'manifest.webmanifest', '192x192', '512x512', /declared 512x512/],
    ['a card of another size', HOME, 'content="1200"', 'content="1600"', /1200x630, declared 1600x630/],
    ['a card that does not exist', CALL, 'card.png', 'carte.png', /og:image leads to no file/],
    ['a card without alternative text', CALL, 'og:image:alt', 'og:image:title', /no og:image:alt/],
    ['tags after the styles', ARABIC, '</head>', '<meta property="og:locale" content="ar"></head>', /og:locale after the styles/],
    ['a wrong canonical address', COUNCIL, `canonical" href="${BASE}conseils`, `canonical" href="${BASE}conseil`, /its canonical address is/],
    ['a picture cut short', 'coupe.png', null, picture(64, 64).subarray(0, 60), /coupe\.png: does not decode/],
    ['a page too heavy', CALL, '</main>', () => `<p>${noise(30_000)}</p></main>`, /bytes by gzip -9: 13500/],
  ],
  browser: [
    ['a colour too pale', COUNCIL, 'color:var(--ink)', 'color:#aaa', /axe color-contrast/],
    ['a picture without alternative text', CALL, '<p>Le concours', '<img src="/icon.png"><p>Le concours', /axe image-alt/],
    ['a heading out of order', '404.html', '</main>', '<h4>x</h4></main>', /404\.html.*axe heading-order/],
    ['a script that the policy refuses', COUNCIL, '</main>', '<script>document.title = "x"</script></main>', /2026-11-18.*(refused by the policy|Content Security Policy)/],
    ['another host', HOME, "img-src 'self'", "img-src 'self' https://ailleurs.example", /asks another host: https:\/\/ailleurs\.example\/x\.png/],
    ['its picture', HOME, '</main>', '<img alt="x" src="https://ailleurs.example/x.png"></main>', /asks another host/],
    ['a file that is not there', CALL, '</main>', '<img alt="x" src="/perdu.png"></main>', /404: .*perdu\.png/],
    ['a word too long for a phone', CALL, '<p>Le concours', `<p>${'x'.repeat(80)} Le concours`, /concours.*scrolls sideways at 320 px/],
    ['no skip link', ARABIC, /<a class="skip".*?<\/a>/, '', /ar\/index\.html: the first Tab/],
    ['a title far down', CALL, '<main', `${'<br>'.repeat(20)}<main`, /the title is \d+ px down a phone: 160/],
    ['a text that needs JavaScript', ARABIC, '</main>', '<script src="/ecrit.js"></script></main>', /ar\/index\.html.*not there without JavaScript: “écrit après coup”/],
    ['its script', 'ecrit.js', null, 'document.querySelector("main").append("écrit après coup")', /not there without JavaScript/],
  ],
  equal_access: [
    ['a picture without alternative text', CALL, '<p>Le concours', '<img src="/icon.png"><p>Le concours', /VIOLATION FAIL img_alt_valid/],
    ['a page without language', COUNCIL, '<html lang="fr"', '<html', /html_lang_exists/],
  ],
  reading: [
    ['a width in pixels', CALL, '<p>Le concours', '<p style="inline-size:700px">Le concours', /concours.*200 %\).*scrolls sideways/],
    ['text that spacing cuts', COUNCIL, '<p>Le Conseil', '<p style="block-size:1.4em;overflow:hidden">Le Conseil', /text is cut: <p/],
    ['a focus that is not seen', HOME, '<li><a href="/conseils', '<li><a style="outline:none" href="/conseils', /the focus is not seen on <a>/],
    ['motion that goes on', '404.html', '<p><a href="/">', '<p style="transition-duration:2s"><a href="/">', /moves all the same: p/],
  ],
  keyboard: [
    ['a focus that is not drawn', HOME, '</style>', 'li a{outline:0}</style>', /index\.html \(360 px\): the focus is not drawn on <a> “Conseil du/],
    ['a skip link that moves no focus', COUNCIL, ' tabindex="-1"', '', /the skip link does not bring the focus/],
    ['contents that something covers', COUNCIL, '</style>', 'h1{position:fixed;inset:0;background:#888}</style>', /<h1> covers <a> “Mesures”/],
    ['a decision that Tab does not reach', COUNCIL, '<a class="n"', '<a class="n" tabindex="-1"', /120 times Tab do not reach .*\.item/],
  ],
  mirror: [
    ['a margin at the left', ARABIC, '</style>', 'ul{margin-left:3rem}h1{text-align:left}p{padding:0 0 0 9px}</style>', /<ul> “قائمة” is no mirror image: begins/],
    ['words at the left', ARABIC, '', '', /<h1> .* is no mirror image: .*words end/],
    ['a space at the left', ARABIC, '', '', /<p> .* is no mirror image: .*padding after 9,.* from the right/],
    ['no direction', '404.html', 'lang="fr" dir="ltr"', 'lang="ar" dir="ltr"', /404\.html: <html lang="ar"> does not say dir="rtl"/],
  ],
  print: [
    ['text that is not for paper', CALL, '@media print{', '@media print{p{display:none}', /concours.*words are not on paper: .*reporte/],
    ['what stays folded', COUNCIL, 'details::details-content', 'details::none', /2026-11-18.*words are not on paper: .*replie/],
    ['a page without its address', HOME, 'content:attr(href)', 'content:none', /index\.html.*its address is not on paper: https:\/\/transparence\.example\//],
    ['an empty sheet', ARABIC, '@media print{', '@media print{html::after{content:"";display:block;break-before:page;height:1px}', /ar\/index\.html.*sheet 2 of 2 is empty/],
  ],
  lighthouse: [
    ['a page without description', COUNCIL, 'name="description"', 'name="summary"', /2026-11-18.*seo \d+: meta-description/],
    ['a picture without alternative text', CALL, '</main>', '<img src="/icon.png" width="192" height="192"></main>', /concours.*accessibility \d+: image-alt/],
    ['a file that is not there', ARABIC, '</main>', '<img alt="x" src="/perdu.png" width="10" height="10"></main>', /ar\/index\.html: best-practices \d+: errors-in-console/],
    ['a page that is slow', HOME, '</main>', '<script src="/lent.js"></script></main>', /index\.html: performance \d+: .*(contentful-paint|blocking-time)/],
    ['its script', 'lent.js', null, 'for (const end = Date.now() + 3000; Date.now() < end; );', /performance/],
  ],
  firefox: [
    ['a word too long for a phone', CALL, '<p>Le concours', `<p>${'x'.repeat(80)} Le concours`, /concours.*scrolls sideways/],
    ['a script that the policy refuses', COUNCIL, '</main>', '<script>document.title = "x"</script></main>', /2026-11-18.*console: .*script/],
    ['a title at the wrong side', ARABIC, '</style>', 'h1{text-align:left}</style>', /ar\/index\.html.*the title begins at the wrong side/],
    ['a title that is not seen', '404.html', '</style>', 'main{display:none}</style>', /404\.html.*no title is seen/],
  ],
};

for (const [judge, defects] of Object.entries(DEFECTS)) {
  test(`${judge} has nothing to say of a healthy site`, () => {
    const { code, output } = ask(judge, healthy(judge));
    assert.equal(code, 0, output);
  });

  test(`${judge} names every defect`, async (each) => {
    const files = healthy(judge);
    if (judge === 'feeds') files.set('institutions/feed.xml', files.get('feed.xml'));
    for (const defect of defects) put(files, defect);
    const { code, output } = ask(judge, files);
    assert.equal(code, 1, output);
    for (const [name, , , , says] of defects) await each.test(name, () => assert.match(output, says));
  });
}

for (const judge of ['links', 'feeds', 'podcasts', 'discovery', 'browser']) {
  test(`${judge} has nothing to say of a healthy site below a path`, () => {
    const files = healthy(judge);
    for (const [path, content] of files) {
      if (typeof content === 'string') files.set(path, below('portail', content));
    }
    const { code, output } = ask(judge, files);
    assert.equal(code, 0, output);
  });
}

/** A page or feed as it reads where the site's address has a path. */
function below(folder, text) {
  return text.replaceAll(BASE, `${BASE}${folder}/`).replace(/((?:href|src)="|url=|"start_url":")\//g, `$1/${folder}/`);
}

function healthy(judge) {
  const hash = (text) => createHash('sha256').update(text).digest('base64');
  const files = sampleSite(hash);
  if (judge === 'podcasts') for (const [path, content] of Object.entries(podcast())) files.set(path, content);
  return files;
}

function put(files, [name, path, from, to]) {
  if (from === null) return files.set(path, to);
  if (from === '') return files; // the effect of another defect
  const before = files.get(path);
  const after_it = before.replace(from, to);
  assert.notEqual(after_it, before, `the defect “${name}” changes nothing`);
  return files.set(path, rehash(after_it));
}

/** A changed style is still the page's own: its hash in the policy follows. */
function rehash(text) {
  const style = /<style>(.*?)<\/style>/s.exec(text)?.[1];
  return style === undefined ? text : text.replace(/'sha256-[^']*'/, () => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
}

function ask(judge, files) {
  const folder = mkdtempSync(join(work, `${judge}-`));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const run = spawnSync(join(here, '..', 'judge'), [folder, judge], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { code: run.status, output: `${run.stdout}\n${run.stderr}` };
}

/** Text that does not compress, the same at each run. */
function noise(length) {
  let state = 12_345;
  let text = '';
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += state.toString(36);
  }
  return text;
}
