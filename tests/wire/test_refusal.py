import pytest
from cattrs import IterableValidationNote
from cattrs.errors import IterableValidationError

from victim_protocol.wire.refusal import RefusalError, exact, joined, problems_of


class TestExact:
    """A type and none of its relatives."""

    @pytest.mark.parametrize(("value", "kind"), [(True, int), (1, bool), (1, str), ("1", list), ([], dict)])
    def test_relatives(self, value: object, kind: type) -> None:
        with pytest.raises(RefusalError) as caught:  # noqa: PT011 - its words stand in its fields
            exact(value, kind)
        assert (caught.value.code, str(caught.value)) == ("type", "")

    def test_null(self) -> None:
        with pytest.raises(RefusalError) as caught:  # noqa: PT011 - as above
            exact(None, str)
        assert caught.value.code == "null"


class TestPaths:
    """A problem stands where the notes of the converter say."""

    def test_other_notes_say_nothing(self) -> None:
        refusal = RefusalError("type", "sai", "wrong")
        refusal.add_note("heard at the border")
        refusal.add_note(IterableValidationNote("", 3, list))
        without = RefusalError("type", "sai", "wrong")
        without.add_note("heard at the border")
        error = IterableValidationError("", [refusal, without], list)
        assert [problem.path for problem in problems_of(error, "$.a")] == ["$.a[3]", "$.a"]

    @pytest.mark.parametrize("key", ["Lê Thị Hoa", "", "a.b", "a b"])
    def test_a_key_that_may_be_a_name(self, key: str) -> None:
        assert joined("$", key) == "$"
        assert joined("", key) == "file"
