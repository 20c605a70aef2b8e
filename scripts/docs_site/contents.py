"""The table of contents of the site, so that pages need not hold one: they are read on a forge, too."""

__all__ = ["CAPTIONS", "contents_of", "setup"]

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

CAPTIONS = {
    "Start": ["tutorial"],
    "How to": ["how-to/*"],
    "Reference": ["reference/*", "case-files", "payloads", "batch", "province", "handouts", "performance"],
    "Explanation": ["explanation/*", "answers", "time", "procedures", "overlays"],
    "Law": ["law/**"],
    "Project": ["versions", "decisions/*", "contributing"],
}
"""What stands under each caption of the first page; a pattern stands for the pages that it fits."""

DOORS = ("README", "index")
"""A page of one of these names stands for its folder, and the pages of the folder below it."""


def contents_of(page: str, pages: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """What hangs on a page: captions, and the pages under each.

    Args:
        page: A page by its path without suffix.
        pages: All pages.

    >>> [*contents_of("law/README", ["index", "law/README", "law/a", "law/b/README", "law/b/c"])]
    [('', ['law/a', 'law/b/README'])]
    >>> [*contents_of("law/a", ["index", "law/a"])]
    []
    """
    known = sorted(pages)
    below = [one for one in known if one != page and _door_of(one, known) == page]
    if page != "index":
        yield from [("", below)] if below else []
        return
    for caption, patterns in CAPTIONS.items():
        fitting = [one for pattern in patterns for one in below if _fits(one, pattern)]
        if fitting:
            yield caption, fitting


def _fits(page: str, pattern: str) -> bool:
    folder, _, rest = pattern.rpartition("/")
    return page.startswith(f"{folder}/") if rest in {"*", "**"} else page == pattern


def _door_of(page: str, pages: list[str]) -> str:
    """The page under which another one stands: that of its folder or, where there is none, of the next one above."""
    folder, _, name = page.rpartition("/")
    if name in DOORS and folder:
        folder = folder.rpartition("/")[0]
    while folder:
        for door in DOORS:
            if f"{folder}/{door}" in pages:
                return f"{folder}/{door}"
        folder = folder.rpartition("/")[0]
    return "index"


def _hang(app: Any, page: str, source: list[str]) -> None:
    """Add to a page, as it is read, a table of contents that only the sidebar shows."""
    if Path(app.env.doc2path(page)).suffix != ".md":
        return
    for caption, below in contents_of(page, app.env.found_docs):
        entries = "\n".join(f"/{one}" for one in below)
        options = f":hidden:\n:caption: {caption}" if caption else ":hidden:"
        source[0] += f"\n```{{toctree}}\n{options}\n\n{entries}\n```\n"


def setup(app: Any) -> dict[str, bool]:
    """Tell Sphinx."""
    app.connect("source-read", _hang)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
