"""The library's own book provision by provision, worked out once."""

from collections.abc import Mapping
from functools import cache

from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.reports.provisions.description import Place, described
from victim_protocol.reports.provisions.said import Said, SaidKind
from victim_protocol.statutes.book import default_book


@cache
def places() -> Mapping[InstrumentId, tuple[Place, ...]]:
    return described(default_book())


def place(key: str) -> Place:
    citation = Citation.parse(key)
    return next(one for one in places()[citation.instrument] if one.citation == citation)


def said_at(key: str, kind: SaidKind) -> list[Said]:
    return [one for one in place(key).says if one.kind is kind]


def all_said() -> list[Said]:
    return [said for found in places().values() for one in found for said in one.says]
