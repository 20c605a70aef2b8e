"""Write or check the calendar of Viet Nam against the ``holidays`` package, in an environment of its own.

The package needs python-dateutil below 3, so it is no dependency of this project::

    python -m venv .calendar && .calendar/bin/pip install attrs holidays
    PYTHONPATH=src .calendar/bin/python scripts/viet_nam_calendar.py check
    PYTHONPATH=src .calendar/bin/python scripts/viet_nam_calendar.py write 2031

``check`` lists every day on which the table and the package differ and exits with 1 where a difference is not
one of those explained below; ``write`` prints a year as the package has it, in the form of the table.
"""

import sys
from collections.abc import Iterator, Mapping
from datetime import date

import holidays

from victim_protocol.law.calendar import DayKind
from victim_protocol.statutes.general.calendar import CALENDAR

NOTICE_2026 = "12729/VPCP-KGVX of 25/12/2025: Friday 2 January off, Saturday 10 January worked"
TET_2014 = "notices of the time: off from 28 January to 5 February, Saturdays 25 January and 8 February worked"
PARTY_RESOLUTION = "Resolution 80-NQ/TW is no law; kept as doubtful until a law names the day"

EXPLAINED: Mapping[date, str] = {
    date(2014, 1, 25): TET_2014,
    date(2014, 1, 28): TET_2014,
    date(2014, 1, 29): TET_2014,
    date(2014, 2, 5): TET_2014,
    date(2014, 2, 8): TET_2014,
    date(2026, 1, 2): NOTICE_2026,
    date(2026, 1, 10): NOTICE_2026,
    **{date(year, 11, 24): PARTY_RESOLUTION for year in range(2026, 2031)},
    date(2029, 11, 26): PARTY_RESOLUTION,
    date(2030, 11, 25): PARTY_RESOLUTION,
}
"""The days on which the table knowingly differs, each with its source."""

MOVED_TET = ("29 Tết", "Mùng năm Tết Nguyên Đán", "Mùng sáu Tết Nguyên Đán")
"""Names that the package gives to days off in lieu of days of Tết that fell on a weekend."""
FOURTH_OF_TET, FOURTH_SINCE = "Mùng bốn Tết Nguyên Đán", 2013


def kind_of(name: str, year: int) -> str:
    """The kind of a day off by the name that the package gives it."""
    if "thay cho" in name:
        return DayKind.SWAPPED.value
    moved = name in MOVED_TET or (name == FOURTH_OF_TET and year < FOURTH_SINCE)
    return DayKind.IN_LIEU.value if moved or "nghỉ bù" in name else DayKind.HOLIDAY.value


def of_package(year: int) -> dict[date, str]:
    """The days of a year as the package has them: kind, or ``worked``."""
    found = holidays.country_holidays("VN", years=year, language="vi")
    days = {day: kind_of(name, year) for day, name in found.items() if day.year == year}
    # a worked Saturday may be listed with the year for which it was exchanged
    swaps = holidays.country_holidays("VN", years=(year, year + 1), language="vi").weekend_workdays
    return days | {day: "worked" for day in swaps if day.year == year}


def of_table() -> Iterator[tuple[int, dict[date, str]]]:
    """The years of this project's table, in the same form."""
    for year in CALENDAR.years:
        days = {off.day: off.kind.value for off in year.off}
        yield year.year, days | dict.fromkeys(year.worked, "worked")


def written(days: dict[date, str]) -> Iterator[str]:
    """A year in the form of the table."""
    for kind in ("holiday", "in_lieu", "swapped", "worked"):
        found = " ".join(f"{day:%m-%d}" for day in sorted(days) if days[day] == kind)
        if found:
            yield f'    {kind}="{found}",'


def check() -> int:
    """Print every difference; 1 where one is not explained."""
    unexplained = 0
    for year, ours in of_table():
        theirs = of_package(year)
        for day in sorted(ours.keys() | theirs.keys()):
            if ours.get(day) != theirs.get(day):
                unexplained += day not in EXPLAINED
                reason = EXPLAINED.get(day, "NOT EXPLAINED")
                print(f"{day} table: {ours.get(day, '-')}, package: {theirs.get(day, '-')}; {reason}")
    print(f"checked against holidays {holidays.__version__}; not explained: {unexplained}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["write"]:
        for number in sys.argv[2:]:
            print(number, *written(of_package(int(number))), sep="\n")
    else:
        sys.exit(check())
