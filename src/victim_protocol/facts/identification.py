"""Facts on what a body that identifies a person has before it: evidence, and grounds where nothing can be proved."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.law.fact import Fact
from victim_protocol.law.fact_notation import yes_no

_SOURCES: Final = (
    ("evidence_from_prosecution", "cơ quan tiến hành tố tụng", "a body that conducts proceedings"),
    ("evidence_from_rescuer", "cơ quan giải cứu", "the body that rescued"),
    ("evidence_from_mission", "cơ quan đại diện Việt Nam ở nước ngoài", "a mission of Viet Nam abroad"),
    (
        "evidence_from_foreign_body",
        "cơ quan, tổ chức có thẩm quyền nước ngoài",
        "a competent foreign body or organisation",
    ),
    ("evidence_from_victim", "chính người đó", "the person"),
    ("evidence_from_offender", "người thực hiện hành vi", "whoever did the act"),
    ("evidence_from_witnesses", "người biết sự việc", "people who know of the matter"),
    ("evidence_from_other_lawful_source", "nguồn hợp pháp khác", "another lawful source"),
)
"""From whom statements, papers and information may come."""

FACTS: Final[tuple[Fact, ...]] = (
    *(
        yes_no(
            key,
            (f"có thông tin, tài liệu từ {vi}", f"there is evidence from {en}"),
            (f"không có thông tin, tài liệu từ {vi}", f"there is no evidence from {en}"),
        )
        for key, vi, en in _SOURCES
    ),
    yes_no(
        "victimhood_cannot_be_proved",
        ("không chứng minh được có phải là nạn nhân hay không", "it cannot be proved whether this is a victim or not"),
        ("chứng minh được có phải là nạn nhân hay không", "it can be proved whether this is a victim or not"),
    ),
    yes_no(
        "background_fits_statement",
        (
            "qua xác minh, lý lịch, thời gian và lý do vắng mặt phù hợp với lời khai",
            "as verified, background, time and reason of absence fit the statement",
        ),
        (
            "qua xác minh, lý lịch, thời gian hoặc lý do vắng mặt không phù hợp với lời khai",
            "as verified, background, time or reason of absence does not fit the statement",
        ),
    ),
    yes_no(
        "found_with_other_victims",
        ("được phát hiện, giải cứu cùng nạn nhân khác", "found or rescued together with other victims"),
        ("không được phát hiện, giải cứu cùng nạn nhân khác", "not found or rescued together with other victims"),
        tells="form_of_trafficking",
    ),
    yes_no(
        "lived_with_victims_under_control",
        (
            "đã sống cùng nạn nhân tại nơi giam giữ, quản lý và bị đối xử như họ",
            "lived with victims where they were held, and was treated like them",
        ),
        (
            "không sống cùng nạn nhân tại nơi giam giữ, quản lý hoặc không bị đối xử như họ",
            "did not live with victims where they were held, or was not treated like them",
        ),
        tells="form_of_trafficking",
    ),
    yes_no(
        "signs_of_exploitation",
        (
            "có biểu hiện thể chất, tinh thần của người bị bóc lột, ngược đãi, tổn thương",
            "shows in body or mind signs of exploitation, ill-treatment or harm",
        ),
        (
            "không có biểu hiện của người bị bóc lột, ngược đãi, tổn thương",
            "shows no signs of exploitation, ill-treatment or harm",
        ),
        tells="form_of_trafficking health",
    ),
    yes_no(
        "reported_missing_by_relatives",
        (
            "thân nhân đã trình báo mất tích hoặc bị mua bán trong thời gian vắng mặt",
            "relatives reported the person missing or trafficked during the absence",
        ),
        (
            "thân nhân không trình báo trong thời gian vắng mặt",
            "relatives reported nothing during the absence",
        ),
    ),
    yes_no(
        "other_ground_to_believe",
        (
            "có thông tin hợp pháp khác để tin là nạn nhân",
            "other lawful information gives ground to believe this is a victim",
        ),
        (
            "không có thông tin hợp pháp khác để tin là nạn nhân",
            "no other lawful information gives ground to believe this is a victim",
        ),
    ),
    yes_no(
        "grounds_found_sufficient",
        ("cơ quan xác minh thấy các căn cứ là đủ", "the body that verifies finds the grounds sufficient"),
        (
            "cơ quan xác minh thấy các căn cứ chưa đủ",
            "the body that verifies does not find the grounds sufficient",
        ),
    ),
)
