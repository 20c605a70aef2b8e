"""What may be asked for about a licence: a new one, a change, a new copy, renewal (Decree 09/2013 6 to 13)."""

__all__ = ["KINDS", "NEW", "Kind", "clause", "is_about"]

from typing import Final, NamedTuple

from victim_protocol.law.condition import ALWAYS, Condition, Is, Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.notation import defined, every, no, yes

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
NEW: Final = 6
"""The article on a new licence."""


class Kind(NamedTuple):
    """One thing that may be asked for, by the article that is about it."""

    key: str
    article: int
    filed: str
    act: str
    forms: str
    appraise: str
    event: str
    paper: str
    granted_if: Condition
    more: tuple[Source, ...]
    by_circular: tuple[Source, ...] = ()
    more_forms: str = ""


_NOT_REFUSED: Final = Not(defined("licence_refused_by_law", _DECREE("10")), _DECREE("10"))
KINDS: Final = (
    Kind(
        "new_licence",
        NEW,
        "licence_file_sent",
        "file_for_licence",
        "licence_application project_of_establishment cv_of_head",
        "appraise_licence",
        "licensed",
        "licence",
        _NOT_REFUSED,
        (_DECREE("7.1"), _DECREE("7.2"), _DECREE("7.3"), _DECREE("7.4")),
        tuple(_CIRCULAR(f"4.{point}") for point in ("1", "2", "3", "4.a", "4.b", "4.b#2")),
        "list_of_staff papers_on_land opinion_of_commune diplomas_of_staff",
    ),
    Kind(
        "change",
        11,
        "change_filed",
        "file_change",
        "licence_application copy_of_licence proof_of_change",
        "appraise_licence_change",
        "licence_amended",
        "decision_on_licence",
        ALWAYS,
        (_DECREE("11.2.a"), _DECREE("11.2.b"), _DECREE("11.2.c")),
    ),
    Kind(
        "new_copy",
        12,
        "loss_filed",
        "file_loss",
        "licence_application proof_of_loss",
        "appraise_licence_change",
        "licence_reissued",
        "licence",
        ALWAYS,
        (_DECREE("12.2.a"), _DECREE("12.2.b")),
    ),
    Kind(
        "renewal",
        13,
        "renewal_filed",
        "file_renewal",
        "licence_application report_on_support original_licence",
        "appraise_licence_change",
        "licence_renewed",
        "decision_on_licence",
        every(yes("wishes_to_continue", _DECREE("13.1.a")), no("broke_the_law", _DECREE("13.1.b"))),
        (_DECREE("13.2.a"), _DECREE("13.2.b"), _DECREE("13.2.c")),
        tuple(_CIRCULAR(f"5.{point}") for point in "abc"),
    ),
)


def is_about(kind: Kind, source: Source) -> Is:
    """Whether the file is for this.

    Args:
        kind: What may be asked for.
        source: The provision on it.
    """
    return Is(Key("licence_file_is_for"), kind.key, source)


def clause(kind: Kind, number: int) -> Source:
    """The clause of a kind's own article, or of the articles on a new licence, that a step stands on."""
    new = {1: "6.1", 3: "6.1", 4: "6.2", 5: "8.2", 6: "9.4.a", 7: "9.4.b"}
    others = {1: "3", 3: "3", 4: "4", 5: "5", 6: "6", 7: "6:p2"}
    return _DECREE(new[number]) if kind.article == NEW else _DECREE(f"{kind.article}.{others[number]}")
