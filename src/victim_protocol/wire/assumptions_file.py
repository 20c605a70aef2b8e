"""What is assumed of a year to come, from a TOML file."""

__all__ = ["read_assumptions"]

from attrs import frozen

from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.records.assumption import Assumed, Assumptions
from victim_protocol.wire.parsing import parsed
from victim_protocol.wire.strict import structure


@frozen(kw_only=True)
class _GroupRow:
    name: str
    like: str
    number: list[int]


@frozen(kw_only=True)
class _AssumptionsFile:
    year: int
    group: list[_GroupRow]


def read_assumptions(text: str) -> Assumptions:
    r"""Read what is assumed of a year: ``[[group]]`` with a name, the case of whom they are like, and two numbers.

    Args:
        text: The whole file, at most a million characters.

    Raises:
        WireError: It is not TOML, has another shape, or numbers contradict each other; all problems are listed.

    >>> read_assumptions('year = 2018\n[[group]]\nname = "adults"\nlike = "01"\nnumber = [4, 8]').groups[0].high
    8
    """
    row = structure(parsed(text), _AssumptionsFile, "")
    problems, groups = [*_of_year(row.year)], []
    for number, group in enumerate(row.group):
        path = f"group[{number}]"
        if not group.name.strip():
            problems.append(Problem(f"{path}.name", "missing", "thiếu", "missing"))
        if len(group.number) != _BOUNDS:
            vi, en = "cần hai số: ít nhất và nhiều nhất", "two numbers: the least and the most"
            problems.append(Problem(f"{path}.number", "bounds", vi, en))
            continue
        try:
            groups.append(Assumed(name=group.name, case=group.like, low=group.number[0], high=group.number[1]))
        except InvalidFact as error:
            problems += [one._replace(path=f"{path}.number") for one in error.problems]
    if problems:
        raise WireError(*dict.fromkeys(problems))
    return Assumptions(year=row.year, groups=tuple(groups))


_BOUNDS = 2
_FIRST, _LAST = 2012, 2100


def _of_year(year: int) -> list[Problem]:
    vi, en = f"cần năm từ {_FIRST} đến {_LAST}", f"a year from {_FIRST} to {_LAST}"
    return [] if _FIRST <= year <= _LAST else [Problem("year", "year", vi, en)]
