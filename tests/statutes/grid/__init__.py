"""The support law of 2011 as a table: every benefit × every kind of person × every fact that matters, on each day.

The table is written by hand from the articles, in plain truths, and knows nothing of the conditions of the book.
A fact that a cell does not give is unknown, so that a cell that comes out decided shows that no other fact matters.
"""

from tests.statutes.grid.compare import differences

__all__ = ["differences"]
