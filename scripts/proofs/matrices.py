"""That the matrices of the two laws, as they are told by hand in the tests, are what the book gives."""

__all__ = ["PROOFS"]

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import permutations
from typing import NamedTuple

import z3
from scripts.proofs.session import Session
from scripts.proofs.statement import Found
from tests.statutes.law_2011 import test_matrix as of_2011
from tests.statutes.law_2024 import test_matrix as of_2024

from victim_protocol.law.benefit import Benefit, Force
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key

_STOOD = (Occurrence.HAPPENED, Occurrence.REACHED)
WHO_2011 = ("citizen_victim", "foreign_victim", "accompanying_minor")
ALL_2011 = (*WHO_2011, "being_identified")
WHO_2024 = tuple(of_2024.TEXT)
UNNAMED = "accompanies_a_foreigner"
"""Those of whom the Article of 2024 says nothing, so that a text that is not held decides."""
IDENTITY = (
    "citizenship",
    "citizenship_of_victim_accompanied",
    "trafficked_in_viet_nam",
    "accompanies_victim",
    "age",
    "lowest_age",
    "possibly_a_child",
    "certified",
    "victim_accompanied_certified",
    "stateless_as_foreigner",
)
"""What says which of the beneficiaries a person is."""


READ = {"accompanying_minor_and_victim_only_texts": "law_names_minor"}
"""The readings under which whoever a row names is given the same; their default choices."""


class Given(NamedTuple):
    """What is given of a benefit on the days from one on."""

    benefit: Benefit
    day: date
    grounds: tuple[tuple[Force, z3.BoolRef], ...]

    @property
    def granted(self) -> z3.BoolRef:
        """That it is owed or considered."""
        return z3.Or([holds for _, holds in self.grounds])

    @property
    def owed(self) -> z3.BoolRef:
        """That it is owed."""
        return z3.Or([holds for force, holds in self.grounds if force is Force.OWED])

    @property
    def name(self) -> str:
        """The benefit and the day."""
        return f"{self.benefit.key} from {self.day}"


def _given(session: Session, regime: str, key: str) -> Iterator[Given]:
    """A benefit of a regime on every interval of its days."""
    for benefit in session.book.benefits:
        if benefit.key == key and benefit.regime == regime:
            for step in benefit.provisions.steps:
                for day in session.days(step.since, step.until):
                    grounds = tuple((one.force, session.now(one.condition, day)) for one in step.value.grounds)
                    yield Given(benefit, day, grounds)


def _of_row(session: Session) -> Iterator[tuple[Given, tuple[str, ...]]]:
    """Each benefit of the matrix of 2011 with those whom its row names."""
    for support, benefits in of_2011.BENEFITS.items():
        named = tuple(who for who in WHO_2011 if of_2011.CELLS[support, who] != "-")
        for key in benefits:
            yield from ((given, named) for given in _given(session, "law_2011", key))


def _is_one(session: Session, who: tuple[str, ...], day: date) -> z3.BoolRef:
    return z3.Or([session.defined(one, day) for one in who])


def whom_2011(session: Session) -> Found:
    """Whether the beneficiaries of the book are those of the text, spelled out by hand."""
    worlds, wrong = session.worlds, []
    days = session.days(date(2012, 1, 1), None)
    for day in days:
        certified = worlds.stands(Key("certified"), _STOOD)
        foreign = z3.Or(
            worlds.is_in("citizenship", "foreign"),
            z3.And(worlds.is_in("citizenship", "stateless"), worlds.constants[Key("stateless_as_foreigner")]),
        )
        text = {
            "citizen_victim": (certified, worlds.is_in("citizenship", "viet_nam", "stateless_permanent_resident")),
            "foreign_victim": (certified, foreign, worlds.constants[Key("trafficked_in_viet_nam")]),
            "accompanying_minor": (
                worlds.constants[Key("accompanies_victim")],
                session.defined("minor", day),
                worlds.stands(Key("victim_accompanied_certified"), _STOOD),
            ),
        }
        wrong += [f"{who} from {day}" for who, parts in text.items() if _differ(session, who, day, parts)]
    return Found(len(days) * len(WHO_2011), tuple(wrong))


def _differ(session: Session, who: str, day: date, parts: tuple[z3.BoolRef, ...]) -> bool:
    return session.can_be(session.defined(who, day) != z3.And(*parts))


def nobody_else_2011(session: Session) -> Found:
    """Who is granted a support without being named in its row, or awaiting verification where that is expected."""
    rows = [*_of_row(session)]
    wrong = {
        str(given.benefit.key)
        for given, named in rows
        if session.can_be(given.granted, z3.Not(_is_one(session, named, given.day)))
    }
    return Found(len(rows), tuple(sorted(wrong)))


def awaiting_2011(session: Session) -> Found:
    """Whether whoever is granted a support without being named in its row awaits verification."""
    rows = [*_of_row(session)]
    wrong = [
        given.name
        for given, named in rows
        if session.can_be(given.granted, z3.Not(_is_one(session, (*named, "being_identified"), given.day)))
    ]
    return Found(len(rows), tuple(wrong))


def each_2011(session: Session) -> Found:
    """Whether each whom a row names, and is nobody else, is granted the support in some world."""
    cells = [(given, one) for given, named in _of_row(session) for one in named]
    wrong = [
        f"{given.name}: {one}"
        for given, one in cells
        if not session.can_be(given.granted, *_only(session, one, ALL_2011, given.day))
    ]
    return Found(len(cells), tuple(wrong))


