"""What each law gives to people of whom little is known: answers of the engine, not of a table written by hand."""

__all__ = ["Answers", "answers_of", "matrix", "owed", "support_link"]

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from scripts.law_pages.markup import anchored, listed, support_heading, table

from victim_protocol.engine.one_day import OneDay
from victim_protocol.engine.support import Finding
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


class Unread(NamedTuple):
    """The texts on which it hangs whether something is given."""

    texts: tuple[Key, ...]
    alone: bool
    """Whether nothing else is asked."""


class Answers(NamedTuple):
    """What a law gives to each of some people of whom little is known."""

    regime: Regime
    on: date
    statuses: Mapping[str, Mapping[Key, tuple[Status, ...]]]
    """For each of them and each support, the statuses that remain possible, from worst to best."""
    supports: tuple[Benefit, ...]
    unread: Mapping[str, Mapping[Key, Unread]]
    """For each of them, what is given only if some text says so that is not held, whatever the case is."""

    def given(self, who: str, *, later: bool = False) -> frozenset[Key]:
        """What somebody is given, or may be given if the facts are so; not what hangs on a text that is not held.

        Args:
            who: One of the people.
            later: What may be given only once something that is pending has happened, and nothing before.
        """
        told = self.statuses[who].items()
        best = {key: statuses[-1] for key, statuses in told if key not in self.unread[who]}
        return frozenset(key for key, status in best.items() if (status is Status.NOT_YET if later else status.grants))


def answers_of(regime: Regime, book: LawBook) -> Answers:
    """What a law gives on its last day, or on the last day on which the book changes."""
    on = regime.identified_until or book.change_days[-1]
    statuses, unread = {}, {}
    for who, facts in _FACTS.items():
        known = {Key(name): value for name, value in facts.items()}
        support = assess_one_day(OneDay(on=on, facts=known, regime=regime.key), book=book).support
        statuses[who] = {Key(key): finding.statuses for key, finding in support.items()}
        hangs = {Key(key): _unread(finding, book) for key, finding in support.items()}
        unread[who] = {key: one for key, one in hangs.items() if one is not None}
    supports = tuple(one for one in book.benefits if one.regime == regime.key and one.recipient is Recipient.PERSON)
    return Answers(regime, on, statuses, supports, unread)


def _unread(finding: Finding, book: LawBook) -> Unread | None:
    """The texts without which it cannot be given; ``None`` where facts or readings can decide alone that it is."""
    texts = tuple(key for key in finding.needs if key in book.variables.texts)
    if not texts or finding.grants_if or finding.truncated or not finding.statuses[-1].grants:
        return None
    return Unread(texts, alone=len(texts) == len(finding.needs))


def _cell(answers: Answers, who: str, key: Key) -> str:
    unread = answers.unread[who].get(key)
    if unread is not None:
        return f"not known: a text is not held{'' if unread.alone else '; facts decide, too'}"
    return _told(answers.statuses[who].get(key))


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


def matrix(answers: Answers, book: LawBook) -> Iterator[str]:
    """What a law gives to each of them, as a table, and the texts that would have to be read to know."""
    yield f"### {answers.regime.label.en}"
    yield (
        f"On {day_text(answers.on)}, with nothing else known and no reading chosen: the best that remains possible.\n"
        "“May be” hangs on facts of the case; “not yet” waits for something that is pending, such as the certificate; "
        "“no” stands whatever else is known.\n"
        "“Not known” hangs on a text that is not held: without it nobody can tell that it is given, "
        "however much is known of the case.\n"
        "“Nothing is said” stands where no text gives or refuses it on that day."
    )
    rows = [[support_link(one), *(_cell(answers, who, one.key) for who, _ in _WHO)] for one in answers.supports]
    yield table(["support", *(words for _, words in _WHO)], rows)
    texts = dict.fromkeys(text for who, _ in _WHO for one in answers.unread[who].values() for text in one.texts)
    if texts:
        yield "The texts that are not held, and on which “not known” hangs:"
        yield listed(_hanging(text, answers, book) for text in texts)


def _hanging(text: Key, answers: Answers, book: LawBook) -> str:
    """A text that is not held, and what hangs on it for some of the people."""
    hangs = {key for found in answers.unread.values() for key, one in found.items() if text in one.texts}
    links = ", ".join(support_link(one) for one in answers.supports if one.key in hangs)
    return f"`{text}`, {book.variables.texts[text].label.en}: {links}"


def owed(answers: Answers, who: str) -> Iterator[str]:
    """What one of them is given and an adult citizen is not, then what both are, then what only the adult is."""
    own, later, adult, words = answers.given(who), answers.given(who, later=True), answers.given("adult"), dict(_WHO)
    unread, of_adult = frozenset(answers.unread[who]), frozenset(answers.unread["adult"])
    yield f"Under {answers.regime.label.en}, on {day_text(answers.on)}, to {words[who]}:"
    groups = (
        (f"what {words['adult']}, is not given", own - adult - of_adult),
        (f"what is given or may be given, while it is not known of {words['adult']}", own & of_adult),
        ("what both are given or may be given", own & adult),
        ("not yet, only once something that is pending has happened", later),
        ("not known, because a text is not held", unread),
        (f"not at all, though {words['adult']}, is given or may be given it", adult - own - later - unread),
    )
    yield listed(f"{title}: {', '.join(_named(answers, who, keys)) or 'nothing'}" for title, keys in groups)


def _named(answers: Answers, who: str, keys: frozenset[Key]) -> Iterator[str]:
    for one in answers.supports:
        if one.key in keys:
            statuses = answers.statuses[who].get(one.key, ())
            decided = len(statuses) == 1 and statuses[0].grants
            yield support_link(one) + (f" ({_told(statuses)})" if decided else "")
