"""What a machine says where a program does not keep what it must."""

__all__ = ["must"]


def must(holds: bool, told: str) -> None:  # noqa: FBT001 - it reads like an assertion
    """Say that something must hold; unlike an ``assert`` it does so however Python is started.

    Args:
        holds: Whether it does.
        told: What is wrong where it does not.

    Raises:
        AssertionError: It does not hold.

    >>> must(False, "a stale writer must be refused")
    Traceback (most recent call last):
        ...
    AssertionError: a stale writer must be refused
    """
    if not holds:
        raise AssertionError(told)
