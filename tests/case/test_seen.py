from tests.case.made import at, day, entry, journal_of, redaction, salts

from victim_protocol.case.person import Person
from victim_protocol.case.sealing import GENESIS, seal
from victim_protocol.case.seen import Seen

POOR = entry(id="e1", place="Lào Cai", recorded_at=at(0, 9))


class TestShelves:
    """However many records there are, few mappings are looked at and few are made anew."""

    def test_each_is_larger_than_the_next(self) -> None:
        """So their number grows with the logarithm, and each record was copied as often."""
        seen = Seen()
        for number in range(1000):
            seen = seen.after(seal(entry(id=f"e{number}"), {}, GENESIS))
            sizes = [len(shelf) for shelf in seen.shelves]
            assert sum(sizes) == number + 1
            assert len(sizes) <= (number + 1).bit_length()
            assert sizes == sorted(set(sizes), reverse=True)

    def test_an_earlier_one_is_not_changed(self) -> None:
        """Two journals may grow from it."""
        root = Seen.of(journal_of().records)
        one = root.after(seal(POOR, salts(POOR), GENESIS))
        assert (one.owner("e1"), root.owner("e1")) == ("p1", None)


class TestFinding:
    """Records are found by their names and salts, each as what it is."""

    def test_persons_entries_and_salts(self) -> None:
        """A name of one is not that of another."""
        seen = Seen.of(journal_of(POOR, redaction("place")).records)
        assert seen.person("p1") == Person(id="p1")
        assert seen.person("e1") is None
        assert [seen.owner(name) for name in ("e1", "r1", "person.p1", "p1", None)] == ["p1", None, None, None, None]
        assert seen.find(salts(POOR)["place"]) is None

    def test_what_has_no_name_is_not_found_by_none(self) -> None:
        """An entry without an id belongs to nobody who asks without one."""
        assert Seen.of([seal(entry(), {}, GENESIS)]).owner(None) is None

    def test_the_salt_of_what_was_not_taken_out(self) -> None:
        """With the record in which it stands."""
        found = Seen.of(journal_of(POOR).records).find(salts(POOR)["place"])
        assert found is not None
        assert found.record == POOR


class TestWriting:
    """The last day and moment of recording."""

    def test_a_moment_stays_until_the_next(self) -> None:
        """A day does not."""
        seen = Seen.of(journal_of(POOR, entry(id="e2", day=day(3))).records)
        assert (seen.written, seen.moment) == (day(3), at(0, 9))
        assert Seen.of(journal_of(POOR, redaction("place")).records).written == day(7)
