"""What a trafficked person is owed under the law of Viet Nam: who, what, how much, under which words of which text.

The first use needs three names: ``read_case``, ``assess`` and ``render``. Everything else has one import path.
"""

__all__ = ["__version__", "assess", "read_case", "render"]

from importlib import import_module
from typing import TYPE_CHECKING

from victim_protocol.version import __version__

if TYPE_CHECKING:
    from victim_protocol.assessment import assess
    from victim_protocol.reports.text import render
    from victim_protocol.wire.case_file import read_case

_HOMES = {
    "assess": "victim_protocol.assessment",
    "read_case": "victim_protocol.wire.case_file",
    "render": "victim_protocol.reports.text",
}


def __getattr__(name: str) -> object:
    """Load a name of the root on first use, so that an import costs only what is used."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """Every name of the root, those that are not loaded yet among them."""
    return sorted({*globals(), *__all__})
