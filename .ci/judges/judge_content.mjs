// node judge_content.mjs PORTAL SCHEMAS: judges the files of content/ by the JSON Schemas that `crieur schema --out`
// wrote, with a validator and a YAML parser that are not ours. Each file is read twice: as the tools of editors do
// (YAML 1.2, where `7` is a number), and with every value a text, as Crieur reads it. Prints all that is wrong.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';

const [portal, schemas] = process.argv.slice(2);
if (!schemas) {
  console.error('usage: node judge_content.mjs PORTAL SCHEMAS');
  process.exit(2);
}

/** The kind of document in each folder or file of content/, and whether it can be translated. */
const KINDS = {
  'site.yaml': ['site'],
  'topics.yaml': ['topics'],
  'governments.yaml': ['governments'],
  institutions: ['institution'],
  people: ['person'],
  profiles: ['profile'],
  communiques: ['communique', true],
  councils: ['council', true],
  factchecks: ['factcheck', true],
  consultations: ['consultation', true],
  questions: ['question', true],
  pages: ['page', true],
};

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowMatchingProperties: true, allErrors: true });
// What editors' tools know beside the standard.
ajv.addVocabulary(['errorMessage', 'enumDescriptions']);

const files = readdirSync(join(portal, 'content'), { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(md|ya?ml)$/.test(path) && KINDS[path.split('/')[0]])
  .sort();
const judges = new Map();
let mistakes = 0;
for (const file of files) {
  const [kind, isDocument] = KINDS[file.split('/')[0]];
  const isTranslation = isDocument && /\.[a-z]{2,3}\.(md|ya?ml)$/.test(file);
  const judge = judgeOf(isTranslation ? 'translation' : kind);
  for (const wrong of new Set(['core', 'failsafe'].flatMap((schema) => judged(file, judge, schema)))) {
    console.log(`content/${file}${wrong}`);
    mistakes += 1;
  }
}
if (files.length === 0) {
  console.log('there is no file of content');
  mistakes += 1;
}
console.log(`content: ${files.length} files, ${judges.size} schemas, ${mistakes} mistakes`);
process.exit(mistakes === 0 ? 0 : 1);

function judgeOf(name) {
  if (!judges.has(name)) {
    judges.set(name, ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8'))));
  }
  return judges.get(name);
}

function judged(file, judge, schema) {
  const document = parseDocument(head(file), { version: '1.2', schema });
  if (document.errors.length > 0) return document.errors.map((error) => `: YAML (${schema}): ${error.message}`);
  if (judge(document.toJS())) return [];
  return judge.errors.map(({ instancePath, keyword, message, params }) => {
    const named = params.additionalProperty ?? params.missingProperty ?? '';
    return `: ${instancePath || '/'}: ${keyword}: ${message} ${named}`.trimEnd();
  });
}

/** The fields: all of a YAML file, what stands between the two `---` of a Markdown file. */
function head(file) {
  const text = readFileSync(join(portal, 'content', file), 'utf8').replace(/^\ufeff/, '');
  return file.endsWith('.md') ? /^\s*---[^\n]*\n([\s\S]*?)^---\s*$/m.exec(text)?.[1] ?? '' : text;
}
