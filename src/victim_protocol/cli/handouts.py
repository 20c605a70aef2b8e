"""``notice`` and ``statement``: what is handed over to a person; ``catalogue``: the texts of a further language."""

__all__ = ["run", "run_catalogue"]

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from victim_protocol.assessment import Assessment
from victim_protocol.cli.assess import answers
from victim_protocol.cli.files import read_files, text_of
from victim_protocol.cli.overlays import book_of
from victim_protocol.cli.words import ALL_WELL, BROKEN, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Catalogue, Label, Language
from victim_protocol.reports.notice import notice, notice_labels
from victim_protocol.reports.statement import statement
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.catalogue_file import read_catalogue, template

_FORMS: Final[Mapping[str, Callable[[Assessment, str, Language], str]]] = MappingProxyType(
    {"notice": notice, "statement": statement}
)
_NOBODY: Final = Label("không có người này trong tệp", "no such person in the file")
_UNUSED: Final = Label("không phải chữ nào của trang quyền:", "no text of a notice:")
_LACKING: Final = Label("chưa có bản dịch, dùng tiếng {base}: {number}", "not translated, told in {base}: {number}")


def run(options: argparse.Namespace) -> int:
    """Print a page for each person of each file and day; the exit code."""
    catalogue = _catalogue(options) if options.catalogue else None
    if options.catalogue and catalogue is None:
        return BROKEN
    language: Language = catalogue or options.lang
    book = book_of(options)
    if book is None:
        return BROKEN
    code, pages = ALL_WELL, list[str]()
    for read in read_files(options):
        found = [] if read is None else [*answers(read, options, book)]
        told = [page for answer in found if answer is not None for page in _pages(answer, options, language)]
        if read is not None and not told and any(found):
            complain(read.path, _NOBODY[options.lang])
        if not told or None in found:
            code = BROKEN
        pages += told
    print(*pages, sep="\n\n", end="\n" if pages else "")
    if catalogue is not None:
        _say_what_is_lacking(catalogue, options)
    return code


def _pages(answer: Assessment, options: argparse.Namespace, language: Language) -> list[str]:
    """The pages of one answer; of one person, where one is named."""
    codes = [person.person for person in answer.persons if options.person in (None, person.person)]
    return [_FORMS[options.form](answer, code, language) for code in codes]


def _catalogue(options: argparse.Namespace) -> Catalogue | None:
    """The catalogue that is named; ``None`` for one that cannot be read, which is reported."""
    path: Path = options.catalogue
    text = text_of(path, options.lang)
    if text is None:
        return None
    try:
        return read_catalogue(text)
    except VictimProtocolError as error:
        complain(path, told(error, options.lang))
        return None


def _say_what_is_lacking(catalogue: Catalogue, options: argparse.Namespace) -> None:
    lacking = catalogue.lacks(*notice_labels(default_book()))
    if lacking and options.form == "notice":
        complain(options.catalogue, _LACKING[options.lang].format(base=catalogue.base, number=len(lacking)))


def run_catalogue(options: argparse.Namespace) -> int:
    """Print a catalogue of all that a notice may say; of what is lacking, where a file is named; the exit code."""
    labels = notice_labels(default_book())
    if not options.catalogue:
        print(template(labels), end="")
        return ALL_WELL
    catalogue = _catalogue(options)
    if catalogue is None:
        return BROKEN
    print(template(catalogue.lacks(*labels), catalogue.code, catalogue.base), end="")
    unused = catalogue.unused(*labels)
    if unused:
        complain(options.catalogue, "\n".join((_UNUSED[options.lang], *(f"    {text}" for text in unused))))
    return ALL_WELL
