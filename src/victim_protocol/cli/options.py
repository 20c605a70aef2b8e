"""The options that several commands share."""

__all__ = [
    "add_accept",
    "add_catalogue_file",
    "add_overlay",
    "add_paths",
    "add_question",
    "add_readings",
]

import argparse
from pathlib import Path

from victim_protocol.cli.words import a_day, a_reading
from victim_protocol.law.evidence import Evidence


def add_paths(command: argparse.ArgumentParser) -> None:
    """Case files, or folders of them."""
    command.add_argument("path", type=Path, nargs="+", metavar="PATH", help="a case file, or a folder of them")


def add_question(command: argparse.ArgumentParser, otherwise: str = "the days of [[ask]]") -> None:
    """Case files, the day asked and the readings chosen."""
    add_paths(command)
    command.add_argument("--on", type=a_day, metavar="DAY", help=f"the day asked, as 2017-05-10; else {otherwise}")
    add_readings(command)


def add_readings(command: argparse.ArgumentParser) -> None:
    """The choices of readings."""
    command.add_argument(
        "--reading",
        type=a_reading,
        action="append",
        default=[],
        metavar="KEY=CHOICE",
        help="take this choice of a reading; may be repeated; assess says what differs",
    )


def add_overlay(command: argparse.ArgumentParser) -> None:
    """What is laid over the law book."""
    command.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="lay what this file knows over the law book; may be repeated",
    )


def add_accept(command: argparse.ArgumentParser) -> None:
    """The weakest evidence that counts."""
    command.add_argument(
        "--accept",
        choices=[grade.value for grade in Evidence],
        default=Evidence.SECONDARY.value,
        help="the weakest source that counts (secondary); what rests on a weaker one is told as not known",
    )


def add_catalogue_file(command: argparse.ArgumentParser, what: str) -> None:
    """The texts of a further language."""
    command.add_argument("--catalogue", type=Path, metavar="FILE", help=what)
