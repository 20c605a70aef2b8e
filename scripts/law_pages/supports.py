"""The supports of each law, the definitions, and the time limits: what stands under several provisions, together."""

__all__ = ["needed", "support_pages"]

from collections.abc import Iterable, Iterator

from scripts.law_pages.markup import (
    anchored,
    cited,
    linked,
    place_link,
    support_heading,
    table,
    use_link,
)
from scripts.law_pages.material import Material

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AllOf, AnyOf, ByReading, Condition, NotHeld
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime
from victim_protocol.reports.conditions import condition_lines
from victim_protocol.reports.figures import span_text
from victim_protocol.reports.law_sheet import days_words
from victim_protocol.reports.provisions.of_support import asked
from victim_protocol.reports.provisions.said import Said, SaidKind
from victim_protocol.reports.provisions.uses import asking, users_of

_KINDS = (SaidKind.GROUND, SaidKind.AMOUNT, SaidKind.CAP, SaidKind.BODY, SaidKind.PAPER)
_DEFINITIONS = """# Definitions

What the names in code mean that conditions ask for, with every text on which it is built."""


def support_pages(made_of: Material) -> Iterator[tuple[str, str]]:
    """Each page by its path under ``docs/law``."""
    rows = []
    for regime in made_of.book.regimes:
        supports = [one for one in made_of.book.benefits if one.regime == regime.key]
        rows += [_in_list(one, regime) for one in supports]
        yield f"supports/{regime.key}.md", _page(regime, supports, made_of)
    head = ("support", "in Vietnamese", "law")
    yield "supports.md", f"# Supports\n\nWhat may be given, under each law.\n\n{table(head, rows)}"
    yield "definitions.md", "\n\n".join([_DEFINITIONS, *_definitions(made_of)])


def _in_list(benefit: Benefit, regime: Regime) -> tuple[str, ...]:
    target = anchored(f"supports/{regime.key}.md", support_heading(benefit))
    return (f"[{benefit.label.en}]({target})", benefit.label.vi, regime.label.en)


def _page(regime: Regime, supports: list[Benefit], made_of: Material) -> str:
    said: dict[str, list[Said]] = {}
    for one in made_of.said:
        if one.about.kind is ContentKind.SUPPORT:
            said.setdefault(one.about.key, []).append(one)
    parts = [
        f"# Supports under {regime.label.en}",
        "What each support stands on.\nThe conditions stand under the provisions; [all supports](../supports.md).",
    ]
    for benefit in supports:
        parts += [f"## {support_heading(benefit)}", f"{benefit.label.vi}.\nKey `{benefit.key}`."]
        rows = [
            _row(one, benefit, made_of.book) for one in sorted(said.get(f"{regime.key}.{benefit.key}", ()), key=_order)
        ]
        parts.append(table(("what", "how", "days", "under"), rows))
    return "\n\n".join(parts)


def _order(said: Said) -> tuple[int, str]:
    """Who is given it first, then how much, then who gives it; each in order of time."""
    first = said.days[0].since if said.days else None
    return _KINDS.index(said.kind), "" if first is None else first.isoformat()


def _row(said: Said, benefit: Benefit, book: LawBook) -> tuple[str, ...]:
    how = said.value or said.missing or said.words
    told = how.en.removeprefix(f"{benefit.label.en}: ")
    unread = _unread(said, benefit, book) if said.kind is SaidKind.GROUND else []
    only = "" if said.condition is None else ", under conditions"
    if unread:
        texts = "; ".join(book.variables.texts[text].label.en for text in unread)
        told, only = f"not known whether {told}: {texts}", f"; {only[2:]}, too"
    return (said.kind.label.en, f"{told}{only}", days_words(said.days, "en"), place_link(said.place, "../"))


def _unread(said: Said, benefit: Benefit, book: LawBook) -> list[Key]:
    """The texts that are not held and without which a ground does not give."""
    grounds = (ground for step in benefit.provisions.steps for ground in step.value.grounds)
    found = (
        needed(ground.condition)
        for ground in grounds
        if ground.source.citation == said.place and asked(ground.condition, book) == said.condition
    )
    return [*next(found)]


def needed(condition: Condition) -> dict[Key, None]:
    """The texts that must say so wherever a condition holds, in its order; definitions are not entered.

    Args:
        condition: The condition.
    """
    match condition:
        case NotHeld(text=text):
            return {text: None}
        case AllOf(parts=parts):
            return {text: None for part in parts for text in needed(part)}
        case AnyOf(parts=(first, *rest)):
            return _in_all(first, rest)
        case ByReading(choices=choices):
            first, *rest = (branch for _, branch in choices)
            return _in_all(first, rest)
        case _:
            return {}


def _in_all(first: Condition, rest: Iterable[Condition]) -> dict[Key, None]:
    others = [needed(one) for one in rest]
    return {text: None for text in needed(first) if all(text in one for one in others)}


def _definitions(made_of: Material) -> Iterator[str]:
    book, uses = made_of.book, [*asking(made_of.book)]
    for name, series in book.definitions.items():
        yield f"## `{name}`"
        standings = [one for one in book.standings if one.definition == name]
        if standings:
            yield "\n".join(f"Who it is true of is: {one.label.en} ({one.label.vi})." for one in standings)
        lines = []
        for step in series.steps:
            lines.append(span_text(step.since, step.until))
            for language in ("vi", "en"):
                first, *rest = condition_lines(step.value, book, language)
                lines.append(f"  - {language}: {linked(first[1], book)}")
                lines += [f"{'  ' * (depth + 1)}- {linked(told, book)}" for depth, told in rest]
            lines.append(f"  - under: {cited((one.citation for one in values_in(step.value, Source)), '')}")
        yield "\n".join(line if line.startswith(" ") else f"- {line}" for line in lines)
        users = [use_link(use, book, "") for use in users_of(name, uses)]
        yield f"Asked for by {len(users)}: {'; '.join(users)}." if users else "Nothing else asks for it."
