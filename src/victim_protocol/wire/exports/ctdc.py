"""A row of the Counter-Trafficking Data Collaborative's global synthetic dataset: 27 columns, 1 or empty for a flag.

Empty means not reported, and not no. Rows are not for publishing as they are: only k-anonymous tables are.
"""

__all__ = ["COLUMNS", "ctdc"]

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from victim_protocol.case.case import Case
from victim_protocol.dates.age import age_on
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import Range
from victim_protocol.wire.exports.subject import IN_PART, NO_CODE, Exported, Subject, subject_of

_MEANS: Final = (
    *("DebtBondageEarnings", "Threats", "AbusePsyPhySex", "FalsePromises"),
    *("DrugsAlcohol", "DenyBasicNeeds", "ExcessiveWorkHours", "WithholdDocs"),
)
_TYPES: Final = (
    *("LabourAgriculture", "LabourConstruction", "LabourDomesticWork"),
    *("LabourHospitality", "SexProstitution", "SexPornography"),
)
COLUMNS: Final = (
    *("yearOfRegistration", "gender", "ageBroad", "citizenship", "CountryOfExploitation", "traffickMonths"),
    *(f"means{name}" for name in _MEANS),
    *("isForcedLabour", "isSexualExploit", "isOtherExploit"),
    *(f"typeOf{name}" for name in _TYPES),
    *(f"recruiterRelation{name}" for name in ("IntimatePartner", "Friend", "Family", "Other")),
)
"""The columns in the order of the dataset of 2024."""

_BANDS: Final = ((0, 8), (9, 17), (18, 20), (21, 23), (24, 26), (27, 29), (30, 38), (39, 47), (48, None))
_FLAGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "forced_labour": ("isForcedLabour",),
        "sexual_exploitation": ("isSexualExploit",),
        "sexual_slavery": ("isSexualExploit",),
        "forced_performance": ("isSexualExploit",),
        "forced_prostitution": ("isSexualExploit", "typeOfSexProstitution"),
        "pornography": ("isSexualExploit", "typeOfSexPornography"),
        **dict.fromkeys(
            ("removal_of_organs", "forced_begging", "forced_marriage", "forced_birth", "forced_unlawful_acts"),
            ("isOtherExploit",),
        ),
        "other_inhumane_purpose": ("isOtherExploit",),
    }
)
_WHOLE: Final = frozenset({"forced_labour", "sexual_exploitation", "forced_prostitution", "pornography"})
"""The purposes that the flags tell as they are."""
_ONLY_YEAR: Final = Label("chuẩn chỉ ghi năm", "the standard keeps the year only")
_ONLY_BAND: Final = Label("chuẩn chỉ ghi nhóm tuổi", "the standard keeps an age band only")


def ctdc(case: Case, person: str, *, on: date, book: LawBook | None = None) -> Exported:
    r"""A person as a row of the dataset; every column is there, and what is not known is empty.

    Args:
        case: The case.
        person: The person's code.
        on: The day asked, inclusive.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: As for ``assess``.
        NotModelled: As for ``assess``.

    >>> from victim_protocol.wire.case_file import read_case
    >>> case = read_case("person.p1.born = '1999-05'\n[[entry]]\nday = 2017-03-20\nevent = 'certified'")
    >>> row = ctdc(case, "p1", on=date(2017, 9, 1)).record
    >>> row["yearOfRegistration"], row["ageBroad"], row["isForcedLabour"]
    ('2017', '9--17', '')
    """
    subject = subject_of(case, person, on, book)
    told: set[str] = set()
    why: dict[str, Label] = {"born": _ONLY_BAND}
    known = {**_registered(subject, why), **_origin(subject, told, why), **_purpose(subject, told, why)}
    return Exported({column: known.get(column, "") for column in COLUMNS}, subject.losses(told, why))


def _registered(subject: Subject, why: dict[str, Label]) -> dict[str, str]:
    """The year of the first record and the age then, where it lies in one band."""
    first = subject.first_day()
    if first is None:
        return {}
    why.update({f"event.{entry.event}": _ONLY_YEAR for entry in subject.entries if entry.day == first})
    band = _band(subject, first)
    return {"yearOfRegistration": str(first.year), **({} if band is None else {"ageBroad": band})}


def _band(subject: Subject, day: date) -> str | None:
    age = age_on(subject.person.born, day)
    low, high = (age.low, age.high) if isinstance(age, Range) else (age, age)
    for first, last in _BANDS:
        if isinstance(low, int) and low >= first and (last is None or (isinstance(high, int) and high <= last)):
            return f"{first}+" if last is None else f"{first}--{last}"
    return None


def _origin(subject: Subject, told: set[str], why: dict[str, Label]) -> dict[str, str]:
    """Viet Nam as the country of citizenship and of exploitation, where it is known to be that."""
    known = {}
    if subject.facts.get("citizenship") == "viet_nam":
        known["citizenship"] = "VNM"
        told.add("facts.citizenship")
    else:
        why["facts.citizenship"] = IN_PART
    if subject.facts.get("trafficked_in_viet_nam") is True:
        known["CountryOfExploitation"] = "VNM"
        told.add("facts.trafficked_in_viet_nam")
    else:
        why["facts.trafficked_in_viet_nam"] = IN_PART
    return known


def _purpose(subject: Subject, told: set[str], why: dict[str, Label]) -> dict[str, str]:
    purpose = str(subject.facts.get("purpose_of_act", ""))
    if purpose in _WHOLE:
        told.add("facts.purpose_of_act")
    else:
        why["facts.purpose_of_act"] = NO_CODE
    return dict.fromkeys(_FLAGS.get(purpose, ()), "1")
