"""The rules of RSS 2.0, Atom 1.0 and JSON Feed 1.1 that a lenient parser lets pass; and what the parser in Node sees.

After the W3C's feed validator, RFC 4287 and jsonfeed.org (November 2026). What the parsers see is compared by judge_feeds.py
and judge_podcasts.py.
"""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
RFC_822 = re.compile(
    r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
    r"\d{2}:\d{2}:\d{2} ([+-]\d{4}|GMT|UT)$"
)
RFC_3339 = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$")
FORBIDDEN = {"script", "style", "iframe", "object", "embed", "form", "input", "meta", "link", "base"}
ADDRESSES = ("href", "src", "poster", "data")


def read_with_feedsmith(folder, paths):
    """What feedsmith, a parser in Node, sees in each of these feeds of a site."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "parse_feeds.mjs")
    answer = subprocess.run(["node", script, folder, *paths], capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        sys.exit(f"parse_feeds.mjs: {answer.stderr}")
    return json.loads(answer.stdout)


class Fragment(HTMLParser):
    """Collects the tags and attributes of the HTML inside an entry, which a reader shows far from the site."""

    def __init__(self, html):
        super().__init__()
        self.tags = []
        self.attributes = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def addresses(self):
        """Every address that the content names, as `(attribute, address)`."""
        for name, value in self.attributes:
            if name in ADDRESSES:
                yield name, value
            elif name == "srcset":
                yield from ((name, part.split()[0]) for part in value.split(",") if part.strip())


class FeedRules:
    """Judges feeds of one site into one report; each `judge_<format>` gives the moment that the feed says it changed last."""

    def __init__(self, site, report):
        self.site = site
        self.report = report

    def judge_rss(self, path):
        root = self.parse_xml(path)
        channel = root.find("channel") if root is not None else None
        if root is None or root.tag != "rss" or root.get("version") != "2.0" or channel is None:
            self.report.problem(path, "not an RSS 2.0 document")
            return None
        for name in ("title", "link", "description", "language"):
            self.require(path, f"channel/{name}", channel.findtext(name))
        self.judge_self(path, [link.get("href") for link in channel.findall(ATOM + "link") if link.get("rel") == "self"])
        if channel.find("item") is None and channel.find("lastBuildDate") is None:
            return None
        self.require(path, "channel/lastBuildDate", channel.findtext("lastBuildDate"))
        self.judge_rfc_822(path, channel.findtext("lastBuildDate"))
        for number, item in enumerate(channel.findall("item"), start=1):
            self.judge_rss_item(f"{path}, entry {number}", item)
        return moment(parsedate_to_datetime, channel.findtext("lastBuildDate"))

    def judge_rss_item(self, where, item):
        guid = item.find("guid")
        identity = (guid.text or "").strip() if guid is not None else ""
        self.require(where, "guid", identity)
        if identity and guid.get("isPermaLink", "true") == "true" and not re.match(r"https?://", identity):
            self.report.problem(where, f"<guid> is not an address, and isPermaLink is not false: {identity}")
        self.judge_rfc_822(where, item.findtext("pubDate"))
        for html in (item.findtext("description"), item.findtext(CONTENT + "encoded")):
            self.judge_content(where, html)
        for enclosure in item.findall("enclosure"):
            self.judge_enclosure(where, enclosure.get("url"), enclosure.get("length"), enclosure.get("type"))

    def judge_atom(self, path):
        root = self.parse_xml(path)
        if root is None or root.tag != ATOM + "feed":
            self.report.problem(path, "not an Atom 1.0 document")
            return None
        for name in ("id", "title", "updated"):
            self.require(path, f"feed/{name}", root.findtext(ATOM + name))
        self.judge_self(path, [link.get("href") for link in root.findall(ATOM + "link") if link.get("rel") == "self"])
        self.judge_rfc_3339(path, root.findtext(ATOM + "updated"))
        author = root.findtext(f"{ATOM}author/{ATOM}name")
        entries = root.findall(ATOM + "entry")
        for number, entry in enumerate(entries, start=1):
            self.judge_atom_entry(f"{path}, entry {number}", entry, author)
        newest = moment(datetime.fromisoformat, root.findtext(ATOM + "updated"))
        updates = [moment(datetime.fromisoformat, entry.findtext(ATOM + "updated")) for entry in entries]
        if updates and None not in updates and newest != max(updates):
            self.report.problem(path, "<updated> is not that of the entry changed last")
        return newest

    def judge_atom_entry(self, where, entry, feed_author):
        identity = entry.findtext(ATOM + "id") or ""
        if not urlsplit(identity).scheme:
            self.report.problem(where, f"<id> is not an IRI: {identity}")
        for name in ("updated", "published"):
            self.judge_rfc_3339(where, entry.findtext(ATOM + name))
        self.require(where, "author, here or in the feed", feed_author or entry.findtext(f"{ATOM}author/{ATOM}name"))
        for name in ("summary", "content"):
            element = entry.find(ATOM + name)
            if element is not None and element.get("type") == "html":
                self.judge_content(where, element.text)
        for link in entry.findall(ATOM + "link"):
            if link.get("rel") == "enclosure":
                self.judge_enclosure(where, link.get("href"), link.get("length"), link.get("type"))

    def judge_json(self, path):
        try:
            feed = json.loads(self.site.read(path))
        except ValueError as error:
            self.report.problem(path, f"not JSON: {error}")
            return
        if feed.get("version") != "https://jsonfeed.org/version/1.1":
            self.report.problem(path, f"version is {feed.get('version')}")
        for name in ("title", "home_page_url", "language"):
            self.require(path, name, feed.get(name))
        self.judge_self(path, [feed.get("feed_url")])
        for number, item in enumerate(feed.get("items", []), start=1):
            self.judge_json_item(f"{path}, entry {number}", item)

    def judge_json_item(self, where, item):
        if not isinstance(item.get("id"), str):
            self.report.problem(where, "id is not a text")
        self.require(where, "content_html or content_text", item.get("content_html") or item.get("content_text"))
        self.judge_rfc_3339(where, item.get("date_published"))
        if "date_modified" in item:
            self.judge_rfc_3339(where, item["date_modified"])
        self.judge_content(where, item.get("content_html"))
        for attachment in item.get("attachments", []):
            self.judge_enclosure(where, attachment.get("url"), attachment.get("size_in_bytes"), attachment.get("mime_type"))

    # What the three have in common.

    def parse_xml(self, path):
        try:
            return ElementTree.fromstring(self.site.read(path))
        except ElementTree.ParseError as error:
            self.report.problem(path, f"not well-formed: {error}")
            return None

    def require(self, where, name, value):
        if not (value or "").strip():
            self.report.problem(where, f"no {name}")

    def judge_self(self, path, addresses):
        own = self.site.address(path)
        if [unquote(address or "") for address in addresses] != [unquote(own)]:
            self.report.problem(path, f"names itself {addresses}, and is at {own}")

    def judge_rfc_822(self, where, text):
        date = parsed(parsedate_to_datetime, text)
        if date is None or not RFC_822.match(text):
            self.report.problem(where, f"not a date of RFC 822: {text}")
        elif date.strftime("%a") != text[:3]:
            self.report.problem(where, f"the day of the week is wrong: {text}")

    def judge_rfc_3339(self, where, text):
        if parsed(datetime.fromisoformat, text) is None or not RFC_3339.match(text):
            self.report.problem(where, f"not a date of RFC 3339: {text}")

    def judge_content(self, where, html):
        fragment = Fragment(html or "")
        for tag in sorted(FORBIDDEN.intersection(fragment.tags)):
            self.report.problem(where, f"<{tag}> in the content")
        for name, _ in fragment.attributes:
            if name.startswith("on") or name == "style":
                self.report.problem(where, f"{name}= in the content")
        for name, address in fragment.addresses():
            if not urlsplit(address).scheme:
                self.report.problem(where, f"an address that is not absolute in the content: {name}={address}")
            elif self.site.is_ours(address) and not self.site.locate(address):
                self.report.problem(where, f"{address} in the content leads to no file")

    def judge_enclosure(self, where, url, length, media_type):
        if not urlsplit(url or "").scheme:
            self.report.problem(where, f"the attachment's address is not absolute: {url}")
            return
        self.require(where, f"media type for {url}", media_type)
        if not self.site.is_ours(url):
            return
        path = self.site.locate(url)
        if path is None:
            self.report.problem(where, f"{url} leads to no file")
        elif length is not None and str(length) != str(self.site.size(path)):
            self.report.problem(where, f"{url} is said to have {length} bytes and has {self.site.size(path)}")


def parsed(parse, text):
    """A date, or None where there is none or the text is not one."""
    try:
        return parse(text)
    except (TypeError, ValueError):
        return None


def moment(parse, text):
    """Seconds since 1970, or None."""
    date = parsed(parse, text)
    return None if date is None else date.timestamp()
