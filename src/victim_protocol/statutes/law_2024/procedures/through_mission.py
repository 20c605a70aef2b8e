"""Return from abroad through a mission (Law of 2024 Articles 29 and 30 clause 1)."""

__all__ = ["PROCEDURE"]

from typing import Final

from victim_protocol.law.procedure import Care
from victim_protocol.statutes.law_2011.procedures.notation import procedure
from victim_protocol.statutes.law_2024.instruments import quoted, read
from victim_protocol.statutes.law_2024.procedures.notation import not_held, row
from victim_protocol.statutes.notation import yes

_BODY: Final = "public_security_or_defence_body"
_ABROAD: Final = not_held(
    "các bước đối với nạn nhân đang ở nước ngoài (Điều 29 Luật số 53/2024/QH15)",
    "the steps for victims abroad (Article 29 of Law 53/2024/QH15)",
)
_AGENCY: Final = not_held(
    "cơ quan nơi tiếp nhận từ ngày 01/07/2025: Điều 30 chỉ đọc được theo bản trước khi sửa, nêu cơ quan cấp huyện",
    "which agency of the place since 01/07/2025: Article 30 was read only in its first wording, which names a "
    "district agency",
)

PROCEDURE: Final = procedure(
    "return_from_abroad",
    ("về nước qua cơ quan đại diện từ 01/07/2025", "return through a mission since 01/07/2025"),
    {
        "mission_informed": ("cơ quan đại diện đã nhận thông tin", "the mission is informed"),
        "received_by_ministry": (
            "cơ quan của Bộ Công an, Bộ Quốc phòng đã tiếp nhận",
            "received by a body of Public Security or Defence",
        ),
        "handed_on": ("đã đưa đến cơ quan nơi tiếp nhận", "brought to the agency of the place"),
    },
    (
        row(
            "not_started: mission_informed > mission_informed",
            "process_information_abroad",
            "",
            read("30.1.a"),
            duty=False,
            care=Care.NOT_KNOWN,
            silent=_ABROAD,
        ),
        row(
            "mission_informed: identity_checked",
            "process_information_abroad",
            "mission_abroad",
            read("30.1.a"),
        ),
        *(
            row(
                f"{stage}: returned_through_mission > received_by_ministry",
                "receive_returned",
                _BODY,
                read("30.1.b"),
                duty=stage == "mission_informed",
                care=Care.ACTOR,
            )
            for stage in ("mission_informed", "not_started")
        ),
        row(
            "received_by_ministry: certified",
            "confirm_returned",
            _BODY,
            read("30.1.b"),
            quoted("29.3"),
        ),
        row(
            "received_by_ministry: essentials_given",
            "support_where_necessary",
            _BODY,
            read("30.1.b"),
            guard=yes("needs_essentials", read("30.1.b")),
        ),
        row(
            "received_by_ministry: handed_over > handed_on",
            "hand_over_for_support",
            _BODY,
            read("30.1.b"),
            care=Care.NOT_KNOWN,
            silent=_AGENCY,
        ),
    ),
    ends="handed_on",
)
"""From the first word to the mission until the person is with the agency of the place."""
