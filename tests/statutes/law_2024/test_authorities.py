"""Who acts since 01/07/2025."""

from victim_protocol.law.authority import Level
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2024.authorities import AUTHORITIES


class TestAuthorities:
    """The health agency of the province receives; the finance department pays."""

    def test_which(self) -> None:
        told = {str(one.actor): (one.level, one.part_of, one.cares) for one in AUTHORITIES}
        assert told == {
            "provincial_health_agency": (Level.PROVINCE, "receiving_body", True),
            "provincial_finance_department": (Level.PROVINCE, None, False),
            "hotline_111": (Level.CENTRE, None, False),
            "ministry_of_public_security": (Level.CENTRE, None, False),
            "minister_of_public_security": (Level.CENTRE, None, False),
            "child_protection_worker": (Level.COMMUNE, "commune_committee", False),
        }

    def test_they_stand_beside_the_others(self) -> None:
        competence = default_book().competence
        assert competence.is_part_of(Key("provincial_health_agency"), Key("receiving_body"))
