"""Who delivers a benefit, decides on it and pays for it, in words."""

__all__ = ["bearer_lines"]

from collections.abc import Iterator
from typing import Final

from victim_protocol.engine.support import Bearer, Finding
from victim_protocol.labels import Language
from victim_protocol.law.benefit import Role
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence, weakest
from victim_protocol.law.explain import Truth
from victim_protocol.reports.words import word

_WORDS: Final = ((Role.DELIVERS, "bodies"), (Role.DECIDES, "decided_by"), (Role.PAYS, "paid_by"))


def bearer_lines(finding: Finding, book: LawBook, language: Language) -> Iterator[str]:
    """One line for each role: the bodies that have it for certain, then those that may; none that no longer acts.

    Args:
        finding: The finding.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    for role, key in _WORDS:
        bearers = [bearer for bearer in finding.bodies if bearer.body.role is role and bearer.ended is None]
        certain = _names((bearer for bearer in bearers if bearer.truth is Truth.HOLDS), book, language)
        perhaps = {
            name: None
            for name in _names((bearer for bearer in bearers if bearer.truth is not Truth.HOLDS), book, language)
            if name not in certain
        }
        told = [", ".join(certain)] if certain else []
        told += [f"{word('perhaps', language)}: {', '.join(perhaps)}"] if perhaps else []
        if told:
            secondary = weakest(bearer.body.source for bearer in bearers) is not Evidence.OFFICIAL
            grade = f" ({word('secondary', language)})" if secondary else ""
            yield f"{word(key, language)}: {'; '.join(told)}{grade}"
    for missing in dict.fromkeys(bearer.ended.missing[language] for bearer in finding.bodies if bearer.ended):
        yield f"{word('unknown_part', language)}: {missing}"


def _names(bearers: Iterator[Bearer], book: LawBook, language: Language) -> list[str]:
    return list(dict.fromkeys(book.actors[bearer.body.actor][language] for bearer in bearers))
