"""What can be wrong with an amount or a ground that is to be laid over a book."""

__all__ = ["amount_problems", "ground_problems", "is_of"]

from collections.abc import Iterator
from typing import Any

from victim_protocol.errors import Problem
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.laid import LOCAL, asked_of, known_rates, local_rates
from victim_protocol.law.overlay import Amount, Given
from victim_protocol.law.rate import Rate, RateKind, RateTerm


def is_of(one: Amount | Given, benefit: Benefit) -> bool:
    """Whether an amount or a ground is one of a benefit.

    Args:
        one: The amount or the ground.
        benefit: The benefit.
    """
    return (benefit.regime, benefit.key) == (one.regime, one.benefit)


def amount_problems(path: str, one: Amount, benefits: tuple[Benefit, ...]) -> Iterator[Problem]:
    """What is wrong with an amount.

    Args:
        path: Where it stands.
        one: The amount.
        benefits: The benefits, with what was laid over them before.
    """
    benefit = next((benefit for benefit in benefits if is_of(one, benefit)), None)
    if benefit is None:
        yield _no_benefit(path, one)
    elif benefit.allowance is None:
        yield Problem(f"{path}.benefit", "in_kind", "chế độ này không chi bằng tiền", "this is given in kind")
    elif _outside(one, benefit.allowance.rate):
        yield _wrong_days(path)
    else:
        yield from _against_known(path, one, benefit.allowance.rate)
        yield from _of_another_place(path, one)


def _of_another_place(path: str, one: Amount) -> Iterator[Problem]:
    """A local amount that stands on what another province set."""
    issuer = one.rate.source.citation.instrument.province
    places = [] if one.where is None else [asked.value for asked in asked_of(one.where) if asked.fact == LOCAL]
    if issuer and places and issuer not in places:
        vi, en = f"văn bản của tỉnh {issuer}, không phải {places[0]}", f"a text of {issuer}, not of {places[0]}"
        yield Problem(f"{path}.province", "place", vi, en)


def ground_problems(path: str, given: Given, benefits: tuple[Benefit, ...]) -> Iterator[Problem]:
    """What is wrong with a ground.

    Args:
        path: Where it stands.
        given: The ground.
        benefits: The benefits.
    """
    benefit = next((benefit for benefit in benefits if is_of(given, benefit)), None)
    if benefit is None:
        yield _no_benefit(path, given)
    elif _outside(given, benefit.provisions):
        yield _wrong_days(path)


def _no_benefit(path: str, one: Amount | Given) -> Problem:
    name = f"{one.regime}.{one.benefit}"
    return Problem(f"{path}.benefit", "unknown", f"không có chế độ {name}", f"no benefit is {name}")


def _outside(one: Amount | Given, series: Series[Any]) -> bool:
    return (one.until is not None and one.until < one.since) or not series.covers(one.since)


def _wrong_days(path: str) -> Problem:
    vi, en = "ngày kết thúc trước ngày bắt đầu, hoặc ngoài thời gian của chế độ", "it ends before it begins"
    return Problem(f"{path}.since", "days", vi, f"{en}, or lies outside the days of the benefit")


def _above_local(path: str, one: Amount, series: Series[RateTerm]) -> Iterator[Problem]:
    """Local amounts that would lie below a floor of the whole country."""
    if one.rate.kind is not RateKind.AT_LEAST:
        return
    for rate in local_rates(series, one.since, one.until):
        if rate.dong is not None and rate.dong < (one.rate.dong or 0):
            key = rate.source.citation.key
            vi, en = f"cao hơn mức {rate.dong} của {key}", f"above what {key} set, {rate.dong}"
            yield Problem(f"{path}.rate", "above_local", f"{vi}: nêu mức mới cho nơi đó trước", f"{en}: lay that first")


def _against_known(path: str, one: Amount, series: Series[RateTerm]) -> Iterator[Problem]:
    """Known amounts of those days that it neither replaces by name nor leaves standing as a floor."""
    beside = known_rates(series, one.since, one.until, one.where)
    cited = {source.citation.instrument for source in values_in(series, Source)}
    if one.replaces is not None and one.replaces not in cited:
        key = one.replaces.key
        vi, en = f"{key} không đặt mức nào ở đây", f"{key} sets no amount here"
        yield Problem(f"{path}.replaces", "unknown", vi, en)
    if one.where is None:
        yield from _above_local(path, one, series)
    for rate in beside:
        yield from _beside(path, one, rate)


def _beside(path: str, one: Amount, rate: Rate) -> Iterator[Problem]:
    """An amount, and a known one of the same days: below a floor, or not named though it is replaced."""
    floor = rate.kind is RateKind.AT_LEAST or (one.where is not None and rate.kind is RateKind.EXACTLY)
    counted = one.rate.kind in (RateKind.EXACTLY, RateKind.AT_LEAST)
    named = one.replaces == rate.source.citation.instrument
    key = rate.source.citation.key
    if floor and counted and (one.rate.dong or 0) < (rate.dong or 0) and not (named and one.where is None):
        vi, en = f"thấp hơn mức sàn {rate.dong} của {key}", f"below the floor of {rate.dong} set by {key}"
        yield Problem(f"{path}.rate", "below_floor", vi, en)
    elif not named and not (rate.kind is RateKind.AT_LEAST and counted):
        vi, en = f"đã biết theo {key}: phải nêu văn bản bị thay thế", f"known by {key}: say which text it replaces"
        yield Problem(f"{path}.replaces", "known", vi, en)
