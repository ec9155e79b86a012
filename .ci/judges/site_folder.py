"""A built site as the Python judges see it: its files, the heads of its pages, its address, and a report.

What counts as wrong is left to each judge. site_folder.mjs is the same for the judges in JavaScript.
"""

import os
import sys
from html.parser import HTMLParser
from urllib.parse import quote, unquote, urljoin, urlsplit

PROBLEMS_SHOWN = 80
PLACES_SHOWN = 3


class Head(HTMLParser):
    """What a page says of itself: metas, links, and where its first style stands (in bytes of text)."""

    def __init__(self, text):
        super().__init__()
        self.metas = []  # (name or property, content, position in the page)
        self.links = []  # attributes of each <link>
        self.refresh = False
        self.first_style = None
        self._count = 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self._count += 1
        values = dict(attrs)
        if tag == "meta":
            name = values.get("property") or values.get("name")
            if name:
                self.metas.append((name, values.get("content") or "", self._count))
            if (values.get("http-equiv") or "").lower() == "refresh":
                self.refresh = True
        elif tag == "link":
            self.links.append(values)
        elif tag == "style" and self.first_style is None:
            self.first_style = self._count

    def meta(self, name):
        """Every content given for a name, in order."""
        return [content for key, content, _ in self.metas if key == name]

    def canonical(self):
        return next((link.get("href") or "" for link in self.links if link.get("rel") == "canonical"), None)

    def indexable(self):
        return not self.refresh and not any("noindex" in robots for robots in self.meta("robots"))


class Site:
    """A folder of files, with the address that its home page gives."""

    def __init__(self, folder):
        self.folder = folder
        self.files = sorted(
            os.path.relpath(os.path.join(root, name), folder).replace(os.sep, "/")
            for root, _, names in os.walk(folder)
            for name in names
        )
        self.known = set(self.files)
        self.heads = {path: Head(self.read(path).decode("utf-8")) for path in self.files if path.endswith(".html")}
        canonical = self.heads["index.html"].canonical() if "index.html" in self.heads else None
        if not canonical:
            sys.exit("index.html has no canonical address: the site's address is unknown")
        self.base = canonical if canonical.endswith("/") else canonical + "/"

    def read(self, path):
        with open(os.path.join(self.folder, path), "rb") as file:
            return file.read()

    def size(self, path):
        return os.path.getsize(os.path.join(self.folder, path))

    def address(self, path):
        """The address that a reader sees for a file."""
        if path == "index.html" or path.endswith("/index.html"):
            path = path[: -len("index.html")]
        return self.base + quote(path)

    def locate(self, address):
        """The file behind an absolute address: None where there is none, or where it is another site's."""
        wanted, home = urlsplit(urljoin(self.base, address)), urlsplit(self.base)
        if (wanted.scheme, wanted.netloc) != (home.scheme, home.netloc) or not wanted.path.startswith(home.path):
            return None
        path = unquote(wanted.path[len(home.path):])
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if path in self.known else None

    def is_ours(self, address):
        return urlsplit(address)[:2] == urlsplit(self.base)[:2]


class Report:
    """Collects what is wrong; `finish` prints it, the same fault of many places once, then one line that sums up, and exits."""

    def __init__(self, judge):
        self.judge = judge
        self.places = {}  # by message

    def problem(self, where, message):
        self.places.setdefault(message, []).append(where)

    def finish(self, summary):
        lines = []
        for message, places in self.places.items():
            others = f" and {len(places) - PLACES_SHOWN} more" if len(places) > PLACES_SHOWN else ""
            lines.append(f"  ✗ {', '.join(places[:PLACES_SHOWN])}{others}: {message}")
        print("\n".join(lines[:PROBLEMS_SHOWN]), end="\n" if lines else "")
        if len(lines) > PROBLEMS_SHOWN:
            print(f"  … and {len(lines) - PROBLEMS_SHOWN} other messages")
        count = sum(len(places) for places in self.places.values())
        print(f"{self.judge}: {summary}; {count} problems")
        sys.exit(1 if count else 0)


def folder_argument():
    """The folder given on the command line."""
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.exit(f"usage: python3 {sys.argv[0]} SITE_DIR")
    return sys.argv[1]
