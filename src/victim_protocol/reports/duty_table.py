"""A procedure as a table in Markdown: at each stage who does what, for whom, by when and under which words."""

__all__ = ["duty_table", "holds_words", "row_words"]

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final, TypeAlias

from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, Condition
from victim_protocol.law.procedure import Procedure, Stage, Transition
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.reports.conditions import LONG, condition_lines, condition_words
from victim_protocol.reports.doers import afterwards_text, doers_text, receivers_text
from victim_protocol.reports.figures import span_text
from victim_protocol.reports.simplified import simplified
from victim_protocol.reports.steps import articles_text, is_bound, papers_text
from victim_protocol.reports.terms import length_words
from victim_protocol.reports.words import word

_Cell: TypeAlias = Callable[[Transition, LawBook, Language], str]

_WORDS: Final = {
    "unsaid": Label("Các văn bản không nói", "What the texts leave unsaid"),
    "end": Label("Thủ tục kết thúc ở đây.", "The procedure ends here."),
    "no_rows": Label("Bảng không có bước nào từ đây.", "The table has no step from here."),
    "if_any": Label("nếu có: {papers}", "if any: {papers}"),
    "must": Label("phải", "must"),
    "may": Label("có thể", "may"),
    "follows": Label("theo thủ tục khác", "follows another procedure"),
    "leads": Label("dẫn đến: {stage}", "leads to: {stage}"),
    "anew": Label("phải làm lại sau: {events}", "due again after: {events}"),
    "refusable": Label("được từ chối nếu: {condition}", "may refuse if: {condition}"),
    "refuses": Label("được từ chối", "may refuse"),
    "finds": Label("theo kết luận của cơ quan đó: {condition}", "as that body finds: {condition}"),
    "condition": Label("điều kiện {number}", "condition {number}"),
    "conditions": Label("Điều kiện", "Conditions"),
    "no_limit": Label("văn bản không nêu thời hạn", "no limit in the text"),
}


def duty_table(procedure: Procedure, book: LawBook, language: Language = "vi") -> str:
    """A procedure in Markdown: a table of rows for each stage, in order, and what the texts leave unsaid.

    Args:
        procedure: The table.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from victim_protocol.statutes.book import default_book
    >>> book = default_book()
    >>> duty_table(book.procedure("claim"), book, "en").splitlines()[2]
    '### not started'
    """
    parts = [f"## {procedure.label[language]}"]
    if procedure.silent:
        parts.append(f"{_WORDS['unsaid'][language]}:")
        parts.append("\n".join(f"- {label[language]}" for label in procedure.silent))
    for stage in procedure.stages:
        parts += _stage(stage, procedure, book, language)
    return _apart("\n\n".join(parts), dict(_long(procedure, book, language)), book, language)


def _apart(text: str, conditions: Mapping[str, Condition], book: LawBook, language: Language) -> str:
    """The text with conditions that are long told once, in lines at its end."""
    numbered = {words: number for number, words in enumerate(conditions, 1)}
    for words in sorted(numbered, key=len, reverse=True):
        text = text.replace(words, _WORDS["condition"][language].format(number=numbered[words]))
    listed = "\n".join(
        f"{f'{number}.' if depth == 0 else ' ' * 4 * depth + '-'} {told}"
        for words, number in numbered.items()
        for depth, told in condition_lines(conditions[words], book, language)
    )
    return f"{text}\n\n### {_WORDS['conditions'][language]}\n\n{listed}" if listed else text


def _long(procedure: Procedure, book: LawBook, language: Language) -> Iterator[tuple[str, Condition]]:
    """The conditions by their words, or their parts that must all hold, that are too long for a cell."""
    for row in procedure.transitions:
        limits = [limit.condition for limit in book.limits_of[row.act] if is_bound(row, limit, book)]
        for condition in map(simplified, (row.guard, *limits)):
            for part in condition.parts if isinstance(condition, AllOf) else (condition,):
                words = condition_words(part, book, language)
                if len(words) > LONG:
                    yield words, part


def _stage(stage: Stage, procedure: Procedure, book: LawBook, language: Language) -> Iterator[str]:
    yield f"### {stage.label[language]}"
    if stage.is_end:
        yield _WORDS["end"][language]
    if stage.silent is not None:
        yield f"{_WORDS['unsaid'][language]}: {stage.silent[language]}."
    rows = procedure.rows_at[stage.key]
    if rows:
        yield "\n".join(_table([_cells(row, procedure, book, language) for row in rows], language))
    elif not stage.is_end:
        yield _WORDS["no_rows"][language]


def _table(rows: list[list[str]], language: Language) -> Iterator[str]:
    """The lines of a table; a column in which no row says anything is left out."""
    heads = [title[language] for title, _ in _COLUMNS]
    used = [place for place in range(len(heads)) if any(row[place] for row in rows)]
    yield _line([heads[place] for place in used])
    yield _line(["---" for _ in used])
    yield from (_line([row[place] for place in used]) for row in rows)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(row: Transition, procedure: Procedure, book: LawBook, language: Language) -> list[str]:
    cells = [cell(row, book, language) for _, cell in _COLUMNS]
    if not row.is_task:
        stage = procedure.stage_of[row.to].label[language]
        cells[_STEP] += f"<br>{_WORDS['leads'][language].format(stage=stage)}"
    if row.anew:
        events = ", ".join(book.events[event][language] for event in row.anew)
        cells[_STEP] += f"<br>{_WORDS['anew'][language].format(events=events)}"
    return [cell.replace("|", "\\|") for cell in cells]


