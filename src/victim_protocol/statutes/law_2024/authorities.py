"""The bodies that act since 01/07/2025 and that the Law of 2011 does not know."""

__all__ = ["AUTHORITIES"]

from typing import Final

from victim_protocol.law.authority import Authority, Level
from victim_protocol.law.key import Key

AUTHORITIES: Final = (
    Authority(actor=Key("provincial_health_agency"), level=Level.PROVINCE, part_of=Key("receiving_body")),
    Authority(actor=Key("provincial_finance_department"), level=Level.PROVINCE, cares=False),
    Authority(actor=Key("hotline_111"), level=Level.CENTRE, cares=False),
    Authority(actor=Key("ministry_of_public_security"), level=Level.CENTRE, cares=False),
    Authority(actor=Key("minister_of_public_security"), level=Level.CENTRE, cares=False),
    Authority(actor=Key("child_protection_worker"), level=Level.COMMUNE, part_of=Key("commune_committee"), cares=False),
)
"""The health agency receives persons; the finance department pays."""
