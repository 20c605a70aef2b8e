"""A document: a title, what must be known of it, tables, and what could not be counted; and how a figure is written."""

__all__ = [
    "INTERNAL",
    "Document",
    "document_lines",
    "figure_text",
    "filled",
    "law_line",
    "problem_lines",
    "sections",
    "year_document",
]

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from victim_protocol.errors import Problem
from victim_protocol.labels import Label, Language, base_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.quantities import Amount
from victim_protocol.records.activity import Count
from victim_protocol.reports.figures import amount_text, day_text
from victim_protocol.reports.province.tables import Figure, Table
from victim_protocol.reports.province.yearly import YearReport

_WORDS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "title": Label(
            "Báo cáo năm {year} về tiếp nhận và hỗ trợ nạn nhân bị mua bán, {province}",
            "Report of {year} on the reception and support of trafficked persons, {province}",
        ),
        "internal": Label(
            "BẢN NỘI BỘ, KHÔNG CÔNG BỐ: có số liệu của rất ít người.",
            "FOR THE OFFICE ONLY, NOT TO BE PUBLISHED: it holds figures of very few people.",
        ),
        "published": Label(
            "Bản công bố: mỗi số liệu là của ít nhất {k} người.",
            "For publication: behind each figure stand at least {k} people.",
        ),
        "little": Label(
            "{empty} trong {all} bảng không công bố được gì ngoài số cộng, vì số người quá ít.",
            "Of {all} tables, nothing of {empty} but a total can be published: too few people.",
        ),
        "under": Label("Căn cứ: {vi}.", "Under: {en}."),
        "until": Label("Tính đến ngày {day}.", "As it stood on {day}."),
        "book": Label(
            "Nội dung luật đã áp dụng, SHA-256: {hash}", "Content of the law that was applied, SHA-256: {hash}"
        ),
        "left_out": Label(
            "Số tiền và những gì không tính được chỉ có trong bản nội bộ.",
            "Amounts, and what could not be counted, are in the version for the office only.",
        ),
        "more_than": Label("hơn {number}", "more than {number}"),
        "problems": Label("Không tính được", "Could not be counted"),
        "withheld": Label("không công bố", "withheld"),
        "none": Label("không biết", "not known"),
    }
)


def filled(label: Label, **values: object) -> Label:
    """A text with its places filled in, in both languages.

    Args:
        label: The text.
        values: What stands in the places.

    >>> filled(Label("năm {year}", "year {year}"), year=2017).en
    'year 2017'
    """
    return Label(label.vi.format(**values), label.en.format(**values))


INTERNAL: Final = _WORDS["internal"]
"""How a document is marked that stays in the office."""


def law_line(book: LawBook) -> Label:
    """Which law was applied.

    Args:
        book: The law.
    """
    return filled(_WORDS["book"], hash=book.hash)


@frozen(kw_only=True)
class Document:
    """A document that can be written in every form.

    Args:
        key: What kind it is.
        title: Its title.
        marking: Whether it may leave the office.
        is_published: Whether it may.
        lines: What must be known of it.
        tables: Its tables.
        problems: What could not be counted.
        values: What else a program is told, by name.
    """

    key: str
    title: Label
    marking: Label = INTERNAL
    is_published: bool = False
    lines: tuple[Label, ...]
    tables: tuple[Table, ...] = field(repr=False)
    problems: tuple[Problem, ...] = field(default=(), repr=False)
    values: Mapping[str, str | int | None] = field(factory=dict)


def year_document(report: YearReport) -> Document:
    """A yearly report as a document.

    Args:
        report: The report, for the office or published.
    """
    lines = [*_under(report), filled(_WORDS["until"], day=day_text(report.on)), law_line(report.book)]
    if report.k is not None:
        lines.append(_WORDS["left_out"])
    empty = sum(not table.says_something for table in report.tables)
    if report.k is not None and empty:
        lines.append(filled(_WORDS["little"], empty=empty, all=len(report.tables)))
    return Document(
        key="year",
        title=filled(_WORDS["title"], year=report.year, province=report.province.name),
        marking=INTERNAL if report.k is None else filled(_WORDS["published"], k=report.k),
        is_published=report.k is not None,
        lines=tuple(lines),
        tables=report.tables,
        problems=report.problems,
        values={
            "year": report.year,
            "province": report.province.code,
            "on": report.on.isoformat(),
            "book": report.book.hash,
            "k": report.k,
        },
    )


_YEARLY: Final = Key("report_yearly")


def _under(report: YearReport) -> Iterator[Label]:
    """The provision that asks for a report every year, while one is in force that is held."""
    for limit in report.book.limits_of.get(_YEARLY, ()):
        if limit.governs(report.on):
            citation = limit.source.citation
            yield filled(_WORDS["under"], vi=citation.text("vi"), en=citation.text("en"))


def sections(document: Document) -> Iterator[Table]:
    """The tables that are shown, without columns of which nothing is known.

    Of a published document those are left out of which only the total is left, but for the first, which tells it.

    Args:
        document: The document.
    """
    for number, table in enumerate(document.tables):
        if not document.is_published or table.says_something or number == 0:
            yield table.known


def document_lines(document: Document, language: Language) -> list[str]:
    """What must be known of a document.

    Args:
        document: The document.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return [line[language] for line in document.lines]


def problem_lines(document: Document, language: Language) -> list[str]:
    """What could not be counted, with its heading; nothing where everything could.

    Args:
        document: The document.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    told = [problem.text(base_of(language)) for problem in document.problems]
    return [_WORDS["problems"][language], *told] if told else []


def figure_text(figure: Figure | None, language: Language) -> str:
    """A figure in words.

    Args:
        figure: The figure; ``None`` where it is not known.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> figure_text(Figure(Count(1001, is_open=True)), "en"), figure_text(Figure(3704), "vi")
    ('more than 1,000', '3.704')
    """
    if figure is None:
        return _WORDS["none"][language]
    match figure.value:
        case None:
            return _WORDS["withheld"][language]
        case Label() as words:
            return words[language]
        case Amount() as amount:
            return amount_text(amount, language)
        case Count(low=low, is_open=True):
            return _WORDS["more_than"][language].format(number=_grouped(low - 1, language))
        case Count(low=low):
            return _grouped(low, language)
        case number:
            return _grouped(number, language)


def _grouped(number: int, language: Language) -> str:
    return f"{number:,}" if base_of(language) == "en" else f"{number:,}".replace(",", ".")
