"""The days off of Viet Nam and the Saturdays worked instead, year by year.

``scripts/viet_nam_calendar.py`` checks this table against an independent package and lists each difference.
"""

__all__ = ["CALENDAR"]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.calendar import Calendar, CalendarStatus, CalendarYear, DayKind, DayOff

_COMPILED: Final = Label(
    "các ngày nghỉ theo gói phần mềm holidays 0.109; chưa đối chiếu với thông báo của năm",
    "days off as the holidays package 0.109 compiles them; not compared with the notice of the year",
)
_FORECAST: Final = Label(
    "dự báo theo quy tắc nghỉ lễ, gói phần mềm holidays 0.109; chưa có thông báo của năm",
    "forecast from the rules by the holidays package 0.109; the notice of the year is not yet known",
)


def _days(year: int, text: str) -> tuple[date, ...]:
    """The days of a year, each written as month and day."""
    return tuple(date(year, *map(int, day.split("-"))) for day in text.split())


def _year(  # noqa: PLR0913 - a row of the table below
    year: int,
    source: Label = _COMPILED,
    *,
    holiday: str,
    in_lieu: str = "",
    swapped: str = "",
    worked: str = "",
    doubtful: str = "",
) -> CalendarYear:
    """A year as the notices tell it; one that is only forecast has the source of a forecast."""
    kinds = ((DayKind.HOLIDAY, holiday), (DayKind.IN_LIEU, in_lieu), (DayKind.SWAPPED, swapped))
    return CalendarYear(
        year=year,
        status=CalendarStatus.FORECAST if source is _FORECAST else CalendarStatus.OFFICIAL,
        source=source,
        off=tuple(DayOff(day, kind) for kind, text in kinds for day in _days(year, text)),
        worked=_days(year, worked),
        doubtful=_days(year, doubtful),
    )


CALENDAR: Final = Calendar(
    (
        _year(
            2012,
            holiday="01-01 01-22 01-23 01-24 01-25 03-31 04-30 05-01 09-02",
            in_lieu="01-02 01-26 04-02 09-03",
            swapped="01-27",
            worked="02-04",
        ),
        _year(
            2013,
            holiday="01-01 02-09 02-10 02-11 02-12 02-13 04-19 04-30 05-01 09-02",
            in_lieu="02-14 02-15",
            swapped="04-29",
            worked="05-04",
        ),
        _year(
            2014,
            Label(
                "gói phần mềm holidays 0.109; Tết (28/01-05/02, làm bù 25/01 và 08/02) theo thông báo đã công bố",
                "the holidays package 0.109; Tết (28/01-05/02, worked 25/01 and 08/02) by notices published then",
            ),
            holiday="01-01 01-30 01-31 02-01 02-02 02-03 04-09 04-30 05-01 09-02",
            in_lieu="02-04 02-05",
            swapped="01-28 01-29 05-02 09-01",
            worked="01-25 02-08 04-26 09-06 12-27",
        ),
        _year(
            2015,
            holiday="01-01 02-18 02-19 02-20 02-21 02-22 04-28 04-30 05-01 09-02",
            in_lieu="02-17 02-23",
            swapped="01-02 02-16 04-29",
            worked="02-14 04-25",
        ),
        _year(
            2016,
            holiday="01-01 02-07 02-08 02-09 02-10 02-11 04-16 04-30 05-01 09-02",
            in_lieu="02-12 04-18 05-02 05-03",
        ),
        _year(
            2017,
            holiday="01-01 01-27 01-28 01-29 01-30 01-31 04-06 04-30 05-01 09-02",
            in_lieu="01-02 01-26 02-01 05-02 09-04",
        ),
        _year(
            2018,
            holiday="01-01 02-15 02-16 02-17 02-18 02-19 04-25 04-30 05-01 09-02",
            in_lieu="02-14 02-20 09-03",
            swapped="12-31",
        ),
        _year(
            2019,
            holiday="01-01 02-04 02-05 02-06 02-07 02-08 04-14 04-30 05-01 09-02",
            in_lieu="04-15",
            swapped="04-29",
            worked="01-05 05-04",
        ),
        _year(
            2020,
            holiday="01-01 01-24 01-25 01-26 01-27 01-28 04-02 04-30 05-01 09-02",
            in_lieu="01-23 01-29",
        ),
        _year(
            2021,
            holiday="01-01 02-11 02-12 02-13 02-14 02-15 04-21 04-30 05-01 09-02 09-03",
            in_lieu="02-10 02-16 05-03",
        ),
        _year(
            2022,
            holiday="01-01 01-31 02-01 02-02 02-03 02-04 04-10 04-30 05-01 09-01 09-02",
            in_lieu="01-03 04-11 05-02 05-03",
        ),
        _year(
            2023,
            holiday="01-01 01-21 01-22 01-23 01-24 01-25 04-29 04-30 05-01 09-01 09-02",
            in_lieu="01-02 01-20 01-26 05-02 05-03 09-04",
        ),
        _year(
            2024,
            holiday="01-01 02-09 02-10 02-11 02-12 02-13 04-18 04-30 05-01 09-02 09-03",
            in_lieu="02-08 02-14",
            swapped="04-29",
            worked="05-04",
        ),
        _year(
            2025,
            holiday="01-01 01-28 01-29 01-30 01-31 02-01 04-07 04-30 05-01 09-01 09-02",
            in_lieu="01-27",
            swapped="05-02",
            worked="04-26",
        ),
        _year(
            2026,
            Label(
                "Tết theo thông báo đã công bố; 02/01 và 10/01 theo công văn 12729/VPCP-KGVX ngày 25/12/2025; "
                "các ngày khác theo gói phần mềm holidays 0.109",
                "Tết by the published notice; 02/01 and 10/01 by dispatch 12729/VPCP-KGVX of 25/12/2025; "
                "other days by the holidays package 0.109",
            ),
            holiday="01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-30 05-01 09-01 09-02",
            in_lieu="04-27",
            swapped="01-02 08-31",
            worked="01-10 08-22",
            doubtful="11-24",  # Vietnam Culture Day: named by Resolution 80-NQ/TW, which is no law
        ),
        _year(
            2027,
            _FORECAST,
            holiday="01-01 02-05 02-06 02-07 02-08 02-09 04-16 04-30 05-01 09-02 09-03",
            in_lieu="02-04 02-10 05-03",
            doubtful="11-24",
        ),
        _year(
            2028,
            _FORECAST,
            holiday="01-01 01-25 01-26 01-27 01-28 01-29 04-04 04-30 05-01 09-01 09-02",
            in_lieu="01-03 01-24 05-02 09-04",
            doubtful="11-24",
        ),
        _year(
            2029,
            _FORECAST,
            holiday="01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-02 09-03",
            in_lieu="09-04",
            doubtful="11-24 11-26",
        ),
        _year(
            2030,
            _FORECAST,
            holiday="01-01 02-01 02-02 02-03 02-04 02-05 04-12 04-30 05-01 09-02 09-03",
            in_lieu="01-31 02-06",
            doubtful="11-24 11-25",
        ),
    )
)
"""From 2012 on; the last years are forecasts."""
