"""What may be wrong with the numbers of a record."""

__all__ = ["refuse_negative"]

from victim_protocol.errors import InvalidFact, Problem


def refuse_negative(**numbers: int | None) -> None:
    """Refuse numbers that are none, or less than nothing.

    Args:
        numbers: Each by the name of its field; ``None`` for one that is not told.

    Raises:
        InvalidFact: Some are; all of them are listed.

    >>> refuse_negative(dong=-1, quantity=2)
    Traceback (most recent call last):
    victim_protocol.errors.InvalidFact: dong: not a whole number from 0 on
    """
    problems = [
        Problem(name, "negative", "cần số nguyên không âm", "not a whole number from 0 on")
        for name, number in numbers.items()
        if number is not None and (type(number) is not int or number < 0)
    ]
    if problems:
        raise InvalidFact(*problems)
