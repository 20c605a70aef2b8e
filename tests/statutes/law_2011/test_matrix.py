from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import MET, assessed, entry, of, victim

from victim_protocol.law.benefit import Status
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.statutes.law_2011.matrix import MATRIX

LAW = "66/2011/QH12"
ARTICLE_32 = """
                        citizen_victim  foreign_victim  accompanying_minor
essentials_and_travel   32.1.a          32.2            32.3
medical_care            32.1.b          32.2            32.3
psychological_support   32.1.c          32.2            32.3
legal_aid               32.1.d          32.2            -
schooling_and_training  32.1.đ          -               -
allowance_and_loan      32.1.e          -               -
"""
"""The article as it is printed: who is given what, and by which point or clause."""

HEAD, *BODY = (line.split() for line in ARTICLE_32.strip().splitlines())
CELLS = {(row[0], name): cell for row in BODY for name, cell in zip(HEAD, row[1:], strict=True)}

BENEFITS = {
    "essentials_and_travel": ("meals", "clothing_and_effects", "fare", "road_meals"),
    "medical_care": ("medical_care", "ordinary_medicine"),
    "psychological_support": ("psychological_support",),
    "legal_aid": ("legal_advice",),
    "schooling_and_training": ("schooling", "vocational_training"),
    "allowance_and_loan": ("initial_hardship_allowance", "loan"),
}
"""The benefits that stand under each support of the article."""

CHOSEN = {"schooling_for_whom": "all_victims", "vocational_training_for_whom": "all_who_need_it"}
STAY = (entry("lodged"), entry("left_establishment", day=date(2017, 3, 25)))
HOME = entry("returned_home", day=date(2017, 3, 26))
ON = date(2017, 4, 1)


class TestMatrix:
    """Article 32: six supports for citizens, four for foreigners trafficked here, three for minors who accompany."""

    @pytest.mark.parametrize(("support", "beneficiary"), CELLS)
    def test_each_cell_equals_the_text_and_cites_its_clause(self, support: str, beneficiary: str) -> None:
        cell = CELLS[support, beneficiary]
        cited = {key: source.citation.key for key, source in MATRIX[support].items()}
        assert cited.get(beneficiary, "-") == (f"{LAW}:{cell}" if cell != "-" else "-")  # type: ignore[call-overload]

    def test_there_are_no_other_cells(self) -> None:
        named = {(support, str(beneficiary)) for support, row in MATRIX.items() for beneficiary in row}
        assert named == {key for key, cell in CELLS.items() if cell != "-"}

    @pytest.mark.parametrize(
        ("citizenship", "trafficked_here", "beneficiary"),
        [
            ("viet_nam", True, "citizen_victim"),
            ("viet_nam", False, "citizen_victim"),
            ("stateless_permanent_resident", False, "citizen_victim"),
            ("foreign", True, "foreign_victim"),
            ("foreign", False, None),
        ],
    )
    @pytest.mark.parametrize("support", BENEFITS)
    def test_a_victim_is_given_what_the_row_says(
        self, citizenship: str, trafficked_here: bool, beneficiary: str | None, support: str
    ) -> None:
        facts: dict[str, Any] = {**MET, "citizenship": citizenship, "trafficked_in_viet_nam": trafficked_here}
        answer = assessed(victim(**facts), *STAY, HOME, on=ON, readings=CHOSEN)
        granted = beneficiary is not None and CELLS[support, beneficiary] != "-"
        for benefit in BENEFITS[support]:
            finding = answer.support[benefit]
            assert finding.status.grants is granted, benefit
            if granted:
                cell = CELLS[support, str(beneficiary)]
                assert f"{LAW}:{cell}" in [source.citation.key for source in finding.sources]
            else:
                assert finding.status is Status.REFUSED

    @pytest.mark.parametrize("citizenship", ["viet_nam", "foreign"])
    @pytest.mark.parametrize("support", BENEFITS)
    def test_a_minor_who_accompanies_whatever_the_victim_is(self, citizenship: str, support: str) -> None:
        child = [
            entry("joined_as_accompanying", person="child", **MET),
            entry("lodged", person="child"),
            entry("returned_home", person="child", day=date(2017, 3, 26)),
        ]
        answer = of(victim(citizenship=citizenship), *child, on=ON, readings=CHOSEN)
        granted = CELLS[support, "accompanying_minor"] != "-"
        for benefit in BENEFITS[support]:
            finding = answer.support[benefit]
            assert finding.status.grants is granted, benefit
            assert finding.status is not Status.UNDETERMINED
            if granted:
                assert f"{LAW}:32.3" in [source.citation.key for source in finding.sources]

    @pytest.mark.parametrize(
        ("support", "statuses"),
        [
            ("essentials_and_travel", {Status.OWED, Status.NOT_YET}),
            ("medical_care", {Status.NOT_YET}),
            ("psychological_support", {Status.NOT_YET}),
            ("legal_aid", {Status.NOT_YET}),
            ("schooling_and_training", {Status.NOT_YET}),
            ("allowance_and_loan", {Status.NOT_YET}),
        ],
    )
    def test_whoever_awaits_verification_waits_for_all_but_essential_needs(
        self, support: str, statuses: set[Status]
    ) -> None:
        awaiting = entry("declared", **{**MET, "citizenship": "viet_nam"})
        readings = {**CHOSEN, "fare_while_awaiting": "victims_only"}
        answer = assessed(awaiting, *STAY, HOME, on=ON, readings=readings)
        assert {answer.support[benefit].status for benefit in BENEFITS[support]} == statuses

    @pytest.mark.parametrize("support", BENEFITS)
    def test_whoever_is_found_not_to_be_a_victim_is_given_nothing(self, support: str) -> None:
        case = (entry("declared", **{**MET, "citizenship": "viet_nam"}), entry("found_not_victim"))
        answer = assessed(*case, *STAY, HOME, on=ON, readings=CHOSEN)
        assert {answer.support[benefit].status for benefit in BENEFITS[support]} == {Status.REFUSED}

    def test_a_victim_of_whom_no_citizenship_is_known(self) -> None:
        answer = assessed(victim(**{**MET, "citizenship": UNKNOWN}), *STAY, on=ON)
        assert "citizenship" in answer.support["meals"].needs
        assert answer.support["meals"].statuses == (Status.REFUSED, Status.OWED)

    def test_a_foreigner_of_whom_it_is_not_known_where_is_never_refused_what_the_clause_gives(self) -> None:
        answer = assessed(victim(**{**MET, "citizenship": "foreign"}), *STAY, on=ON)
        for support in ("essentials_and_travel", "medical_care", "psychological_support", "legal_aid"):
            for benefit in BENEFITS[support]:
                assert answer.support[benefit].needs == ("trafficked_in_viet_nam",)

    def test_a_stateless_person_without_residence_is_in_doubt(self) -> None:
        """No text that is held says whether clause 2 reaches them."""
        facts = {**MET, "citizenship": "stateless", "trafficked_in_viet_nam": True}
        assert assessed(victim(**facts), *STAY, on=ON).support["meals"].needs == ("stateless_as_foreigner",)
