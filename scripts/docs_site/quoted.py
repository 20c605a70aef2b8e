"""Texts outside of ``docs/``: pages that say where one stands are followed by it on the site, and links lead there."""

__all__ = ["QUOTED", "relinked", "setup"]

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the tests look at this file where Sphinx is not installed
    from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
QUOTED = {
    "contributing": ("CONTRIBUTING.md", None),
    "changelog": ("changelog.d/README.md", None),
    "conformance": ("conformance/README.md", None),
    "reference/command-line": ("README.md", "Command line"),
}
"""For each such page, the file, and the section of it, if not the whole."""
PAGES = {
    "CONTRIBUTING.md": "contributing",
    "CHANGELOG.md": "changelog",
    "changelog.d/README.md": "changelog",
    "conformance/README.md": "conformance",
    "README.md": "index",
}
"""Where links to a file lead on the site."""
_LINK = re.compile(r"\]\(((?!https?:|[/#])[^)#\s]+)(#[^)\s]*)?\)")


def relinked(text: str, folder: Path) -> str:
    """A text of a folder with its links as they are on the site.

    Args:
        text: The text.
        folder: The folder of the file in which it stands.

    >>> relinked("[a](docs/time.md#x) [b](changelog.d/README.md) [c](LICENSE#L3) [d](#e)", ROOT)
    '[a](/time.md#x) [b](/changelog.md) [c](/../LICENSE) [d](#e)'
    """

    def there(link: re.Match[str]) -> str:
        place = (folder / link[1]).resolve()
        name = place.relative_to(ROOT).as_posix()
        if name in PAGES:
            return f"](/{PAGES[name]}.md)"
        target = place.relative_to(DOCS).as_posix() if place.is_relative_to(DOCS) else f"../{name}"
        anchor = link[2] if link[2] and place.suffix == ".md" else ""  # a file to be downloaded has no places
        return f"](/{target}{anchor})"

    return _LINK.sub(there, text)


def _section(text: str, heading: str | None) -> str:
    """The text without its title, or one section of it without its heading."""
    if heading is None:
        return text.partition("\n")[2]
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def _read(app: "Sphinx", page: str, source: list[str]) -> None:
    path = Path(app.env.doc2path(page))
    if path.suffix == ".md":
        source[0] = relinked(source[0], path.parent)
        # The blank line that ends an example for the tests is no part of what is shown.
        source[0] = source[0].replace("\n\n```\n", "\n```\n")
    if page in QUOTED:
        name, heading = QUOTED[page]
        file = ROOT / name
        source[0] += "\n" + relinked(_section(file.read_text(encoding="utf-8"), heading), file.parent)


def setup(app: "Sphinx") -> dict[str, bool]:
    """Tell Sphinx: before the contents are added."""
    app.connect("source-read", _read, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
