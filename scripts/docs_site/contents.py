"""The table of contents of the site, so that pages need not hold one: they are read on a forge, too."""

__all__ = ["CAPTIONS", "contents_of", "setup"]

from collections.abc import Iterable, Iterator
from pathlib import Path
from posixpath import relpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the tests look at this file where Sphinx is not installed
    from sphinx.application import Sphinx

CAPTIONS = {
    "Start": ["tutorial"],
    "How to": ["how-to/*"],
    "Reference": [
        "reference/*",
        "case-files",
        "payloads",
        "batch",
        "province",
        "handouts",
        "performance",
        "conformance",
    ],
    "Explanation": ["explanation/*", "answers", "time", "procedures", "overlays"],
    "Law": ["law/*", "proofs"],
    "Project": ["tested", "versions", "changelog", "decisions/*", "contributing"],
}
"""What stands under each caption of the first page; a star stands for all pages of a folder and below it."""

FIRST = "index"
DOORS = ("README", "index")
"""A page of one of these names stands for its folder, as does a page beside it of the folder's name: the others hang on
it.
"""


def contents_of(page: str, pages: Iterable[str], text: str = "") -> Iterator[tuple[str, list[str]]]:
    """What hangs on a page: captions, and the pages under each, in the order in which the page links them.

    Args:
        page: A page by its path without suffix.
        pages: All pages.
        text: What stands on the page; pages to which it does not link come last, in the order of the alphabet.

    >>> pages = ["index", "law/README", "law/a", "law/b/README", "law/b/c", "law/d/e"]
    >>> [*contents_of("law/README", pages, "[b](b/README.md), then [a](a.md)")]
    [('', ['law/b/README', 'law/a', 'law/d/e'])]
    >>> [*contents_of("index", pages)]
    [('Law', ['law/README'])]
    >>> [*contents_of("law/a", [*pages, "law/a/b"])]
    [('', ['law/a/b'])]
    >>> [*contents_of("law/a", pages)]
    []
    """
    known = sorted(pages)
    below = [one for one in known if one != page and _door_of(one, known) == page]
    below.sort(key=lambda one: _place(one, page, text))
    if page != FIRST:
        yield from [("", below)] if below else []
        return
    for caption, patterns in CAPTIONS.items():
        fitting = [one for one in below if any(_fits(one, pattern) for pattern in patterns)]
        if fitting:
            yield caption, fitting


def _place(one: str, page: str, text: str) -> int:
    """Where a page links another one; behind all of them where it does not."""
    links = (relpath(one, page.rpartition("/")[0] or "."), f"/{one}")
    found = [text.find(f"({link}.{suffix}") for link in links for suffix in ("md", "rst")]
    return min((place for place in found if place >= 0), default=len(text))


def _fits(page: str, pattern: str) -> bool:
    folder, _, rest = pattern.rpartition("/")
    return page.startswith(f"{folder}/") if rest == "*" else page == pattern


def _door_of(page: str, pages: list[str]) -> str:
    """The page on which another one hangs: that of its folder or, where there is none, of the next one above."""
    folder, _, name = page.rpartition("/")
    if name in DOORS:
        folder = folder.rpartition("/")[0]
    while folder:
        for door in (*(f"{folder}/{name}" for name in DOORS), folder):
            if door in pages:
                return door
        folder = folder.rpartition("/")[0]
    return FIRST


def _hang(app: "Sphinx", page: str, source: list[str]) -> None:
    """Add to a page, as it is read, a table of contents that only the sidebar shows."""
    if Path(app.env.doc2path(page)).suffix != ".md":
        return
    for caption, below in contents_of(page, app.env.found_docs, source[0]):
        options = f":hidden:\n:caption: {caption}" if caption else ":hidden:"
        entries = "\n".join(f"/{one}" for one in below)
        source[0] += f"\n```{{toctree}}\n{options}\n\n{entries}\n```\n"


def setup(app: "Sphinx") -> dict[str, bool]:
    """Tell Sphinx: after links were set right."""
    app.connect("source-read", _hang)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
