"""How the site is found, shared and fetched: sitemap, robots, manifest, feeds announced, share cards, weight of the pages.

Pictures are decoded by Pillow, to the last pixel; weights are those of gzip -9, as a plain server would send.
"""

import gzip
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote, urljoin, urlsplit

from PIL import Image

from site_folder import Report, Site, folder_argument

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
W3C_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$")
CARD_BYTES = 60_000
PAGE_BYTES = 13_500  # what the first ten packets of a connection carry
COUNCIL_BYTES = 30_000  # the report of a whole sitting of the Council
SITEMAP_URLS = 50_000
OPEN_GRAPH = ["og:title", "og:type", "og:url", "og:image", "og:image:width", "og:image:height", "og:image:type", "og:image:alt"]

site = Site(folder_argument())
report = Report("discovery")


def indexable(path):
    return path != "404.html" and site.heads[path].indexable()


def same_address(address, path):
    """Whether an address is the file's own, however its letters are encoded."""
    return unquote(address) == unquote(site.address(path))


# ── Sitemap, robots, manifest ───────────────────────────────────────────────────────────────────────────────────────


def sitemap_addresses(path):
    """Every <loc> of a sitemap, and of the sitemaps that it names."""
    try:
        root = ElementTree.fromstring(site.read(path))
    except ElementTree.ParseError as error:
        report.problem(path, f"not well-formed: {error}")
        return []
    addresses = []
    for entry in root:
        address = (entry.findtext(SITEMAP + "loc") or "").strip()
        date = entry.findtext(SITEMAP + "lastmod")
        if date is not None and not W3C_DATE.match(date.strip()):
            report.problem(path, f"lastmod is not a W3C date: {date}")
        if root.tag == SITEMAP + "sitemapindex":
            inner = site.locate(address)
            if inner:
                addresses += sitemap_addresses(inner)
            else:
                report.problem(path, f"names a sitemap that does not exist: {address}")
        else:
            addresses.append(address)
    if root.tag not in (SITEMAP + "urlset", SITEMAP + "sitemapindex"):
        report.problem(path, f"its root is {root.tag}")
    if len(root) > SITEMAP_URLS:
        report.problem(path, f"{len(root)} addresses: {SITEMAP_URLS} is the limit")
    return addresses


def judge_sitemap():
    if "sitemap.xml" not in site.known:
        report.problem("sitemap.xml", "does not exist")
        return 0
    addresses = sitemap_addresses("sitemap.xml")
    for address in sorted({each for each in addresses if addresses.count(each) > 1}):
        report.problem("sitemap.xml", f"{address} stands {addresses.count(address)} times")
    listed = set()
    for address in addresses:
        path = site.locate(address) if urlsplit(address).scheme else None
        if path is None:
            report.problem("sitemap.xml", f"{address} leads to no file")
        elif not address.isascii():
            report.problem("sitemap.xml", f"{address} is not percent-encoded")
        elif not same_address(address, path):
            report.problem("sitemap.xml", f"{address} should be written {site.address(path)}")
        else:
            listed.add(path)
            if path in site.heads and not indexable(path):
                report.problem("sitemap.xml", f"{address} is not to be indexed")
    for path in site.heads:
        if indexable(path) and path not in listed:
            report.problem("sitemap.xml", f"{path} is missing")
    return len(addresses)


def judge_robots():
    if "robots.txt" not in site.known:
        return report.problem("robots.txt", "does not exist")
    lines = site.read("robots.txt").decode("utf-8").splitlines()
    named = [line.split(":", 1)[1].strip() for line in lines if line.lower().startswith("sitemap:")]
    if named != [site.base + "sitemap.xml"]:
        report.problem("robots.txt", f"names the sitemap {named}, which is at {site.base}sitemap.xml")
    if any(re.match(r"disallow:\s*/\s*$", line, re.IGNORECASE) for line in lines):
        report.problem("robots.txt", "keeps everybody out")
    return None


def judge_manifest():
    if "manifest.webmanifest" not in site.known:
        return report.problem("manifest.webmanifest", "does not exist")
    try:
        manifest = json.loads(site.read("manifest.webmanifest"))
    except ValueError as error:
        return report.problem("manifest.webmanifest", f"not JSON: {error}")
    for name in ("name", "start_url", "icons"):
        if not manifest.get(name):
            report.problem("manifest.webmanifest", f"has no {name}")
    for icon in manifest.get("icons") or []:
        path = site.locate(urljoin(site.base + "manifest.webmanifest", icon.get("src", "")))
        if path is None:
            report.problem("manifest.webmanifest", f"the icon {icon.get('src')} does not exist")
        elif not path.endswith(".svg"):
            judge_size("manifest.webmanifest", path, icon.get("sizes", ""))
    return None


