# SPDX-License-Identifier: Apache-2.0
"""How the documentation site is made of ``docs/`` and of the docstrings: `make docs`; see decision 26."""

import sys
from pathlib import Path

from victim_protocol.version import __version__

sys.path.insert(0, str(Path(__file__).parent))  # where the extensions of the site stand

project = "victim_protocol"
author = "the authors of victim_protocol"
copyright = author  # noqa: A001 - Sphinx asks for this name
version = release = __version__
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "contents",
    "diagrams",
    "docstrings",
    "quoted",
]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
exclude_patterns = ["**/*.csv"]

# Every name that a docstring or a signature refers to has an entry, or stands in this list with its reason.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(collections|datetime|enum|fractions|pathlib|typing|types)\..*"),  # Python's own documentation
    (r"py:.*", r"(cattrs|hypothesis|numpy|pyarrow|np|pa)\..*"),  # theirs; no network is asked when the site is made
    (r"py:exc", r"IterableValidationError"),  # of cattrs
    (r"py:class", r"(.*\.)?_[A-Z]\w*"),  # what a module keeps for itself
    (r"py:class", r"victim_protocol\..*\.(Kept|Record|Row|Text|Value|Value_co)"),  # what stands for any type
]
suppress_warnings = ["toc.empty_glob"]

myst_fence_as_directive = ["mermaid"]
myst_heading_anchors = 4
myst_links_external_new_tab = False

autodoc_default_options = {"members": True, "no-value": True}
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
add_module_names = False
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = "victim_protocol"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_theme_options = {"navigation_with_keys": True}
html_show_sourcelink = False
html_copy_source = False
