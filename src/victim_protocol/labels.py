"""Texts in the two languages of the library, and catalogues of the same texts in others."""

__all__ = ["Catalogue", "Label", "Language", "base_of"]

import unicodedata
from collections.abc import Iterator, Mapping
from string import Formatter
from typing import TypeAlias

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem


def _is_whole(text: object) -> bool:
    """Whether it is a text that says something, in Unicode NFC."""
    return isinstance(text, str) and bool(text.strip()) and unicodedata.normalize("NFC", text) == text


def _whole(_label: object, attribute: object, text: str) -> None:
    if not _is_whole(text):
        name = str(getattr(attribute, "name", attribute))
        raise InvalidLaw(
            Problem(
                f"label.{name}",
                "label",
                "nhãn phải có nội dung và theo chuẩn Unicode NFC",
                "a label needs a text, in Unicode NFC",
            )
        )


def _places(text: str) -> set[str]:
    """The names in braces that a text leaves to be filled in."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@frozen(kw_only=True, eq=False)
class Catalogue:
    """The library's texts in a further language, each found by the English text that it translates.

    What it lacks is told in the base language, so that nothing is left out; ``lacks`` names it.

    Args:
        code: The language's code, such as ``"km"``.
        texts: For each English text its translation, with the same places in braces, in Unicode NFC.
        base: ``"vi"`` or ``"en"``: what is told where a text is lacking, and how numbers and provisions are written.

    Raises:
        InvalidLaw: There is no code, the base is no language of the library, or a translation is empty, not in
            NFC, or has other places in braces; all of them at once.

    >>> Label("tiền ăn", "meals")[Catalogue(code="fr", texts={"meals": "repas"})]
    'repas'
    """

    code: str
    texts: Mapping[str, str] = field(repr=False)
    base: str = "vi"

    def __attrs_post_init__(self) -> None:
        problems = [*_head_problems(self.code, self.base), *_translation_problems(self.texts)]
        if problems:
            raise InvalidLaw(*problems)

    def lacks(self, *labels: "Label") -> tuple["Label", ...]:
        """Those of some labels that it has no text for, without repetition.

        Args:
            labels: The labels.
        """
        return tuple(dict.fromkeys(label for label in labels if label.en not in self.texts))

    def unused(self, *labels: "Label") -> tuple[str, ...]:
        """Those of its English texts that none of some labels has, such as one that was reworded or mistyped.

        Args:
            labels: The labels.
        """
        known = {label.en for label in labels}
        return tuple(english for english in self.texts if english not in known)


Language: TypeAlias = "str | Catalogue"
"""``"vi"``, ``"en"``, or a catalogue."""


def base_of(language: Language) -> str:
    """The language of the library in which numbers and provisions are written.

    >>> base_of("en"), base_of(Catalogue(code="km", texts={}))
    ('en', 'vi')
    """
    return language.base if isinstance(language, Catalogue) else language


def _head_problems(code: object, base: object) -> Iterator[Problem]:
    if not _is_whole(code):
        yield Problem("code", "code", "thiếu mã ngôn ngữ, ví dụ km", "the code of the language is missing, such as km")
    if base not in ("vi", "en"):
        yield Problem("base", "base", "ngôn ngữ gốc phải là vi hoặc en", "the base language is vi or en")


def _translation_problems(texts: Mapping[str, str]) -> Iterator[Problem]:
    for english, translation in texts.items():
        path = f"texts.{english}"
        if not _is_whole(translation):
            yield Problem(
                path, "text", "bản dịch phải có nội dung và theo chuẩn NFC", "a translation needs a text, in NFC"
            )
        elif not _fills(english, translation):
            yield Problem(
                path,
                "places",
                "bản dịch phải có cùng các chỗ trống trong ngoặc nhọn",
                "a translation has the same places in braces",
            )


def _fills(english: str, translation: str) -> bool:
    try:
        return _places(english) == _places(translation)
    except ValueError:  # a brace that is not closed
        return False


@frozen
class Label:
    """The same words in Vietnamese and in English; neither may be missing.

    Args:
        vi: Vietnamese text, in Unicode NFC.
        en: English text.

    Raises:
        InvalidLaw: One of the texts is empty or not in NFC.

    >>> Label("tiền ăn", "meals")["vi"]
    'tiền ăn'
    """

    vi: str = field(validator=_whole, metadata={"legal": False})
    en: str = field(validator=_whole, metadata={"legal": False})

    def __getitem__(self, language: Language) -> str:
        """The text in ``"vi"`` or ``"en"``, or as a catalogue has it.

        Raises:
            KeyError: Any other language, or a number: a label is not a list of texts.
        """
        if isinstance(language, Catalogue):
            return language.texts.get(self.en) or self[language.base]
        if language == "vi":
            return self.vi
        if language == "en":
            return self.en
        raise KeyError(language)
