"""Limits on a file about a licence: checked, appraised, decided, refused (Decree 09/2013 Articles 6 to 13)."""

__all__ = ["LICENCE_FILES"]

from collections.abc import Iterator
from functools import partial
from typing import Final, NamedTuple

from victim_protocol.law.condition import Is
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, LAW_UNTIL
from victim_protocol.statutes.notation import limit

_DECREE = DECREE_09_2013.at
_DEPARTMENT: Final = "provincial_department"
_CHAIR: Final = "provincial_chair"


class _File(NamedTuple):
    """One thing that a file may ask for."""

    asked: str
    filed: str
    keys: str
    """The keys of its four limits."""
    appraise: str
    length: str
    clauses: str
    """Those on checking, appraising, deciding and refusing."""
    granted: str


_FILES: Final = (
    _File(
        "new_licence",
        "licence_file_sent",
        "new_file_checked new_licence_appraised new_licence_decided new_licence_refused",
        "appraise_licence",
        "15 working_days",
        "6.2 8.2 9.4.a 9.4.b",
        "licensed",
    ),
    _File(
        "change",
        "change_filed",
        "change_checked change_appraised change_decided change_refused",
        "appraise_licence_change",
        "7 working_days",
        "11.4 11.5 11.6 11.6:p2",
        "licence_amended",
    ),
    _File(
        "new_copy",
        "loss_filed",
        "loss_checked loss_appraised loss_decided loss_refused",
        "appraise_licence_change",
        "7 working_days",
        "12.4 12.5 12.6 12.6:p2",
        "licence_reissued",
    ),
    _File(
        "renewal",
        "renewal_filed",
        "renewal_checked renewal_appraised renewal_decided renewal_refused",
        "appraise_licence_change",
        "7 working_days",
        "13.4 13.5 13.6:s1 13.6:p2",
        "licence_renewed",
    ),
)


def _of(file: _File) -> Iterator[TimeLimit]:
    """The four steps of a file."""
    steps = (
        (
            "tell_file_is_incomplete",
            _DEPARTMENT,
            "3 working_days",
            "licence_file_received",
            file.filed,
            "licence_file_returned complete_licence_file_received",
        ),
        (file.appraise, _DEPARTMENT, file.length, "complete_licence_file_received", "", "licence_proposal_sent"),
        (
            "decide_licence",
            _CHAIR,
            "7 working_days",
            "licence_proposal_received",
            "licence_proposal_sent",
            f"{file.granted} licence_refused",
        ),
        ("refuse_licence", _CHAIR, "3 working_days", "licence_refused", "", "licence_refusal_written"),
    )
    for key, clause, (act, actors, length, starts, received_when, done_by) in zip(
        file.keys.split(), file.clauses.split(), steps, strict=True
    ):
        source = _DECREE(clause)
        made = partial(limit, key, act, actors, length, starts, source, DECREE_FROM, LAW_UNTIL)
        asked = Is(Key("licence_file_is_for"), file.asked, source)
        yield made(received_when=received_when, done_by=done_by, condition=asked)


LICENCE_FILES: Final = tuple(one for file in _FILES for one in _of(file))
"""Each runs for its own kind of file."""
