"""What the command line understands: each command with its options."""

__all__ = ["parser"]

import argparse
from pathlib import Path

from victim_protocol.cli import (
    assess,
    cases,
    check,
    compare,
    coverage,
    diagram,
    due,
    duties,
    handouts,
    law,
    receipt,
    schema,
    sheets,
    timeline,
    verify,
)
from victim_protocol.cli.commands_on_many import add_batch, add_province
from victim_protocol.cli.options import (
    add_accept,
    add_catalogue_file,
    add_overlay,
    add_paths,
    add_question,
    add_readings,
)
from victim_protocol.cli.words import a_day, a_sheet, a_start

_EXIT_CODES = """exit codes:
  0  every file was answered, and every expected answer was found
  1  cases: some answer differs from the one that its file expects; verify: some stored case is not sound;
     check: some case cannot be read as one; batch: some row has a fault; receipt: the answer is another one now;
     report, gap, places, cost, impact: something could not be counted, and is listed; the rest was;
     law review: some row is called wrong or doubtful, or is to be reviewed again
     law coverage: some unit is neither modelled nor left out for a reason nor named as not read
  2  the command line is not understood, or names no procedure
  3  some file could not be read or answered; the others were; or no limit could be counted
"""


def parser() -> argparse.ArgumentParser:
    """Every command, each with what runs it."""
    found = argparse.ArgumentParser(
        prog="victim-protocol",
        description="What a trafficked person is owed under the law of Viet Nam.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = found.add_subparsers(required=True, metavar="COMMAND")
    _add_assess(commands.add_parser("assess", help="answer for each person of case files"))
    for form, what in (
        ("notice", "one page of rights in plain words for each person"),
        ("statement", "a statement for each person, to be signed and handed over"),
    ):
        _add_handout(commands.add_parser(form, help=what), form)
    _add_catalogue(commands.add_parser("catalogue", help="what is to be translated for notices in another language"))
    _add_compare(commands.add_parser("compare", help="what differs between two days, or with overlays, and why"))
    comparing = commands.add_parser("cases", help="compare answers with those that case files expect")
    add_paths(comparing)
    comparing.set_defaults(run=cases.run)
    _add_check(
        commands.add_parser("check", help="what is wrong with payloads and case files, and what they leave open")
    )
    shape = commands.add_parser("schema", help="the form of a payload as JSON Schema")
    add_overlay(shape)
    shape.set_defaults(run=schema.run)
    _add_sheets(commands)
    _add_receipt(commands.add_parser("receipt", help="an answer with all it was made of; whether it can be made again"))
    _add_due(commands.add_parser("due", help="by when something must be done that a provision limits"))
    _add_procedures(commands)
    add_province(commands)
    add_batch(commands.add_parser("batch", help="who the people of a table are and what they are owed, row by row"))
    _add_law(commands.add_parser("law", help="what the law book says, what changed in it, and what it does not know"))
    for command in commands.choices.values():
        command.add_argument("--lang", choices=("vi", "en"), default="vi", help="the language of texts (vi)")
        command.epilog = _EXIT_CODES
        command.formatter_class = argparse.RawDescriptionHelpFormatter
    return found


def _add_assess(command: argparse.ArgumentParser) -> None:
    add_question(command)
    add_overlay(command)
    add_accept(command)
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="a JSON list, of one object per file and day")
    form.add_argument(
        "--summary", action="store_true", help="short statements, and the whole on the last day of each file"
    )
    command.set_defaults(run=assess.run)


def _add_compare(command: argparse.ArgumentParser) -> None:
    add_question(command)
    add_overlay(command)
    command.add_argument(
        "--since",
        type=a_day,
        metavar="DAY",
        help="compare this earlier day with the day asked; else the book with the overlays and the book without",
    )
    command.set_defaults(run=compare.run)


def _add_handout(command: argparse.ArgumentParser, form: str) -> None:
    add_question(command)
    add_overlay(command)
    add_accept(command)
    command.add_argument("--person", metavar="CODE", help="for this person only")
    add_catalogue_file(command, "texts of a further language; what it lacks is told in its base language")
    command.set_defaults(run=handouts.run, form=form)


def _add_catalogue(command: argparse.ArgumentParser) -> None:
    add_catalogue_file(command, "print only what this file lacks")
    command.set_defaults(run=handouts.run_catalogue)


def _add_check(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "path",
        type=Path,
        nargs="+",
        metavar="PATH",
        help="payload (*.json), case file (*.toml), sheet (*.csv, *.xlsx), or folder",
    )
    command.add_argument("--on", type=a_day, metavar="DAY", help="say, too, what is left open on this day")
    add_overlay(command)
    command.add_argument("--json", action="store_true", help="a JSON list, of one object per file")
    command.set_defaults(run=check.run)


