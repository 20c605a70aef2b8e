"""Reception and verification in the country (Law of 2024 Article 27, as Law 86/2025 replaced it; 28, 30.2 and 31)."""

__all__ = ["PROCEDURE"]

from collections.abc import Iterator
from typing import Final

from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.procedures.notation import procedure
from victim_protocol.statutes.law_2024.instruments import REPLACED_ARTICLE_27, quoted, read
from victim_protocol.statutes.law_2024.procedures.notation import NOT_HELD, not_held, row
from victim_protocol.statutes.notation import yes

_AGENCIES: Final = "police border_guard coast_guard receiving_agency establishment"
_HEALTH: Final = "provincial_health_agency"
_COMMUNE: Final = "commune_committee"
_OTHER_WAYS: Final = not_held(
    "các bước tiếp nhận, xác minh người được giải cứu, được trao trả, tự trở về, người nước ngoài (Điều 28, khoản 2 "
    "Điều 30, Điều 31 Luật số 53/2024/QH15)",
    "the steps for those who are rescued, handed back or come back by themselves, and for foreigners (Article 28, "
    "Article 30 clause 2 and Article 31 of Law 53/2024/QH15)",
)
_BEFORE_THE_END: Final = (
    "with_agency",
    "with_commune",
    "agency_told",
    "with_health_agency",
    "information_verified",
    "received",
)


def _reported() -> tuple[Transition, ...]:
    """To the commune, the police, the guards, or the nearest agency, which brings the person to the commune."""
    return (
        row(
            "not_started: declared > with_agency",
            "report_in_person",
            _AGENCIES,
            read("27.1"),
            REPLACED_ARTICLE_27,
            duty=False,
            care=Care.ACTOR,
        ),
        row(
            "not_started: declared > with_commune",
            "report_in_person",
            _COMMUNE,
            read("27.1"),
            REPLACED_ARTICLE_27,
            duty=False,
            care=Care.ACTOR,
        ),
        row(
            "with_agency: brought_to_commune > with_commune",
            "bring_to_commune",
            _AGENCIES,
            read("27.1"),
            REPLACED_ARTICLE_27,
            to_whom=_COMMUNE,
            care=Care.RECEIVER,
        ),
        row(
            "with_commune: essentials_given",
            "support_where_necessary",
            _COMMUNE,
            read("27.1"),
            REPLACED_ARTICLE_27,
            guard=yes("needs_essentials", read("27.1")),
        ),
    )


def _by_the_health_agency() -> Iterator[Transition]:
    """Told at once; it receives and supports at once, and verifies the initial information within three days."""
    told, verified = "health_agency_notified > agency_told", "initial_information_established > information_verified"
    yield row(
        f"with_commune: {told}", "tell_health_agency", _COMMUNE, read("27.1"), REPLACED_ARTICLE_27, to_whom=_HEALTH
    )
    yield row(  # whom the commune received before the Law of 2024, or of whom it recorded nothing else
        f"not_started: {told}",
        "tell_health_agency",
        _COMMUNE,
        read("27.1"),
        REPLACED_ARTICLE_27,
        to_whom=_HEALTH,
        duty=False,
        care=Care.ACTOR,
    )
    yield row(
        "agency_told: health_agency_received > with_health_agency",
        "receive_at_health_agency",
        _HEALTH,
        read("27.2"),
        REPLACED_ARTICLE_27,
        care=Care.ACTOR,
    )
    for stage in ("agency_told", "with_health_agency"):
        yield row(
            f"{stage}: {verified}",
            "verify_initial_information",
            f"{_HEALTH} provincial_police",
            read("27.2"),
            REPLACED_ARTICLE_27,
        )
    yield row(
        "information_verified: health_agency_received",
        "receive_at_health_agency",
        _HEALTH,
        read("27.2"),
        REPLACED_ARTICLE_27,
        care=Care.ACTOR,
    )


def _other_ways() -> Iterator[Transition]:
    """What is recorded of them is kept, and nothing is refused that a text which is not held may ask for."""
    for event, source in (
        ("rescued", quoted("28")),
        ("handed_back", quoted("30.2")),
        ("returned_by_self", quoted("30.2")),
    ):
        yield row(
            f"not_started: {event} > received",
            "receive_rescued_or_handed_back",
            "",
            source,
            duty=False,
            care=Care.ACTOR,
            silent=_OTHER_WAYS,
        )
    yield row(
        "received: health_agency_notified > agency_told",
        "tell_health_agency",
        "",
        quoted("28"),
        to_whom=_HEALTH,
        duty=False,
        silent=_OTHER_WAYS,
    )


def _concluded() -> Iterator[Transition]:
    """By whom, and of which paper, no text that is held says."""
    for stage in _BEFORE_THE_END:
        yield row(
            f"{stage}: certified > certified",
            "conclude_identification",
            "",
            read("33.1"),
            duty=False,
            silent=NOT_HELD,
        )
    for stage in _BEFORE_THE_END:
        yield row(
            f"{stage}: found_not_victim > not_victim",
            "conclude_identification",
            "",
            quoted("27"),
            duty=False,
            silent=NOT_HELD,
        )


PROCEDURE: Final = procedure(
    "reception",
    ("tiếp nhận, xác minh trong nước từ 01/07/2025", "reception and verification in the country since 01/07/2025"),
    {
        "with_agency": ("ở cơ quan, tổ chức nhận trình báo", "with the agency that took the report"),
        "with_commune": ("ở Ủy ban nhân dân cấp xã", "with the commune"),
        "agency_told": ("đã thông báo cho Sở Y tế", "the provincial health agency is told"),
        "with_health_agency": ("ở Sở Y tế", "with the provincial health agency"),
        "information_verified": ("đã xác minh thông tin ban đầu", "the initial information is verified"),
        "received": ("đã được tiếp nhận theo cách khác", "received in another way"),
        "certified": ("đã được xác nhận là nạn nhân", "confirmed as a victim"),
        "not_victim": ("có kết luận không phải là nạn nhân", "found not to be a victim"),
    },
    (
        *_reported(),
        *_by_the_health_agency(),
        *_other_ways(),
        *_concluded(),
    ),
    ends="certified not_victim",
    silent_stages={
        "information_verified": NOT_HELD,
        "not_victim": not_held(
            "việc gì tiếp theo khi kết luận không phải là nạn nhân (khoản 3 đến 5 Điều 27 Luật số 53/2024/QH15)",
            "what follows a finding of not being a victim (Article 27 clauses 3 to 5 of Law 53/2024/QH15)",
        ),
    },
)
"""From the report to the initial information; what follows is not held."""
