"""The vocabulary of facts and costs: what a case may state of a person and a condition may ask for."""

__all__ = ["COSTS", "FACTS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.fact import Fact, FactKind, Occurrence
from victim_protocol.law.fact_notation import derived, event, yes_no
from victim_protocol.law.key import Key, labelled

COSTS: Final = labelled(
    clothing_and_effects=("mua quần áo, vật dụng cá nhân", "clothes and personal effects bought"),
    fare=("tiền tàu xe", "fare"),
)
"""What may be spent, in whole đồng."""

_NEVER_RECORDED: Final = Occurrence.CLOSED
_IDENTIFICATION: Final = "declared rescued handed_back returned_by_self initial_information_established"
"""Events after which someone is being identified, so that a certificate may follow."""

_FACTS: Final = (
    Fact(
        key=Key("citizenship"),
        kind=FactKind.CHOICE,
        label=Label("quốc tịch", "citizenship"),
        holds=Label("quốc tịch thuộc diện này", "the citizenship is one of these"),
        fails=Label("quốc tịch không thuộc diện này", "the citizenship is none of these"),
        choices=("viet_nam", "stateless_permanent_resident", "stateless", "foreign"),
        lasting=True,
    ),
    yes_no(
        "trafficked_in_viet_nam",
        ("bị mua bán tại Việt Nam", "trafficked in Viet Nam"),
        ("không bị mua bán tại Việt Nam", "not trafficked in Viet Nam"),
        lasting=True,
    ),
    derived("age", FactKind.NUMBER, ("đủ tuổi", "of that age"), ("chưa đủ tuổi", "below that age")),
    derived(
        "lowest_age",
        FactKind.NUMBER,
        ("đủ tuổi, tính theo tuổi thấp nhất có thể", "of that age at the least"),
        ("chưa đủ tuổi, tính theo tuổi thấp nhất có thể", "below that age, if the lowest possible age is taken"),
    ),
    derived(
        "birth_within_a_year",
        FactKind.YES_NO,
        ("biết ít nhất năm sinh", "at least the year of birth is known"),
        ("chưa biết năm sinh", "the year of birth is not known"),
    ),
    yes_no(
        "birth_inquiry_exhausted",
        (
            "đã áp dụng các biện pháp hợp pháp mà vẫn không xác định được ngày sinh",
            "lawful measures were used and the day of birth still cannot be fixed",
        ),
        ("chưa áp dụng hết biện pháp xác định ngày sinh", "lawful measures to fix the day of birth remain"),
        lasting=True,
    ),
    yes_no(
        "age_range_by_expert",
        ("khoảng tuổi do giám định xác định", "the range of ages is an expert's finding"),
        ("khoảng tuổi không do giám định xác định", "the range of ages is no expert's finding"),
        lasting=True,
    ),
    yes_no(
        "possibly_a_child",
        ("chưa xác định được độ tuổi nhưng có khả năng là trẻ em", "of undetermined age, and possibly a child"),
        ("không thuộc trường hợp có khả năng là trẻ em", "not possibly a child"),
    ),
    derived(
        "accompanies_victim",
        FactKind.YES_NO,
        ("đi cùng người khác trong vụ việc", "accompanies someone"),
        ("không đi cùng ai", "accompanies nobody"),
    ),
    event("declared", ("đã khai báo bị mua bán", "has declared"), unopened=_NEVER_RECORDED),
    event("rescued", ("đã được giải cứu", "has been rescued"), unopened=_NEVER_RECORDED),
    event(
        "returned_through_mission",
        ("đã về nước qua cơ quan đại diện", "has returned through a mission"),
        unopened=_NEVER_RECORDED,
    ),
    event("handed_back", ("đã được nước ngoài trao trả", "has been handed back"), unopened=_NEVER_RECORDED),
    event("returned_by_self", ("đã tự trở về", "has returned by oneself"), unopened=_NEVER_RECORDED),
    event(
        "initial_information_established",
        ("đã xác định thông tin ban đầu", "initial information is established"),
        opened_by="declared rescued handed_back returned_by_self",
        unopened=_NEVER_RECORDED,
    ),
    event(
        "certified",
        ("có giấy tờ, tài liệu chứng nhận là nạn nhân", "holds a paper that certifies a victim"),
        opened_by=_IDENTIFICATION,
        closed_by="found_not_victim joined_as_accompanying died",
        reaches_back="certificate_reaches_back",
        doubted_by="found_not_victim",
    ),
    event(
        "found_not_victim",
        ("có kết luận không phải là nạn nhân", "found not to be a victim"),
        unopened=_NEVER_RECORDED,
        doubted_by="certified",
    ),
    event(
        "lodged",
        ("lưu trú tại cơ sở", "lodged in an establishment"),
        opened_by="placement_decided",
        closed_by="returned_home died",
    ),
    event(
        "returned_home", ("đã trở về nơi cư trú", "back at the residence"), opened_by="certified lodged set_out_home"
    ),
    Fact(
        key=Key("victim_accompanied_certified"),
        kind=FactKind.EVENT,
        label=Label("người mà mình đi cùng được xác nhận là nạn nhân", "the person accompanied is certified"),
        holds=Label("người mà mình đi cùng là nạn nhân", "the person accompanied is a victim"),
        fails=Label("người mà mình đi cùng chưa là nạn nhân", "the person accompanied is not certified"),
        linked=Key("certified"),
        reaches_back=Key("certificate_reaches_back"),
    ),
    yes_no(
        "received_by_border_or_coast_guard",
        ("do Bộ đội Biên phòng, Cảnh sát biển giải cứu hoặc tiếp nhận", "rescued or received by Border or Coast Guard"),
        ("không do Bộ đội Biên phòng, Cảnh sát biển giải cứu, tiếp nhận", "not received by Border or Coast Guard"),
        lasting=True,
    ),
    Fact(
        key=Key("lodged_in"),
        kind=FactKind.CHOICE,
        label=Label("loại cơ sở lưu trú", "kind of establishment"),
        holds=Label("cơ sở lưu trú thuộc loại này", "the establishment is one of these"),
        fails=Label("cơ sở lưu trú không thuộc loại này", "the establishment is none of these"),
        choices=("social_protection_establishment", "victim_support_establishment"),
    ),
    Fact(
        key=Key("entry_gate"),
        kind=FactKind.CHOICE,
        label=Label("loại cửa khẩu nhập cảnh", "kind of gate of entry"),
        holds=Label("nhập cảnh qua loại cửa khẩu này", "the entry is through a gate of this kind"),
        fails=Label("không nhập cảnh qua loại cửa khẩu này", "the entry is through no gate of this kind"),
        choices=("international_airport", "road_rail_or_sea"),
    ),
    yes_no(
        "verification_is_complex",
        ("vụ việc phức tạp hoặc liên quan nhiều địa phương", "the verification is complex"),
        ("vụ việc không phức tạp", "the verification is not complex"),
    ),
    yes_no(
        "needs_essentials",
        ("cần hỗ trợ nhu cầu thiết yếu", "needs essential support"),
        ("không cần hỗ trợ nhu cầu thiết yếu", "needs no essential support"),
        of_the_living=True,
    ),
    yes_no(
        "wishes_to_go_home",
        ("có nguyện vọng trở về nơi cư trú", "wishes to go home"),
        ("không có nguyện vọng trở về nơi cư trú", "does not wish to go home"),
        of_the_living=True,
    ),
    yes_no(
        "can_pay_for_journey",
        ("có khả năng chi trả tiền tàu xe và tiền ăn đi đường", "can pay for the journey"),
        ("không có khả năng chi trả tiền tàu xe và tiền ăn đi đường", "cannot pay for the journey"),
    ),
    Fact(
        key=Key("days_on_road"),
        kind=FactKind.NUMBER,
        label=Label("số ngày đi đường", "days on the road"),
        holds=Label("đủ số ngày đi đường", "at least that many days on the road"),
        fails=Label("chưa đủ số ngày đi đường", "fewer days on the road"),
    ),
    yes_no("poor_household", ("thuộc hộ nghèo", "poor household"), ("không thuộc hộ nghèo", "not a poor household")),
    yes_no(
        "near_poor_household",
        ("thuộc hộ cận nghèo", "near-poor household"),
        ("không thuộc hộ cận nghèo", "not a near-poor household"),
    ),
    yes_no(
        "monthly_social_assistance",
        ("đang hưởng trợ cấp xã hội hằng tháng", "receives monthly social assistance"),
        ("không hưởng trợ cấp xã hội hằng tháng", "receives no monthly social assistance"),
    ),
    yes_no(
        "needs_medical_care",
        ("cần được chăm sóc y tế để phục hồi sức khỏe", "needs medical care to recover"),
        ("không cần chăm sóc y tế", "needs no medical care"),
        of_the_living=True,
    ),
    yes_no(
        "goes_to_school",
        ("tiếp tục đi học", "goes on to study"),
        ("không đi học", "does not study"),
        of_the_living=True,
    ),
    yes_no(
        "needs_vocational_training",
        ("có nhu cầu học nghề", "needs vocational training"),
        ("không có nhu cầu học nghề", "needs no vocational training"),
        of_the_living=True,
    ),
    yes_no(
        "needs_capital",
        ("có nhu cầu vay vốn để sản xuất, kinh doanh", "needs capital to produce or trade"),
        ("không có nhu cầu vay vốn", "needs no capital"),
        of_the_living=True,
    ),
    yes_no(
        "merit_person",
        ("người có công với cách mạng", "person with merit to the revolution"),
        ("không phải người có công với cách mạng", "not a person with merit to the revolution"),
    ),
    yes_no(
        "ethnic_minority_in_difficult_area",
        (
            "người dân tộc thiểu số cư trú ở vùng đặc biệt khó khăn",
            "of an ethnic minority and resident in an extremely difficult area",
        ),
        (
            "không phải người dân tộc thiểu số cư trú ở vùng đặc biệt khó khăn",
            "not of an ethnic minority resident in an extremely difficult area",
        ),
    ),
    yes_no("accused", ("là người bị buộc tội", "is accused of a crime"), ("không bị buộc tội", "is not accused")),
)

FACTS: Final[Mapping[Key, Fact]] = MappingProxyType({fact.key: fact for fact in _FACTS})
"""What may be known of a person, in the order in which a form would ask."""
