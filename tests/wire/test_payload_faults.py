import pytest
from tests.wire.made import payload, refused

ENTRY = {"person": "p1", "day": "2017-03-20"}


class TestAllAtOnce:
    """What is wrong with the form, and what it says all the same."""

    def test_everything(self) -> None:
        found = refused(
            payload(
                {
                    "person": "p1",
                    "day": "2017-02-30",
                    "event": "certfied",
                    "facts": {"poor_household": 3, "days_on_road": {"is": "range", "low": 3, "high": 1}, "age": None},
                    "forms": ["application_form", 1],
                },
                {"person": "p9", "day": "2017-03-20", "costs": {"fare": -1}, "weather": "x"},
                {**ENTRY, "recorded": "2017-03-19"},
                "text",
                persons=[{"id": "p1", "born": "1993-13"}, {"id": "p1"}, {"id": "p3", "accompanies": "p4"}],
                other=1,
            )
        )
        assert {problem.partition(": ")[0] for problem in found} == {
            "$.other",
            "$.persons[0].born",
            "$.persons[0]",
            "$.persons[2].accompanies",
            "$.entries[0].day",
            "$.entries[0].event",
            "$.entries[0].facts.poor_household",
            "$.entries[0].facts.days_on_road",
            "$.entries[0].facts.age",
            "$.entries[0].forms[1]",
            "$.entries[1].person",
            "$.entries[1].costs.fare",
            "$.entries[1].weather",
            "$.entries[2].recorded",
            "$.entries[3]",
        }
        assert "$.entries[0].event: not in the vocabulary; similar: certified" in found

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (payload(persons=[]), ["$.persons: a case needs a person"]),
            (payload(persons={}), ["$.persons: not a list"]),
            (payload(persons=None), ["$.persons: null says nothing: leave the key out"]),
            ('{"schema_version": 1}', ["$.persons: missing", "$.entries: missing"]),
        ],
    )
    def test_of_the_lists(self, given: str, expected: list[str]) -> None:
        assert refused(given) == expected


class TestNothingThatMayNotBe:
    """A fault that only comes from what could not be read is not told."""

    def test_a_person_who_could_not_be_read_is_not_missed(self) -> None:
        found = refused(payload(ENTRY, persons=[{"id": "p1", "born": 3, "x": 1}, {"id": 2}]))
        assert found == ["$.persons[0].born: not a text", "$.persons[0].x: unknown key", "$.persons[1].id: not a text"]

    def test_an_entry_without_a_day_is_neither_early_nor_late(self) -> None:
        died = {**ENTRY, "event": "died"}
        found = refused(payload({"person": "p1", "event": "lodged", "recorded": "2017-03-19"}, died))
        assert found == ["$.entries[0].day: missing"]

    def test_an_entry_without_a_person_is_nobodys(self) -> None:
        assert refused(payload({"day": "2017-03-20", "event": "certified"})) == ["$.entries[0].person: missing"]

    def test_a_stay_may_have_begun_in_an_entry_that_could_not_be_read(self) -> None:
        left = {**ENTRY, "event": "left_establishment"}
        assert refused(payload({"event": "lodged"}, left)) == [
            "$.entries[0].person: missing",
            "$.entries[0].day: missing",
        ]
        assert refused(payload(left)) == ["$.entries[0].event: a stay that ends before it begins"]


class TestPrivacy:
    """Neither a name in the place of a code nor a value is repeated."""

    def test_a_name_for_a_code(self) -> None:
        found = refused(payload({**ENTRY, "person": "Lê Thị Hoa"}, persons=[{"id": "Lê Thị Hoa"}, {"id": "p1"}]))
        assert found == ["$.persons[0].id: a person's code is made of plain letters, digits, - and _; it is not a name"]

    def test_a_name_for_a_key(self) -> None:
        found = refused(payload({**ENTRY, "facts": {"Lê Thị Hoa": True}, "Hoa ở Lạng Sơn": 1}))
        assert not any("Hoa" in problem for problem in found)
        assert len(found) == 2
