"""Whether the records of a journal are those that were written: what does not fit, and what cannot be seen."""

__all__ = ["Fault", "Verification", "verify"]

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from victim_protocol.case.journal import Journal
from victim_protocol.case.redaction import Redaction, name_of
from victim_protocol.case.sealing import GENESIS, Sealed, commitment, hash_of
from victim_protocol.case.stored import personal_values
from victim_protocol.labels import Label

_TEXTS: Final = {
    "hash": Label("mã băm không khớp với nội dung", "the hash does not fit the content"),
    "previous": Label("không nối tiếp bản ghi trước", "does not follow the record before"),
    "commitment": Label("một giá trị không phải giá trị đã ghi", "a value is not the one that was recorded"),
    "opening_missing": Label(
        "thiếu một giá trị mà không có bản ghi nào nói đã xóa", "a value is missing and no record says it was taken out"
    ),
    "opening_left": Label("còn giữ một giá trị đã được xóa", "a value is there that was taken out"),
    "opening_superfluous": Label("có giá trị chưa từng được ghi", "a value is there that was never recorded"),
    "duplicate": Label("mã đã dùng cho một bản ghi trước", "an earlier record has this id"),
    "head": Label(
        "bản ghi cuối không phải bản ghi cần có: có phần bị cắt, thêm hoặc viết lại",
        "the last record is not the expected one: something was cut off, added or rewritten",
    ),
}
_TAIL: Final = Label(
    "không có mã băm cuối để so sánh nên không thấy được nếu các bản ghi cuối bị cắt, hoặc nếu mọi bản ghi từ một chỗ "
    "trở đi bị viết lại",
    "without the hash of the last record to compare with, it cannot be seen whether the last records were cut off, or "
    "all records from some place on were rewritten",
)
_TRUTH: Final = Label(
    "không thấy được điều đã ghi có đúng sự thật hay không", "it cannot be seen whether what was recorded is true"
)


@frozen(kw_only=True)
class Fault:
    """Something that does not fit.

    Args:
        place: The place of the record, counted from 0; ``None`` where it concerns the journal as a whole.
        id: The id of the record, or ``person.`` and the code of the person; ``None`` where it has none.
        code: A stable code.
        text: What does not fit, without any personal value.
    """

    place: int | None
    id: str | None
    code: str
    text: Label


@frozen(kw_only=True)
class Verification:
    """What was found.

    Args:
        problems: What does not fit, in the order of the records.
        unseen: What cannot be seen by any such look.
    """

    problems: tuple[Fault, ...]
    unseen: tuple[Label, ...]

    @property
    def sound(self) -> bool:
        """Whether everything fits.

        >>> verify(Journal()).sound
        True
        """
        return not self.problems


def verify(journal: Journal, head: str | None = None) -> Verification:
    """Look at every record of a journal: its hash, what it follows, its values and their commitments.

    Where a record was changed it is named, and not those that follow it.

    Args:
        journal: The journal.
        head: The hash of the last record, as somebody kept it elsewhere; ``None`` where nobody did.

    >>> [fault.code for fault in verify(Journal(), head="1" * 64).problems]
    ['head']
    """
    found = [*_faults(journal.records)]
    if head is not None and head != journal.head:
        found.append(Fault(place=None, id=None, code="head", text=_TEXTS["head"]))
    return Verification(problems=tuple(found), unseen=(_TRUTH,) if head is not None else (_TAIL, _TRUTH))


def _faults(records: tuple[Sealed, ...]) -> Iterator[Fault]:
    redacted = _redacted(records)
    names: set[str | None] = set()
    hashes: set[str | None] = {GENESIS}
    for place, sealed in enumerate(records):
        name, found = name_of(sealed.record), _hash(sealed)
        codes = [
            *(["duplicate"] if name is not None and name in names else []),
            *(["previous"] if sealed.previous not in hashes else []),
            *(["hash"] if sealed.hash != found else []),
            *_opening_faults(sealed, redacted.get(name, set())),
        ]
        yield from (Fault(place=place, id=name, code=code, text=_TEXTS[code]) for code in codes)
        hashes = {sealed.hash, found}  # where the hash alone was changed, the next record follows the true one
        names.add(name)


def _redacted(records: tuple[Sealed, ...]) -> dict[str | None, set[str]]:
    """The names of the values that redactions say were taken out, by the record."""
    found: dict[str | None, set[str]] = {}
    for sealed in records:
        if isinstance(sealed.record, Redaction):
            found.setdefault(sealed.record.entry, set()).update(sealed.record.fields)
    return found


def _hash(sealed: Sealed) -> str | None:
    """The hash that a record should have; none fits where what it follows is no hash."""
    try:
        return hash_of(sealed.previous, sealed.record, sealed.commitments)
    except ValueError:
        return None


def _opening_faults(sealed: Sealed, redacted: set[str]) -> Iterator[str]:
    """What is wrong with the values of a record and their salts: each code once."""
    values = personal_values(sealed.record)
    held = {name for name, value in values.items() if value is not None} | sealed.salts.keys()
    recorded = sealed.commitments.keys()
    whole = (values.keys() & sealed.salts.keys() & recorded) - redacted
    if any(commitment(sealed.salts[name], values[name]) != sealed.commitments[name] for name in whole):
        yield "commitment"
    if recorded - redacted - whole:
        yield "opening_missing"
    if held & redacted:
        yield "opening_left"
    if held - recorded:
        yield "opening_superfluous"