def _add_sheets(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    empty = commands.add_parser("template", help="a spreadsheet of cases to be filled in")
    empty.add_argument("file", type=a_sheet, metavar="FILE", help="the file to write, *.csv or *.xlsx")
    empty.set_defaults(run=sheets.run_template)
    filled = commands.add_parser("import", help="a payload for each case of a spreadsheet")
    filled.add_argument("file", type=a_sheet, metavar="FILE", help="the spreadsheet, *.csv or *.xlsx")
    filled.add_argument("folder", type=Path, metavar="FOLDER", help="where the payloads are written")
    filled.set_defaults(run=sheets.run_import)


def _add_receipt(command: argparse.ArgumentParser) -> None:
    whats = command.add_subparsers(dest="what", required=True, metavar="make|verify")
    make = whats.add_parser("make", help="answer for a case, and say what the answer was made of")
    verify_one = whats.add_parser("verify", help="make the answer again, and say what differs")
    verify_one.add_argument("receipt", type=Path, metavar="RECEIPT", help="the receipt")
    for what in (make, verify_one):
        what.add_argument("case", type=Path, metavar="CASE", help="the payload (*.json) or case file (*.toml)")
        add_overlay(what)
        what.add_argument("--lang", choices=("vi", "en"), default=argparse.SUPPRESS, help="the language of texts (vi)")
    make.add_argument("--on", type=a_day, metavar="DAY", required=True, help="the day asked, as 2017-05-10")
    add_readings(make)
    add_accept(make)
    command.set_defaults(run=receipt.run)


def _add_due(command: argparse.ArgumentParser) -> None:
    command.add_argument("citation", metavar="CITATION", help='as "khoản 2 Điều 24 Luật 66/2011/QH12", or as its key')
    command.add_argument(
        "--from",
        dest="start",
        type=a_start,
        required=True,
        metavar="DAY",
        help="the day of the event that starts it; a moment with its offset for a limit in hours",
    )
    command.add_argument("--on", type=a_day, metavar="DAY", help="the day asked, for how it stands then")
    command.set_defaults(run=due.run)


def _add_law(command: argparse.ArgumentParser) -> None:
    questions = command.add_subparsers(dest="what", required=True, metavar="QUESTION")
    show = questions.add_parser("show", help="all that stands on a provision, and on what is within it")
    show.add_argument("citation", metavar="CITATION", help='as "Điều 37 Luật 53/2024/QH15", or as its key')
    show.add_argument("--on", type=a_day, metavar="DAY", help="only what is said of this day")
    differ = questions.add_parser("diff", help="what is said of one day and not of another")
    differ.add_argument("days", type=a_day, nargs=2, metavar="DAY", help="the two days, as 2025-06-30 2025-07-01")
    questions.add_parser("gaps", help="everything that is not known, and the text that would tell")
    rows = questions.add_parser(
        "sheet", help="what the book says of an instrument, a row for each thing, to be reviewed"
    )
    rows.add_argument("instrument", metavar="INSTRUMENT", help='as "Nghị định 09/2013/NĐ-CP", or as its key')
    rows.add_argument("--format", choices=("csv", "xlsx", "md"), default="csv", help="the form (csv)")
    filled = questions.add_parser("review", help="how far the law is reviewed, by sheets that jurists filled in")
    filled.add_argument("file", type=a_sheet, nargs="+", metavar="FILE", help="the sheet, *.csv or *.xlsx")
    for question in questions.choices.values():
        add_overlay(question)
        question.add_argument(
            "--lang", choices=("vi", "en"), default=argparse.SUPPRESS, help="the language of texts (vi)"
        )
    command.set_defaults(run=law.run, on=None)
    held = questions.add_parser("coverage", help="what of each text is modelled, left out, or was not read")
    held.add_argument("--instrument", metavar="KEY", help="of this text only, as 66/2011/QH12")
    held.add_argument("--json", action="store_true", help="a JSON list, of one object per text")
    held.add_argument("--lang", choices=("vi", "en"), default=argparse.SUPPRESS, help="the language of texts (vi)")
    held.set_defaults(run=coverage.run)


def _add_procedures(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What the procedures of the law say: of cases, of themselves, and of cases that are stored."""
    due_now = commands.add_parser("duties", help="where the procedures of each person stand, and who must do what")
    add_question(due_now)
    add_overlay(due_now)
    add_accept(due_now)
    due_now.set_defaults(run=duties.run)
    course = commands.add_parser("timeline", help="what each entry of case files did")
    add_question(course, "the whole")
    add_overlay(course)
    add_accept(course)
    course.set_defaults(run=timeline.run)
    drawing = commands.add_parser("diagram", help="a procedure of the law, drawn from its table")
    drawing.add_argument("procedure", metavar="PROCEDURE", help="its key, as self_report")
    drawing.add_argument("--format", choices=("mermaid", "dot"), default="mermaid", help="how it is drawn (mermaid)")
    drawing.add_argument("--table", action="store_true", help="the table of its duties, in Markdown")
    drawing.set_defaults(run=diagram.run)
    stored = commands.add_parser("verify", help="whether stored cases are those that were written")
    add_paths(stored)
    stored.add_argument("--head", metavar="HASH", help="the hash of the last record, as it was noted elsewhere")
    stored.set_defaults(run=verify.run)
