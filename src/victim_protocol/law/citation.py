"""Citations of Vietnamese legal texts, down to the sentence, in two languages and as a stable key."""

__all__ = ["Citation", "InstrumentId"]

import re
import unicodedata
from functools import cache

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label

_KINDS = (
    ("QH", Label("Luật", "Law")),
    ("NĐ-", Label("Nghị định", "Decree")),
    ("TTLT-", Label("Thông tư liên tịch", "Joint Circular")),
    ("TT-", Label("Thông tư", "Circular")),
    ("QĐ-", Label("Quyết định", "Decision")),
    ("NQ-", Label("Nghị quyết", "Resolution")),
    ("VBHN-", Label("Văn bản hợp nhất", "Consolidated text")),
)
_CODE = Label("Bộ luật", "Code")
_CODES = ("33/2005/QH11", "91/2015/QH13", "101/2015/QH13")
"""The codes among the laws, which their issuer does not tell."""
_INSTRUMENT = r"(?P<number>\d+|\?)/(?P<year>\d{4})/(?P<issuer>[A-ZĐ][A-Za-zĐ0-9-]*)(?:@(?P<province>\d{2}))?"
_COUNT = r"[1-9]\d*"
_ITEM = rf"{_COUNT}[a-zđ]?"
_POINT = r"[a-zđ]\d*(?:#\d)?"
_KEY = re.compile(
    _INSTRUMENT
    + rf"(?::(?P<article>{_ITEM})(?:\.(?P<clause>{_ITEM}))?(?:\.(?P<point>{_POINT}))?"
    + rf"(?::p(?P<paragraph>{_COUNT}))?(?::d(?P<dash>{_COUNT}))?(?::s(?P<sentence>{_COUNT}))?)?",
    re.ASCII,
)
_IDENTITY = re.compile(_INSTRUMENT, re.ASCII)
_WORDS = (
    # field, Vietnamese word, English word, pattern, from the smallest part to the largest
    ("sentence", "câu", "sentence", _COUNT),
    ("dash", "gạch đầu dòng", "dash", _COUNT),
    ("paragraph", "đoạn", "paragraph", _COUNT),
    ("point", "điểm", "point", _POINT),
    ("clause", "khoản", "clause", _ITEM),
    ("article", "Điều", "Article", _ITEM),
)


_SPELLED = {word: spelled for _, spelled, *_ in _WORDS for word in [spelled.lower()]}
"""The words for parts, each by its small letters."""


def _invalid(text: str) -> InvalidLaw:
    return InvalidLaw(
        Problem(
            "citation",
            "citation",
            f"không đọc được trích dẫn {text!r}; văn bản cần số, năm và cơ quan ban hành",
            f"not a citation: {text!r}; an instrument needs its number, year and issuer",
        )
    )


@frozen(order=True)
class InstrumentId:
    """An instrument by number, year and issuer; the number alone never names one.

    Args:
        number: As printed, with its leading zero; ``?`` where it is not known.
        year: Four digits.
        issuer: The code after the year, such as ``NĐ-CP`` or ``QH12``.
        province: The code, on the day of the instrument, of the province whose council or committee issued it, as
            each of them counts for itself; empty for the centre.

    Raises:
        InvalidLaw: A part is missing or misshapen.

    >>> InstrumentId.parse("09/2013/NĐ-CP").label["en"]
    'Decree 09/2013/NĐ-CP'
    """

    number: str
    year: int
    issuer: str
    province: str = ""

    def __attrs_post_init__(self) -> None:
        if type(self.year) is not int or not _IDENTITY.fullmatch(self.key):
            raise _invalid(self.key)

    @classmethod
    def parse(cls, text: str) -> "InstrumentId":
        """Read ``number/year/issuer``, or ``number/year/issuer@province``.

        Raises:
            InvalidLaw: A part is missing or misshapen.
        """
        match = _IDENTITY.fullmatch(text)
        if match is None:
            raise _invalid(text)
        return cls(match["number"], int(match["year"]), match["issuer"], match["province"] or "")

    @property
    def key(self) -> str:
        """The stable key, as the instrument itself prints it; after it the province, where there is one."""
        return f"{self.number}/{self.year}/{self.issuer}" + (f"@{self.province}" if self.province else "")

    @property
    def label(self) -> Label:
        """The instrument with the word for its kind, in both languages."""
        vi, en = (f"{word} {self.key}".lstrip() for word in self.kind)
        return Label(vi, en)

    @property
    def kind(self) -> tuple[str, str]:
        """The word for its kind in Vietnamese and in English; empty where neither list nor issuer tells.

        >>> InstrumentId.parse("09/2013/NĐ-CP").kind
        ('Nghị định', 'Decree')
        """
        if self.key in _CODES:
            return _CODE.vi, _CODE.en
        return next(((label.vi, label.en) for prefix, label in _KINDS if self.issuer.startswith(prefix)), ("", ""))


def _written(part: object) -> str | None:
    return None if part is None else str(part)


def _place(part: str | int | None) -> tuple[int, str]:
    """Where a part stands among its like: the whole before its parts, 9 before 10, đ between d and e."""
    text = _written(part) or ""
    rest = text.lstrip("0123456789")
    return int(text.removesuffix(rest) or 0), rest.replace("đ", "d~")


