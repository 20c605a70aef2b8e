"""What each law gives to people of whom little is known: answers of the engine, not of a table written by hand."""

__all__ = ["Answers", "answers_of", "matrix", "owed", "support_link"]

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from scripts.law_pages.markup import anchored, listed, support_heading, table

from victim_protocol.engine.one_day import OneDay
from victim_protocol.law.benefit import Benefit, Recipient, Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime
from victim_protocol.one_day import assess_one_day
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.words import status_text

_WHO = (
    ("adult", "an adult citizen, certified"),
    ("child", "a child of 10, citizen, certified"),
    ("foreigner", "a foreign adult trafficked in Viet Nam, certified"),
    ("awaiting", "an adult citizen awaiting identification"),
    ("companion", "a child of 10, citizen, who accompanies a certified victim"),
)
_HAPPENED, _PENDING = Occurrence.HAPPENED, Occurrence.PENDING
_FACTS: Mapping[str, Mapping[str, Any]] = {
    "adult": {"certified": _HAPPENED, "accompanies_victim": False, "citizenship": "viet_nam", "age": 30},
    "child": {"certified": _HAPPENED, "accompanies_victim": False, "citizenship": "viet_nam", "age": 10},
    "foreigner": {
        "certified": _HAPPENED,
        "accompanies_victim": False,
        "citizenship": "foreign",
        "trafficked_in_viet_nam": True,
        "age": 30,
    },
    "awaiting": {"certified": _PENDING, "accompanies_victim": False, "citizenship": "viet_nam", "age": 30},
    "companion": {
        "accompanies_victim": True,
        "victim_accompanied_certified": _HAPPENED,
        "citizenship": "viet_nam",
        "citizenship_of_victim_accompanied": "viet_nam",
        "age": 10,
    },
}


class Answers(NamedTuple):
    """What a law gives to each of some people of whom little is known."""

    regime: Regime
    on: date
    statuses: Mapping[str, Mapping[Key, tuple[Status, ...]]]
    """For each of them and each support, the statuses that remain possible, from worst to best."""
    supports: tuple[Benefit, ...]

    def given(self, who: str, *, later: bool = False) -> frozenset[Key]:
        """What somebody is given, or may be given if the facts are so.

        Args:
            who: One of the people.
            later: What may be given only once something that is pending has happened, and nothing before.
        """
        best = {key: statuses[-1] for key, statuses in self.statuses[who].items()}
        return frozenset(key for key, status in best.items() if (status is Status.NOT_YET if later else status.grants))


def answers_of(regime: Regime, book: LawBook) -> Answers:
    """What a law gives on its last day, or on the last day on which the book changes."""
    on = regime.identified_until or book.change_days[-1]
    statuses = {}
    for who, facts in _FACTS.items():
        known = {Key(name): value for name, value in facts.items()}
        support = assess_one_day(OneDay(on=on, facts=known, regime=regime.key), book=book).support
        statuses[who] = {Key(key): finding.statuses for key, finding in support.items()}
    supports = tuple(one for one in book.benefits if one.regime == regime.key and one.recipient is Recipient.PERSON)
    return Answers(regime, on, statuses, supports)


def _told(statuses: tuple[Status, ...] | None) -> str:
    """What remains possible: one status, or the best of several."""
    if statuses is None:
        return "nothing is said"
    best = statuses[-1]
    if best is Status.REFUSED:
        return "no"
    if best is Status.NOT_YET:
        return "not yet"
    return status_text(best, "en") if len(statuses) == 1 else f"may be {status_text(best, 'en')}"


def support_link(benefit: Benefit) -> str:
    """A link to a support from a page in ``docs/law``."""
    return f"[{benefit.label.en}]({anchored(f'supports/{benefit.regime}.md', support_heading(benefit))})"


def matrix(answers: Answers) -> Iterator[str]:
    """What a law gives to each of them, as a table."""
    yield f"### {answers.regime.label.en}"
    yield (
        f"On {day_text(answers.on)}, with nothing else known and no reading chosen: the best that remains possible.\n"
        "“May be” hangs on facts of the case; “not yet” waits for something that is pending, such as the certificate; "
        "“no” stands whatever else is known.\n"
        "“Nothing is said” stands where no text gives or refuses it on that day."
    )
    rows = [
        [support_link(one), *(_told(answers.statuses[who].get(one.key)) for who, _ in _WHO)] for one in answers.supports
    ]
    yield table(["support", *(words for _, words in _WHO)], rows)


def owed(answers: Answers, who: str) -> Iterator[str]:
    """What one of them is given and an adult citizen is not, then what both are, then what only the adult is."""
    own, later, adult, words = answers.given(who), answers.given(who, later=True), answers.given("adult"), dict(_WHO)
    yield f"Under {answers.regime.label.en}, on {day_text(answers.on)}, to {words[who]}:"
    groups = (
        (f"what {words['adult']}, is not given", own - adult),
        ("what both are given or may be given", own & adult),
        ("not yet, only once something that is pending has happened", later),
        (f"not at all, though {words['adult']}, is given or may be given it", adult - own - later),
    )
    yield listed(f"{title}: {', '.join(_named(answers, who, keys)) or 'nothing'}" for title, keys in groups)


def _named(answers: Answers, who: str, keys: frozenset[Key]) -> Iterator[str]:
    for one in answers.supports:
        if one.key in keys:
            statuses = answers.statuses[who].get(one.key, ())
            decided = len(statuses) == 1 and statuses[0].grants
            yield support_link(one) + (f" ({_told(statuses)})" if decided else "")
