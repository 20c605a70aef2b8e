"""A change of the law as a document: its cost, and whose answers it changes."""

__all__ = ["impact_document"]

from collections.abc import Iterable, Iterator
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.reports.differences import Change
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.province.document import Document, filled
from victim_protocol.reports.province.impact import Impact, World
from victim_protocol.reports.province.phrases import both, words
from victim_protocol.reports.province.tables import Figure, Row, Table

_IMPACT_HEADS: Final = (
    ("before", Label("Trước", "Before")),
    ("after", Label("Sau", "After")),
    ("open", Label("Hồ sơ", "Case")),
    ("answers", Label("Trả lời khác đi", "Other answers")),
)
_OPEN: Final = {True: Label("đang mở", "open"), False: Label("đã xong", "over")}
_NOTHING_CHANGED: Final = Label("không có", "none")


def impact_document(impact: Impact) -> Document:
    """What a change costs, and who gets another answer.

    Args:
        impact: The change.
    """
    rows = [
        Row(
            key=f"{one.ref.case}/{one.ref.person}",
            label=Label(f"{one.ref.case}, người {one.ref.person}", f"{one.ref.case}, person {one.ref.person}"),
            figures=tuple(
                Figure(value, frozenset({one.ref}))
                for value in (one.before, one.after, _OPEN[one.is_open], _answers(one.changes))
            ),
        )
        for one in impact.changed
    ]
    return Document(
        key="impact",
        title=Label(
            "Thay đổi về luật: chi phí và những người có trả lời khác",
            "A change of law: its cost, and whose answers change",
        ),
        lines=(*_worlds(impact.first, impact.second),),
        tables=(
            _whole(impact),
            Table(key="people", title=Label("Từng người", "Person by person"), heads=_IMPACT_HEADS, rows=tuple(rows)),
        ),
        problems=impact.problems,
        values={
            "from": impact.first.on.isoformat(),
            "to": impact.second.on.isoformat(),
            "book": impact.first.book.hash,
            "other_book": impact.second.book.hash,
        },
    )


def _whole(impact: Impact) -> Table:
    opened = [one for one in impact.changed if one.is_open]
    figures = (
        ("asked", Label("số người được hỏi", "people asked"), Figure.of(frozenset(one.ref for one in impact.people))),
        (
            "changed",
            Label("có trả lời khác", "with another answer"),
            Figure.of(frozenset(one.ref for one in impact.changed)),
        ),
        ("open", Label("trong đó hồ sơ đang mở", "of these open"), Figure.of(frozenset(one.ref for one in opened))),
        ("before", Label("chi phí trước", "cost before"), Figure(impact.before)),
        ("after", Label("chi phí sau", "cost after"), Figure(impact.after)),
    )
    rows = tuple(Row(key=key, label=label, figures=(figure,)) for key, label, figure in figures)
    return Table(
        key="whole", title=Label("Tổng hợp", "Together"), heads=(("value", Label("Giá trị", "Value")),), rows=rows
    )


def _worlds(first: World, second: World) -> Iterator[Label]:
    for name, world in ((Label("Trước", "Before"), first), (Label("Sau", "After"), second)):
        laid = ", ".join(overlay for overlay, _ in world.book.overlays) or "-"
        told = Label("{vi}: ngày {day}; bổ sung: {laid}; luật {hash}", "{en}: {day}; laid over: {laid}; law {hash}")
        yield filled(told, **both(name), day=day_text(world.on), laid=laid, hash=world.book.hash[:12])


_ABOUT: Final = {"law": Label("luật áp dụng", "law that governs"), "standing": Label("tư cách", "standing")}
_MORE: Final = Label("{number} quyền, nghĩa vụ hoặc thời hạn khác", "{number} other rights, duties or deadlines")


def _answers(found: Iterable[Change]) -> Label:
    """What changes: who the person is and each support by its name, the rest by how many they are."""
    changes = [*found]
    named = [one.label or _ABOUT.get(one.about) for one in changes]
    rest = {one.about for one, label in zip(changes, named, strict=True) if label is None}
    more = [filled(_MORE, number=len(rest))] if rest else []
    return words([*(label for label in named if label is not None), *more], _NOTHING_CHANGED)
