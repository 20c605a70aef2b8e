from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_procedures import ASHORE, act, rows_of

from victim_protocol.engine.custody import UNRECORDED, Custody, Offer, after
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Transition

DAY = date(2017, 3, 20)
(HANDING,) = rows_of(ASHORE, "handed_over")
OFFER = Offer(Key("commune_committee"), HANDING, DAY)
POST = Custody(care=Care.ACTOR, holder=Key("border_post"), since=DAY)
WITHOUT = (Care.NOT_KNOWN, Care.NOBODY)
KINDS = st.none() | st.sampled_from(Care)
BODIES = st.none() | st.sampled_from((Key("border_post"), Key("commune_committee"), Key("relatives")))


class TestAfter:
    """After a step somebody answers, or it is not known who does, or nobody need: one of these and never two."""

    @pytest.mark.parametrize(
        ("care", "holder"),
        [
            (Care.ACTOR, "commune_committee"),
            (Care.RECEIVER, "establishment"),
            (Care.RELATIVES, "relatives"),
            (Care.PERSON, "the_person"),
            (Care.HEALTH_FACILITY, "health_facility"),
            (Care.NOBODY, None),
            (Care.NOT_KNOWN, None),
        ],
    )
    def test_who_it_is(self, care: Care, holder: Key | None) -> None:
        step = act("handed_over", "commune_committee", receiver="establishment", day=DAY + timedelta(days=3))
        assert after(POST, care, step, HANDING) == Custody(care=care, holder=holder, since=date(2017, 3, 23))

    def test_a_step_that_says_nothing_changes_nothing(self) -> None:
        offered = Custody(care=Care.ACTOR, holder=Key("border_post"), since=DAY, offer=OFFER)
        assert after(offered, None, act("statement_taken", "relatives"), HANDING) is offered

    def test_the_only_receiver_need_not_be_named(self) -> None:
        step = act("handed_over", "border_post")
        assert after(POST, Care.RECEIVER, step, HANDING).holder == "commune_committee"
        (free,) = rows_of(ASHORE, "statement_taken")
        for row in (free, None):
            assert after(POST, Care.RECEIVER, step, row) == Custody(care=Care.NOT_KNOWN, holder=None, since=DAY)

    def test_one_of_several_receivers_is_not_known_unless_named(self) -> None:
        several = evolve(HANDING, receivers=(Key("commune_committee"), Key("establishment")))
        assert after(POST, Care.RECEIVER, act("handed_over"), several).holder is None
        assert (
            after(POST, Care.RECEIVER, act("handed_over", receiver="establishment"), several).holder == "establishment"
        )

    def test_an_actor_that_is_not_recorded_is_not_known(self) -> None:
        assert after(POST, Care.ACTOR, act("rescued"), None) == Custody(care=Care.NOT_KNOWN, holder=None, since=DAY)

    def test_who_answers_already_goes_on_since_the_same_day(self) -> None:
        """What was offered is at an end all the same."""
        offered = Custody(care=Care.ACTOR, holder=Key("border_post"), since=DAY, offer=OFFER)
        step = act("handed_over", "relatives", receiver="border_post", day=DAY + timedelta(days=9))
        assert after(offered, Care.RECEIVER, step, HANDING) == Custody(
            care=Care.RECEIVER, holder=Key("border_post"), since=DAY
        )

    @given(KINDS, BODIES, BODIES, st.sampled_from((None, *ASHORE.transitions)), st.booleans())
    def test_never_two_and_never_nothing(
        self, care: Care | None, actor: Key | None, receiver: Key | None, row: Transition | None, offered: bool
    ) -> None:
        before = Custody(care=Care.ACTOR, holder=Key("border_post"), since=DAY, offer=OFFER if offered else None)
        found = after(before, care, act("rescued", actor, receiver=receiver, day=DAY + timedelta(days=1)), row)
        assert (found.holder is None) is (found.care in WITHOUT)
        assert found.since is not None
        assert (found.since == DAY) is (found.holder == before.holder)
        assert found.offer is (before.offer if care is None else None)


class TestAnswering:
    """Between an offer and its acceptance one of the two answers, by the reading; without an offer the holder does."""

    @pytest.mark.parametrize(("sender", "expected"), [(True, "border_post"), (False, "commune_committee")])
    def test_while_something_is_offered(self, sender: bool, expected: str) -> None:
        offered = Custody(care=Care.ACTOR, holder=Key("border_post"), since=DAY, offer=OFFER)
        assert offered.answering(sender=sender) == expected
        assert POST.answering(sender=sender) == "border_post"

    def test_before_anything_is_recorded_it_is_not_known(self) -> None:
        assert UNRECORDED.answering(sender=True) is UNRECORDED.answering(sender=False) is None
        assert (UNRECORDED.care, UNRECORDED.since, UNRECORDED.offer) == (Care.NOT_KNOWN, None, None)
