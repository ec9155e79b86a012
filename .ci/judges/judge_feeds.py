"""Every feed of the site, read by parsers that are not ours.

RSS and Atom by feedparser (Python) and feedsmith (Node), JSON Feed by atoma (Python) and feedsmith: all of them must see
the same entries, and the three formats of one folder must tell the same. The rules of each format are in feed_rules.py.
"""

import calendar

import atoma
import feedparser

from feed_rules import FeedRules, read_with_feedsmith
from site_folder import Report, Site, folder_argument

FORMATS = {"feed.xml": "rss", "atom.xml": "atom", "feed.json": "json"}

site = Site(folder_argument())
report = Report("feeds")
rules = FeedRules(site, report)


def seconds(date):
    return None if date is None else date.timestamp()


def struct_seconds(value):
    return None if value is None else float(calendar.timegm(value))


# ── Foreign parsers ─────────────────────────────────────────────────────────────────────────────────────────────────


def read_with_feedparser(path):
    feed = feedparser.parse(site.read(path), response_headers={"content-type": "application/xml; charset=utf-8"})
    if feed.bozo:
        report.problem(path, f"feedparser: {feed.bozo_exception}")
    wanted = {"rss": "rss20", "atom": "atom10"}[format_of(path)]
    if feed.version != wanted:
        report.problem(path, f"feedparser sees “{feed.version}”, not {wanted}")
    return [
        {
            "id": entry.get("id"),
            "title": entry.get("title"),
            "link": entry.get("link"),
            "published": struct_seconds(entry.get("published_parsed")),
            "updated": struct_seconds(entry.get("updated_parsed")) if wanted == "atom10" else None,
        }
        for entry in feed.entries
    ]


def read_with_atoma(path):
    try:
        feed = atoma.parse_json_feed_bytes(site.read(path))
    except Exception as error:  # the parser's own mistakes are what we want to hear of
        report.problem(path, f"atoma: {error!r}")
        return []
    return [
        {
            "id": item.id_,
            "title": item.title,
            "link": item.url,
            "published": seconds(item.date_published),
            "updated": seconds(item.date_modified),
        }
        for item in feed.items
    ]


def format_of(path):
    return FORMATS[path.rsplit("/", 1)[-1]]


# ── Comparing ───────────────────────────────────────────────────────────────────────────────────────────────────────


def compare(where, left_name, left, right_name, right, fields):
    """Both lists must tell the same, entry by entry and in the same order."""
    if len(left) != len(right):
        report.problem(where, f"{left_name} sees {len(left)} entries, {right_name} {len(right)}")
        return
    for number, (one, other) in enumerate(zip(left, right), start=1):
        for field in fields:
            a, b = clean(one.get(field)), clean(other.get(field))
            if a != b:
                report.problem(where, f"entry {number}, {field}: {left_name} “{a}”, {right_name} “{b}”")


def clean(value):
    # Parsers differ on the white space around a text (never inside it): U+202F and U+00A0 are to survive.
    return value.strip(" \n\t") if isinstance(value, str) else value


def judge_entries(path, entries):
    identities = [entry["id"] for entry in entries]
    for identity in sorted({each for each in identities if identities.count(each) > 1}, key=str):
        report.problem(path, f"“{identity}” is the identity of {identities.count(identity)} entries")
    for number, entry in enumerate(entries, start=1):
        for field in ("id", "title", "link", "published"):
            if not entry.get(field):
                report.problem(path, f"entry {number} has no {field}")
        link = entry.get("link") or ""
        if link and not (site.is_ours(link) and site.locate(link)):
            report.problem(path, f"entry {number} links to no page of the site: {link}")
    times = [entry["published"] for entry in entries if entry.get("published")]
    if times != sorted(times, reverse=True):
        report.problem(path, "the entries do not stand newest first")


# ── The whole ───────────────────────────────────────────────────────────────────────────────────────────────────────


def judge_folder(folder, paths, foreign):
    """The formats of one folder: each by two parsers, each by its rules, all against each other."""
    where = folder or "the root"
    seen, newest = {}, {}
    for path in paths:
        name = format_of(path)
        seen[name] = read_twice(path, foreign[path])
        judge_entries(path, seen[name])
        newest[name] = {"rss": rules.judge_rss, "atom": rules.judge_atom, "json": rules.judge_json}[name](path)
    # Every folder has RSS and Atom; the portal as a whole has JSON Feed besides.
    needed = set(FORMATS.values()) if folder == "" else {"rss", "atom"}
    if not needed <= set(seen):
        report.problem(where, f"has only {', '.join(sorted(seen))}")
    for one, other in (("rss", "atom"), ("rss", "json"), ("atom", "json")):
        if one in seen and other in seen:
            fields = ["id", "title", "link", "published"] + (["updated"] if one == "atom" else [])
            compare(where, one, seen[one], other, seen[other], fields)
    # An empty feed has no newest entry: RSS leaves lastBuildDate out, Atom must say something all the same.
    if {"rss", "atom"} <= set(seen) and seen["rss"] and newest["rss"] != newest["atom"]:
        report.problem(where, "lastBuildDate (RSS) and updated (Atom) differ")
    return sum(len(entries) for entries in seen.values())


def read_twice(path, other):
    """The entries of a feed as a Python parser sees them, compared with what feedsmith saw."""
    name = format_of(path)
    reader = "atoma" if name == "json" else "feedparser"
    entries = read_with_atoma(path) if name == "json" else read_with_feedparser(path)
    if "error" in other:
        report.problem(path, f"feedsmith: {other['error']}")
        return entries
    if other["format"] != name:
        report.problem(path, f"feedsmith sees {other['format']}")
    fields = ["id", "title", "link", "published"] + ([] if name == "rss" else ["updated"])
    compare(path, reader, entries, "feedsmith", other["entries"], fields)
    return entries


def main():
    folders = {}
    for path in site.files:
        folder, _, name = path.rpartition("/")
        if name in FORMATS:
            folders.setdefault(folder, []).append(path)
    if "" not in folders:
        report.problem("the root", "has no feed")
    foreign = read_with_feedsmith(site.folder, [path for paths in folders.values() for path in paths])
    entries = sum(judge_folder(folder, paths, foreign) for folder, paths in folders.items())
    feeds = sum(len(paths) for paths in folders.values())
    report.finish(f"{feeds} feeds in {len(folders)} folders, {entries} entries, each read by two foreign parsers")


main()
