"""``law coverage``: how much of each text the law book holds."""

__all__ = ["run"]

import argparse
import json
from importlib.resources import files
from typing import Final

from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.reports.coverage import Coverage, coverage, coverage_lines, plain_coverage, read_ledger
from victim_protocol.statutes.book import default_book

_NOT_LISTED: Final = Label("sổ không có văn bản này; có:", "the ledger has no such text; it has:")


def run(options: argparse.Namespace) -> int:
    """Print how much of each text is held; the exit code."""
    text = files("victim_protocol.statutes").joinpath("ledger.csv").read_text(encoding="utf-8")
    found = coverage(read_ledger(text), default_book())
    if options.instrument is not None:
        asked = _asked(found, options)
        if asked is None:
            return BROKEN
        found = (asked,)
    if options.json:
        print(json.dumps(plain_coverage(found), ensure_ascii=False, indent=1))
    else:
        for line in coverage_lines(found, options.lang):
            print(line)
    return DIFFERENT if any(one.missing for one in found) else ALL_WELL


def _asked(found: tuple[Coverage, ...], options: argparse.Namespace) -> Coverage | None:
    """The one text that is asked for; what is wrong is said."""
    try:
        instrument = Citation.parse(options.instrument).instrument
    except VictimProtocolError as error:
        complain(options.instrument, told(error, options.lang))
        return None
    one = next((one for one in found if one.instrument == instrument), None)
    if one is None:
        names = (f"    {one.instrument.key}" for one in found)
        complain(options.instrument, "\n".join([_NOT_LISTED[options.lang], *names]))
    return one
