"""Facts on what a person needs and wishes."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.law.fact import Fact
from victim_protocol.law.fact_notation import number, yes_no

FACTS: Final[tuple[Fact, ...]] = (
    yes_no(
        "needs_essentials",
        ("cần hỗ trợ nhu cầu thiết yếu", "needs essential support"),
        ("không cần hỗ trợ nhu cầu thiết yếu", "needs no essential support"),
        of_the_living=True,
    ),
    yes_no(
        "needs_help_or_information",
        (
            "cần có sự hỗ trợ hoặc chưa đủ thông tin để đưa về",
            "needs help, or there is not enough information to be sent home",
        ),
        ("không cần hỗ trợ và đủ thông tin để về", "needs no help, and there is enough information to go home"),
        of_the_living=True,
    ),
    yes_no(
        "receiver_cannot_lodge",
        ("cơ quan tiếp nhận không có điều kiện bố trí ăn, ở", "the receiving body cannot lodge and feed the person"),
        ("cơ quan tiếp nhận có điều kiện bố trí ăn, ở", "the receiving body can lodge and feed the person"),
    ),
    yes_no(
        "wishes_to_stay_in_establishment",
        ("có nguyện vọng lưu trú tại cơ sở", "wishes to stay in an establishment"),
        ("không có nguyện vọng lưu trú tại cơ sở", "does not wish to stay in an establishment"),
        of_the_living=True,
    ),
    yes_no(
        "has_residence",
        ("có nơi cư trú", "has a place of residence"),
        ("không có nơi cư trú", "has no place of residence"),
        tells="place_of_living",
    ),
    yes_no(
        "unsupported",
        ("không nơi nương tựa hoặc mồ côi", "without support, or an orphan"),
        ("có nơi nương tựa", "not without support"),
    ),
    yes_no(
        "at_risk_of_harm",
        (
            "bị xâm hại hoặc có nguy cơ bị xâm hại tính mạng, sức khỏe, danh dự, nhân phẩm, tài sản",
            "harmed, or at risk of harm, to life, health, honour, dignity or property",
        ),
        ("không bị và không có nguy cơ bị xâm hại", "neither harmed nor at risk of harm"),
        of_the_living=True,
        tells="health",
    ),
    yes_no(
        "protection_is_needed",
        ("cần phải áp dụng biện pháp bảo vệ", "measures of protection are needed"),
        ("không cần thiết áp dụng biện pháp bảo vệ", "measures of protection are not needed"),
        of_the_living=True,
    ),
    yes_no(
        "harm_is_over",
        ("không còn bị xâm hại, đe dọa bị xâm hại", "no longer harmed or threatened"),
        ("vẫn bị xâm hại hoặc bị đe dọa xâm hại", "still harmed or threatened"),
        of_the_living=True,
    ),
    yes_no(
        "cannot_return_to_family",
        ("không thể đưa trở về gia đình, cộng đồng", "cannot be returned to family or community"),
        ("có thể đưa trở về gia đình, cộng đồng", "can be returned to family or community"),
        of_the_living=True,
    ),
    yes_no(
        "establishment_is_of_district",
        ("cơ sở do cấp huyện quản lý", "the establishment is run by a district"),
        ("cơ sở không do cấp huyện quản lý", "the establishment is not run by a district"),
    ),
    yes_no(
        "lives_elsewhere",
        (
            "cư trú ngoài địa phận của cơ quan ra quyết định bảo vệ",
            "lives outside the area of the body that orders protection",
        ),
        ("cư trú trong địa phận của cơ quan ra quyết định bảo vệ", "lives in the area of the body that orders it"),
        tells="place_of_living",
    ),
    yes_no(
        "handled_by_ordering_body",
        ("vụ việc do cơ quan ra quyết định bảo vệ thụ lý", "the body that orders protection handles the matter"),
        ("vụ việc không do cơ quan đó thụ lý", "that body does not handle the matter"),
    ),
    yes_no(
        "received_by_ordering_body",
        ("do cơ quan ra quyết định bảo vệ tiếp nhận", "the body that orders protection received the person"),
        ("không do cơ quan đó tiếp nhận", "that body did not receive the person"),
    ),
    yes_no(
        "wishes_to_go_home",
        ("có nguyện vọng trở về nơi cư trú", "wishes to go home"),
        ("không có nguyện vọng trở về nơi cư trú", "does not wish to go home"),
        of_the_living=True,
    ),
    yes_no(
        "unable_to_travel_alone",
        ("không có khả năng tự trở về", "cannot travel home alone"),
        ("có khả năng tự trở về", "can travel home alone"),
        of_the_living=True,
    ),
    yes_no(
        "can_pay_for_journey",
        ("có khả năng chi trả tiền tàu xe và tiền ăn đi đường", "can pay for the journey"),
        ("không có khả năng chi trả tiền tàu xe và tiền ăn đi đường", "cannot pay for the journey"),
    ),
    number(
        "days_on_road",
        ("số ngày đi đường", "days on the road"),
        ("đủ số ngày đi đường", "at least that many days on the road"),
        ("chưa đủ số ngày đi đường", "fewer days on the road"),
    ),
    yes_no(
        "can_pay_while_abroad",
        ("có khả năng tự chi trả khi ở nước ngoài", "can pay while abroad"),
        ("không có khả năng tự chi trả khi ở nước ngoài", "cannot pay while abroad"),
    ),
    yes_no(
        "needs_medical_care",
        ("cần được chăm sóc y tế để phục hồi sức khỏe", "needs medical care to recover"),
        ("không cần chăm sóc y tế", "needs no medical care"),
        of_the_living=True,
        tells="health",
    ),
    yes_no(
        "is_injured",
        ("bị thương tích", "injured"),
        ("không bị thương tích", "not injured"),
        of_the_living=True,
        tells="health",
    ),
    yes_no(
        "serious_risk_to_child",
        (
            "tính mạng, sức khỏe, danh dự, nhân phẩm của trẻ em bị đe dọa nghiêm trọng",
            "serious risk to the child's life, health, honour or dignity",
        ),
        ("trẻ em không bị đe dọa nghiêm trọng", "no serious risk to the child"),
        of_the_living=True,
        tells="health",
    ),
    yes_no(
        "child_must_be_separated",
        ("cần tạm thời cách ly trẻ em", "the child must be separated for a time"),
        ("không cần tạm thời cách ly trẻ em", "the child need not be separated"),
        of_the_living=True,
        tells="age",
    ),
    yes_no(
        "child_is_protected_at_once",
        ("trẻ em đang được bảo vệ khẩn cấp", "the child is under emergency protection"),
        ("trẻ em không được bảo vệ khẩn cấp", "the child is not under emergency protection"),
        of_the_living=True,
        tells="age",
    ),
    yes_no(
        "fund_file_is_incomplete",
        ("hồ sơ đề nghị Quỹ chưa đủ", "the file for the fund is not complete"),
        ("hồ sơ đề nghị Quỹ đã đủ", "the file for the fund is complete"),
    ),
    yes_no(
        "fund_request_is_complex",
        ("hồ sơ đề nghị Quỹ phức tạp", "the request to the fund is complex"),
        ("hồ sơ đề nghị Quỹ không phức tạp", "the request to the fund is not complex"),
    ),
    yes_no(
        "stay_extended",
        ("được gia hạn thời gian lưu trú, hỗ trợ", "the stay is extended"),
        ("không được gia hạn thời gian lưu trú, hỗ trợ", "the stay is not extended"),
    ),
    number(
        "months_of_premium",
        (
            "số tháng đóng bảo hiểm y tế theo lương cơ sở của ngày hỏi",
            "months of premium at the base salary of the day asked",
        ),
        ("đủ số tháng", "at least that many months"),
        ("chưa đủ số tháng", "fewer months"),
    ),
    yes_no(
        "needs_psychological_care",
        ("cần được chăm sóc về tâm lý", "needs psychological care"),
        ("không cần chăm sóc về tâm lý", "needs no psychological care"),
        of_the_living=True,
        tells="health",
    ),
    yes_no(
        "relatives_hold_burial",
        ("thân nhân đến kịp và có điều kiện mai táng", "relatives came in time and can hold the burial"),
        (
            "thân nhân không đến kịp hoặc không có điều kiện mai táng",
            "relatives did not come or cannot hold the burial",
        ),
    ),
    yes_no(
        "needs_study_or_work_advice",
        ("có nhu cầu tư vấn học tập, nghề nghiệp", "needs advice on study or work"),
        ("không có nhu cầu tư vấn học tập, nghề nghiệp", "needs no advice on study or work"),
        of_the_living=True,
    ),
    yes_no(
        "needs_hospital",
        (
            "ốm nặng, vượt quá điều kiện chuyên môn y tế của cơ sở",
            "seriously ill, beyond what the establishment can treat",
        ),
        ("không phải chuyển đến cơ sở y tế", "need not be moved to a hospital"),
        of_the_living=True,
        tells="health",
    ),
    yes_no(
        "needs_legal_aid",
        ("cần sự trợ giúp pháp lý", "needs legal aid"),
        ("không cần trợ giúp pháp lý", "needs no legal aid"),
        of_the_living=True,
    ),
    yes_no(
        "wishes_referral",
        ("có nguyện vọng được chuyển gửi tới đơn vị khác", "wishes to be referred to another provider"),
        ("không có nguyện vọng được chuyển gửi", "does not wish to be referred"),
        of_the_living=True,
    ),
    yes_no(
        "training_is_short",
        ("học nghề trình độ sơ cấp hoặc dưới 03 tháng", "training at elementary level or under 3 months"),
        ("học nghề dài hơn", "longer training"),
    ),
    yes_no(
        "goes_to_school",
        ("tiếp tục đi học", "goes on to study"),
        ("không đi học", "does not study"),
        of_the_living=True,
    ),
    yes_no(
        "needs_schooling",
        ("có nhu cầu học văn hóa", "needs schooling"),
        ("không có nhu cầu học văn hóa", "needs no schooling"),
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
    number(
        "counselling_sessions",
        ("số lần tư vấn tâm lý", "counselling sessions"),
        ("đủ số lần tư vấn", "at least that many sessions"),
        ("chưa đủ số lần tư vấn", "fewer sessions"),
    ),
    number(
        "unpaid_guard_days",
        ("số ngày công của người bảo vệ không hưởng lương", "days of guards without a State salary"),
        ("đủ số ngày công", "at least that many days"),
        ("chưa đủ số ngày công", "fewer days"),
    ),
)
