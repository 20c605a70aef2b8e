"""The commands that look at many people: those of a province, and the rows of a table."""

__all__ = ["add_batch", "add_province"]

import argparse
from pathlib import Path

from victim_protocol.cli import (
    batch,
    province,
)
from victim_protocol.cli.options import (
    add_accept,
    add_overlay,
    add_readings,
)
from victim_protocol.cli.words import a_day, a_figure, a_number
from victim_protocol.reports.province.publish import LEAST


def add_province(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What an office makes of all its cases together: of a folder of cases, with its records within."""
    year = commands.add_parser("report", help="the yearly report of a province")
    year.add_argument("--province", required=True, metavar="CODE", help="the province, by its code in that year")
    year.add_argument("--year", type=int, required=True, metavar="YEAR", help="the year")
    told = year.add_mutually_exclusive_group()
    told.add_argument(
        "--publish",
        type=int,
        nargs="?",
        const=LEAST,
        metavar="K",
        help=f"withhold figures of fewer than K people ({LEAST}), and what would give them back",
    )
    told.add_argument("--behind", type=a_figure, metavar="TABLE/ROW/COLUMN", help="print the cases behind a figure")
    missing = commands.add_parser("gap", help="what was owed and not delivered, person by person")
    rooms = commands.add_parser("places", help="how places were used, days over capacity, what the next arrivals need")
    rooms.add_argument("--next", type=a_number, metavar="N", help="say what the next N people need")
    money = commands.add_parser("cost", help="what a period costs, or may cost as assumed")
    money.add_argument("--assume", type=Path, metavar="FILE", help="forecast a year from this file")
    change = commands.add_parser("impact", help="what a change of the law costs, and whose answers it changes")
    for name, dest, what in (("--from", "first", "before"), ("--to", "second", "after")):
        change.add_argument(
            name, dest=dest, required=True, metavar="DAY|FILE|book", help=f"{what}: a day, an overlay, or the law book"
        )
    runs = (province.run_report, province.run_gap, province.run_places, province.run_cost, province.run_impact)
    for command, run in zip((year, missing, rooms, money, change), runs, strict=True):
        command.add_argument(
            "path", type=Path, nargs=1, metavar="DIR", help="the folder of cases, with records/ within"
        )
        command.add_argument(
            "--format", choices=("text", "markdown", "html", "csv", "json"), default="text", help="the form (text)"
        )
        command.add_argument(
            "--on",
            type=a_day,
            metavar="DAY",
            help="the day asked; else the last that is recorded, of a report the last of its year",
        )
        add_overlay(command)
        command.set_defaults(run=run)
    for command in (rooms, money):
        command.add_argument("--since", type=a_day, metavar="DAY", help="the first day; else 1 January of that year")


def add_batch(command: argparse.ArgumentParser) -> None:
    """The answers of a table, row by row."""
    command.add_argument("table", type=Path, metavar="IN", help="a table: *.parquet, *.arrow or *.csv")
    command.add_argument("answers", type=Path, metavar="OUT", help="where the answers are written, likewise")
    command.add_argument("--statuses", action="store_true", help="without the money")
    add_readings(command)
    add_accept(command)
    add_overlay(command)
    command.set_defaults(run=batch.run)
