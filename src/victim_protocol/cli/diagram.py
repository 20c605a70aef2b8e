"""``diagram``: a procedure of the law drawn, or as a table of duties."""

__all__ = ["run"]

import argparse
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.cli.words import ALL_WELL, complain
from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.procedure import Procedure
from victim_protocol.reports.diagram import dot, mermaid
from victim_protocol.reports.duty_table import duty_table
from victim_protocol.statutes.book import default_book

_NOT_UNDERSTOOD: Final = 2
_FORMS: Final[Mapping[str, Callable[[Procedure, LawBook, Language], str]]] = MappingProxyType(
    {"mermaid": mermaid, "dot": dot}
)
_UNKNOWN: Final = Label("không có thủ tục này; có:", "there is no such procedure; there are:")


def run(options: argparse.Namespace) -> int:
    """Print a procedure; the exit code."""
    book, language = default_book(), options.lang
    known = {procedure.key: procedure for procedure in book.procedures}
    procedure = known.get(options.procedure)
    if procedure is None:
        names = (f"    {key}: {one.label[language]}" for key, one in known.items())
        complain(options.procedure, "\n".join([_UNKNOWN[language], *names]))
        return _NOT_UNDERSTOOD
    form = duty_table if options.table else _FORMS[options.format]
    print(form(procedure, book, language))
    return ALL_WELL
