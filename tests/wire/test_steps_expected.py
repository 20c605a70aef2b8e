"""Where a case stands, as a case file expects it: compared word by word, and every unknown word told."""

import pytest

from victim_protocol.errors import WireError
from victim_protocol.wire.case_file import read_file
from victim_protocol.wire.runner import run

DECLARED = """
[person.p1]
born = "1987"

[[entry]]
day = 2017-09-01
event = "declared"
actor = "commune_committee"

[[entry]]
day = 2017-09-02
event = "found_not_victim"
actor = "district_police"

[[ask]]
day = 2017-09-02
"""


def differences(expected: str) -> list[tuple[str, object, object]]:
    return [(one.path, one.expected, one.found) for one in run(read_file(DECLARED + expected))]


class TestCompared:
    """What is expected is compared; what is left out is not."""

    def test_as_expected(self) -> None:
        expected = """
            [ask.expect]
            stages = { self_report = "with_commune", homecoming = "in_care" }
            answering = "commune_committee"
            irregular = ["found_not_victim"]

            [[ask.expect.duty]]
            act = "notify_division"
            actor = "commune_committee"
            state = "open"
            by = []
            doubts = []
            articles = ["66/2011/QH12:24.1:s3"]
        """
        assert differences(expected) == []

    @pytest.mark.parametrize(
        ("expected", "path", "wanted", "found"),
        [
            ('stages.self_report = "certified"', "stages.self_report", "certified", "with_commune"),
            ('stages.claim = "decided"', "stages.claim", "decided", None),
            ('answering = "not_known"', "answering", "not_known", "commune_committee"),
            ("irregular = []", "irregular", [], ["found_not_victim"]),
            (
                'duty = [{ act = "verify", actor = "district_police" }]',
                "duty[0]",
                "district_police: verify",
                None,
            ),
            (
                'duty = [{ act = "notify_division", actor = "commune_committee", state = "late" }]',
                "duty[0].state",
                "late",
                "open",
            ),
        ],
    )
    def test_each_difference(self, expected: str, path: str, wanted: object, found: object) -> None:
        assert differences(f"[ask.expect]\n{expected}") == [(f"ask[0].expect.{path}", wanted, found)]

    def test_the_articles_of_a_duty(self) -> None:
        expected = """
            [ask.expect]
            duty = [{ act = "notify_division", actor = "commune_committee", articles = ["66/2011/QH12:24.2"] }]
        """
        found = run(read_file(DECLARED + expected))
        assert [(one.path, one.articles) for one in found] == [
            ("ask[0].expect.duty[0].articles", ("66/2011/QH12:24.1:s3",))
        ]


class TestUnknown:
    """A word that the book does not know is an error of the file, not a difference."""

    @pytest.mark.parametrize(
        ("expected", "path"),
        [
            ('stages.walk = "home"', "stages.walk"),
            ('stages.claim = "home"', "stages.claim"),
            ('answering = "nobody"', "answering"),
            ('irregular = ["flew"]', "irregular[0]"),
            ('duty = [{ act = "fly", actor = "district_police" }]', "duty[0].act"),
            ('duty = [{ act = "verify", actor = "queen" }]', "duty[0].actor"),
            ('duty = [{ act = "verify", actor = "district_police", state = "soon" }]', "duty[0].state"),
            ('duty = [{ act = "verify", actor = "district_police", doubts = ["x"] }]', "duty[0].doubts[0]"),
            ('duty = [{ act = "verify", actor = "district_police", articles = ["x"] }]', "duty[0].articles[0]"),
        ],
    )
    def test_each_word(self, expected: str, path: str) -> None:
        with pytest.raises(WireError, match="ask") as error:
            read_file(f"{DECLARED}[ask.expect]\n{expected}")
        assert [problem.path for problem in error.value.problems] == [f"ask[0].expect.{path}"]
