"""The site in a browser: no page is wider than a telephone or a screen, nothing comes from a network, all is drawn.

``python -m scripts.docs_site.browser build/docs`` looks at every page, at 360 and at 1280 pixels, from the disk.
Where PICTURES names a folder, a picture of each page of ``SHOWN`` is put there, to be looked at.
"""

__all__ = ["main"]

import base64
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.examples.service.browser import chromium, why_not

if TYPE_CHECKING:  # where it is not installed, why_not says so
    from selenium.webdriver import Chrome

WIDTHS = (360, 1280)
SHOWN = (
    "index",
    "tutorial",
    "batch",
    "payloads",
    "performance",
    "versions",
    "explanation/statuses",
    "how-to/add-a-rate",
    "law/ledger",
    "law/procedures",
    "decisions/README",
    "reference/README",
    "reference/asking",
    "reference/law",
)
WORD = "Kleene"
"""A word that pages hold, to be searched for."""
SEEN = """
// The theme hides what is wider than a telephone and lets the whole content scroll instead: that counts as too wide.
const content = document.querySelector(".content");
const scrolls = (one) =>
    one && one !== content && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
const resources = performance.getEntriesByType("resource").map((one) => one.name);
return {
    width: Math.max(document.documentElement.scrollWidth, content.scrollWidth - content.clientWidth + innerWidth),
    elsewhere: resources.filter((one) => !one.startsWith("file:")),
    cut: [...document.querySelectorAll("article *")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
        .filter((one) => !scrolls(one.closest("svg")?.parentElement ?? one))
        .slice(0, 3)
        .map((one) => one.outerHTML.replace(/\\s+/g, " ").slice(0, 80)),
    diagrams: document.querySelectorAll("pre.mermaid").length,
};
"""
PATIENCE = 60


def _waited(holds: Callable[[], bool]) -> bool:
    """Whether something comes to hold in time."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def _faults(driver: "Chrome", page: Path, width: int) -> Iterator[str]:
    """What is wrong with a page."""
    driver.get(page.as_uri())
    seen = driver.execute_script(SEEN)
    if seen["width"] > width:
        yield f"is {seen['width']} pixels wide"
    yield from (f"cuts off {one}" for one in seen["cut"])
    yield from (f"asks for {one}" for one in seen["elsewhere"])
    if seen["diagrams"]:
        yield from _undrawn(driver, width)
    yield from (f"says {one['message']}" for one in driver.get_log("browser") if "favicon" not in one["message"])


def _undrawn(driver: "Chrome", width: int) -> Iterator[str]:
    """The first and the last diagram of a page, each looked at until it is drawn."""
    for which in ("[0]", ".at(-1)"):
        box = f'[...document.querySelectorAll(".diagram")]{which}'

        def drawn(box: str = box) -> bool:
            return bool(
                driver.execute_script(f'const box = {box}; box.scrollIntoView(); return !!box.querySelector("svg g")')
            )

        if not _waited(drawn):
            yield f"diagram {which} is not drawn"
    if driver.execute_script(SEEN)["width"] > width:
        yield "is too wide with its diagrams"


def _not_found(driver: "Chrome", site: Path) -> Iterator[str]:
    """Whether the search of the site finds a word."""
    driver.get(f"{(site / 'search.html').as_uri()}?q={WORD}")
    if not _waited(
        lambda: bool(driver.execute_script('return document.querySelectorAll("#search-results li a").length'))
    ):
        yield f"finds nothing for {WORD}"


def _picture(driver: "Chrome", name: str, width: int) -> None:
    """A picture of what stands on the screen, from the top."""
    folder = os.environ.get("PICTURES")
    if folder and name in SHOWN:
        driver.execute_script("scrollTo(0, 0)")
        clip = {"x": 0, "y": 0, "width": width, "height": 1600, "scale": 1}
        found = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
        (Path(folder) / f"{name.replace('/', '-')}-{width}.png").write_bytes(base64.b64decode(found["data"]))


def main() -> None:
    """Look at a site; stop with what is wrong."""
    if (reason := why_not()) is not None:
        sys.exit(reason)
    site = Path(sys.argv[1]).resolve()
    pages = sorted(page for page in site.rglob("*.html") if "_static" not in page.parts)
    wrong = []
    for width in WIDTHS:
        with TemporaryDirectory() as folder, chromium(Path(folder), width) as driver:
            for page in pages:
                name = page.relative_to(site).with_suffix("").as_posix()
                wrong += [f"{name} at {width}: {fault}" for fault in _faults(driver, page, width)]
                _picture(driver, name, width)
            wrong += [f"search at {width}: {fault}" for fault in _not_found(driver, site)]
    if not pages or wrong:
        sys.exit("\n".join(["the site is not as it should be", *wrong]))
    at = " and ".join(map(str, WIDTHS))
    print(f"{len(pages)} pages at {at} pixels: none is too wide, and the diagrams that were looked at are drawn")


if __name__ == "__main__":
    main()