def judge_feeds_announced():
    """A reader who gives the page's address to a feed reader is understood."""
    for path in site.files:
        folder, _, name = path.rpartition("/")
        page = f"{folder}/index.html" if folder else "index.html"
        if name != "feed.xml" or page not in site.heads:
            continue
        named = [link.get("href") or "" for link in site.heads[page].links if link.get("rel") == "alternate" and link.get("type")]
        if path not in [site.locate(urljoin(site.address(page), address)) for address in named]:
            report.problem(page, f"does not announce its feed, {path}")


def judge_size(where, path, declared):
    size = picture_size(path)
    if size and f"{size[0]}x{size[1]}" not in declared.split():
        report.problem(where, f"{path} is {size[0]}x{size[1]}, declared {declared}")


# ── Pictures ────────────────────────────────────────────────────────────────────────────────────────────────────────

sizes = {}


def picture_size(path):
    """Decodes a picture whole, once; None where it does not decode."""
    if path not in sizes:
        try:
            data = site.read(path)
            Image.open(io.BytesIO(data)).verify()  # the checksums
            with Image.open(io.BytesIO(data)) as image:  # the pixels
                image.load()
                sizes[path] = image.size
        except Exception as error:  # a decoder fails in many ways, and each is a bad picture
            report.problem(path, f"does not decode: {error}")
            sizes[path] = None
    return sizes[path]


def judge_card(path, head):
    """The share card of a page: declared in full, existing, of the declared size, light enough for a poor network."""
    for name in OPEN_GRAPH:
        values = head.meta(name)
        if not values or not values[0].strip():
            report.problem(path, f"no {name}")
    if not same_address((head.meta("og:url") or [""])[0], path):
        report.problem(path, f"og:url is {head.meta('og:url')}, and the page is at {site.address(path)}")
    late = [name for name, _, place in head.metas if name.startswith("og:") and head.first_style and place > head.first_style]
    if late:
        report.problem(path, f"{', '.join(late)} after the styles, where some readers no longer look")
    address = (head.meta("og:image") or [""])[0]
    if not address:
        return
    card = site.locate(address) if urlsplit(address).scheme else None
    if card is None:
        report.problem(path, f"og:image leads to no file, or is not absolute: {address}")
        return
    size = picture_size(card)
    declared = [(head.meta(name) or [""])[0] for name in ("og:image:width", "og:image:height")]
    if size and [str(side) for side in size] != declared:
        report.problem(path, f"{card} is {size[0]}x{size[1]}, declared {'x'.join(declared)}")
    if not card.endswith(".png") or head.meta("og:image:type")[:1] != ["image/png"]:
        report.problem(path, f"the card is not a PNG: {card}")
    if site.size(card) > CARD_BYTES:
        report.problem(path, f"{card} has {site.size(card)} bytes: {CARD_BYTES} is the limit")


def judge_pages():
    for path, head in site.heads.items():
        if head.refresh or path == "404.html":
            continue
        # A page kept out of search engines may give the address of the one to find in its place.
        if indexable(path) and not same_address(head.canonical() or "", path):
            report.problem(path, f"its canonical address is {head.canonical()}, and it is at {site.address(path)}")
        if indexable(path):
            judge_card(path, head)
    pictures = [path for path in site.files if path.endswith((".png", ".jpg", ".jpeg", ".webp"))]
    for path in pictures:
        picture_size(path)
    return len(pictures)


# ── Weight ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def judge_weight():
    weights = []
    for path in site.heads:
        text = site.read(path)
        found = re.search(rb"<body[^>]*\bclass=[\"']?([^\"'>]*)", text)
        classes = found.group(1).decode().split() if found else []
        limit = COUNCIL_BYTES if "council" in classes else PAGE_BYTES
        weight = len(gzip.compress(text, 9, mtime=0))
        weights.append((weight, len(text), path))
        if weight > limit:
            report.problem(path, f"{weight} bytes by gzip -9: {limit} is the limit")
    print("  heaviest pages     gzip -9      plain")
    for weight, plain, path in sorted(weights, reverse=True)[:5]:
        print(f"  {weight:>17,} B {plain:>9,} B   {path}")


def main():
    addresses = judge_sitemap()
    judge_robots()
    judge_manifest()
    judge_feeds_announced()
    pictures = judge_pages()
    judge_weight()
    report.finish(f"{addresses} addresses in the sitemap, {pictures} pictures decoded, {len(site.heads)} pages weighed")


main()
