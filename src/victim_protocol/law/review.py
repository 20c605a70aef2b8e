"""What a jurist found of one row of the law, as a signed sheet says it."""

__all__ = ["SHEET", "Result", "Review"]

from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation


class Result(Enum):
    """What a jurist says of a row."""

    AGREED = "agreed"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"

    __hash__ = object.__hash__  # members are single

    @property
    def label(self) -> Label:
        """Its name.

        >>> Result.WRONG.label
        Label(vi='sai', en='wrong')
        """
        return _LABELS[self]


_LABELS: Final = {
    Result.AGREED: Label("đồng ý", "agreed"),
    Result.DOUBTFUL: Label("nghi ngờ", "doubtful"),
    Result.WRONG: Label("sai", "wrong"),
}


@frozen(kw_only=True)
class Review:
    """What one jurist found of one row; the repr tells neither who nor the remark.

    Args:
        place: The provision.
        row: What is said there of what, such as ``ground law_2011.meals``.
        digest: The mark of what the row said when it was read.
        by: Who read it.
        on: On which day.
        result: What was found.
        remark: Why, or what is to be done; empty for none.
    """

    place: Citation
    row: str
    digest: str
    by: str = field(repr=False)
    on: date
    result: Result
    remark: str = field(default="", repr=False)

    @property
    def id(self) -> str:
        """What it is about, as it was read."""
        return f"{self.place.key} {self.row} {self.digest}"


SHEET: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "citation": Label("khóa trích dẫn", "key of the provision"),
        "row": Label("mã dòng", "code of the row"),
        "provision": Label("điều khoản", "provision"),
        "kind": Label("loại nội dung", "sort of thing"),
        "words": Label("nội dung, theo lời của chúng tôi", "what it says, in our own words"),
        "condition": Label("điều kiện", "condition"),
        "value": Label("mức, thời hạn", "amount, cap, length"),
        "not_known": Label("điều chưa biết", "what is not known"),
        "days": Label("áp dụng từ – đến", "from – until"),
        "grade": Label("nguồn", "how well it is known"),
        "where_used": Label("dùng ở đâu", "where it is used"),
        "conflicts": Label("cách hiểu còn để ngỏ hoặc xung đột", "open questions and conflicts"),
        "digest": Label("dấu của nội dung", "mark of the content"),
        "reviewed_by": Label("người rà soát", "reviewed by"),
        "reviewed_on": Label("ngày rà soát, như 2026-11-28", "reviewed on, as 2026-11-28"),
        "result": Label("kết quả: đồng ý, sai, nghi ngờ", "result: agreed, wrong, doubtful"),
        "remark": Label("ghi chú", "remark"),
    }
)
"""The columns of a sheet of review, each with its name; the last four are for the jurist."""
