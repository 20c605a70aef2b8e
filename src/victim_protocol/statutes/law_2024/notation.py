"""How a support of the Law of 2024 is written down."""

__all__ = ["support"]

from collections.abc import Iterable

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Ground, Occasion, Provision
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM
from victim_protocol.statutes.law_2024.standing import REGIME


def support(
    key: str,
    label: tuple[str, str],
    occasion: Occasion,
    grounds: Iterable[Ground],
    bodies: tuple[Body, ...] = (),
    allowance: Allowance | None = None,
) -> Benefit:
    """A support since the first day of the Law of 2024.

    Args:
        key: Stable code; a support that the Law of 2011 gave too goes by the same one.
        label: Its name.
        occasion: The days that it is judged on.
        grounds: The ways to be given it.
        bodies: Who delivers, decides and pays, as far as that is known.
        allowance: Its money; ``None`` where it is given in kind.
    """
    provision = Provision(grounds=tuple(grounds), bodies=bodies)
    return Benefit(
        key=Key(key),
        label=Label(*label),
        regime=REGIME.key,
        occasion=occasion.key,
        provisions=Series((Step(since=NEW_LAW_FROM, value=provision),)),
        allowance=allowance,
    )