@frozen(order=True, kw_only=True)
class Citation:
    """A place in a legal text: article, clause, point, paragraph, dash, sentence.

    Args:
        instrument: The instrument.
        article: Such as ``"19"``; ``None`` cites the whole instrument.
        clause: Such as ``"2"`` or ``"6a"``.
        point: A letter of the Vietnamese alphabet.
        paragraph: The paragraph within the smallest of these, counted from 1.
        dash: The dash within it, counted from 1.
        sentence: The sentence within it, counted from 1.

    Raises:
        InvalidLaw: A part is misshapen, or stands without the one that holds it.

    >>> Citation.parse("câu 2 điểm b khoản 2 Điều 19 Nghị định 09/2013/NĐ-CP").key
    '09/2013/NĐ-CP:19.2.b:s2'
    >>> Citation.parse("09/2013/NĐ-CP:19.2.b:s2").text("en")
    'sentence 2, point b, clause 2, Article 19, Decree 09/2013/NĐ-CP'
    """

    instrument: InstrumentId
    article: str | None = field(default=None, order=_place)
    clause: str | None = field(default=None, order=_place)
    point: str | None = field(default=None, order=_place)
    paragraph: int | None = field(default=None, order=_place)
    dash: int | None = field(default=None, order=_place)
    sentence: int | None = field(default=None, order=_place)
    key: str = field(init=False, eq=False, order=False, repr=False)

    def __attrs_post_init__(self) -> None:
        key = self._key()
        match = _KEY.fullmatch(key)
        if match is None or any(_written(getattr(self, name)) != match[name] for name, *_ in _WORDS):
            raise _invalid(key)
        object.__setattr__(self, "key", key)

    def _key(self) -> str:
        dotted = ".".join(str(part) for part in (self.article, self.clause, self.point) if part is not None)
        numbered = (("p", self.paragraph), ("d", self.dash), ("s", self.sentence))
        tail = "".join(f":{letter}{number}" for letter, number in numbered if number is not None)
        return self.instrument.key + (f":{dotted}" if dotted else "") + tail

    @property
    def unit(self) -> str:
        """The key without the sentence: the unit of text that a ledger counts.

        >>> Citation.parse("09/2013/NĐ-CP:19.2.b:s2").unit
        '09/2013/NĐ-CP:19.2.b'
        """
        return self.key.partition(":s")[0]

    def covers(self, other: "Citation") -> bool:
        """Whether another citation is this place or lies within it.

        >>> Citation.parse("66/2011/QH12:24.4").covers(Citation.parse("66/2011/QH12:24.4:s2"))
        True
        """
        parts = (getattr(self, name) for name, *_ in _WORDS)
        others = (getattr(other, name) for name, *_ in _WORDS)
        return self.instrument == other.instrument and all(
            part in (None, another) for part, another in zip(parts, others, strict=True)
        )

    def text(self, language: str = "vi") -> str:
        """The citation as a lawyer writes it, in Vietnamese (``"vi"``) or English (``"en"``)."""
        vietnamese = language == "vi"
        parts = [
            f"{vi if vietnamese else en} {value}"
            for name, vi, en, _ in _WORDS
            if (value := getattr(self, name)) is not None
        ]
        return (" " if vietnamese else ", ").join([*parts, self.instrument.label[language]])

    @classmethod
    def parse(cls, text: str) -> "Citation":
        """Read a stable key, or the Vietnamese or English text of a citation.

        In Vietnamese, commas, spaces and capital letters make no difference.

        Raises:
            InvalidLaw: The text is none of them, its instrument lacks number, year or issuer, or is called by
                the word for another kind.
        """
        match = _KEY.fullmatch(text) or _text_pattern(1, " ").fullmatch(_tidied(text))
        match = match or _text_pattern(2, ", ").fullmatch(text)
        if match is None:
            raise _invalid(text)
        instrument = InstrumentId(match["number"], int(match["year"]), match["issuer"], match["province"] or "")
        if match.groupdict().get("kind") not in (None, *instrument.kind):
            raise _invalid(text)
        numbers = {name: int(match[name]) for name in ("paragraph", "dash", "sentence") if match[name]}
        return cls(
            instrument=instrument,
            article=match["article"],
            clause=match["clause"],
            point=match["point"],
            **numbers,
        )


def _tidied(text: str) -> str:
    """A Vietnamese citation as it is written most often: one space, no comma, words as the law writes them."""
    words = unicodedata.normalize("NFC", text).replace(",", " ").split()
    return " ".join(_SPELLED.get(word.lower(), word) for word in words)


@cache
def _text_pattern(column: int, separator: str) -> re.Pattern[str]:
    parts = "".join(rf"(?:{words[column]} (?P<{words[0]}>{words[3]}){separator})?" for words in _WORDS)
    kinds = "|".join(label["vi" if column == 1 else "en"] for label in (_CODE, *(label for _, label in _KINDS)))
    return re.compile(rf"{parts}(?:(?P<kind>{kinds}) (?:số )?)?{_INSTRUMENT}", re.ASCII)
