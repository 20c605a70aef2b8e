"""Docstrings as the project writes them: the first sentence of a value may hold a colon and is no type."""

__all__ = ["setup"]

import re
from typing import Any

VALUES = {"attribute", "data", "property"}
MARK = "\ue000"
"""A sign that no text has, in the place of a colon while napoleon looks for a type before it."""


_OWN = re.compile(r"=(?:attr_dict\['\w+'\]\.default|NOTHING)")


def _hide(app: Any, what: str, name: str, value: object, options: object, lines: list[str]) -> None:  # noqa: PLR0913, PLR0917 - what Sphinx passes
    del app, name, value, options
    if what in VALUES and lines:
        lines[0] = lines[0].replace(":", MARK)


def _show(app: Any, what: str, name: str, value: object, options: object, lines: list[str]) -> None:  # noqa: PLR0913, PLR0917 - what Sphinx passes
    del app, what, name, value, options
    lines[:] = [line.replace(MARK, ":") for line in lines]


def _defaults(app: Any, what: str, name: str, value: object, options: object, signature: str, returns: str) -> Any:  # noqa: PLR0913, PLR0917 - as above
    """A signature in which attrs' own words for a default are left out; the text says what it is."""
    del app, what, name, value, options
    return (_OWN.sub("=...", signature), returns) if signature else None


def setup(app: Any) -> dict[str, bool]:
    """Tell Sphinx: napoleon stands at the priority 500, between the two."""
    app.connect("autodoc-process-docstring", _hide, priority=400)
    app.connect("autodoc-process-docstring", _show, priority=600)
    app.connect("autodoc-process-signature", _defaults)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
