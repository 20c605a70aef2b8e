"""Diagrams in Mermaid, drawn in the reader's browser by Mermaid itself, of which the site holds a copy."""

__all__ = ["Diagram", "setup"]

import shutil
from html import escape
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective

SCRIPT = "mermaid.js"
"""Mermaid as its makers build it; the package mermaidx, which is not used otherwise, holds it unchanged."""


class Diagram(SphinxDirective):
    """A fence of Mermaid: its text, which the browser draws; without JavaScript the text stays."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """The text in a box that scrolls within itself."""
        text = escape("\n".join(self.content))
        box = f'<div class="diagram" tabindex="0"><pre class="mermaid">\n{text}\n</pre></div>'
        return [nodes.raw("", box, format="html"), nodes.comment("", "diagram")]


def _scripts(app: Sphinx, page: str, template: str, context: dict[str, Any], tree: nodes.document | None) -> None:
    """Load what draws, on pages that have something to draw."""
    del page, template, context
    if tree is not None and any("diagram" in one.astext() for one in tree.findall(nodes.comment)):
        app.add_js_file(SCRIPT, loading_method="defer")
        app.add_js_file("diagrams.js", loading_method="defer")


def _copy(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.format != "html":
        return
    with as_file(files("mermaidx") / "assets" / SCRIPT) as script:
        if not script.is_file():
            raise ExtensionError(f"mermaidx has no {SCRIPT} any more")
        shutil.copy(script, Path(app.outdir) / "_static" / SCRIPT)


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx."""
    app.add_directive("mermaid", Diagram)
    app.connect("html-page-context", _scripts)
    app.connect("build-finished", _copy)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
