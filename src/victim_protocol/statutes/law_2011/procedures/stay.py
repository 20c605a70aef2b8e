"""The stay in an establishment: recovery, hospital, referral, social protection, closing (Circular 35/2013)."""

__all__ = ["PROCEDURE"]

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Is, Not
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.burial import BURIAL
from victim_protocol.statutes.law_2011.procedures.burial import STAGES as AFTER_DEATH
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.law_2011.procedures.services import services, supported_at_home
from victim_protocol.statutes.law_2011.social_protection import under_social_protection
from victim_protocol.statutes.notation import defined, every, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_BY_CIRCULAR = partial(row, since=ESTABLISHMENTS_FROM)
_BY_DECREE = partial(row, since=DECREE_FROM)
_PRIVATE: Final = "victim_support_establishment"
_BEFORE_CIRCULAR: Final = ESTABLISHMENTS_FROM - timedelta(days=1)
INSIDE: Final = ("staying", "closing", "social_protection")
"""The stages at which the person lives in the establishment."""
_LEAVING: Final = "set_out_home collected_by_family escort_assigned left_establishment repatriated"
_NO_PLACE_NAMED: Final = Label(
    "không văn bản nào nói đưa nạn nhân đi đâu khi phương án chưa thực hiện xong mà cơ sở đã chấm dứt hoạt động",
    "no text says where victims go if the establishment closes before the plan is carried out",
)


def _hospital() -> Iterator[Transition]:
    """There and back; the way home has its own table, which says who answers for the person."""
    for stage in INSIDE:
        step = f"{stage}: moved_to_hospital > in_hospital"
        moved = partial(row, step, "move_to_hospital", "establishment", care=Care.HEALTH_FACILITY)
        must = partial(
            moved,
            _DECREE("20.3"),
            guard=yes("needs_hospital", _DECREE("20.3")),
            doubts="hospital_cost_paid_by",
        )
        since = ESTABLISHMENTS_FROM if stage == "social_protection" else DECREE_FROM
        if since < ESTABLISHMENTS_FROM:
            yield must(since=since, until=_BEFORE_CIRCULAR)
        yield must(_CIRCULAR("11.2.a"), since=ESTABLISHMENTS_FROM)
        yield moved(_DECREE("20.3"), since=since, duty=False, link=True)
    yield from _back()


def _back() -> Iterator[Transition]:
    """To the stage that the person came from: under social protection, or not."""
    protected = under_social_protection(_CIRCULAR("11.3.c"))
    still = Not(protected, _CIRCULAR("11.3.c"))
    for event, act in (("returned_from_hospital", "take_back"), ("lodged", "lodge")):
        back = partial(row, duty=False, link=True)
        here = (act, "establishment", _DECREE("20.3"))
        yield back(f"in_hospital: {event} > staying", *here, since=DECREE_FROM, until=_BEFORE_CIRCULAR)
        yield back(f"in_hospital: {event} > staying", *here, since=ESTABLISHMENTS_FROM, guard=still)
        yield back(f"in_hospital: {event} > social_protection", *here, since=ESTABLISHMENTS_FROM, guard=protected)


def _with_another() -> Iterator[Transition]:
    """The table of referrals says when; who is taken in by another establishment stays there."""
    taken_in = partial(_BY_CIRCULAR, duty=False, link=True)
    for stage in INSIDE:
        outside, to = "service_provider health_facility", "" if stage == "staying" else " > staying"
        yield taken_in(f"{stage}: referred > with_provider", "take_in_referred", outside, _CIRCULAR("16.3.b"))
        yield taken_in(f"{stage}: referred{to}", "take_in_referred", "establishment", _CIRCULAR("16.3.b"))
    yield taken_in("staying: lodged", "lodge", "establishment", _LAW("40.1.a"))
    protected = under_social_protection(_CIRCULAR("11.3.c"))
    for to, guard in (("staying", Not(protected, _CIRCULAR("11.3.c"))), ("social_protection", protected)):
        yield taken_in(f"with_provider: lodged > {to}", "lodge", "establishment", _LAW("40.1.a"), guard=guard)
    yield taken_in("with_provider: returned_home > left", "arrive", "every_body", _CIRCULAR("15.1"))


