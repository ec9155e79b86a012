"""Every podcast of the site, read by parsers that are not ours, and held to what directories ask for.

podcastparser (the one of gPodder) and feedparser (Python), feedsmith (Node). The rules are Apple's and Spotify's as of 2026-11.
A site without recordings has no podcast, and nothing to be judged.
"""

import io
from urllib.parse import unquote

import feedparser
import podcastparser
from PIL import Image

from feed_rules import read_with_feedsmith
from site_folder import Report, Site, folder_argument

COVER_LEAST_PX, COVER_MOST_PX, COVER_MOST_BYTES = 1400, 3000, 512_000
FOLDER = "podcast/"

site = Site(folder_argument())
report = Report("podcasts")


def read_with_podcastparser(path):
    try:
        return podcastparser.parse(site.address(path), io.BytesIO(site.read(path)))
    except Exception as error:  # the parser's own mistakes are what we want to hear of
        report.problem(path, f"podcastparser: {error!r}")
        return {"episodes": []}


def judge_show(path, show, other):
    for name in ("title", "description", "link", "language", "cover_url", "itunes_author"):
        if not show.get(name):
            report.problem(path, f"podcastparser sees no {name}")
    if show.get("explicit") is not False:
        report.problem(path, f"explicit is {show.get('explicit')}")
    if not show.get("itunes_categories"):
        report.problem(path, "no category")
    if other.bozo:
        report.problem(path, f"feedparser: {other.bozo_exception}")
    selves = [unquote(link["href"]) for link in other.feed.get("links", []) if link.get("rel") == "self"]
    if selves != [unquote(site.address(path))]:
        report.problem(path, f"names itself {selves}")
    judge_cover(path, show.get("cover_url") or "")


def judge_cover(path, url):
    file = site.locate(url) if site.is_ours(url) else None
    if file is None:
        report.problem(path, f"the cover leads to no file: {url}")
        return
    picture = Image.open(io.BytesIO(site.read(file)))
    side = picture.size[0]
    if picture.size[0] != picture.size[1] or not COVER_LEAST_PX <= side <= COVER_MOST_PX:
        report.problem(file, f"the cover has {picture.size} px")
    if picture.mode != "RGB" or picture.format not in ("JPEG", "PNG"):
        report.problem(file, f"the cover is {picture.format} {picture.mode}")
    if site.size(file) > COVER_MOST_BYTES:
        report.problem(file, f"the cover has {site.size(file)} bytes")


def judge_episode(where, episode, other, third):
    for name in ("guid", "title", "link", "published"):
        if not episode.get(name):
            report.problem(where, f"podcastparser sees no {name}")
    if (episode.get("guid"), episode.get("title")) != (other.get("id"), other.get("title")):
        report.problem(where, f"feedparser sees {other.get('id')}, {other.get('title')}")
    if (episode.get("guid"), episode.get("title")) != (third.get("id"), third.get("title")):
        report.problem(where, f"feedsmith sees {third.get('id')}, {third.get('title')}")
    if not episode.get("total_time"):
        report.problem(where, "no duration")
    if not site.locate(episode.get("link") or ""):
        report.problem(where, f"its page leads to no file: {episode.get('link')}")
    files = episode.get("enclosures", [])
    if len(files) != 1:
        report.problem(where, f"{len(files)} enclosures")
        return
    file = site.locate(files[0]["url"])
    if file is None:
        report.problem(where, f"its recording leads to no file: {files[0]['url']}")
    elif files[0]["file_size"] != site.size(file):
        report.problem(where, f"its recording is said to have {files[0]['file_size']} bytes and has {site.size(file)}")
    if not (files[0].get("mime_type") or "").startswith("audio/"):
        report.problem(where, f"its recording is of type {files[0].get('mime_type')}")
    # podcastparser knows transcripts by a namespace that the specification no longer names: feedsmith sees them.
    for transcript in third.get("transcripts", []):
        if not site.locate(transcript):
            report.problem(where, f"its transcript leads to no file: {transcript}")


def judge(path, foreign):
    show = read_with_podcastparser(path)
    other = feedparser.parse(site.read(path), response_headers={"content-type": "application/xml; charset=utf-8"})
    if "error" in foreign:
        report.problem(path, f"feedsmith: {foreign['error']}")
        return 0
    judge_show(path, show, other)
    episodes = show["episodes"]
    if not len(episodes) == len(other.entries) == len(foreign["entries"]) > 0:
        report.problem(path, f"{len(episodes)}, {len(other.entries)} and {len(foreign['entries'])} episodes")
        return 0
    for number, three in enumerate(zip(episodes, other.entries, foreign["entries"]), start=1):
        judge_episode(f"{path}, episode {number}", *three)
    return len(episodes)


def main():
    paths = [path for path in site.files if path.startswith(FOLDER) and path.endswith(".xml")]
    foreign = read_with_feedsmith(site.folder, paths) if paths else {}
    episodes = sum(judge(path, foreign[path]) for path in paths)
    report.finish(f"{len(paths)} podcasts, {episodes} episodes, each read by three foreign parsers")


main()
