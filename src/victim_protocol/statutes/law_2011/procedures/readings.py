"""Readings on procedures: who acts first, where, and who answers for the person between two bodies."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    DECREE_09_2013,
    DECREE_62_2012,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.reading_notation import SILENCE, reading

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_ESTABLISHMENTS = CIRCULAR_35_2013.at
_DECREE_62 = DECREE_62_2012.at

READINGS: Final = (
    reading(
        "division_first_step",
        (
            "Phòng Lao động - Thương binh và Xã hội làm gì trước với người chưa có giấy tờ?",
            "what does the district division do first for someone without papers?",
        ),
        (_LAW("24.2"), _LAW("25.2"), _CIRCULAR("6.2.b"), _CIRCULAR("7.2.b")),
        {
            "initial_information_first": (
                "cùng Công an xác định thông tin ban đầu, rồi đề nghị xác minh (Luật)",
                "establish initial information with the police, then request verification (Law)",
            ),
            "request_at_once": (
                "gửi ngay văn bản đề nghị xác minh (Thông tư liên tịch 01)",
                "request verification at once (Joint Circular 01)",
            ),
        },
    ),
    reading(
        "commune_police_receives",
        (
            "Công an cấp xã tiếp nhận khai báo rồi làm gì?",
            "what do the commune police do with someone who declares to them?",
        ),
        (_LAW("24.1:s2"), _CIRCULAR("6.1")),
        {
            "brings_to_commune": (
                "chuyển ngay người đó đến Ủy ban nhân dân cấp xã (Luật)",
                "bring the person to the commune committee at once (Law)",
            ),
            "notifies_division_itself": (
                "tự thông báo cho Phòng Lao động - Thương binh và Xã hội (Thông tư liên tịch 01)",
                "notify the district division themselves (Joint Circular 01)",
            ),
        },
    ),
    reading(
        "which_district_police",
        ("Công an cấp huyện nào xác minh?", "which district police verify?"),
        (_LAW("24.3"), _LAW("24.4"), _CIRCULAR("6.2.b"), _CIRCULAR("7.2.b")),
        {
            "of_the_division": (
                "cùng cấp với Phòng Lao động - Thương binh và Xã hội (Luật)",
                "those of the division's own level (Law)",
            ),
            "of_the_residence": (
                "nơi người đó cư trú (Thông tư liên tịch 01)",
                "those of the residence (Joint Circular 01)",
            ),
            "of_the_event": (
                "nơi xảy ra vụ việc hoặc nơi giải cứu (Thông tư liên tịch 01)",
                "those of the place of the event or of the rescue (Joint Circular 01)",
            ),
        },
    ),
    reading(
        "which_division_receives_rescued",
        (
            "Phòng Lao động - Thương binh và Xã hội nào tiếp nhận người được giải cứu?",
            "which district division receives who was rescued?",
        ),
        (_LAW("25.1"), _CIRCULAR("7.1.a"), _CIRCULAR("8.2.a")),
        {
            "near_the_place": ("gần nơi được giải cứu (Luật)", "one near the place of the rescue (Law)"),
            "of_the_place": ("nơi giải cứu (Thông tư liên tịch 01)", "that of the place (Joint Circular 01)"),
        },
    ),
    reading(
        "protection_by_the_guards",
        (
            "Bộ đội Biên phòng, Cảnh sát biển được áp dụng biện pháp bảo vệ nào, cho ai?",
            "which measures of protection may the Border Guard and the Coast Guard order, and for whom?",
        ),
        (
            _DECREE_62("8.2.c"),
            _DECREE_62("8.2.d"),
            _DECREE_62("10.3"),
            CIRCULAR_78_2013.at("9.1"),
            CIRCULAR_78_2013.at("9.3"),
        ),
        {
            "decree_62": (
                "bảy biện pháp, cả khi không có đề nghị, trong vụ việc do mình thụ lý (Nghị định 62)",
                "seven, of their own motion too, in matters that they handle (Decree 62)",
            ),
            "circular_78": (
                "sáu biện pháp, khi có yêu cầu và căn cứ, cho nạn nhân mình giải cứu, tiếp nhận (Thông tư 78)",
                "six, on request and with ground, for victims whom they rescued or received (Circular 78)",
            ),
        },
    ),
    reading(
        "death_in_hospital",
        (
            "người lưu trú chết tại cơ sở y tế có phải là chết trong thời gian lưu trú không?",
            "does someone who stays in an establishment and dies in a hospital die during the stay?",
        ),
        (DECREE_09_2013.at("20.4"), DECREE_09_2013.at("20.3")),
        {"during_the_stay": ("có", "yes"), "outside_the_stay": ("không", "no")},
        SILENCE,
    ),
    reading(
        "agreement_gate_steps",
        (
            "người được trao trả theo thỏa thuận song phương được tiếp nhận tại cửa khẩu theo các bước nào?",
            "by which steps is someone handed back under a bilateral agreement received at the gate?",
        ),
        (_LAW("26.2"), _CIRCULAR("1.1"), _CIRCULAR("4.4")),
        {
            "as_joint_circular": (
                "các bước tại cửa khẩu của Thông tư liên tịch 01",
                "the gate steps of Joint Circular 01",
            ),
            "agreement_only": ("chỉ theo thỏa thuận song phương", "those of the agreement alone"),
        },
        (
            "as_joint_circular",
            "Thông tư liên tịch 01 áp dụng cho cả Điều 26 Luật, trừ khi điều ước quốc tế quy định khác",
            "Joint Circular 01 is for the whole of Law Article 26, unless a treaty differs",
        ),
    ),
    reading(
        "border_post_time_limit",
        (
            "đồn biên phòng phải chuyển người tự trở về trong thời hạn nào?",
            "how soon must the border post pass on someone who returned alone?",
        ),
        (_CIRCULAR("5.1.a:d4"), CIRCULAR_78_2013.at("10.2")),
        {
            "at_once": ("ngay (Thông tư 78)", "at once (Circular 78)"),
            "no_limit": ("không có thời hạn (Thông tư liên tịch 01)", "no limit (Joint Circular 01)"),
        },
        (
            "at_once",
            "Thông tư liên tịch 01 chỉ im lặng, không nói khác Thông tư 78",
            "Joint Circular 01 is only silent, and says nothing against Circular 78",
        ),
    ),
    reading(
        "unable_to_travel_elsewhere",
        (
            "người không có khả năng tự trở về, không qua cửa khẩu, có được để đi một mình không?",
            "may someone who cannot travel alone, and did not come through a gate, be let go alone?",
        ),
        (_LAW("24.3:s1"), _CIRCULAR("4.3.a:d3"), _CIRCULAR("4.4.d:p2")),
        {
            "as_at_the_gate": ("không, như tại cửa khẩu", "no, as at the gate"),
            "at_the_gate_only": ("văn bản chỉ nói về cửa khẩu", "the texts speak of the gate only"),
        },
        (
            "as_at_the_gate",
            "nguy cơ là như nhau, và không văn bản nào cho phép để người đó đi một mình",
            "the danger is the same, and no text lets such a person go alone",
        ),
    ),
    reading(
        "care_until_acceptance",
        (
            "từ khi đề nghị bàn giao đến khi bên nhận chấp nhận, ai chịu trách nhiệm về người đó?",
            "who answers for the person between the offer of a handover and its acceptance?",
        ),
        (_CIRCULAR("4.4.d"), _CIRCULAR("4.4.e"), _ESTABLISHMENTS("16.3.b")),
        {
            "sender_until_accepted": ("bên giao", "the one who offers"),
            "receiver_once_offered": ("bên nhận", "the one to whom it is offered"),
        },
        (
            "sender_until_accepted",
            "các văn bản gắn trách nhiệm của bên nhận với việc đã nhận bàn giao",
            "the texts tie the receiver's duties to having taken over",
        ),
    ),
    reading(
        "refusal_outside_circular_35",
        (
            "ngoài khoản 3 Điều 16 Thông tư 35, bên nhận có được từ chối tiếp nhận không?",
            "may a receiver refuse outside Circular 35 Article 16 clause 3?",
        ),
        (_ESTABLISHMENTS("16.3.b:p2"), _CIRCULAR("4.4.e")),
        {"not_allowed": ("không", "no"), "allowed": ("có", "yes")},
        SILENCE,
    ),
    reading(
        "foreigners_route",
        (
            "người nước ngoài được tiếp nhận, xác minh theo điều nào?",
            "by which articles is a foreigner received and verified?",
        ),
        (_CIRCULAR("8"), _LAW("24.1"), _LAW("25.1")),
        {
            "articles_8_and_9": ("Điều 8, 9 Thông tư liên tịch 01", "Articles 8 and 9 of Joint Circular 01"),
            "as_anybody": ("cả Điều 24, 25 Luật và Điều 6, 7 Thông tư liên tịch", "as anybody: Law 24 and 25"),
        },
        (
            "articles_8_and_9",
            "đó là quy định riêng cho người nước ngoài",
            "they are the provisions made for foreigners",
        ),
    ),
    reading(
        "foreigner_certified_by",
        (
            "ai cấp giấy xác nhận cho người nước ngoài đã được xác minh?",
            "who certifies a foreigner after verification?",
        ),
        (_CIRCULAR("8.2.c:d4"), _LAW("24.4:s3"), _LAW("28.1")),
        {
            "body_that_verified": ("cơ quan đã xác minh", "the body that verified"),
            "district_police": ("Công an cấp huyện, theo Điều 28", "the district police, by Article 28"),
        },
        SILENCE,
    ),
    reading(
        "minor_declines_protection",
        (
            "người chưa thành niên có tự mình từ chối biện pháp bảo vệ được không?",
            "may a minor decline measures of protection alone?",
        ),
        (_DECREE_62("3.1.b"),),
        {
            "as_anybody": ("có: điều khoản không phân biệt tuổi", "yes: the provision makes no difference of age"),
            "not_alone": ("không, phải qua người đại diện", "no, only through a representative"),
        },
        (
            "as_anybody",
            "điều khoản không phân biệt tuổi; cơ quan vẫn có thể tự mình bảo vệ lại",
            "the provision makes no difference of age; a body may still protect again of its own motion",
        ),
    ),
    reading(
        "treaty_on_return",
        (
            "có điều ước quốc tế quy định khác về việc trao trả không?",
            "does a treaty provide otherwise for the return?",
        ),
        (_CIRCULAR("1.1"), _CIRCULAR("9")),
        {
            "none_differs": ("không, hoặc không rõ", "none, or none that is known"),
            "one_differs": ("có, theo điều ước đó", "one does, and goes first"),
        },
        (
            "none_differs",
            "Thông tư liên tịch 01 áp dụng trừ khi điều ước quy định khác; chưa có văn bản điều ước nào",
            "Joint Circular 01 applies unless a treaty differs; the text of none is held",
        ),
    ),
)
"""Conflicts 5, 12, 19, 22, 25, 29 and 30, and what the texts leave open of handovers and of minors."""
