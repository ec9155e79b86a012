// The script of the search page, held against the table of texts and words that the program is held against.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const script = await import(`data:text/javascript;base64,${read('themes/registre/search.js').toString('base64')}`);
const { letters, languages } = JSON.parse(read('src/search/rules.json'));
const cases = JSON.parse(read('src/search/cases.json'));
const none = { stop: '', words: {}, prefixes: [], suffixes: [] };
// As `Rules::of` puts them together for a portal that speaks French and Arabic beside the language.
const rulesOf = (tag) => ({ letters, latin: languages[tag === 'ar' ? 'fr' : tag] ?? none, arabic: languages.ar });

for (const [tag, texts] of Object.entries(cases)) {
  test(`the words of texts in ${tag}`, () => {
    const rules = rulesOf(tag);
    for (const [text, expected] of texts) {
      const words = script.tokens(text).flatMap((token) => script.words(token.text, rules));
      assert.equal(words.join(' '), expected, text);
    }
  });
}

const asked = (query, tag = 'fr') => script.wanted(query, rulesOf(tag)).map(({ word, beginnings }) => [word, ...beginnings]);

test('what is asked: the last word may go on, the others are whole', () => {
  assert.deepEqual(asked('les Écoles primai'), [['ecol'], ['primai', 'primai']]);
  assert.deepEqual(asked('écoles '), [['ecol']]);
});

test('a number is asked for as a whole', () => {
  assert.deepEqual(asked('arrêté 2026-412 du'), [['arret'], ['2026-412']]);
  assert.deepEqual(asked('12 500 000 francs '), [['12500000'], ['franc']]);
});

test('words that nobody looks for ask for nothing, unless a word begins so', () => {
  assert.deepEqual(asked('de la'), []);
  assert.deepEqual(asked('par'), [[null, 'par']]);
});

test('an article is no part of what is typed', () => {
  assert.deepEqual(asked('الوزا', 'ar'), [['وزا', 'الوزا', 'زا']]);
});

test('numbers as the index writes them', () => {
  assert.deepEqual(script.numbers('AfgBggC'), [0, 31, 32, 2048]);
});

test('the context is where the words stand together, and says where it was cut', () => {
  const rules = rulesOf('fr');
  const text = `${'Rien ici ne compte. '.repeat(30)}Les équipements des écoles arrivent.\n• Une liste\n${'Encore du texte. '.repeat(30)}`;
  const wanted = script.wanted('ecole equipement', rules);
  const context = script.context(text, wanted, rules);
  assert.match(context, /^… .*Les équipements des écoles arrivent\. Une liste · Encore/);
  assert.ok(context.length < 240, context);
  const marks = script.marked(context, wanted, rules).filter(([, is]) => is).map(([word]) => word);
  assert.deepEqual(marks, ['équipements', 'écoles']);
});
