"""``schema``: the form of a payload as JSON Schema."""

__all__ = ["run"]

import argparse
import json

from victim_protocol.cli.overlays import book_of
from victim_protocol.cli.words import ALL_WELL, BROKEN
from victim_protocol.wire.schema import case_schema


def run(options: argparse.Namespace) -> int:
    """Print the schema; the exit code."""
    book = book_of(options)
    if book is None:
        return BROKEN
    print(json.dumps(case_schema(book), ensure_ascii=False, indent=1))
    return ALL_WELL
