"""``timeline``: what each entry of case files did, and who answered for the person then."""

__all__ = ["run"]

import argparse
from datetime import date

from victim_protocol.cli.duties import told_files
from victim_protocol.cli.files import Read
from victim_protocol.reports.proceedings import told_timeline


def run(options: argparse.Namespace) -> int:
    """Tell the course of each case: up to the day asked, or the whole; the exit code."""
    return told_files(options, told_timeline, _last_day)


def _last_day(read: Read) -> date:
    """The day of the last thing that happened; any day will do where nothing did."""
    return max((entry.day for entry in read.file.case.entries), default=date.max)
