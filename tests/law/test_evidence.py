from tests.toy_law import source, weak

from victim_protocol.law.evidence import Evidence, weakest


class TestEvidence:
    """How well a provision is known."""

    def test_the_text_itself_is_better_than_what_others_say(self) -> None:
        """Each kind has a rank of its own."""
        assert sorted(Evidence, key=lambda one: one.rank, reverse=True) == [Evidence.OFFICIAL, Evidence.SECONDARY]
        assert len({one.rank for one in Evidence}) == len(Evidence)

    def test_what_rests_on_several_is_as_weak_as_the_weakest(self) -> None:
        """In whatever order they stand."""
        assert weakest((source("1"), weak("2"), source("3"))) is Evidence.SECONDARY
        assert weakest((source("1"), source("3"))) is Evidence.OFFICIAL

    def test_can_be_looked_up(self) -> None:
        """By the member or by its value."""
        found = {Evidence.OFFICIAL: 1, Evidence.SECONDARY: 2}
        assert found[Evidence("official")] == 1
        assert found[Evidence("secondary")] == 2


class TestSource:
    """A place and how well it is known."""

    def test_is_equal_by_both(self) -> None:
        """The same place read and heard of are two sources."""
        assert source("1") == source("1")
        assert source("1") != source("2")
        assert len({source("1"), source("1"), weak("1")}) == 2
