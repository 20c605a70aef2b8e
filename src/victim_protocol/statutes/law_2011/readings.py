"""Where the 2011 texts are silent or conflict: the choices, and which is taken for what reason."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.reading import Reading
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at

_CONFLICT: Final = Label(
    "hai văn bản trả lời khác nhau và không văn bản nào nói văn bản nào được áp dụng",
    "two texts answer differently and no text says which of them prevails",
)
_SILENCE: Final = Label(
    "các văn bản không nói và không văn bản nào cho lý do để chọn",
    "the texts are silent and none gives a reason to choose",
)


def _reading(
    key: str,
    question: tuple[str, str],
    sources: tuple[Source, ...],
    choices: dict[str, tuple[str, str]],
    default: tuple[str, str, str] | Label = _CONFLICT,
) -> Reading:
    """A reading; its default is written with its reason, in both languages, or the reason why there is none."""
    taken, reason = (None, default) if isinstance(default, Label) else (default[0], Label(*default[1:]))
    return Reading(
        key=Key(key),
        question=Label(*question),
        sources=sources,
        choices=tuple((name, Label(*texts)) for name, texts in choices.items()),
        default=taken,
        reason=reason,
    )


READINGS: Final = (
    _reading(
        "treated_as_a_child",
        (
            "người có khả năng là trẻ em được đối xử như trẻ em trong việc gì?",
            "in what is a person treated as a child who possibly is one?",
        ),
        (CIRCULAR_35_2013.at("19.4"),),
        {
            "in_all_support": ("trong mọi chế độ hỗ trợ", "in all support"),
            "in_reception": ("chỉ khi tiếp nhận, phỏng vấn xác định", "in reception and interviews only"),
        },
        Label(
            "quy định nằm trong tiêu chuẩn tiếp nhận, phỏng vấn; văn bản không nói rộng hay hẹp hơn",
            "it stands among the standards of reception and interviews; no text says how far it reaches",
        ),
    ),
    _reading(
        "minor_age",
        ("người chưa thành niên là người dưới bao nhiêu tuổi?", "below which age is a person a minor?"),
        (_LAW("32.3"), _LAW("37.1")),
        {"under_18": ("dưới 18 tuổi", "under 18"), "under_16": ("dưới 16 tuổi", "under 16")},
        (
            "under_18",
            "không văn bản nào đang có nêu tuổi; pháp luật dân sự lấy mốc 18 tuổi, và mốc này không bỏ sót ai",
            "no text that is held gives an age; civil law takes 18, and 18 leaves nobody out",
        ),
    ),
    _reading(
        "certificate_reaches_back",
        (
            "giấy xác nhận nạn nhân có hiệu lực cho cả những ngày trước khi cấp không?",
            "does a certificate reach back to days before it?",
        ),
        (_LAW("24.3"), _LAW("28"), _PROCEDURE("6.2.b")),
        {
            "reaches_back": ("có: giấy chỉ chứng minh", "yes: it proves what was so before"),
            "from_its_day": ("không: chỉ từ ngày cấp", "no: from its day only"),
        },
        _SILENCE,
    ),
    _reading(
        "need_for_essentials",
        (
            "khi nào là trường hợp cần thiết để được hỗ trợ nhu cầu thiết yếu?",
            "when is it necessary to give essential support?",
        ),
        (_LAW("33:s1"), _DECREE("19.2.a"), CIRCULAR_78_2013.at("10.1")),
        {
            "placement_shows_it": (
                "việc đưa vào cơ sở đã chứng tỏ là cần thiết",
                "placement in an establishment shows it",
            ),
            "shown_for_the_person": ("phải được xác định riêng cho từng người", "it must be shown for the person"),
        },
        (
            "placement_shows_it",
            "Nghị định 09/2013/NĐ-CP khoản 2 Điều 19 không nhắc lại điều kiện này",
            "Decree 09/2013/NĐ-CP Article 19 clause 2 does not repeat the condition",
        ),
    ),
    _reading(
        "accompanying_minor_and_victim_only_texts",
        (
            "văn bản chỉ nói nạn nhân có loại trừ người chưa thành niên đi cùng không?",
            "do texts that name victims only leave out the accompanying minor?",
        ),
        (
            _LAW("24.3"),
            _LAW("26.1.b"),
            _LAW("32.3"),
            _LAW("33"),
            _LAW("34"),
            _LAW("35"),
            _DECREE("19.2.b:s2"),
            _DECREE("19.2.c"),
            _DECREE("20.1"),
            _DECREE("21.1"),
            CIRCULAR_78_2013.at("10.1"),
            _AMOUNTS("4.1.b"),
            _AMOUNTS("4.1.c"),
            _AMOUNTS("4.2.a"),
        ),
        {
            "law_names_minor": (
                "không: khoản 3 Điều 32 Luật đã nêu",
                "no: Article 32 clause 3 of the Law names the minor",
            ),
            "victims_only": ("có: chỉ nạn nhân được hưởng", "yes: only victims are given it"),
        },
        (
            "law_names_minor",
            "văn bản có hiệu lực cao hơn cho hưởng",
            "the text of higher rank grants it",
        ),
    ),
    _reading(
        "fixed_kit_while_awaiting",
        (
            "danh mục vật dụng và mức trần có áp dụng cho người đang chờ xác minh không?",
            "do the fixed list of effects and its ceiling apply to a person awaiting verification?",
        ),
        (_DECREE("19.1.b"), _DECREE("19.2.b:s2"), _AMOUNTS("4.1.b")),
        {
            "applies": ("có", "yes"),
            "victims_only": ("không: câu này chỉ nói nạn nhân", "no: the sentence names victims only"),
        },
    ),
    _reading(
        "fare_while_awaiting",
        (
            "người đang chờ xác minh có được hỗ trợ chi phí đi lại không?",
            "is a person awaiting verification given the journey home?",
        ),
        (_LAW("24.3"), _LAW("25.2"), _DECREE("19.1.b"), _DECREE("19.2.c"), _PROCEDURE("6.2.b")),
        {
            "on_initial_information": (
                "được xem xét khi đã xác định thông tin ban đầu",
                "considered once initial information is established",
            ),
            "victims_only": ("chỉ sau khi được xác nhận là nạn nhân", "only once certified as a victim"),
        },
    ),
    _reading(
        "fare_without_means_test",
        (
            "có trường hợp được hỗ trợ chi phí đi lại mà không xét khả năng chi trả không?",
            "is the journey home ever given without a means test?",
        ),
        (
            _LAW("33:s2"),
            _LAW("24.3"),
            _LAW("26.1.b"),
            _LAW("39.2"),
            _DECREE("19.2.c"),
            CIRCULAR_78_2013.at("10.1.c"),
            _AMOUNTS("4.1.c"),
        ),
        {
            "means_test_always": ("không: luôn phải không có khả năng chi trả", "no: one must be unable to pay"),
            "no_means_test": ("có, theo từng quy định tiếp nhận", "yes, where a rule on reception gives it"),
        },
    ),
    _reading(
        "meal_days_are_counted_over",
        (
            "60 ngày tiền ăn từ ngân sách nhà nước tính cho từng lần lưu trú hay cho cả vụ việc?",
            "are the 60 days of meals from the State budget counted for each stay or for the whole case?",
        ),
        (_DECREE("19.2.a"), _AMOUNTS("4.1.a")),
        {"each_stay": ("từng lần lưu trú", "each stay"), "all_stays": ("cả vụ việc", "all stays together")},
        _SILENCE,
    ),
    _reading(
        "days_of_presence",
        (
            "ngày đến và ngày rời cơ sở có được tính là ngày ở cơ sở không?",
            "do the day of arrival and the day of leaving count as days of presence?",
        ),
        (_DECREE("19.2.a"), _AMOUNTS("4.1.a")),
        {
            "both_days": ("tính cả hai ngày", "both count"),
            "not_the_day_of_leaving": ("không tính ngày rời", "the day of leaving does not"),
        },
        (
            "both_days",
            "mức chi tính theo ngày và trong cả hai ngày người đó đều có mặt tại cơ sở",
            "the amount is given by the day, and on both days the person is there",
        ),
    ),
    _reading(
        "schooling_for_whom",
        ("ai được hỗ trợ học văn hóa?", "who is given support for schooling?"),
        (_LAW("37.1"), _DECREE("23.2.a"), _AMOUNTS("4.3.a:d1")),
        {
            "poor_minors": ("người chưa thành niên thuộc hộ nghèo", "minors of a poor household"),
            "poor_victims": ("mọi nạn nhân thuộc hộ nghèo", "all victims of a poor household"),
            "all_victims": ("mọi nạn nhân", "all victims"),
        },
    ),
    _reading(
        "vocational_training_for_whom",
        ("ai được hỗ trợ học nghề, và hỗ trợ hay xem xét?", "who is given vocational training, and how strongly?"),
        (_LAW("37.2"), _DECREE("23.2.b"), _AMOUNTS("4.3.a:d2")),
        {
            "poor_and_considered": (
                "nạn nhân thuộc hộ nghèo khi trở về, được xem xét",
                "victims of a poor household on return, considered",
            ),
            "all_who_need_it": ("mọi nạn nhân có nhu cầu, được hỗ trợ", "all victims who need it, owed"),
        },
    ),
)
"""Every open question that the conditions of this regime ask."""
