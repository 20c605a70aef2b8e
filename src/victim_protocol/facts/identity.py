"""Facts on who a person is: citizenship, birth, what was suffered."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.fact_notation import choice, derived, derived_choice, linked_choice, yes_no

_CITIZENSHIPS: Final = {
    "viet_nam": ("công dân Việt Nam", "citizen of Viet Nam"),
    "stateless_permanent_resident": (
        "người không quốc tịch thường trú tại Việt Nam",
        "stateless and permanently resident in Viet Nam",
    ),
    "stateless": ("người không quốc tịch", "stateless"),
    "foreign": ("người nước ngoài", "foreigner"),
}
_NONE: Final = ("không thuộc các trường hợp trên", "none of these")
_PURPOSES: Final = {
    "sexual_exploitation": ("bóc lột tình dục", "sexual exploitation"),
    "forced_prostitution": ("ép buộc bán dâm", "forced prostitution"),
    "pornography": ("ép buộc làm đối tượng sản xuất ấn phẩm khiêu dâm", "forced to be the object of pornography"),
    "forced_performance": ("ép buộc trình diễn khiêu dâm", "forced pornographic performance"),
    "sexual_slavery": ("làm nô lệ tình dục", "sexual slavery"),
    "forced_labour": ("cưỡng bức lao động", "forced labour"),
    "removal_of_organs": ("lấy bộ phận cơ thể", "removal of parts of the body"),
    "forced_begging": ("ép buộc đi ăn xin", "forced begging"),
    "forced_marriage": ("ép buộc làm vợ hoặc chồng", "forced to be a wife or husband"),
    "forced_birth": ("ép buộc đẻ con trái ý muốn", "forced to give birth"),
    "forced_unlawful_acts": ("ép buộc thực hiện hành vi vi phạm pháp luật", "forced to break the law"),
    "other_inhumane_purpose": ("mục đích vô nhân đạo khác", "another inhumane purpose"),
    "sale_or_transfer": ("để mua bán hoặc chuyển giao", "to be sold or transferred"),
    "material_benefit": ("tiền, tài sản, lợi ích vật chất khác", "money, property or another material benefit"),
    "none_of_these": _NONE,
}

FACTS: Final[tuple[Fact, ...]] = (
    choice(
        "citizenship",
        ("quốc tịch", "citizenship"),
        ("quốc tịch thuộc diện này", "the citizenship is one of these"),
        ("quốc tịch không thuộc diện này", "the citizenship is none of these"),
        _CITIZENSHIPS,
        lasting=True,
    ),
    linked_choice(
        "citizenship_of_victim_accompanied",
        "citizenship",
        ("quốc tịch của người mà mình đi cùng", "citizenship of the person accompanied"),
        ("người mà mình đi cùng có quốc tịch thuộc diện này", "the person accompanied has one of these citizenships"),
        ("người mà mình đi cùng có quốc tịch khác", "the person accompanied has another citizenship"),
        _CITIZENSHIPS,
    ),
    derived_choice(
        "governed_by",
        ("luật áp dụng cho người đó", "the law that governs the person"),
        ("người đó thuộc luật này", "this law governs the person"),
        ("người đó thuộc luật khác", "another law governs the person"),
        {
            "law_2011": ("Luật số 66/2011/QH12", "Law 66/2011/QH12"),
            "law_2024": ("Luật số 53/2024/QH15", "Law 53/2024/QH15"),
        },
    ),
    yes_no(
        "is_abroad",
        ("đang ở nước ngoài", "is abroad"),
        ("đang ở Việt Nam", "is in Viet Nam"),
        tells="place_of_living",
    ),
    yes_no(
        "trafficked_in_viet_nam",
        ("bị mua bán tại Việt Nam", "trafficked in Viet Nam"),
        ("không bị mua bán tại Việt Nam", "not trafficked in Viet Nam"),
        lasting=True,
        tells="form_of_trafficking",
    ),
    choice(
        "act_suffered",
        ("hành vi mà người đó bị xâm hại", "act that the person suffered"),
        ("bị xâm hại bởi hành vi này", "suffered this act"),
        ("không bị xâm hại bởi hành vi này", "did not suffer this act"),
        {
            "sold": ("bị mua bán", "was bought or sold"),
            "transferred_or_received": ("bị chuyển giao hoặc tiếp nhận", "was transferred or received"),
            "recruited_moved_or_harboured": (
                "bị tuyển mộ, vận chuyển, chứa chấp",
                "was recruited, transported or harboured",
            ),
            "none_of_these": _NONE,
        },
        lasting=True,
        tells="form_of_trafficking",
    ),
    choice(
        "purpose_of_act",
        ("mục đích của hành vi", "purpose of the act"),
        ("hành vi nhằm mục đích này", "the act had this purpose"),
        ("hành vi không nhằm mục đích này", "the act did not have this purpose"),
        _PURPOSES,
        lasting=True,
        tells="form_of_trafficking",
    ),
    yes_no(
        "forced_or_deceived",
        (
            "bị dùng vũ lực, đe dọa dùng vũ lực, lừa gạt hoặc thủ đoạn khác",
            "force, threat of force, deception or another trick was used",
        ),
        (
            "không bị dùng vũ lực, đe dọa dùng vũ lực, lừa gạt hay thủ đoạn khác",
            "no force, threat of force, deception or other trick was used",
        ),
        lasting=True,
        tells="form_of_trafficking",
    ),
    yes_no(
        "under_18_at_the_act",
        ("chưa đủ 18 tuổi khi bị xâm hại", "was under 18 when the act was done"),
        ("đã đủ 18 tuổi khi bị xâm hại", "was 18 or older when the act was done"),
        lasting=True,
        tells="age form_of_trafficking",
    ),
    yes_no(
        "another_law_allows_the_act",
        ("luật khác cho phép việc đó, như nhận con nuôi", "another law allows the act, as in an adoption"),
        ("không luật nào cho phép việc đó", "no other law allows the act"),
        lasting=True,
        tells="form_of_trafficking",
    ),
    yes_no(
        "grounds_to_believe_trafficked",
        ("có căn cứ cho rằng bị mua bán", "there are grounds to believe the person was trafficked"),
        ("không có căn cứ cho rằng bị mua bán", "there are no grounds to believe the person was trafficked"),
    ),
    yes_no(
        "relative_of_victim",
        (
            "là người thân thích của nạn nhân (đến 30/06/2025: theo khoản 2 Điều 6 Nghị định 62/2012)",
            "a relative of a victim (until 30/06/2025 as Decree 62/2012 Article 6 clause 2 lists them)",
        ),
        ("không phải là người thân thích của nạn nhân", "no relative of a victim"),
        lasting=True,
    ),
    yes_no(
        "relative_of_person_being_identified",
        (
            "là người thân thích của người đang được xác định là nạn nhân",
            "a relative of someone who is being identified as a victim",
        ),
        (
            "không phải là người thân thích của người đang được xác định",
            "no relative of someone who is being identified",
        ),
        lasting=True,
    ),
    yes_no(
        "helps_victims",
        ("tham gia phòng, chống mua bán người, hỗ trợ nạn nhân", "takes part against trafficking or supports victims"),
        ("không tham gia phòng, chống mua bán người", "takes no part against trafficking"),
    ),
    yes_no(
        "pretended_to_be_victim",
        ("bị kết luận đã giả mạo là nạn nhân", "found to have pretended to be a victim"),
        ("không bị kết luận giả mạo là nạn nhân", "not found to have pretended to be a victim"),
        lasting=True,
    ),
    derived(
        "age",
        FactKind.NUMBER,
        ("đủ tuổi", "of that age"),
        ("chưa đủ tuổi", "below that age"),
        label=("tuổi", "age"),
    ),
    derived(
        "lowest_age",
        FactKind.NUMBER,
        ("đủ tuổi, tính theo tuổi thấp nhất có thể", "of that age at the least"),
        ("chưa đủ tuổi, tính theo tuổi thấp nhất có thể", "below that age, if the lowest possible age is taken"),
        label=("tuổi thấp nhất có thể", "lowest possible age"),
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
        tells="age",
    ),
    yes_no(
        "age_range_by_expert",
        ("khoảng tuổi do giám định xác định", "the range of ages is an expert's finding"),
        ("khoảng tuổi không do giám định xác định", "the range of ages is no expert's finding"),
        lasting=True,
        tells="age",
    ),
    yes_no(
        "possibly_a_child",
        ("chưa xác định được độ tuổi nhưng có khả năng là trẻ em", "of undetermined age, and possibly a child"),
        ("không thuộc trường hợp có khả năng là trẻ em", "not possibly a child"),
        tells="age",
    ),
    derived(
        "accompanies_victim",
        FactKind.YES_NO,
        ("đi cùng người khác trong vụ việc", "accompanies someone"),
        ("không đi cùng ai", "accompanies nobody"),
    ),
)
