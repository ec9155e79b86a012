// node benches/search/weigh.mjs SITE: what the search of a built site weighs, and how long it takes.
//
// Questions of one to three words are drawn from the titles and texts of the site, 300 of each length; each is asked on a
// cold cache: all files that it fetches count, as `gzip -9` makes them, with the page and the script. The time is that of
// reading, unpacking and ranking in this Node, without a network. Nothing is judged: .ci/judges/judge_search.mjs does that.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const site = process.argv[2];
const page = readdirSync(site, { recursive: true }).find((path) => /^(recherche|search)\/index\.html$/.test(path));
if (!page) throw new Error(`${site} has no search`);
const folder = join(site, page, '..', 'index');
const source = readFileSync(join(site, 'search.js'));
const { Index, tokens } = await import(`data:text/javascript;base64,${source.toString('base64')}`);

const weights = new Map();
const weight = (path) => {
  if (!weights.has(path)) weights.set(path, gzipSync(readFileSync(path), { level: 9 }).length);
  return weights.get(path);
};
const files = readdirSync(folder);
const told = (title, list) => {
  const sizes = list.map((name) => weight(join(folder, name))).sort((a, b) => a - b);
  console.log(`${title}: ${list.length} files, ${Math.round(sizes.reduce((a, b) => a + b, 0) / 1000)} kB; median ${sizes[sizes.length >> 1]} B, largest ${sizes.at(-1)} B`);
};
console.log(`script: ${weight(join(site, 'search.js'))} B; page: ${weight(join(site, page))} B; table: ${weight(join(folder, 'table.json'))} B`);
told('files of words', files.filter((name) => name.startsWith('t') && name !== 'table.json'));
told('files of texts', files.filter((name) => name.startsWith('d')));

const cold = () => {
  const asked = new Map();
  const get = (name) => {
    if (!asked.has(name)) asked.set(name, Promise.resolve(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    return asked.get(name);
  };
  return { asked, index: new Index(get) };
};
const { index } = cold();
await index.open();
const passages = [...index.first.keys()].filter((number) => index.first[number] >= 0);
console.log(`${index.entries} entries, ${passages.length} passages`);

let state = 1;
const draw = (most) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * most);
};
const word = async () => {
  for (;;) {
    const text = await index.text(passages[draw(passages.length)]);
    const all = tokens(draw(2) ? text.t : text.x).map((token) => token.text).filter((token) => token.length > 3);
    if (all.length) return all[draw(all.length)];
  }
};
console.log('| words | kB, median | kB, 95 % | kB, most | ms, median | ms, most | |');
for (const count of [1, 2, 3]) {
  const sums = [];
  const times = [];
  let worst = '';
  for (let round = 0; round < 300; round++) {
    const words = [];
    while (words.length < count) words.push(await word());
    const query = words.join(' ');
    const { asked, index } = cold();
    const begun = performance.now();
    await index.open();
    const { entries } = await index.search(query);
    await Promise.all(entries.slice(0, 10).map((entry) => index.text(entry.passage)));
    times.push(performance.now() - begun);
    sums.push([...asked.keys()].reduce((sum, name) => sum + weight(join(folder, name)), weight(join(site, 'search.js')) + weight(join(site, page))));
    if (sums.at(-1) === Math.max(...sums)) worst = query;
  }
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
  const kb = (bytes) => (bytes / 1000).toFixed(1);
  console.log(`| ${count} | ${kb(at(sums, 0.5))} | ${kb(at(sums, 0.95))} | ${kb(at(sums, 1))} | ${at(times, 0.5).toFixed(0)} | ${at(times, 1).toFixed(0)} | ${worst} |`);
}
