"""What must be filed about a licence: a change that it must show, its loss (Decree 09/2013 Articles 11 and 12)."""

__all__ = ["CHANGED", "LOST"]

from functools import partial
from typing import Final

from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Procedure
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM
from victim_protocol.statutes.law_2011.procedures.licence_kinds import KINDS, Kind, clause
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row

_DECREE = DECREE_09_2013.at
_row = partial(row, since=DECREE_FROM)
_DEPARTMENT: Final = "provincial_department"
_CHAIR: Final = "provincial_chair"
_HEAD: Final = "founder victim_support_establishment"


def _upkeep(
    key: str, label: tuple[str, str], stage: tuple[str, str, str], event: str, act: str, kind: Kind, *why: Source
) -> Procedure:
    """What must be filed within ten working days: a change that the licence must show, or its loss."""
    name, *named = stage
    source = clause(kind, 3)
    return procedure(
        key,
        label,
        {
            name: (named[0], named[1]),
            "filed": ("đã gửi hồ sơ", "the file is sent"),
            "revoked": ("bị thu hồi giấy phép", "the licence is revoked"),
        },
        (
            *(
                _row(f"{at}: {event} > {name}", act, _HEAD, *why, duty=False)
                for at in ("not_started", "filed", "revoked")
            ),
            _row(f"{name}: {event}", act, _HEAD, *why, duty=False),
            _row(
                f"{name}: {kind.filed} > filed",
                kind.act,
                _HEAD,
                source,
                to_whom=_DEPARTMENT,
            ),
            _row(f"{name}: licence_revoked > revoked", "decide_sanction", _CHAIR, _DECREE("17.2"), duty=False),
        ),
        ends="filed revoked",
    )


_CHANGE, _COPY = KINDS[1], KINDS[2]

CHANGED: Final = _upkeep(
    "licence_change",
    ("thay đổi phải sửa đổi giấy phép", "a change that the licence must show"),
    ("changed", "có thay đổi, chưa gửi hồ sơ", "changed, and not filed"),
    "licence_changed",
    "record_change",
    _CHANGE,
    *(_DECREE(f"11.1.{letter}") for letter in "abc"),
)
LOST: Final = _upkeep(
    "licence_loss",
    ("mất, rách, tiêu hủy giấy phép", "a licence lost or destroyed"),
    ("lost", "giấy phép mất, chưa gửi hồ sơ", "lost, and not filed"),
    "licence_lost",
    "record_loss",
    _COPY,
    _DECREE("12.1"),
)
