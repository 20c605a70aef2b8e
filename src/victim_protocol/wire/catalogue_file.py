"""Catalogues of a further language as TOML: reading one, and writing what is still to be translated."""

__all__ = ["read_catalogue", "template"]

import json
from collections.abc import Iterable

from attrs import field, frozen

from victim_protocol.labels import Catalogue, Label
from victim_protocol.wire.parsing import parsed
from victim_protocol.wire.strict import structure


@frozen(kw_only=True)
class _CatalogueFile:
    code: str
    base: str = "vi"
    texts: dict[str, str] = field(factory=dict)


def read_catalogue(text: str) -> Catalogue:
    r"""Read a catalogue; a translation that is left empty is lacking.

    Args:
        text: The whole file, at most a million characters.

    Raises:
        WireError: It is not TOML, or has another shape; all problems are listed.
        InvalidLaw: A translation is not whole or has other places in braces than the English text; all are listed.

    >>> read_catalogue('code = "fr"\n[texts]\n"meals" = "repas"\n"loan" = ""').lacks(Label("vay vốn", "loan"))
    (Label(vi='vay vốn', en='loan'),)
    """
    row = structure(parsed(text), _CatalogueFile, "")
    return Catalogue(code=row.code, base=row.base, texts={english: said for english, said in row.texts.items() if said})


def template(labels: Iterable[Label], code: str = "", base: str = "vi") -> str:
    """A catalogue with everything still to be translated, each text below the same in Vietnamese.

    Args:
        labels: What is to be translated.
        code: The language's code, where it is known.
        base: The base language.

    Returns:
        TOML, with a line break at the end.

    >>> print(template([Label("bữa ăn", "meals")]), end="")
    code = ""
    base = "vi"
    <BLANKLINE>
    [texts]
    # bữa ăn
    "meals" = ""
    """
    head = [f"code = {json.dumps(code, ensure_ascii=False)}", f'base = "{base}"', "", "[texts]"]
    rows = [line for label in labels for line in (f"# {label.vi}", f'{json.dumps(label.en, ensure_ascii=False)} = ""')]
    return "\n".join((*head, *rows, ""))
