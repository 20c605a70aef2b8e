"""One finding as text: its status, money, reasons, what is missing, readings, articles, bodies and papers."""

__all__ = ["amount_with_unknown", "choice_text", "cost_lines", "finding_lines", "indented", "sources_text"]

from collections.abc import Iterable, Iterator, Sequence

from victim_protocol.engine.allowances import Line
from victim_protocol.engine.support import Finding
from victim_protocol.labels import Language, base_of
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence, Source, weakest
from victim_protocol.law.key import Key
from victim_protocol.quantities import Amount, Bound
from victim_protocol.reports.bearers import bearer_lines
from victim_protocol.reports.figures import amount_text
from victim_protocol.reports.lines import cut_text, worked_out
from victim_protocol.reports.reasons import refusal
from victim_protocol.reports.words import condition_text, status_text, truth_text, variable_text, word


def finding_lines(finding: Finding, lines: Sequence[Line], book: LawBook, language: Language) -> Iterator[str]:
    """A heading with the status, and below it whatever explains it.

    Args:
        finding: The finding.
        lines: Its lines of money.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    yield f"- {finding.benefit.label[language]}: {_statuses(finding, language)}"
    for line in lines:
        yield from indented(_line(line, book, language))
    if finding.status is Status.REFUSED:
        yield from indented(_refusal(finding, book, language))
    yield from indented(_what_is_missing(finding, book, language))
    yield from indented(_readings(finding, lines, book, language))
    yield f"    {word('sources', language)}: {sources_text([*finding.sources, *_rates(lines)], language)}"
    if weakest((*finding.sources, *_rates(lines))) is not Evidence.OFFICIAL:
        yield f"    ({word('secondary', language)})"
    if finding.status.grants:
        yield from indented(bearer_lines(finding, book, language))
        yield from indented(_papers(finding, book, language))


def indented(lines: Iterable[str]) -> Iterator[str]:
    """Lines that stand below a heading."""
    return (f"    {line}" for line in lines)


def _statuses(finding: Finding, language: Language) -> str:
    said = status_text(finding.status, language)
    if finding.status is not Status.UNDETERMINED:
        return said
    return f"{said} ({_either(finding.statuses, language)})"


def _either(statuses: Sequence[Status], language: Language) -> str:
    """One of several statuses: "a", "a or b", "a, b or c"."""
    *first, last = [status_text(one, language) for one in statuses]
    return f"{', '.join(first)} {word('or', language)} {last}" if first else last


def _refusal(finding: Finding, book: LawBook, language: Language) -> Iterator[str]:
    reasons = "; ".join(refusal(finding, book, language))
    return iter([f"{word('because', language)}: {reasons}"] if reasons else [])


def _line(line: Line, book: LawBook, language: Language) -> Iterator[str]:
    given = "" if line.status is Status.OWED else f"{word('if_given', language)}: "
    yield f"{given}{amount_with_unknown(line.amount, language)}{worked_out(line, book, language)}"
    for cut in line.cuts:
        yield f"{cut_text(cut, language)}, {cut.source.citation.text(base_of(language))}"


def cost_lines(line: Line, book: LawBook, language: Language) -> Iterator[str]:
    """What a body is paid, with where it stands in law."""
    told, *cuts = _line(line, book, language)
    yield f"- {line.benefit.label[language]}: {told}"
    grade = [] if line.evidence is Evidence.OFFICIAL else [f"({word('secondary', language)})"]
    yield from indented([*cuts, f"{word('sources', language)}: {sources_text(line.sources, language)}", *grade])


def amount_with_unknown(amount: Amount, language: Language) -> str:
    """An amount, and what of it is not known."""
    unknown = "; ".join(label[language] for label in amount.unknown)
    if not unknown:
        return amount_text(amount, language)
    of_it = "" if amount.bound is Bound.NOT_KNOWN else f"{word('unknown_part', language)}: "
    return f"{amount_text(amount, language)} ({of_it}{unknown})"


def _what_is_missing(finding: Finding, book: LawBook, language: Language) -> Iterator[str]:
    variables = book.variables
    if finding.needs:
        needed = "; ".join(variable_text(key, variables, language) for key in finding.needs)
        yield f"{word('needs', language)}: {needed}"
    if finding.not_accepted:
        yield f"{word('not_accepted', language)}: {sources_text(finding.not_accepted, language)}"
    for values in filter(None, finding.grants_if):  # an empty one: it is given anyway, and only how is open
        together = f" {word('and', language)} ".join(
            condition_text(key, value, variables, language) for key, value in values
        )
        granted = _either([status for status in finding.statuses if status.grants], language)
        yield f"{granted} {word('if', language)}: {together}"
    if finding.truncated:
        yield f"({word('more', language)})"
    for events in finding.waits_for:
        named = f" {word('and', language)} ".join(variables.facts[key].label[language] for key in events)
        yield f"{word('waits_for', language)}: {named}"


def _readings(finding: Finding, lines: Sequence[Line], book: LawBook, language: Language) -> Iterator[str]:
    used = {**finding.readings, **{key: choice for line in lines for key, choice in line.readings.items()}}
    for name, choice in used.items():
        key = Key(name)
        yield f"{variable_text(key, book.variables, language)}: {choice_text(key, choice, book, language)}"


def choice_text(key: Key, choice: str | None, book: LawBook, language: Language) -> str:
    """The choice that is taken of a reading; or that it is left open."""
    if choice is None:
        return word("open", language)
    return dict(book.variables.readings[key].choices)[choice][language]


def _rates(lines: Sequence[Line]) -> list[Source]:
    return [source for line in lines for source in line.sources]


def sources_text(sources: Iterable[Source], language: Language) -> str:
    """Provisions as a lawyer writes them, without repetition."""
    return "; ".join(dict.fromkeys(source.citation.text(base_of(language)) for source in sources))


def _papers(finding: Finding, book: LawBook, language: Language) -> Iterator[str]:
    """What must be brought, and whether it is there."""
    for needed in finding.papers:
        accepted = f" {word('or', language)} ".join(book.papers[one.paper.paper][language] for one in needed.one_of)
        left_out = ", ".join(book.papers[paper][language] for paper, _ in needed.papers.not_enough)
        not_enough = f"; {word('not_enough', language)}: {left_out}" if left_out else ""
        yield f"{word('bring', language)}: {accepted} ({truth_text(needed.truth, language)}){not_enough}"
