"""Places: establishments where people lodge, with their rooms and for whom they are meant."""

__all__ = ["MeantFor", "Place", "same_name"]

import unicodedata
from datetime import date
from enum import Enum

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.records.faults import refuse_negative


class MeantFor(Enum):
    """Whom a place was made for."""

    VICTIMS = "victims"
    ORPHANED_CHILDREN = "orphaned_children"
    DISABLED_CHILDREN = "disabled_children"
    OTHERS = "others"

    @property
    def label(self) -> Label:
        """Its name.

        >>> MeantFor.ORPHANED_CHILDREN.label.en
        'orphaned children'
        """
        return _LABELS[self]

    @property
    def is_for_other_children(self) -> bool:
        """Whether it was made for children who are not victims."""
        return self in (MeantFor.ORPHANED_CHILDREN, MeantFor.DISABLED_CHILDREN)


_LABELS = {
    MeantFor.VICTIMS: Label("nạn nhân", "victims"),
    MeantFor.ORPHANED_CHILDREN: Label("trẻ em mồ côi", "orphaned children"),
    MeantFor.DISABLED_CHILDREN: Label("trẻ em khuyết tật", "disabled children"),
    MeantFor.OTHERS: Label("đối tượng khác", "others"),
}


@frozen(kw_only=True)
class Place:
    """A part of an establishment where people lodge.

    Args:
        id: A code, unique among the places of a province.
        name: Its name, as entries write it.
        meant_for: Whom it was made for.
        beds: How many can lodge in it; ``None`` where that is not told.
        rooms: How many rooms it has; ``None`` where that is not told.
        room_area: The square metres of its rooms for lodging, together; ``None`` where that is not told.
        has_separate_zones: Whether it has separate zones; ``None`` where that is not told.
        since: The first day on which it is used; ``None`` for ever.
        until: The last day; ``None`` while there is no end.

    >>> Place(id="t1", name="Trung tâm", meant_for=MeantFor.VICTIMS, beds=12).is_open(date(2017, 6, 1))
    True
    """

    id: str
    name: str
    meant_for: MeantFor
    beds: int | None = None
    rooms: int | None = field(default=None, repr=False)
    room_area: int | None = field(default=None, repr=False)
    has_separate_zones: bool | None = field(default=None, repr=False)
    since: date | None = field(default=None, repr=False)
    until: date | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        refuse_negative(beds=self.beds, rooms=self.rooms, room_area=self.room_area)

    def is_open(self, day: date) -> bool:
        """Whether it is used on a day.

        Args:
            day: The day.
        """
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def is_named(self, text: str) -> bool:
        """Whether a text names it, by its code or its name.

        Args:
            text: What an entry says of where something happened.
        """
        return same_name(text) in (same_name(self.id), same_name(self.name))


def same_name(text: str) -> str:
    """A name as it is compared: capitals, and how often a space stands, make no other name of it.

    Args:
        text: The name.

    >>> same_name("Cửa khẩu  Hữu Nghị") == same_name("cửa khẩu hữu nghị")
    True
    """
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