def _social_protection(stage: str) -> Transition:
    source = _CIRCULAR("11.3.c")
    return _BY_CIRCULAR(
        f"{stage}: moved_to_social_protection > social_protection",
        "move_to_social_protection",
        "establishment_director",
        source,
        guard=every(defined("child", source), yes("unsupported", source)),
    )


def _closing() -> tuple[Transition, ...]:
    """A private establishment that closes with people inside settles each by its plan."""
    private = Is(Key("lodged_in"), _PRIVATE, _DECREE("18.3"))
    return (
        _BY_DECREE(
            "staying: closing_told > closing",
            "settle_by_plan",
            _PRIVATE,
            _DECREE("18.3"),
            guard=private,
            duty=False,
            to_whom="provincial_department",
        ),
        _social_protection("closing"),
    )


def _reopened() -> Iterator[Transition]:
    """By another body than an establishment: that one answers, and the stay is over."""
    for stage in ("in_hospital", *INSIDE):
        bodies = "commune_committee receiving_agency district_division"
        reopened = _BY_CIRCULAR if stage == "social_protection" else _BY_DECREE
        yield reopened(f"{stage}: reopened > left", "reopen", bodies, _LAW("24.3"), duty=False)


def _left() -> tuple[Transition, ...]:
    """The way home has its own table; here only that the stay is over."""
    return tuple(
        row(f"{stage}: {event} > left", "discharge", "every_body", source, since=since, duty=False, link=True)
        for stage, source, since in (
            ("staying", _LAW("40.1.e"), LAW_66_2011.in_force or DECREE_FROM),
            ("in_hospital", _DECREE("20.3"), DECREE_FROM),
            ("social_protection", _CIRCULAR("11.3.c"), ESTABLISHMENTS_FROM),
            ("closing", _DECREE("18.3"), DECREE_FROM),
        )
        for event in _LEAVING.split()
    )


PROCEDURE: Final = procedure(
    "stay",
    ("lưu trú và hỗ trợ tại cơ sở", "stay and support in an establishment"),
    {
        "staying": ("đang lưu trú, được hỗ trợ phục hồi", "staying, and supported to recover"),
        "in_hospital": ("đang điều trị tại cơ sở y tế", "in hospital"),
        "with_provider": ("ở đơn vị cung cấp dịch vụ khác", "with another provider"),
        "closing": ("cơ sở sắp chấm dứt hoạt động", "the establishment is closing"),
        "social_protection": (
            "đã chuyển chế độ bảo trợ xã hội",
            "under the rules on social protection",
        ),
        "left": ("đã rời cơ sở, hòa nhập cộng đồng", "left, and reintegrating"),
        **AFTER_DEATH,
    },
    (
        row(
            "not_started: lodged > staying",
            "lodge",
            "establishment",
            _LAW("40.1.a"),
            _LAW("40.2"),
            duty=False,
            link=True,
            care=Care.ACTOR,
        ),
        *(one for stage in INSIDE for one in services(stage)),
        *_hospital(),
        *_with_another(),
        _social_protection("staying"),
        *_closing(),
        *_left(),
        *_reopened(),
        _BY_DECREE("left: lodged > staying", "lodge", "establishment", _LAW("40.1.a"), duty=False, link=True),
        *supported_at_home(),
        *BURIAL,
    ),
    ends="left buried",
    outlive="dead died_in_hospital concluded",
    silent_stages={
        "closing": _NO_PLACE_NAMED,
        "social_protection": Label(
            "mức và thủ tục theo quy định về đối tượng bảo trợ xã hội: chưa có văn bản cho thời kỳ trước 01/07/2021",
            "amounts and formalities by the rules on social protection: not held for the time before 01/07/2021",
        ),
        "died_in_hospital": Label(
            "không văn bản nào nói người chết tại cơ sở y tế có được coi là chết trong thời gian lưu trú không",
            "no text says whether who dies in a hospital dies during the stay",
        ),
        "died_with_provider": Label(
            "không văn bản nào nói ai mai táng người chết ở đơn vị khác",
            "no text says who buries someone who died with another provider",
        ),
    },
    silent=(
        Label(
            "với cơ sở hỗ trợ nạn nhân, không văn bản nào nói thời hạn lưu trú",
            "for a victim-support establishment no text limits the stay",
        ),
    ),
)
"""From being lodged until one has left; death and burial in it."""
