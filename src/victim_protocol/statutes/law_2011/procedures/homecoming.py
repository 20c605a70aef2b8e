"""Care, placement and the way home, whichever way one came (Law 24 to 26; Decree 09/2013, 19)."""

__all__ = ["PROCEDURE"]

from collections.abc import Iterator
from functools import partial
from typing import Final

from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.homecoming import SAFETY
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.periods import (
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
)
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure, row
from victim_protocol.statutes.law_2011.procedures.placing import lodged, placed
from victim_protocol.statutes.law_2011.procedures.routes import by_article_8
from victim_protocol.statutes.law_2011.procedures.way_home import home_from, on_the_way, owed
from victim_protocol.statutes.law_2011.reception import GUARDIAN

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_ESTABLISHMENTS = CIRCULAR_35_2013.at


def _received() -> Iterator[Transition]:
    """Whoever receives answers for the person; each way is the other procedures' own."""
    for event, bodies, source in (
        ("declared", "every_body", _LAW("24.1:s1")),
        ("rescued", "police border_guard coast_guard", _LAW("25.1")),
        ("division_received", "district_division", _LAW("24.2")),
        ("returned_by_self", "every_body", _LAW("26.3")),
        ("handed_back", "every_body", _LAW("26.2")),
        ("returned_through_mission", "public_security_or_defence_body", _LAW("26.1.b")),
    ):
        yield row(f"not_started: {event} > in_care", "receive", bodies, source, duty=False, link=True, care=Care.ACTOR)
    taken_over = partial(row, duty=False, link=True)
    step = "not_started: lodged > lodged"  # whoever received the person may have recorded nothing
    yield taken_over(step, "lodge", "establishment", _LAW("40.1.a"), _LAW("40.2"), care=Care.ACTOR)
    yield taken_over("in_care: division_received", "receive", "district_division", _LAW("24.2"), care=Care.ACTOR)
    brought = partial(taken_over, "in_care: brought_to_commune", "receive", "receiving_agency receiving_body")
    yield brought(_LAW("24.1:s2"), to_whom="commune_committee", care=Care.RECEIVER)
    yield row(
        "not_started: joined_as_accompanying > in_care",
        "receive",
        "every_body",
        _LAW("32.3"),
        duty=False,
        care=Care.ACTOR,
    )


def _sent_abroad() -> Iterator[Transition]:
    """Who is returned to another State: the table of the return says when and by whom."""
    for stage in ("in_care", "placed", "lodged", "in_hospital"):
        yield BY_CIRCULAR(
            f"{stage}: repatriated > abroad",
            "hand_to_foreign_side",
            "border_gate_post provincial_immigration_police airport_police_post",
            _CIRCULAR("9.4"),
            guard=by_article_8(_CIRCULAR("9.4")),
            duty=False,
            link=True,
        )


def _in_the_establishment() -> tuple[Transition, ...]:
    return (
        *owed(GUARDIAN, "lodged: guardian_appointed", "appoint_guardian", "establishment"),
        *owed(SAFETY, "lodged: family_safety_assessed", "assess_family_safety", "establishment"),
        *(
            row(
                f"{stage}: moved_to_hospital > in_hospital",
                "move_to_hospital",
                "receiving_body",
                _DECREE("20.3"),
                since=DECREE_FROM,
                duty=False,
                care=Care.HEALTH_FACILITY,
            )
            for stage in ("in_care", "placed", "lodged")
        ),
        *lodged("escorted", LAW_FROM),
        *lodged("in_hospital", DECREE_FROM),
        row(
            "in_hospital: returned_from_hospital > lodged",
            "take_back",
            "establishment",
            _DECREE("20.3"),
            since=DECREE_FROM,
            duty=False,
            care=Care.ACTOR,
        ),
        *_elsewhere(),
    )


def _elsewhere() -> tuple[Transition, ...]:
    """Taken in by another provider, or by another establishment."""
    return (
        *(
            row(
                f"lodged: {step}",
                act,
                bodies,
                source,
                since=ESTABLISHMENTS_FROM,
                duty=False,
                link=True,
            )
            for step, act, bodies, source in (
                (
                    "referred > in_care",
                    "take_in_referred",
                    "service_provider health_facility",
                    _ESTABLISHMENTS("16.3.b"),
                ),
                ("referred", "take_in_referred", "establishment", _ESTABLISHMENTS("16.3.b")),
                ("lodged", "lodge", "establishment", _LAW("40.1.a")),
            )
        ),
    )


_STAGES: Final = {
    "in_care": ("đang được cơ quan tiếp nhận chăm lo", "in the care of the body that received"),
    "placed": ("đã quyết định chuyển vào cơ sở", "placement decided"),
    "lodged": ("đang lưu trú tại cơ sở", "lodged in an establishment"),
    "in_hospital": ("đang điều trị tại cơ sở y tế", "in hospital"),
    "discharged": ("đã rời cơ sở", "discharged"),
    "escorted": ("có người được cử đưa về", "with an escort"),
    "with_relatives": ("người thân thích đã nhận", "with relatives"),
    "on_the_way": ("đang trên đường về", "on the way home"),
    "home": ("đã về nơi cư trú", "at home"),
    "abroad": ("đã được trao trả về nước", "returned to another State"),
}

PROCEDURE: Final = procedure(
    "homecoming",
    ("chăm lo, đưa vào cơ sở và đưa về", "care, placement and the way home"),
    _STAGES,
    (
        *_received(),
        *placed(),
        *lodged("placed", LAW_FROM),
        *(one for stage in ("in_care", "placed", "lodged") for one in home_from(stage)),
        *home_from("in_hospital", DECREE_FROM),
        *_in_the_establishment(),
        *(
            row(
                f"{stage}: reopened > in_care",
                "reopen",
                "commune_committee receiving_agency district_division",
                _LAW("24.3"),
                since=since,
                duty=False,
            )
            for stage, since in (("lodged", LAW_FROM), ("in_hospital", DECREE_FROM))
        ),
        *on_the_way(),
        *_sent_abroad(),
    ),
    ends="home abroad",
)
"""From the first reception until the person is home."""
