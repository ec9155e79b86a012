// The Nu Html Checker over every page and SVG: errors fail, and so do warnings, but for the few in nu-allowed.json.
// It knows the policy too. A <style> that ends with a line break it hashes without that, and then refuses the right hash:
// end the style without one.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Report, folderArgument, listFiles } from './site_folder.mjs';

const folder = resolve(folderArgument());
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const allowed = JSON.parse(readFileSync(new URL('nu-allowed.json', import.meta.url), 'utf8'));
const report = new Report('html');

// Of a folder it would read every file, pictures too: HTML only, then, and SVG.
const run = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--skip-non-html', '--also-check-svg', folder], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
if (run.error) throw run.error;

let messages;
try {
  messages = JSON.parse(run.stdout).messages;
} catch {
  report.problem('the checker', `did not answer: ${run.stderr.slice(0, 2000) || run.stdout.slice(0, 2000)}`);
  messages = [];
}

const let_through = new Map();
for (const message of messages) {
  const exception = allowed.find((each) => matches(each.message, message.message) && matches(each.extract ?? '', message.extract ?? ''));
  if (exception) {
    let_through.set(exception, (let_through.get(exception) ?? 0) + 1);
    continue;
  }
  const file = message.url?.startsWith('file:') ? relative(folder, decodeURIComponent(new URL(message.url).pathname)) : (message.url ?? 'the checker');
  const severity = message.type === 'error' ? 'error' : (message.subType ?? message.type);
    report.problem(file, `${severity}: ${message.message}${message.extract ? `\n      ${message.extract.replace(/\s+/g, ' ')}` : ''}`);
}
for (const [exception, count] of let_through) console.log(`  let through ${count} × “${exception.message}”: ${exception.reason}`);

const files = listFiles(folder).filter((file) => /\.(html|svg)$/.test(file));
const pages = files.filter((file) => file.endsWith('.html')).length;
if (pages === 0) report.problem(pathToFileURL(folder).pathname, 'no page to check');
report.finish(`${pages} pages and ${files.length - pages} SVG through the Nu Html Checker`);

function matches(pattern, text) {
  return new RegExp(pattern, 'u').test(text);
}