def _who(row: Transition, book: LawBook, language: Language) -> str:
    return doers_text(row, book, language)


def _duty(row: Transition, _: LawBook, language: Language) -> str:
    return _WORDS["must" if row.is_duty else "follows" if row.is_link else "may"][language]


def _step(row: Transition, book: LawBook, language: Language) -> str:
    return f"{book.acts[row.act][language]} (*{book.events[row.event][language]}*)"


def _to_whom(row: Transition, book: LawBook, language: Language) -> str:
    receivers = receivers_text(row, book, language)
    told = [receivers] if receivers else []
    if row.refusable == ALWAYS:
        told.append(_WORDS["refuses"][language])
    elif row.refusable != NEVER:
        condition = condition_words(row.refusable, book, language)
        told.append(_WORDS["refusable"][language].format(condition=condition))
    return "<br>".join(told)


def _papers(row: Transition, book: LawBook, language: Language) -> str:
    asked = papers_text(row.forms, book, language)
    if not row.forms_if_any:
        return asked
    told = _WORDS["if_any"][language].format(papers=papers_text(row.forms_if_any, book, language))
    return f"{asked}; {told}" if asked else told


def row_words(row: Transition, procedure: Procedure, book: LawBook, language: Language) -> str:
    """What a row does, on one line: who must or may do what, where it leads, and what belongs to it.

    Args:
        row: The row.
        procedure: Whose row it is.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    cells = dict(zip(_COLUMNS, _cells(row, procedure, book, language), strict=True))
    first = ": ".join(cells[column] for column in _COLUMNS[: _STEP + 1])
    rest = [f"{title[language].lower()}: {cells[title, cell]}" for title, cell in _COLUMNS if cell in _BESIDE]
    told = [first, *(text for text in rest if not text.endswith(": "))]
    return "; ".join(told).replace("<br>", "; ")


def holds_words(row: Transition, book: LawBook, language: Language) -> str:
    """What must hold for a row to be taken, on one line; nothing where its text asks nothing.

    Args:
        row: The row.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    if row.guard == ALWAYS:
        return ""
    told = condition_words(row.guard, book, language)
    return _WORDS["finds"][language].format(condition=told) if row.is_finding else told


def _answers(row: Transition, book: LawBook, language: Language) -> str:
    return afterwards_text(row, book, language)


def _limits(row: Transition, book: LawBook, language: Language) -> str:
    found = [limit for limit in book.limits_of[row.act] if is_bound(row, limit, book)]
    return "<br>".join(_limit(limit, row, book, language) for limit in found) or _WORDS["no_limit"][language]


def _limit(limit: TimeLimit, row: Transition, book: LawBook, language: Language) -> str:
    told = [length_words(limit, book, language)]
    if limit.condition != ALWAYS:
        told.append(f"{word('if', language)} {condition_words(limit.condition, book, language)}")
    if limit.conflict is not None:
        told.append(f"`{limit.conflict[0]}` = `{limit.conflict[1]}`")
    if limit.since > row.since or (limit.until or date.max) < (row.until or date.max):
        told.append(span_text(limit.since, limit.until))
    return f"{'; '.join(told)} ({articles_text([limit.source], language)})"


def _in_force(row: Transition, _: LawBook, __: Language) -> str:
    return span_text(row.since, row.until)


def _articles(row: Transition, _: LawBook, language: Language) -> str:
    return articles_text(row.sources, language)


def _readings(row: Transition, _: LawBook, __: Language) -> str:
    under = [] if row.reading is None else [f"`{row.reading[0]}` = `{row.reading[1]}`"]
    return ", ".join([*under, *(f"`{key}`" for key in row.doubts)])


def _silent(row: Transition, _: LawBook, language: Language) -> str:
    return "" if row.silent is None else row.silent[language]


_COLUMNS: Final[tuple[tuple[Label, _Cell], ...]] = (
    (Label("Ai", "Who"), _who),
    (Label("Phải hay có thể", "Duty"), _duty),
    (Label("Làm gì", "Does what"), _step),
    (Label("Với ai", "To whom"), _to_whom),
    (Label("Giấy tờ", "Papers"), _papers),
    (Label("Khi nào được làm", "What must hold"), holds_words),
    (Label("Sau đó ai chịu trách nhiệm", "Who answers afterwards"), _answers),
    (Label("Thời hạn", "By when"), _limits),
    (Label("Áp dụng", "In force"), _in_force),
    (Label("Điều khoản", "Under"), _articles),
    (Label("Cách hiểu", "Readings"), _readings),
    (Label("Văn bản không nói", "Not said"), _silent),
)
_STEP: Final = 2
"""The column of what is done, which also says where it leads."""
_BESIDE: Final = (_to_whom, _papers, _answers)
"""What of a row is told on a line of its own beside who does what."""
