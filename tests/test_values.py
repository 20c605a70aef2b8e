import os
import pkgutil
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from inspect import getmembers, isclass
from pathlib import Path
from typing import Any

import attrs

import victim_protocol

APPROVED = Path(__file__).parent / "approved" / "values.txt"
PACKAGES = ("law", "dates", "case", "engine")


def told(kind: type) -> str:
    """The members of an enumeration or the parts of a value; nothing of what is neither."""
    if issubclass(kind, Enum):
        return "".join(f"  {member.name} = {member.value!r}\n" for member in kind)
    if attrs.has(kind):
        return "".join(f"  {part(each)}\n" for each in attrs.fields(kind))
    defaults: dict[str, Any] = getattr(kind, "_field_defaults", {})
    names: tuple[str, ...] = getattr(kind, "_fields", ())
    return "".join(f"  {name}{f' = {defaults[name]!r}' if name in defaults else ''}\n" for name in names)


def part(each: Any) -> str:
    """One part of a value: its name, what it is without being given, and how it takes part."""
    made = isinstance(each.default, attrs.Factory)  # type: ignore[arg-type]
    default = "" if each.default is attrs.NOTHING else f" = {'made' if made else repr(each.default)}"
    signs = {
        "only by name": each.kw_only,
        "not given": not each.init,
        "hidden": not each.repr,
        "not compared": not each.eq,
        "no law": each.metadata.get("legal") is False,
    }
    said = ", ".join(sign for sign, holds in signs.items() if holds)
    return f"{each.name}{default}{f' ({said})' if said else ''}"


def kinds() -> Iterator[tuple[str, type]]:
    for package in PACKAGES:
        folder = Path(victim_protocol.__file__).parent / package
        for found in pkgutil.iter_modules([str(folder)]):
            name = f"victim_protocol.{package}.{found.name}"
            for _, kind in getmembers(import_module(name), isclass):
                if kind.__module__ == name:
                    yield f"{package}.{found.name}.{kind.__qualname__}", kind


class TestValues:
    """What values are made of, what of it a repr hides, and the codes of enumerations, which never change."""

    def test_as_approved(self) -> None:
        text = "".join(f"{name}\n{parts}\n" for name, kind in kinds() if (parts := told(kind)))
        if os.environ.get("APPROVE"):
            APPROVED.write_text(text, encoding="utf-8", newline="\n")
        assert APPROVED.read_text(encoding="utf-8") == text
