"""What each support is in plain words, said to the person; one without an entry is called by its name in law."""

__all__ = ["MARK", "PLAIN", "marked", "plain_label"]

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.evidence import Evidence, Source, weakest

MARK: Final = "(*)"
"""Stands after what is known from secondary sources; the foot of the page explains it."""

PLAIN: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "meals": Label("tiền ăn trong những ngày bạn ở cơ sở", "meals on the days you stay in the establishment"),
        "clothing_and_effects": Label("quần áo và vật dụng cá nhân", "clothes and personal things"),
        "ordinary_medicine": Label("thuốc thông thường khi ở cơ sở", "ordinary medicine while you stay"),
        "fare": Label("tiền tàu xe về nơi bạn cư trú", "the fare to the place where you live"),
        "road_meals": Label("tiền ăn trên đường về", "money for meals on the way home"),
        "medical_care": Label("chi phí chăm sóc y tế để bạn hồi phục", "the cost of medical care, so that you recover"),
        "psychological_support": Label(
            "giúp bạn ổn định tâm lý khi ở cơ sở", "help to find calm while you stay in the establishment"
        ),
        "law_2024.psychological_support": Label("giúp bạn ổn định tâm lý", "help to find calm"),
        "law_2024.legal_aid": Label(
            "trợ giúp pháp lý trong việc bạn bị mua bán", "legal aid in the matter of your being trafficked"
        ),
        "law_2024.clothing_and_effects": Label(
            "vật dụng hằng ngày, đồ dùng học tập, y tế, vệ sinh", "things for every day, for school, health and hygiene"
        ),
        "health_check": Label("khám sức khỏe khi bạn được tiếp nhận", "a health check when you are received"),
        "first_aid": Label("sơ cứu, cấp cứu nếu bạn bị thương", "first aid if you are hurt"),
        "health_insurance_premium": Label(
            "hỗ trợ tiền đóng bảo hiểm y tế, tính theo tháng", "help with the premium of the health insurance, a month"
        ),
        "interpretation": Label("người phiên dịch", "an interpreter"),
        "job_support": Label("giúp tìm việc làm, không mất tiền", "help to find work, free of charge"),
        "legal_advice": Label(
            "được tư vấn pháp luật để không bị mua bán trở lại",
            "advice on the law, so that you are not trafficked again",
        ),
        "legal_aid": Label(
            "trợ giúp pháp lý: làm giấy tờ, nhận hỗ trợ, đòi bồi thường, tham gia tố tụng",
            "legal aid: with papers, supports, compensation and proceedings",
        ),
        "schooling": Label("hỗ trợ để bạn tiếp tục đi học", "help to go on studying"),
        "vocational_training": Label("hỗ trợ để bạn học nghề", "help to learn a trade"),
        "initial_hardship_allowance": Label(
            "tiền trợ cấp khó khăn ban đầu khi đã về nhà", "an allowance for the first hardship once you are home"
        ),
        "loan": Label("vay vốn để sản xuất, kinh doanh", "a loan to produce or trade"),
        "food_and_shelter": Label("chỗ ở tạm thời và bữa ăn", "a place to stay for now, and food"),
        "placement": Label(
            "được chuyển vào ở cơ sở bảo trợ xã hội hoặc cơ sở hỗ trợ nạn nhân",
            "a place in an establishment that looks after people",
        ),
        "information_and_choice": Label(
            "được thông tin và tự chọn dịch vụ", "to be told what help there is, and to choose"
        ),
        "guardian": Label("người giám hộ khi bạn ở cơ sở", "a guardian while you stay in the establishment"),
        "care_in_establishment": Label("khám, chữa bệnh thông thường tại cơ sở", "health care in the establishment"),
        "first_care_at_border": Label(
            "chăm sóc sức khỏe ban đầu và động viên tại biên giới", "first health care and comfort at the border"
        ),
        "hospital_treatment": Label("hỗ trợ chi phí điều trị ở bệnh viện", "help with the cost of a hospital"),
        "crisis_intervention": Label("giúp đỡ khi bạn bị khủng hoảng", "help when you are in a crisis"),
        "escort_to_relatives": Label(
            "người thân đến đón, hoặc có người đưa bạn về với người thân",
            "a relative collects you, or someone brings you to your relatives",
        ),
        "family_contact": Label(
            "liên lạc với gia đình bạn trước khi về", "contact with your family before you go home"
        ),
        "safety_assessment": Label(
            "đánh giá xem nơi bạn về có an toàn không", "a look at whether the place you go to is safe for you"
        ),
        "life_skills": Label("học kỹ năng sống, được hướng nghiệp", "life skills, and guidance on work"),
        "study_and_work_advice": Label(
            "tư vấn về học tập, việc làm và giới thiệu nơi học", "advice on study and work, and where to go for it"
        ),
        "reintegration_plan": Label(
            "kế hoạch trở về cộng đồng, lập cùng bạn", "a plan for your return to the community, made with you"
        ),
        "social_protection": Label(
            "được chuyển sang chế độ bảo trợ xã hội", "care under the regime of social protection"
        ),
        "protection": Label("được bảo vệ khỏi bị xâm hại", "protection from harm"),
        "essentials_of_foreigner": Label(
            "nhu cầu thiết yếu khi mới được tiếp nhận", "what you need at once when you are received"
        ),
        "placement_of_foreigner": Label(
            "chỗ ở tại cơ sở trong khi xác minh", "a place in an establishment while they verify"
        ),
        "exit_papers_of_foreigner": Label(
            "giấy tờ để tạm trú hoặc xuất cảnh, không phải nộp lệ phí",
            "papers to stay for now or to leave, free of charge",
        ),
        "way_to_the_gate": Label("được đưa tới cửa khẩu để về nước", "someone brings you to the border gate"),
        "food_and_shelter_abroad": Label("bữa ăn và chỗ ở tạm thời ở nước ngoài", "food and a place to stay abroad"),
        "ticket_to_viet_nam": Label("vé về đến cửa khẩu Việt Nam", "the ticket to the border of Viet Nam"),
    }
)
"""By the key of the benefit."""


def plain_label(benefit: Benefit) -> Label:
    """What a support is in plain words, as its own regime gives it; its name in law where nothing plainer is here.

    Args:
        benefit: The support.
    """
    return PLAIN.get(f"{benefit.regime}.{benefit.key}", PLAIN.get(benefit.key, benefit.label))


def marked(text: str, sources: Iterable[Source]) -> str:
    """A text, with the mark where a provision that it rests on is known from secondary sources.

    Args:
        text: What is said.
        sources: The provisions.
    """
    return text if weakest(sources) is Evidence.OFFICIAL else f"{text} {MARK}"
