"""Texts in the two languages of the library."""

__all__ = ["Label"]

import unicodedata

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem


def _whole(_label: object, attribute: object, text: str) -> None:
    if not text.strip() or unicodedata.normalize("NFC", text) != text:
        name = str(getattr(attribute, "name", attribute))
        raise InvalidLaw(
            Problem(
                f"label.{name}",
                "label",
                "nhãn phải có nội dung và theo chuẩn Unicode NFC",
                "a label needs a text, in Unicode NFC",
            )
        )


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

    def __getitem__(self, language: str) -> str:
        """The text in ``"vi"`` or ``"en"``.

        Raises:
            KeyError: Any other language, or a number: a label is not a list of texts.
        """
        if language == "vi":
            return self.vi
        if language == "en":
            return self.en
        raise KeyError(language)
