"""The supports of each law, the definitions, and the time limits: what stands under several provisions, together."""

__all__ = ["support_pages"]

from collections.abc import Iterator

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
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.regime import Regime
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.figures import span_text
from victim_protocol.reports.law_sheet import days_words
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
        rows = [_row(one, benefit) for one in sorted(said.get(f"{regime.key}.{benefit.key}", ()), key=_order)]
        parts.append(table(("what", "how", "days", "under"), rows))
    return "\n\n".join(parts)


def _order(said: Said) -> tuple[int, str]:
    """Who is given it first, then how much, then who gives it; each in order of time."""
    first = said.days[0].since if said.days else None
    return _KINDS.index(said.kind), "" if first is None else first.isoformat()


def _row(said: Said, benefit: Benefit) -> tuple[str, ...]:
    how = said.value or said.missing or said.words
    told = how.en.removeprefix(f"{benefit.label.en}: ")
    only = "" if said.condition is None else ", under conditions"
    return (said.kind.label.en, f"{told}{only}", days_words(said.days, "en"), place_link(said.place, "../"))


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
                told = condition_words(step.value, book, language)
                lines.append(f"  - {language}: {linked(told, book)}")
            lines.append(f"  - under: {cited((one.citation for one in values_in(step.value, Source)), '')}")
        yield "\n".join(line if line.startswith(" ") else f"- {line}" for line in lines)
        users = [use_link(use, book, "") for use in users_of(name, uses)]
        yield f"Asked for by {len(users)}: {'; '.join(users)}." if users else "Nothing else asks for it."
