import doctest
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest
from scripts.docs_site import contents, quoted
from scripts.docs_site.contents import CAPTIONS, contents_of
from scripts.docs_site.quoted import PAGES, QUOTED, relinked

import victim_protocol

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
FILES = sorted([*DOCS.rglob("*.md"), *DOCS.rglob("*.rst")])
NAMES = [path.relative_to(DOCS).with_suffix("").as_posix() for path in FILES]
MARKDOWN = [path for path in FILES if path.suffix == ".md"] + [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)(?:#[^)\s]*)?\)")
REFERENCE = re.findall(
    r"^\.\. automodule:: (\S+)$",
    "\n".join(path.read_text(encoding="utf-8") for path in sorted((DOCS / "reference").glob("*.rst"))),
    re.MULTILINE,
)


def public(module: str) -> tuple[str, ...]:
    """The public names of a module; those of tables only where what they need is installed."""
    if module.startswith("victim_protocol.batch") and find_spec("pyarrow") is None:
        pytest.skip("the extra batch is not installed")
    return tuple(getattr(import_module(module), "__all__", ()))


def linked(path: Path) -> Iterator[Path]:
    """The files to which a page links."""
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        yield (path.parent / target).resolve()


def told() -> Iterator[tuple[str, str]]:
    """Each name that pages and examples import from the library, or tell with its module."""
    texts = [*MARKDOWN, *(ROOT / "examples").rglob("*.py")]
    for text in (path.read_text(encoding="utf-8") for path in texts):
        for module, names in re.findall(r"from (victim_protocol\.[\w.]+) import ([\w, ]+)", text):
            yield from ((module, name.strip()) for name in names.split(","))
        for module, name in re.findall(r"`(victim_protocol(?:\.\w+)+)\.(\w+)`", text):
            if f"{module}.{name}" not in REFERENCE:
                yield (module, name)


class TestContents:
    """Every page stands once in the contents of the site, wherever it comes from."""

    def test_each_page_hangs_on_the_first_one(self) -> None:
        found: list[str] = []
        below = ["index"]
        while below:
            page = below.pop()
            found.append(page)
            below += [one for _, pages in contents_of(page, NAMES) for one in pages]
        assert sorted(found) == sorted(NAMES)

    def test_each_word_of_the_captions_stands_for_a_page(self) -> None:
        patterns = [pattern for each in CAPTIONS.values() for pattern in each]
        assert [one for one in patterns if not (DOCS / one.removesuffix("*")).is_dir() and one not in NAMES] == []

    @pytest.mark.parametrize("module", [contents, quoted], ids=["contents", "quoted"])
    def test_the_examples_of_the_scripts(self, module: ModuleType) -> None:
        found = doctest.testmod(module)
        assert found.attempted > 0
        assert found.failed == 0


class TestLinks:
    """Whoever reads on a forge comes from the first page to every other, and no link leads nowhere."""

    def test_no_link_leads_nowhere(self) -> None:
        """But into the sources, where the built wheel is tested without them."""
        away = set() if (ROOT / "src").is_dir() else {ROOT / "src"}
        found = [(path.name, target) for path in MARKDOWN for target in linked(path)]
        assert len(found) > 100
        assert [one for one in found if not one[1].is_file() and away.isdisjoint(one[1].parents)] == []

    def test_each_page_is_reached(self) -> None:
        reached: set[Path] = set()
        ahead = {DOCS / "index.md"}
        while ahead:
            page = ahead.pop()
            reached.add(page)
            ahead |= {one for one in linked(page) if one in FILES} - reached if page.suffix == ".md" else set()
        left = [path for path in FILES if path not in reached]
        assert left == []

    def test_the_readme_leads_to_the_first_page(self) -> None:
        assert DOCS / "index.md" in linked(ROOT / "README.md")


class TestQuoted:
    """What stands outside of the folder is on the site, too."""

    @pytest.mark.parametrize("page", QUOTED)
    def test_the_text_is_there(self, page: str) -> None:
        name, heading = QUOTED[page]
        text = (ROOT / name).read_text(encoding="utf-8")
        assert page in NAMES
        assert heading is None or f"\n## {heading}\n" in text

    def test_links_out_of_the_folder_lead_to_pages(self) -> None:
        assert [page for page in PAGES.values() if page not in NAMES] == []
        outside = [one for path in MARKDOWN if DOCS in path.parents for one in linked(path) if DOCS not in one.parents]
        markdown = {one.relative_to(ROOT).as_posix() for one in outside if one.suffix == ".md"}
        assert markdown <= {*PAGES}

    def test_a_link_of_another_folder(self) -> None:
        text = "[a](../time.md) [b](../../README.md#x) [c](https://semver.org) [d](https://a.b/c.md)"
        found = relinked(text, DOCS / "how-to")
        assert found == "[a](/time.md) [b](/index.md) [c](https://semver.org) [d](https://a.b/c.md)"


class TestReference:
    """Every public name that is told of has an entry in the reference."""

    def test_each_module_stands_once(self) -> None:
        assert len(REFERENCE) == len(set(REFERENCE)) > 100

    @pytest.mark.parametrize("module", REFERENCE)
    def test_each_module_says_what_is_public(self, module: str) -> None:
        assert public(module)

    def test_the_names_of_the_root(self) -> None:
        homes = {name: getattr(getattr(victim_protocol, name), "__module__", "") for name in victim_protocol.__all__}
        assert {*homes} == {"__version__", "assess", "read_case", "render"}
        assert {*homes.values()} - {""} <= {*REFERENCE}
        assert "victim_protocol.version" in REFERENCE

    def test_what_pages_and_examples_name(self) -> None:
        """But the statutes themselves: they are data, and the law pages show them."""
        names = {(module, name) for module, name in told() if not module.startswith("victim_protocol.statutes.law_")}
        assert len(names) > 60
        assert sorted(module for module, _ in names if module not in REFERENCE) == []

    @pytest.mark.parametrize("module", sorted({module for module, _ in told() if module in REFERENCE}))
    def test_what_they_name_of_a_module_is_public(self, module: str) -> None:
        assert {name for other, name in told() if other == module} <= {*public(module)}
