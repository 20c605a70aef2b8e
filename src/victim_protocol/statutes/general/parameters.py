"""The parameters of general law, each by its name."""

__all__ = ["PARAMETERS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.law.parameter import Parameter
from victim_protocol.statutes.general.base_salary import BASE_SALARY
from victim_protocol.statutes.general.poverty import RURAL, URBAN
from victim_protocol.statutes.general.social_base import BASE
from victim_protocol.statutes.general.training_ceilings import PARAMETERS as TRAINING

PARAMETERS: Final = (
    Parameter(
        key=Key("base_salary"),
        label=Label("mức lương cơ sở, một tháng", "the base salary, a month"),
        values=BASE_SALARY,
    ),
    Parameter(
        key=Key("social_assistance_base"),
        label=Label("mức chuẩn trợ giúp xã hội, một tháng", "the base of social assistance, a month"),
        values=BASE,
    ),
    Parameter(
        key=Key("poverty_line_rural"),
        label=Label(
            "chuẩn nghèo thu nhập nông thôn, một người một tháng",
            "the poverty line in the country, income of a person in a month",
        ),
        values=RURAL,
    ),
    Parameter(
        key=Key("poverty_line_urban"),
        label=Label(
            "chuẩn nghèo thu nhập thành thị, một người một tháng",
            "the poverty line in towns, income of a person in a month",
        ),
        values=URBAN,
    ),
    *TRAINING,
)
"""What amounts are counted from, and what means are measured by."""
