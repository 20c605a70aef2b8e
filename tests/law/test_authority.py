from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import label, source
from tests.toy_procedures import ENDED_ON, UNSETTLED_ON, procedure_book

from victim_protocol.law.authority import Authority, Competence, Ended, Level, Unsettled
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.authorities import AUTHORITIES

COMPETENCE = procedure_book().competence
BODIES = tuple(COMPETENCE.of_actor)
NAMES = tuple(Key(name) for name in "abcdef")


def wholes(tree: tuple[int | None, ...], place: int) -> list[int]:
    """A body and everything of which it is a part, by climbing one step at a time."""
    above = tree[place]
    return [place] if above is None else [place, *wholes(tree, above)]


TREES = st.tuples(*(st.none() | st.integers(0, place - 1) if place else st.none() for place in range(len(NAMES))))
"""Bodies of which each is a part of an earlier one, or of none."""


def grown(tree: tuple[int | None, ...]) -> Competence:
    return Competence(
        tuple(
            Authority(actor=NAMES[place], level=Level.ANY, part_of=None if above is None else NAMES[above])
            for place, above in enumerate(tree)
        ),
        (),
        (),
    )


class TestParts:
    """A body is a part of another one at whatever remove, and of itself."""

    @pytest.mark.parametrize(
        ("part", "whole", "expected"),
        [
            ("border_gate_post", "border_gate_post", True),
            ("border_gate_post", "border_post", True),
            ("border_gate_post", "border_guard", True),
            ("border_gate_post", "receiving_body", True),
            ("border_guard", "border_gate_post", False),
            ("border_post", "commune_committee", False),
            ("nobody_known", "receiving_body", False),
            ("border_post", "nobody_known", False),
            ("nobody_known", "nobody_known", True),
        ],
    )
    def test_a_whole_is_no_part(self, part: str, whole: str, expected: bool) -> None:
        assert COMPETENCE.is_part_of(Key(part), Key(whole)) is expected

    @given(TREES)
    def test_as_one_climbs(self, tree: tuple[int | None, ...]) -> None:
        competence = grown(tree)
        for part, whole in product(range(len(NAMES)), repeat=2):
            assert competence.is_part_of(NAMES[part], NAMES[whole]) is (whole in wholes(tree, part))


class TestFitting:
    """Who may stand for the bodies of a text: they and their parts do, a wider body may have been one of them."""

    def test_parts_fit_and_wider_bodies_may(self) -> None:
        assert COMPETENCE.fitting((Key("border_post"),)) == {
            "border_post": True,
            "border_gate_post": True,
            "border_guard": False,
            "receiving_body": False,
        }

    def test_the_wider_of_two_that_are_named_fits(self) -> None:
        found = COMPETENCE.fitting((Key("border_gate_post"), Key("border_guard")))
        assert found == {"border_guard": True, "border_post": True, "border_gate_post": True, "receiving_body": False}

    @pytest.mark.parametrize("named", [(), ("every_body",), ("border_post", "every_body")])
    def test_nobody_is_listed_where_everybody_may(self, named: tuple[str, ...]) -> None:
        assert COMPETENCE.fitting(tuple(map(Key, named))) == {}

    @given(TREES, st.lists(st.sampled_from(range(len(NAMES))), unique=True))
    def test_as_one_climbs(self, tree: tuple[int | None, ...], named: list[int]) -> None:
        expected = {}
        for body in range(len(NAMES)):
            if any(one in wholes(tree, body) for one in named):
                expected[NAMES[body]] = True
            elif any(body in wholes(tree, one) for one in named):
                expected[NAMES[body]] = False
        assert grown(tree).fitting(tuple(NAMES[one] for one in named)) == expected


class TestNotCaring:
    """Whoever is known to answer for nobody else is not taken to; of the rest it is not said."""

    def test_only_those_of_whom_it_is_said(self) -> None:
        assert COMPETENCE.not_caring == {"the_person"}
        assert grown((None,) * len(NAMES)).not_caring == frozenset()


class TestUnsettled:
    """There are days of which nobody can say who was competent: for all bodies, or since one of them ended."""

    def test_days_of_all_and_days_of_one(self) -> None:
        assert COMPETENCE.unsettled_for((Key("border_post"),)) == (UNSETTLED_ON,)
        after = (ENDED_ON + timedelta(days=1), date.max)
        assert COMPETENCE.unsettled_for((Key("border_post"), Key("district_police"))) == (UNSETTLED_ON, after)

    def test_each_of_several(self) -> None:
        last, since = date(2001, 1, 1), date(2003, 1, 1)
        ended = tuple(
            Ended(actors=(one, Key("x")), last_day=last, missing=label("m"), source=source()) for one in NAMES[:2]
        )
        unsettled = (Unsettled(since=since, until=since, missing=label("m"), source=source()),) * 2
        found = Competence((), ended, unsettled).unsettled_for((Key("x"),))
        assert found == ((since, since),) * 2 + ((date(2001, 1, 2), date.max),) * 2


class TestBodiesOfTheLaw:
    """The bodies of the library itself: each stands once, and climbing from any of them comes to an end."""

    def test_no_body_is_a_part_of_itself(self) -> None:
        above = {one.actor: one.part_of for one in AUTHORITIES}
        assert len(above) == len(AUTHORITIES)
        for one, whole in above.items():
            way, at = [one], whole
            while at is not None:
                assert at not in way
                way.append(at)
                at = above[at]


class TestActingFor:
    """Where a body was asked, it acts itself, or a part of it that the text names, or its head."""

    LAW = Competence(AUTHORITIES, (), ())

    @pytest.mark.parametrize(
        ("body", "named", "expected"),
        [
            ("commune_committee", "commune_committee commune_chair", "commune_committee"),
            ("commune_committee", "court commune_chair", "commune_chair"),
            ("commune_chair", "commune_committee", "commune_chair"),
            ("border_post", "border_guard", "border_post"),
            ("social_protection_establishment", "establishment_director", "establishment_director"),
            ("establishment", "commune_chair establishment_director", "establishment_director"),
            (
                "social_protection_establishment",
                "establishment_director establishment",
                "social_protection_establishment",
            ),
            ("district_division", "establishment_director", None),
            ("court", "procuracy commune_chair", None),
            ("court", "every_body", None),
        ],
    )
    def test_of_the_law(self, body: str, named: str, expected: str | None) -> None:
        """Whoever may be anybody is nobody in particular."""
        assert self.LAW.acting_for(Key(body), tuple(map(Key, named.split()))) == expected
