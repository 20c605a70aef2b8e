import pytest
from hypothesis import given, settings
from tests.case.made import case_of, entry

from victim_protocol.case.case import Case
from victim_protocol.case.check_words import is_code
from victim_protocol.case.person import Person
from victim_protocol.case.pseudonyms import pseudonym, pseudonymous
from victim_protocol.errors import InvalidFact
from victim_protocol.testing.cases import cases

KEY = b"0123456789abcdef"
OTHER = b"0123456789abcdeg"


class TestPseudonym:
    """The same for the same key, and otherwise another."""

    def test_of_a_code(self) -> None:
        assert pseudonym("p1", KEY) == pseudonym("p1", KEY)
        assert len({pseudonym("p1", KEY), pseudonym("p2", KEY), pseudonym("p1", OTHER)}) == 3
        assert is_code(pseudonym("p1", KEY))

    def test_as_published(self) -> None:
        """RFC 4231 test case 1: HMAC-SHA-256 of "Hi There" under twenty bytes 0x0b."""
        assert pseudonym("Hi There", b"\x0b" * 20) == "b0344c61d8db38535ca8afceaf0bf12b"

    def test_within_a_scope(self) -> None:
        assert len({pseudonym("p1", KEY, scope) for scope in ("", "c1", "c2")}) == 3

    def test_no_key(self) -> None:
        with pytest.raises(InvalidFact, match="at least 16 bytes"):
            pseudonym("p1", "0123456789abcdef")  # type: ignore[arg-type]

    def test_a_short_key(self) -> None:
        with pytest.raises(InvalidFact, match="at least 16 bytes"):
            pseudonym("p1", KEY[1:])


class TestPseudonymous:
    """Links hold, and no code is left."""

    def test_links(self) -> None:
        persons = (Person(id="p1"), Person(id="p2", accompanies="p1"))
        case = case_of(entry(id="e1"), entry(id="e2", corrects="e1"), persons=persons)
        hidden = pseudonymous(case, KEY)
        first, second = hidden.persons
        assert second.accompanies == first.id == hidden.entries[0].person
        assert hidden.entries[1].corrects == hidden.entries[0].id

    def test_one_code_in_two_cases(self) -> None:
        first, second = (pseudonymous(case_of(entry(id="p1")), KEY, scope) for scope in ("c1", "c2"))
        assert first.persons[0].id != second.persons[0].id
        assert first.persons[0].id != first.entries[0].id

    @settings(max_examples=20, deadline=None)
    @given(cases())
    def test_the_rest_is_as_it_was(self, case: Case) -> None:
        hidden = pseudonymous(case, KEY)
        assert [one.facts for one in hidden.entries] == [one.facts for one in case.entries]
        codes = {one.id for one in case.persons}
        assert not codes & {one.person for one in hidden.entries}
