// Can the judge of the content fail? A healthy portal passes; then each defect below is put into a file of its own, and
// the judge must name it. The schemas are those that the program at hand writes.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(here, '..', '..', 'target');
const work = mkdtempSync(join(tmpdir(), 'content-'));
after(() => rmSync(work, { recursive: true, force: true }));
const schemas = join(work, 'schemas');
execFileSync(join(target, 'debug', 'crieur'), ['schema', '--out', schemas]);

const HEALTHY = {
  'site.yaml': 'name: Journal\nbase_url: https://x.example\nlangues: [fr, no]\nchecks: { missing-alt: off }\n',
  'topics.yaml': 'sante: Santé\neau: { fr: Eau, en: Water }\n',
  'institutions/sante.yaml': 'genre: Ministère\nnom: Ministère de la Santé\nsigle: 015\nrang: 7\nexpected:\n',
  'communiques/2026/avis.md':
    '---\n# yaml-language-server: $schema=x\nTitre: 2026\ndate: 20 novembre 2026\nstatut: publié\npièces jointes: avis.pdf\nsummary:\n---\nTexte.\n',
  'communiques/2026/avis.ar.md': '---\ntitle: إشعار\n---\n',
  'councils/2026-11-18.yaml':
    'sessions: [{ date: 2026-11-18, start: 12:30, end: 13 h 27 }]\nitems:\n  - { title: no, nature: projet de loi, number: 1e3 }\n',
};

/** `[file, its text, what the judge must say]`. */
const DEFECTS = [
  ['site.yaml', 'name: Journal\n', /site\.yaml: \/: required: .* base_url/],
  ['topics.yaml', 'Santé: Santé\n', /topics\.yaml: \/: propertyNames/],
  ['institutions/sante.yaml', 'name: Santé\nbrand: { colour: vert }\n', /sante\.yaml: \/brand\/colour: pattern/],
  ['institutions/eau.yaml', 'name: Eau\norder: premier\n', /eau\.yaml: \/order: /],
  ['communiques/cle.md', '---\ntitle: x\ntitel: y\n---\n', /cle\.md: \/: additionalProperties: .* titel/],
  ['communiques/deux.md', '---\ntitle: x\ntitre: y\n---\n', /deux\.md: \/titre: false schema/],
  ['communiques/type.md', '---\ntitle: x\ntype: comunique\n---\n', /type\.md: \/type: /],
  ['communiques/date.md', '---\ntitle: x\ndate: demain\n---\n', /date\.md: \/date: /],
  ['communiques/liste.md', '---\ntitle: [x]\n---\n', /liste\.md: \/title: /],
  ['communiques/image.md', '---\ntitle: x\nimages: [{ alt: y }]\n---\n', /image\.md: \/images\/0: /],
  ['communiques/avis.md', '---\ntitle: x\n---\n', undefined],
  ['communiques/avis.ar.md', '---\ntitle: x\ndate: 2026-11-20\n---\n', /avis\.ar\.md: .*additionalProperties: .* date/],
  ['councils/2026-11-18.yaml', 'items: [{ nature: bill }]\n', /2026-11-18\.yaml: \/items\/0: required: .* title/],
  ['councils/2026-11-25.yaml', 'sessions: [{ date: 2026-11-25, start: 25h00 }]\n', /2026-11-25\.yaml: \/sessions\/0\/start: /],
];

test('the judge has nothing to say of a healthy portal', () => {
  const { code, output } = ask(Object.entries(HEALTHY));
  assert.equal(code, 0, output);
});

test('the judge names every defect', async (each) => {
  const { code, output } = ask(DEFECTS);
  assert.equal(code, 1, output);
  for (const [file, text, says] of DEFECTS.filter(([, , says]) => says)) {
    await each.test(`${file}: ${text.replaceAll('\n', ' ')}`, () => assert.match(output, says));
  }
});

test('a portal without a file is no portal', () => {
  assert.equal(ask([['media/notice.md', 'x']]).code, 1);
});

function ask(files) {
  const portal = mkdtempSync(join(work, 'portal-'));
  for (const [file, text] of files) {
    const path = join(portal, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const run = spawnSync('node', [join(here, 'judge_content.mjs'), portal, schemas], { encoding: 'utf8' });
  return { code: run.status, output: `${run.stdout}\n${run.stderr}` };
}
