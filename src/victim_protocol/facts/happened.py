"""Facts on what has happened to a person, is under way, or no longer can happen."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.fact import Fact, FactKind, Occurrence
from victim_protocol.law.fact_notation import choice, event, too_late, yes_no
from victim_protocol.law.key import Key

_NEVER: Final = Occurrence.CLOSED
_IDENTIFICATION: Final = (
    "declared rescued handed_back returned_by_self initial_information_established mission_informed"
)
"""Events after which someone is being identified, so that a certificate may follow."""

_AIRPORT: Final = ("sân bay quốc tế", "an international airport")

FACTS: Final[tuple[Fact, ...]] = (
    event("declared", ("đã khai báo bị mua bán", "has declared"), unopened=_NEVER),
    event("rescued", ("đã được giải cứu", "has been rescued"), unopened=_NEVER),
    event(
        "returned_through_mission",
        ("đã về nước qua cơ quan đại diện", "has returned through a mission"),
        unopened=_NEVER,
    ),
    event("handed_back", ("đã được nước ngoài trao trả", "has been handed back"), unopened=_NEVER),
    event("returned_by_self", ("đã tự trở về", "has returned by oneself"), unopened=_NEVER),
    event(
        "joined_as_accompanying",
        ("được tiếp nhận cùng nạn nhân mà mình đi cùng", "received with the victim accompanied"),
        unopened=_NEVER,
    ),
    event(
        "initial_information_established",
        ("đã xác định thông tin ban đầu", "initial information is established"),
        opened_by="declared rescued handed_back returned_by_self",
        unopened=_NEVER,
    ),
    event(
        "certified",
        ("có giấy tờ, tài liệu chứng nhận là nạn nhân", "holds a paper that certifies a victim"),
        opened_by=_IDENTIFICATION,
        closed_by="found_not_victim joined_as_accompanying died",
        reaches_back="certificate_reaches_back",
        doubted_by="found_not_victim",
    ),
    choice(
        "certificate_from",
        ("loại giấy tờ chứng nhận nạn nhân", "kind of certificate"),
        ("giấy tờ thuộc loại này", "the certificate is of this kind"),
        ("giấy tờ không thuộc loại này", "the certificate is of another kind"),
        {
            "district_police": ("giấy xác nhận của Công an cấp huyện", "of the district police"),
            "provincial_police": ("giấy xác nhận của Công an cấp tỉnh", "of the provincial police"),
            "rescuing_agency": ("giấy xác nhận của cơ quan giải cứu", "of the body that rescued"),
            "investigation_procuracy_or_court": (
                "giấy xác nhận của cơ quan điều tra, Viện kiểm sát, Tòa án",
                "of an investigating body, the procuracy or a court",
            ),
            "legalised_foreign_paper": (
                "giấy tờ của cơ quan nước ngoài đã được hợp pháp hóa lãnh sự",
                "a legalised paper of a foreign body",
            ),
            "another_competent_body": ("giấy tờ của cơ quan có thẩm quyền khác", "of another competent body"),
        },
    ),
    event(
        "found_not_victim",
        ("có kết luận không phải là nạn nhân", "found not to be a victim"),
        unopened=_NEVER,
        doubted_by="certified",
    ),
    event(
        "lodged",
        ("lưu trú tại cơ sở", "lodged in an establishment"),
        opened_by="placement_decided",
        closed_by="returned_home died",
    ),
    event("taken_in", ("được hộ gia đình, cá nhân nhận chăm sóc tạm thời", "taken in by a household"), unopened=_NEVER),
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
    event("mission_informed", ("cơ quan đại diện đã nhận thông tin", "a mission abroad is informed"), unopened=_NEVER),
    event(
        "moved_to_social_protection",
        ("đã chuyển chế độ bảo trợ xã hội", "moved to the rules on social protection"),
        unopened=_NEVER,
    ),
    event("moved_to_hospital", ("bị ốm nặng phải chuyển đến cơ sở y tế", "moved to a hospital"), unopened=_NEVER),
    event(
        "crisis_noticed", ("cần can thiệp khủng hoảng tâm lý", "in a crisis that needs intervention"), unopened=_NEVER
    ),
    event(
        "admission_time_extended",
        ("cơ quan quản lý cấp trên cho kéo dài việc hoàn thiện hồ sơ tiếp nhận", "more time for the file is allowed"),
        unopened=_NEVER,
    ),
    event("died", ("đã chết", "has died"), unopened=_NEVER, closed_by=""),
    event(
        "fund_support_requested",
        ("đã đề nghị Quỹ phòng, chống tội phạm hỗ trợ", "support of the crime-prevention fund is asked for"),
        opened_by="certified",
    ),
    event("applied", ("đã nộp đơn đề nghị hỗ trợ", "has applied for support"), opened_by="certified"),
    event(
        "consular_notice_sent",
        ("nước tiếp nhận đã đồng ý, Cục Lãnh sự đã thông báo", "the other State agrees and notice is given"),
        opened_by="declared rescued certified foreigner_reported department_wrote diplomatic_note_sent",
        unopened=_NEVER,
    ),
    too_late(
        "application_is_late",
        "application_window",
        ("quá thời hạn nộp đơn", "the time to apply has passed"),
        ("chưa quá thời hạn nộp đơn", "the time to apply has not passed"),
    ),
    too_late(
        "premium_year_is_over",
        "premium_support_year",
        ("đã quá 01 năm kể từ ngày được xác nhận", "a year has passed since the confirmation"),
        ("chưa quá 01 năm kể từ ngày được xác nhận", "no year has passed since the confirmation"),
    ),
    yes_no(
        "application_confirmed_by_commune",
        ("đơn có xác nhận của Ủy ban nhân dân cấp xã", "the commune confirmed the application"),
        ("đơn chưa có xác nhận của Ủy ban nhân dân cấp xã", "the commune did not confirm the application"),
    ),
    yes_no(
        "reported_to_commune",
        ("khai báo tại Ủy ban nhân dân cấp xã", "reported to the commune committee"),
        ("khai báo tại cơ quan khác", "reported to another body"),
        lasting=True,
    ),
    yes_no(
        "child_reported_to_commune",
        ("Ủy ban nhân dân cấp xã tự tiếp nhận thông tin", "the commune itself was told of the child"),
        ("cơ quan khác tiếp nhận thông tin về trẻ em", "another body was told of the child"),
        lasting=True,
        tells="age",
    ),
    yes_no(
        "received_by_border_or_coast_guard",
        ("do Bộ đội Biên phòng, Cảnh sát biển giải cứu hoặc tiếp nhận", "rescued or received by Border or Coast Guard"),
        ("không do Bộ đội Biên phòng, Cảnh sát biển giải cứu, tiếp nhận", "not received by Border or Coast Guard"),
        lasting=True,
    ),
    choice(
        "lodged_in",
        ("loại cơ sở lưu trú", "kind of establishment"),
        ("cơ sở lưu trú thuộc loại này", "the establishment is one of these"),
        ("cơ sở lưu trú không thuộc loại này", "the establishment is none of these"),
        {
            "social_protection_establishment": ("cơ sở bảo trợ xã hội", "social-protection establishment"),
            "victim_support_establishment": ("cơ sở hỗ trợ nạn nhân", "victim-support establishment"),
        },
        tells="place_of_living",
    ),
    choice(
        "entry_gate",
        ("loại cửa khẩu nhập cảnh", "kind of gate of entry"),
        ("nhập cảnh qua loại cửa khẩu này", "the entry is through a gate of this kind"),
        ("không nhập cảnh qua loại cửa khẩu này", "the entry is through no gate of this kind"),
        {
            "international_airport": _AIRPORT,
            "road_rail_or_sea": ("cửa khẩu đường bộ, đường sắt, đường biển", "a gate by road, rail or sea"),
        },
    ),
    choice(
        "exit_gate",
        ("loại cửa khẩu xuất cảnh", "kind of gate of exit"),
        ("xuất cảnh qua loại cửa khẩu này", "the exit is through a gate of this kind"),
        ("không xuất cảnh qua loại cửa khẩu này", "the exit is through no gate of this kind"),
        {
            "international_airport": _AIRPORT,
            "road": ("cửa khẩu đường bộ", "a gate by road"),
            "rail_or_sea": ("cửa khẩu đường sắt, đường biển", "a gate by rail or sea"),
        },
    ),
    yes_no(
        "free_abroad",
        ("đã được giải cứu hoặc tự đến trình báo ở nước ngoài", "rescued abroad, or free to come to the mission"),
        ("ở nước ngoài chưa được giải cứu", "not rescued abroad yet"),
    ),
    yes_no(
        "has_travel_paper",
        ("có giấy tờ xuất nhập cảnh hợp lệ", "holds a valid travel paper"),
        ("không có giấy tờ xuất nhập cảnh hợp lệ", "holds no valid travel paper"),
    ),
    yes_no(
        "received_back_agreed",
        ("được đồng ý nhận trở về", "it is agreed that the person is received back"),
        ("không xác định được nhân thân hoặc không đủ căn cứ", "identity or grounds are not established"),
    ),
    yes_no(
        "verification_is_complex",
        ("vụ việc phức tạp hoặc liên quan nhiều địa phương", "the verification is complex"),
        ("vụ việc không phức tạp", "the verification is not complex"),
    ),
)
