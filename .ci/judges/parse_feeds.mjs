// Reads feeds with feedsmith, a parser that is not ours, and prints what it saw as JSON for judge_feeds.py to compare:
// { file: { entries: [{ id, title, link, published, updated }] } }, times as seconds since 1970. It judges nothing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';

const [folder, ...files] = process.argv.slice(2);
const seen = {};
for (const file of files) {
  try {
    const { format, feed } = parseFeed(readFileSync(join(folder, file), 'utf8'));
    seen[file] = { format, entries: (feed.items ?? feed.entries ?? []).map((entry) => entryOf(format, entry)) };
  } catch (error) {
    seen[file] = { error: error.message };
  }
}
console.log(JSON.stringify(seen));

function entryOf(format, entry) {
  if (format === 'rss') {
    const transcripts = (entry.podcast?.transcripts ?? []).map((transcript) => transcript.url);
    return { id: entry.guid?.value ?? entry.guid, title: entry.title, link: entry.link, published: seconds(entry.pubDate), transcripts };
  }
  if (format === 'atom') {
    const link = (entry.links ?? []).find((each) => !each.rel || each.rel === 'alternate')?.href;
    return { id: entry.id, title: entry.title?.value ?? entry.title, link, published: seconds(entry.published), updated: seconds(entry.updated) };
  }
  return { id: entry.id, title: entry.title, link: entry.url, published: seconds(entry.date_published), updated: seconds(entry.date_modified) };
}

function seconds(date) {
  const time = date === undefined ? NaN : new Date(date).getTime();
  return Number.isNaN(time) ? null : time / 1000;
}
