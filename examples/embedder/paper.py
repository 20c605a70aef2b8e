"""A shelter's own model: what happened, on a paper with boxes to tick, and how that is told to the library.

A box is ticked yes, ticked no, or blank; a blank box is not known, and so nothing is told of it.
"""

__all__ = ["BOXES", "WORDS", "Paper"]

from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from victim_protocol.case.entry import Entry
from victim_protocol.law.key import Key

WORDS: Mapping[str, str] = {
    "vào lưu trú": "lodged",
    "khám sức khỏe": "health_checked",
    "hỗ trợ tâm lý": "psychological_support_given",
    "giới thiệu trợ giúp pháp lý": "legal_aid_referred",
    "chuyển viện": "moved_to_hospital",
    "từ viện trở về": "returned_from_hospital",
    "gia đình đón": "collected_by_family",
    "lên đường về": "set_out_home",
    "rời cơ sở": "left_establishment",
}
"""What the shelter's papers are called, and the event of the library that each tells."""
BOXES = ("needs_hospital", "needs_legal_aid", "unsupported", "unable_to_travel_alone", "wishes_to_go_home")
"""What every paper asks, by the fact of the library."""


@frozen(kw_only=True)
class Paper:
    """One paper of somebody's folder.

    Args:
        number: Its number in the folder.
        day: The day it tells of.
        what: One of ``WORDS``.
        by: The body that acted; ``None`` where nobody wrote it down.
        to: The body to which the person went.
        attached: Papers in set form that hang on it.
        boxes: For each box yes, no, or ``None`` where it is blank.
    """

    number: str
    day: date
    what: str
    by: str | None = None
    to: str | None = None
    attached: tuple[str, ...] = ()
    boxes: Mapping[str, bool | None] = field(factory=lambda: dict.fromkeys(BOXES))

    def told(self, person: str) -> Entry:
        """The paper as an entry of a case.

        Args:
            person: The code of the person.
        """
        return Entry(
            id=self.number,
            person=person,
            day=self.day,
            event=Key(WORDS[self.what]),
            actor=None if self.by is None else Key(self.by),
            receiver=None if self.to is None else Key(self.to),
            forms=tuple(map(Key, self.attached)),
            facts={Key(box): tick for box, tick in self.boxes.items() if tick is not None},
        )
