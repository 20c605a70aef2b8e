"""``--accept``: which sources count."""

import json
from pathlib import Path

import pytest

from victim_protocol.cli import main

CASE = str(Path(__file__).resolve().parents[1] / "cases" / "identified_after_the_change_of_law.toml")


class TestAccept:
    """With official texts alone, what rests on a weaker source is not known, and the source is named."""

    def test_in_text(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", CASE, "--accept", "official", "--lang", "en"]) == 0
        out = capsys.readouterr().out
        assert "known from weaker sources than are accepted: clause 1, Article 41, Law 53/2024/QH15" in out
        assert main(["assess", CASE, "--lang", "en"]) == 0
        assert "known from weaker sources than are accepted" not in capsys.readouterr().out

    def test_in_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", CASE, "--accept", "official", "--json"]) == 0
        (answer,) = json.loads(capsys.readouterr().out)
        advice = answer["persons"][0]["support"]["legal_advice"]
        assert (advice["status"], advice["not_accepted"][0]) == ("undetermined", "53/2024/QH15:41.1")

    def test_with_other_readings_compared_on_the_same_sources(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["--reading", "being_identified_in_the_law_of_2024=whoever_is_being_verified", "--accept", "official"]
        assert main(["assess", CASE, "--lang", "en", *words]) == 0
        assert "Compared with the default readings: nothing differs" in capsys.readouterr().out

    @pytest.mark.parametrize("command", ["notice", "statement", "duties", "timeline"])
    def test_in_the_other_commands(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([command, CASE, "--lang", "en"]) == 0
        weak = capsys.readouterr().out
        assert main([command, CASE, "--accept", "official", "--lang", "en"]) == 0
        assert capsys.readouterr().out != weak

    def test_a_step_that_cannot_be_checked_says_why(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["timeline", CASE, "--accept", "official", "--lang", "en"]) == 0
        assert "not known to hold: known from weaker sources than are accepted" in capsys.readouterr().out

    def test_an_unknown_grade(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            main(["assess", CASE, "--accept", "rumour"])
        assert "rumour" in capsys.readouterr().err
