"""The provinces by code and day: 63 until 30/06/2025, 34 since, and which became which.

The codes are those of the national statistics. Several mean another province since: 52 was Bình Định and is Gia Lai.
The lists are known from published tables, which no text that is held prints: secondary.
"""

__all__ = ["FIRST_DAY", "FORMER", "MERGED_FROM", "PRESENT", "Province", "became", "made_of", "province"]

from datetime import date, timedelta
from typing import Final

from attrs import frozen

from victim_protocol.errors import InvalidFact, NotModelled, Problem

FIRST_DAY: Final = date(2012, 1, 1)
"""The first day for which the lists are asked; what was before it is not held."""
MERGED_FROM: Final = date(2025, 7, 1)
"""The first day of the 34."""


@frozen(kw_only=True)
class Province:
    """A province or a city of the same rank, on the days on which it goes by a code.

    Args:
        code: Two digits.
        name: Its name, without the word for its kind.
        since: The first day of the list that has it, inclusive.
        until: The last day, inclusive; ``None`` while there is no end.
        became: The code since 01/07/2025 of the province that it is, or is a part of.
    """

    code: str
    name: str
    since: date
    until: date | None
    became: str


def _until_2025(code: str, name: str, became: str) -> Province:
    return Province(code=code, name=name, since=FIRST_DAY, until=MERGED_FROM - timedelta(days=1), became=became)


def _since_2025(code: str, name: str) -> Province:
    return Province(code=code, name=name, since=MERGED_FROM, until=None, became=code)


FORMER: Final = (
    _until_2025("01", "Hà Nội", "01"),
    _until_2025("02", "Hà Giang", "08"),
    _until_2025("04", "Cao Bằng", "04"),
    _until_2025("06", "Bắc Kạn", "19"),
    _until_2025("08", "Tuyên Quang", "08"),
    _until_2025("10", "Lào Cai", "15"),
    _until_2025("11", "Điện Biên", "11"),
    _until_2025("12", "Lai Châu", "12"),
    _until_2025("14", "Sơn La", "14"),
    _until_2025("15", "Yên Bái", "15"),
    _until_2025("17", "Hòa Bình", "25"),
    _until_2025("19", "Thái Nguyên", "19"),
    _until_2025("20", "Lạng Sơn", "20"),
    _until_2025("22", "Quảng Ninh", "22"),
    _until_2025("24", "Bắc Giang", "24"),
    _until_2025("25", "Phú Thọ", "25"),
    _until_2025("26", "Vĩnh Phúc", "25"),
    _until_2025("27", "Bắc Ninh", "24"),
    _until_2025("30", "Hải Dương", "31"),
    _until_2025("31", "Hải Phòng", "31"),
    _until_2025("33", "Hưng Yên", "33"),
    _until_2025("34", "Thái Bình", "33"),
    _until_2025("35", "Hà Nam", "37"),
    _until_2025("36", "Nam Định", "37"),
    _until_2025("37", "Ninh Bình", "37"),
    _until_2025("38", "Thanh Hóa", "38"),
    _until_2025("40", "Nghệ An", "40"),
    _until_2025("42", "Hà Tĩnh", "42"),
    _until_2025("44", "Quảng Bình", "44"),
    _until_2025("45", "Quảng Trị", "44"),
    _until_2025("46", "Huế", "46"),
    _until_2025("48", "Đà Nẵng", "48"),
    _until_2025("49", "Quảng Nam", "48"),
    _until_2025("51", "Quảng Ngãi", "51"),
    _until_2025("52", "Bình Định", "52"),
    _until_2025("54", "Phú Yên", "66"),
    _until_2025("56", "Khánh Hòa", "56"),
    _until_2025("58", "Ninh Thuận", "56"),
    _until_2025("60", "Bình Thuận", "68"),
    _until_2025("62", "Kon Tum", "51"),
    _until_2025("64", "Gia Lai", "52"),
    _until_2025("66", "Đắk Lắk", "66"),
    _until_2025("67", "Đắk Nông", "68"),
    _until_2025("68", "Lâm Đồng", "68"),
    _until_2025("70", "Bình Phước", "75"),
    _until_2025("72", "Tây Ninh", "80"),
    _until_2025("74", "Bình Dương", "79"),
    _until_2025("75", "Đồng Nai", "75"),
    _until_2025("77", "Bà Rịa - Vũng Tàu", "79"),
    _until_2025("79", "Hồ Chí Minh", "79"),
    _until_2025("80", "Long An", "80"),
    _until_2025("82", "Tiền Giang", "82"),
    _until_2025("83", "Bến Tre", "86"),
    _until_2025("84", "Trà Vinh", "86"),
    _until_2025("86", "Vĩnh Long", "86"),
    _until_2025("87", "Đồng Tháp", "82"),
    _until_2025("89", "An Giang", "91"),
    _until_2025("91", "Kiên Giang", "91"),
    _until_2025("92", "Cần Thơ", "92"),
    _until_2025("93", "Hậu Giang", "92"),
    _until_2025("94", "Sóc Trăng", "92"),
    _until_2025("95", "Bạc Liêu", "96"),
    _until_2025("96", "Cà Mau", "96"),
)
"""The 63."""

