"""A legal instrument: what it is called and on which days it counts."""

__all__ = ["Instrument"]

from datetime import date

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.evidence import Evidence, Source


@frozen(kw_only=True)
class Instrument:
    """A law, decree or circular.

    Args:
        identity: Number, year and issuer.
        title: What it is about, in our words.
        signed: The day of signing; ``None`` where it is not known.
        in_force: The first day it is in force; ``None`` where it is not known.
        until: The last day it is certainly in force, inclusive; ``None`` while it is.
        evidence: How well its text is known.

    Raises:
        InvalidLaw: It would end before it begins, or begin before it is signed.
    """

    identity: InstrumentId
    title: Label = field(metadata={"legal": False})
    signed: date | None
    in_force: date | None
    until: date | None = None
    evidence: Evidence

    def __attrs_post_init__(self) -> None:
        days = [day for day in (self.signed, self.in_force, self.until) if day is not None]
        if days != sorted(days):
            raise InvalidLaw(
                Problem(
                    f"instrument.{self.identity.key}",
                    "days",
                    "ngày ký, ngày có hiệu lực và ngày hết hiệu lực không theo thứ tự",
                    "signing, entry into force and end are not in order",
                )
            )

    def at(self, place: str = "") -> Source:
        """A place in this instrument as a source, with the instrument's evidence.

        Args:
            place: Article, clause and point joined by dots, then ``:p2``, ``:d1``, ``:s2`` for a paragraph,
                a dash or a sentence, such as ``"19.2.b:s2"``; empty for the whole instrument.

        Raises:
            InvalidLaw: The place is misshapen.
        """
        key = f"{self.identity.key}:{place}" if place else self.identity.key
        return Source(Citation.parse(key), self.evidence)
