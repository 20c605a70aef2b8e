"""Which entries count: nothing is struck out, but a later entry may take an earlier one back."""

__all__ = ["correction_problems", "counting", "target_problems"]

from collections.abc import Iterator, Sequence

from victim_protocol.case.entry import Entry
from victim_protocol.errors import Problem


def counting(entries: Sequence[Entry]) -> list[int]:
    """The places of the entries that count, in their order.

    An entry counts unless a later one that counts corrects it; so what corrects a correction revives the first.

    Args:
        entries: In the order in which they were recorded.

    >>> from datetime import date
    >>> first = Entry(person="p1", day=date(2017, 3, 20), id="e1")
    >>> counting([first, Entry(person="p1", day=date(2017, 3, 20), corrects="e1")])
    [1]
    """
    taken_back: set[str] = set()
    counted = []
    for place in reversed(range(len(entries))):
        entry = entries[place]
        if entry.id is not None and str(entry.id) in taken_back:  # whatever its type: no error hides the problem
            continue
        counted.append(place)
        if entry.corrects is not None:
            taken_back.add(str(entry.corrects))
    return counted[::-1]


def correction_problems(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Ids that are repeated, and corrections of what is not there.

    Args:
        entries: In the order in which they were recorded; a problem's path counts them from 0.

    >>> from datetime import date
    >>> lost = Entry(person="p1", day=date(2017, 3, 20), corrects="e1")
    >>> [problem.text() for problem in correction_problems([lost])]
    ['entry[0].corrects: no earlier entry has this id']
    """
    owners: dict[str, str] = {}
    for place, entry in enumerate(entries):
        if entry.corrects is not None:
            yield from target_problems(f"entry[{place}]", entry, owners.get(str(entry.corrects)))
        if entry.id is None:
            continue
        if str(entry.id) in owners:
            yield Problem(f"entry[{place}].id", "duplicate", "mã của mục bị trùng", "two entries have this id")
        owners.setdefault(str(entry.id), entry.person)


def target_problems(path: str, entry: Entry, owner: str | None) -> Iterator[Problem]:
    """What is wrong with the entry that another one corrects.

    Args:
        path: Where the entry stands.
        entry: The entry that may correct another.
        owner: The code of the person of the earlier entry that it names; ``None`` where there is no such entry.

    >>> from datetime import date
    >>> entry = Entry(person="p2", day=date(2017, 3, 20), corrects="e1")
    >>> [problem.text() for problem in target_problems("entry", entry, "p1")]
    ["entry.corrects: the entry it names is another's"]
    """
    if entry.corrects is None:
        return
    if owner is None:
        yield Problem(
            f"{path}.corrects", "unknown_entry", "không có mục nào trước đó mang mã này", "no earlier entry has this id"
        )
    elif owner != entry.person:
        yield Problem(
            f"{path}.corrects", "other_person", "mục được sửa là của người khác", "the entry it names is another's"
        )
