"""Docstrings as the project writes them: the first sentence of a value may hold a colon and is no type."""

__all__ = ["setup"]

import re
from collections.abc import Iterator
from importlib import import_module

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

VALUES = {"attribute", "data", "property"}
MARK = "\ue000"
"""A sign that no text has, in the place of a colon while napoleon looks for a type before it."""
_LOG = logging.getLogger(__name__)
_OWN = re.compile(r"=(?:attr_dict\['\w+'\]\.default|NOTHING)")


def _hide(app: Sphinx, what: str, name: str, value: object, options: object, lines: list[str]) -> None:
    del app, name, value, options
    if what in VALUES and lines:
        lines[0] = lines[0].replace(":", MARK)


def _show(app: Sphinx, what: str, name: str, value: object, options: object, lines: list[str]) -> None:
    del app, what, name, value, options
    lines[:] = [line.replace(MARK, ":") for line in lines]


def _defaults(  # noqa: PLR0913, PLR0917 - what Sphinx passes
    app: Sphinx, what: str, name: str, value: object, options: object, signature: str, returns: str
) -> tuple[str, str] | None:
    """A signature in which attrs' own words for a default are left out; the text says what it is."""
    del app, what, name, value, options
    return (_OWN.sub("=...", signature), returns) if signature else None


def _without_entry(env: BuildEnvironment) -> Iterator[str]:
    """The public names of the modules on the pages that have no entry, there or in a module below."""
    entries = env.domaindata["py"]["objects"]
    for module in env.domaindata["py"]["modules"]:
        for name in getattr(import_module(module), "__all__", ()):
            if not any(one.startswith(f"{module}.") and one.endswith(f".{name}") for one in entries):
                yield f"{module}.{name}"


def _complain(app: Sphinx, env: BuildEnvironment) -> None:
    del app
    for name in _without_entry(env):
        _LOG.warning("%s has no docstring, and so no entry", name)


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx: napoleon stands at the priority 500, between the two."""
    app.connect("autodoc-process-docstring", _hide, priority=400)
    app.connect("autodoc-process-docstring", _show, priority=600)
    app.connect("autodoc-process-signature", _defaults)
    app.connect("env-check-consistency", _complain)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
