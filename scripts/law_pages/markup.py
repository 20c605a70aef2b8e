"""Markdown of the pages: file names, headings, links to provisions, readings, definitions, supports and procedures."""

__all__ = [
    "anchored",
    "capital",
    "cited",
    "file_name",
    "heading",
    "linked",
    "listed",
    "place_link",
    "reading_link",
    "referenced",
    "slug",
    "support_heading",
    "table",
    "use_link",
]

import re
import unicodedata
from collections.abc import Iterable, Sequence

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.contents import ContentKind
from victim_protocol.reports.law_sheet import use_words
from victim_protocol.reports.provisions.said import Use

_PARTS = (
    ("Article", "article"),
    ("clause", "clause"),
    ("point", "point"),
    ("paragraph", "paragraph"),
    ("dash", "dash"),
    ("sentence", "sentence"),
)
_CODE = re.compile(r"`(\w+)`(?! →)")  # a name before an arrow is a choice of a reading
_LINKED = re.compile(r"\[`(\w+)`\](?!\()")


def file_name(identity: InstrumentId) -> str:
    """The file of an instrument: its key in small plain letters.

    >>> file_name(InstrumentId.parse("09/2013/NĐ-CP")), file_name(InstrumentId.parse("?/2020/QĐ-UBND@52"))
    ('09-2013-nd-cp.md', 'unknown-2020-qd-ubnd-52.md')
    """
    plain = identity.key.replace("Đ", "D").replace("?", "unknown")
    plain = unicodedata.normalize("NFD", plain).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()) + ".md"


def heading(citation: Citation) -> str:
    """A provision in its instrument, the largest part first.

    >>> heading(Citation.parse("09/2013/NĐ-CP:19.2.a"))
    'Article 19, clause 2, point a'
    """
    parts = [f"{word} {part}" for word, name in _PARTS if (part := getattr(citation, name)) is not None]
    return ", ".join(parts) or "The whole instrument"


def slug(title: str) -> str:
    """The anchor of a heading, as forges and MyST make it.

    >>> slug("Article 19, clause 2, point a")
    'article-19-clause-2-point-a'
    """
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def anchored(path: str, title: str) -> str:
    """A place on a page."""
    return f"{path}#{slug(title)}"


def place_link(citation: Citation, up: str, *, whole: bool = True) -> str:
    """A link to a provision on the page of its instrument.

    Args:
        citation: The provision.
        up: The way from the page to ``docs/law``.
        whole: Whether the text names the instrument.
    """
    text = citation.text("en") if whole else heading(citation)
    return f"[{text}]({anchored(f'{up}instruments/{file_name(citation.instrument)}', heading(citation))})"


def cited(citations: Iterable[Citation], up: str) -> str:
    """Links to provisions, each once, in the order of the texts."""
    return "; ".join(place_link(one, up) for one in sorted(dict.fromkeys(citations)))


def reading_link(key: str) -> str:
    """A link to the page of a reading, which `referenced` completes."""
    return f"[`{key}`]"


def linked(text: str, book: LawBook) -> str:
    """A text of ours in which the names of definitions and readings are links, which `referenced` completes."""
    known = {*book.definitions, *book.variables.readings}
    return _CODE.sub(lambda match: reading_link(match[1]) if match[1] in known else match[0], text)


def referenced(text: str, book: LawBook, up: str) -> str:
    """A page with the places, at its end, to which the names of definitions and readings lead.

    Args:
        text: The page.
        book: The law.
        up: The way from the page to ``docs/law``.
    """
    names = set(_LINKED.findall(text))
    places = [f"[`{name}`]: {up}definitions.md#{slug(name)}" for name in book.definitions if name in names]
    places += [f"[`{one.key}`]: {up}readings/{one.key}.md" for one in book.readings if one.key in names]
    return "\n\n".join([text, "\n".join(places)]) if places else text


def support_heading(benefit: Benefit) -> str:
    """The heading of a support on the page of its law."""
    return capital(benefit.label.en)


def use_link(use: Use, book: LawBook, up: str) -> str:
    """Something that stands on a provision, with a link to its page where it has one."""
    target = _target(use, book, up)
    text = use_words(use, "en")
    return f"[{text.replace('`', '')}]({target})" if target else text


def _target(use: Use, book: LawBook, up: str) -> str:
    match use.kind:
        case ContentKind.SUPPORT:
            regime, _, key = use.key.partition(".")
            benefit = next(one for one in book.benefits if (one.regime, one.key) == (regime, key))
            return anchored(f"{up}supports/{regime}.md", support_heading(benefit))
        case ContentKind.STEP if use.key in {one.key for one in book.procedures}:
            return f"{up}procedures/{use.key}.md"
        case ContentKind.READING:
            return f"{up}readings/{use.key}.md"
        case ContentKind.DEFINITION if use.key in book.definitions:
            return anchored(f"{up}definitions.md", f"`{use.key}`")
        case ContentKind.LIMIT if use.key in {one.key for one in book.limits}:
            return anchored(f"{up}limits.md", book.acts[book.limit(use.key).act].en)
        case _:
            return ""


def capital(text: str) -> str:
    """A text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a bar within a cell is kept."""
    lines = [head, ["---" for _ in head], *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in lines)


def listed(items: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {item}" for item in items)
