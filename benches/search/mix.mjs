// node benches/search/mix.mjs CONTENT OUT [COUNT]: a portal of many communiqués with the vocabulary of real ones.
//
// Each communiqué of OUT has a title of CONTENT's, five to nine paragraphs from anywhere in it, and what no other has: a
// number, a sum, and two names. So the words are distributed as in the texts they come from, and new ones go on coming,
// as they do. The same folder gives the same portal: nothing is drawn by chance from outside.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [content, out, count = '10000'] = process.argv.slice(2);
if (!content || !out) {
  console.error(`usage: node ${process.argv[1]} CONTENT OUT [COUNT]`);
  process.exit(2);
}

let state = 20_261_122;
const draw = (most) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * most);
};
const one = (list) => list[draw(list.length)];

const titles = [];
const paragraphs = [];
for (const path of readdirSync(join(content, 'communiques'), { recursive: true }).filter((path) => path.endsWith('.md')).sort()) {
  const [, fields, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(content, 'communiques', path), 'utf8')) ?? [];
  const title = /^title: *(.*)$/m.exec(fields ?? '')?.[1].replace(/^["']|["']$/g, '');
  if (title) titles.push(title);
  const plain = (body ?? '').split(/\n\s*\n/).map((text) => text.replace(/<[^>]*>|\]\([^)]*\)|\{\{[^}]*\}\}|^#+ */gm, '').replace(/[[\]*_|{}!`>]/g, '').trim());
  paragraphs.push(...plain.filter((text) => text.length > 60));
}

const SYLLABLES = 'ba ko ma ti sé ro lu ndi ga wé fo ya kpé sa no dou mi gbé zin ka'.split(' ');
const name = () => {
  const word = Array.from({ length: 2 + draw(3) }, () => one(SYLLABLES)).join('');
  return word[0].toUpperCase() + word.slice(1);
};
const folder = (path) => {
  mkdirSync(join(out, 'content', path), { recursive: true });
  return join(out, 'content', path);
};
writeFileSync(join(folder('.'), 'site.yaml'), 'name: Portail\nbase_url: https://portail.example\nlanguages: [fr]\ntimezone: UTC\ninstitution: i0\n');
for (let place = 0; place < 30; place++) writeFileSync(join(folder('institutions'), `i${place}.yaml`), `kind: ministry\nname: Ministère ${name()} ${name()}\n`);
for (let place = 0; place < Number(count); place++) {
  const day = new Date(Date.UTC(2019, 0, 1) + Math.floor((place * 2_870) / Number(count)) * 86_400_000).toISOString().slice(0, 10);
  const text = Array.from({ length: 5 + draw(5) }, () => one(paragraphs));
  text.splice(1, 0, `Par l’arrêté n° ${day.slice(0, 4)}-${place}/MEF, ${name()} ${name()} reçoit ${draw(900) + 100} ${draw(900) + 100} 000 francs.`);
  const title = `${one(titles)} (${name()})`.replace(/"/g, '\\"').slice(0, 105);
  writeFileSync(join(folder(`communiques/${day.slice(0, 4)}`), `${day}-${place}.md`), `---\ntitle: "${title}"\ndate: ${day}\ninstitution: i${draw(30)}\n---\n\n${text.join('\n\n')}\n`);
}