def _only(session: Session, one: str, of: tuple[str, ...], day: date) -> Iterator[z3.BoolRef]:
    """That a person is one of some beneficiaries and none of the others."""
    yield session.defined(one, day)
    yield from (z3.Not(session.defined(other, day)) for other in of if other != one)


def alike_2011(session: Session) -> Found:
    """For which supports it matters which of those whom the row names a person is, all else being the same."""
    worlds = session.worlds
    swapped = [
        (worlds.constants[Key(key)], z3.Const(f"other.{key}", worlds.constants[Key(key)].sort())) for key in IDENTITY
    ]
    settled = [z3.substitute(one, *swapped) for one in worlds.axioms]
    settled += [worlds.is_in(reading, choice) for reading, choice in READ.items()]
    wrong, count = set(), 0
    for given, named in _of_row(session):
        for one, other in permutations(named, 2):
            count += 1
            them = z3.substitute(z3.And(given.granted, *_only(session, other, ALL_2011, given.day)), *swapped)
            if session.can_be(*_only(session, one, ALL_2011, given.day), z3.Not(given.granted), them, *settled):
                wrong.add(f"{given.benefit.key}: {other}, not {one}")
    return Found(count, tuple(sorted(wrong)))


def whom_2024(session: Session) -> Found:
    """Whether three of the beneficiaries of the book are those of the text, spelled out by hand."""
    worlds, wrong = session.worlds, []
    days = session.days(date(2025, 7, 1), None)
    truth = worlds.constants
    resident = ("viet_nam", "stateless_permanent_resident")
    for day in days:
        stateless = z3.And(worlds.is_in("citizenship", "stateless"), truth[Key("foreigners_in_the_law_of_2024")])
        certified = worlds.stands(Key("certified"), _STOOD)
        whose = [
            z3.And(worlds.is_in("citizenship_in_article_37_clause_2", choice), worlds.is_in(fact, *resident))
            for choice, fact in (
                ("of_the_victim", "citizenship_of_victim_accompanied"),
                ("of_the_accompanying", "citizenship"),
            )
        ]
        text = {
            "resident_victim": (certified, worlds.is_in("citizenship", *resident)),
            "accompanies_resident_victim": (
                truth[Key("accompanies_victim")],
                session.defined("under_18", day),
                worlds.stands(Key("victim_accompanied_certified"), _STOOD),
                z3.Or(whose),
            ),
            "foreigner_of_article_37": (
                z3.Or(worlds.is_in("citizenship", "foreign"), stateless),
                truth[Key("trafficked_in_viet_nam")],
                z3.Or(certified, session.defined("in_process_of_identification", day)),
            ),
        }
        wrong += [f"{who} from {day}" for who, parts in text.items() if _differ(session, who, day, parts)]
    return Found(len(days) * 3, tuple(wrong))


def where_2024(session: Session) -> Found:
    """Whether nobody is at once being identified abroad and in Viet Nam."""
    days = session.days(date(2025, 7, 1), None)
    both = ("identified_abroad", "identified_in_viet_nam")
    wrong = [str(day) for day in days if session.can_be(*(session.defined(one, day) for one in both))]
    return Found(len(days), tuple(wrong))


def _points(session: Session) -> Iterator[tuple[str, Given]]:
    for point, key in of_2024.OF_POINT.items():
        yield from ((point, given) for given in _given(session, "law_2024", key))


def _named_2024(point: str) -> tuple[str, ...]:
    return tuple(who for who, (points, _) in of_2024.TEXT.items() if point in points.split())


def nobody_else_2024(session: Session) -> Found:
    """Which point is granted to somebody whom no clause names, and of whom the Article does not keep silent."""
    points = [*_points(session)]
    wrong = {
        f"{point}: {given.benefit.key}"
        for point, given in points
        if session.can_be(given.granted, z3.Not(_is_one(session, (*_named_2024(point), UNNAMED), given.day)))
    }
    return Found(len(points), tuple(sorted(wrong)))


def owed_2024(session: Session) -> Found:
    """Which point is owed to somebody who is only a foreigner of whom the Article says that it is considered."""
    points = [*_points(session)]
    others = tuple(who for who in WHO_2024 if who != "foreigner_of_article_37")
    wrong = {
        f"{point}: {given.benefit.key}"
        for point, given in points
        if session.can_be(given.owed, z3.Not(_is_one(session, others, given.day)))
    }
    return Found(len(points), tuple(sorted(wrong)))


def each_2024(session: Session) -> Found:
    """Whether each whom a clause names, and is nobody else, is granted the point in some world as the clause has it."""
    cells = [(point, given, who) for point, given in _points(session) for who in _named_2024(point)]
    wrong = []
    for point, given, who in cells:
        force = given.granted if who == "foreigner_of_article_37" else given.owed
        if not session.can_be(force, *_only(session, who, (*WHO_2024, UNNAMED), given.day)):
            wrong.append(f"{point}: {who}")
    return Found(len(cells), tuple(dict.fromkeys(wrong)))


PROOFS: Mapping[str, Callable[[Session], Found]] = {
    "matrix.2011.beneficiaries": whom_2011,
    "matrix.2011.nobody_else": nobody_else_2011,
    "matrix.2011.others_await_verification": awaiting_2011,
    "matrix.2011.each_cell": each_2011,
    "matrix.2011.alike": alike_2011,
    "matrix.2024.beneficiaries": whom_2024,
    "matrix.2024.abroad_or_here": where_2024,
    "matrix.2024.nobody_else": nobody_else_2024,
    "matrix.2024.considered": owed_2024,
    "matrix.2024.each_cell": each_2024,
}
"""The proofs by the names of their statements."""