PRESENT: Final = (
    _since_2025("01", "Hà Nội"),
    _since_2025("04", "Cao Bằng"),
    _since_2025("08", "Tuyên Quang"),
    _since_2025("11", "Điện Biên"),
    _since_2025("12", "Lai Châu"),
    _since_2025("14", "Sơn La"),
    _since_2025("15", "Lào Cai"),
    _since_2025("19", "Thái Nguyên"),
    _since_2025("20", "Lạng Sơn"),
    _since_2025("22", "Quảng Ninh"),
    _since_2025("24", "Bắc Ninh"),
    _since_2025("25", "Phú Thọ"),
    _since_2025("31", "Hải Phòng"),
    _since_2025("33", "Hưng Yên"),
    _since_2025("37", "Ninh Bình"),
    _since_2025("38", "Thanh Hóa"),
    _since_2025("40", "Nghệ An"),
    _since_2025("42", "Hà Tĩnh"),
    _since_2025("44", "Quảng Trị"),
    _since_2025("46", "Huế"),
    _since_2025("48", "Đà Nẵng"),
    _since_2025("51", "Quảng Ngãi"),
    _since_2025("52", "Gia Lai"),
    _since_2025("56", "Khánh Hòa"),
    _since_2025("66", "Đắk Lắk"),
    _since_2025("68", "Lâm Đồng"),
    _since_2025("75", "Đồng Nai"),
    _since_2025("79", "Hồ Chí Minh"),
    _since_2025("80", "Tây Ninh"),
    _since_2025("82", "Đồng Tháp"),
    _since_2025("86", "Vĩnh Long"),
    _since_2025("91", "An Giang"),
    _since_2025("92", "Cần Thơ"),
    _since_2025("96", "Cà Mau"),
)
"""The 34."""

_ON: Final = {(one.code, one.until is None): one for one in FORMER + PRESENT}


def province(code: str, on: date) -> Province:
    """The province of a code on a day.

    Args:
        code: Two digits.
        on: The day, from 01/01/2012 on.

    Raises:
        NotModelled: The day lies before 01/01/2012.
        InvalidFact: No province had the code on that day.

    >>> province("52", date(2025, 6, 30)).name, province("52", date(2025, 7, 1)).name
    ('Bình Định', 'Gia Lai')
    """
    if on < FIRST_DAY:
        vi, en = "danh mục tỉnh trước ngày 01/01/2012 chưa có", "the provinces before 01/01/2012 are not held"
        raise NotModelled(Problem("province", "not_modelled", vi, en))
    found = _ON.get((code, on >= MERGED_FROM))
    if found is None:
        vi, en = "không có tỉnh nào mang mã này vào ngày đó", "no province has this code on that day"
        raise InvalidFact(Problem("province", "unknown_code", vi, en))
    return found


def became(code: str) -> Province:
    """The province since 01/07/2025 that a former one is, or is a part of.

    Args:
        code: Its code until 30/06/2025.

    Raises:
        InvalidFact: No province had the code.

    >>> became("02").name
    'Tuyên Quang'
    """
    return province(province(code, FIRST_DAY).became, MERGED_FROM)


def made_of(code: str) -> tuple[Province, ...]:
    """The former provinces that a province since 01/07/2025 is made of; one, where nothing was merged.

    Args:
        code: Its code since 01/07/2025.

    Raises:
        InvalidFact: No province has the code.

    >>> [one.name for one in made_of("08")]
    ['Hà Giang', 'Tuyên Quang']
    """
    present = province(code, MERGED_FROM)
    return tuple(one for one in FORMER if one.became == present.code)
