"""The worked cases of ``tests/cases``, whose answers a person worked out from the texts, in the form of the suite."""

__all__ = ["worked"]

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from victim_protocol.case.case import Case
from victim_protocol.wire.case_file import read_file
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.rows import AmountRow, AskRow, DutyRow, ExpectRow, SupportRow

CASES = Path(__file__).resolve().parents[2] / "tests" / "cases"


def worked() -> Iterator[dict[str, Any]]:
    """Each question of each worked case, with what is expected by hand."""
    payloads = Payloads()
    for path in sorted(CASES.glob("*.toml")):
        file = read_file(path.read_text(encoding="utf-8"))
        for place, ask in enumerate(file.asks):
            for what, expect in (("assess", _assess(ask.expect)), ("proceed", _proceed(ask.expect))):
                if expect:
                    asked = _asked(file.case, ask, payloads)
                    asked |= {"show": [*ask.expect.support]} if what == "assess" else {}
                    yield {"id": f"{path.stem}.{place}.{what}", "ask": what, "worked": True, **asked, "expect": expect}


def _asked(case: Case, ask: AskRow, payloads: Payloads) -> dict[str, Any]:
    asked: dict[str, Any] = {"case": payloads.plain(case), "person": str(ask.person), "on": ask.day.isoformat()}
    if ask.known is not None:
        asked["known"] = ask.known.isoformat()
    if ask.readings:
        asked["readings"] = dict(ask.readings)
    return asked if ask.accept == "secondary" else {**asked, "accept": ask.accept}


def _filled(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - an answer holds anything
    """What is expected; what is left out is not."""
    return {key: value for key, value in values.items() if value not in (None, {}, [])}


def _amount(row: AmountRow | None) -> dict[str, int | None] | None:
    return None if row is None else {"low": row.low, "high": row.high}


def _assess(expect: ExpectRow) -> dict[str, Any]:
    if expect.not_modelled:
        return {"not_modelled": True}
    days = {
        name: {act: [day.isoformat() for day in found] for act, found in acts.items()}
        for name, acts in (("due", expect.due), ("opens", expect.opens))
    }
    return _filled(
        regime=None if expect.regime is None else {"key": expect.regime},
        standing=dict(expect.standing),
        support={key: _support(row) for key, row in expect.support.items()},
        owed=_amount(expect.owed),
        possible=_amount(expect.possible),
        **days,
    )


def _support(row: SupportRow) -> dict[str, Any]:
    choices: Mapping[str, Any] = {key: dict(value) for key, value in row.under.items()}
    return _filled(
        status=row.status,
        possible=row.possible,
        needs=row.needs,
        waits_for=row.waits_for,
        under_each_choice=choices,
        sources_include=row.articles,
        amount=_amount(row.amount),
    ) | {name: value for name in ("cut_days", "cut_dong") if (value := getattr(row, name)) is not None}


def _proceed(expect: ExpectRow) -> dict[str, Any]:
    found = _filled(
        stages=dict(expect.stages),
        answering=expect.answering,
        duties_include=[_duty(row) for row in expect.duty],
    )
    return found if expect.irregular is None else {**found, "irregular": expect.irregular}


def _duty(row: DutyRow) -> dict[str, Any]:
    return _filled(
        act=row.act,
        actors_include=[row.actor],
        state=row.state,
        by=None if row.by is None else [day.isoformat() for day in row.by],
        doubts=row.doubts,
        sources_include=row.articles,
    )
