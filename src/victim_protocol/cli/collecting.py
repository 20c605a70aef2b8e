"""Not looking for rubbish while many values are made that all are kept."""

__all__ = ["without_collecting"]

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Switch the collector of cycles off, and back to what it was.

    What is made while thousands of cases are read and looked at is kept to the end of the command: looking through it
    again and again takes an eighth of the time and finds nothing.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
