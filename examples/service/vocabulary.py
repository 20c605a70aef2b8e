"""The words of a form: what may be recorded, by whom, and what may be known, each by its code and its name."""

__all__ = ["vocabulary"]

from collections.abc import Mapping
from typing import Any, Literal

from examples.service.roles import Roles
from examples.service.settings import Agency

from victim_protocol.events import EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.labels import Label
from victim_protocol.law.fact import Fact
from victim_protocol.law.key import Key


def vocabulary(roles: Roles, agency: Agency, lang: Literal["vi", "en"]) -> dict[str, Any]:
    """The words of a form for a body.

    Args:
        roles: Who may record what.
        agency: The body.
        lang: The language of the names.
    """
    book = roles.book
    return {
        "lang": lang,
        "body": {"key": agency.body, "label": book.actors[Key(agency.body)][lang]},
        "events": [
            {"key": key, "label": label[lang], "actors": [*roles.actors_of(agency, key)]}
            for key, label in EVENTS.items()
        ],
        "facts": [_fact(fact, lang) for fact in FACTS.values() if fact.can_be_stated],
        "actors": _named(book.actors, lang),
        "costs": _named(COSTS, lang),
        "papers": _named(book.papers, lang),
    }


def _named(labels: Mapping[Key, Label], lang: Literal["vi", "en"]) -> list[dict[str, str]]:
    return [{"key": key, "label": label[lang]} for key, label in labels.items()]


def _fact(fact: Fact, lang: Literal["vi", "en"]) -> dict[str, Any]:
    choices = [{"key": one, "label": fact.value_label(one)[lang]} for one in fact.choices]
    return {"key": fact.key, "label": fact.label[lang], "kind": fact.kind.value, "choices": choices}
