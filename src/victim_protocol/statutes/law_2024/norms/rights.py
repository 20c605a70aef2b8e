"""Rights of victims and of those who are being identified, as far as pages tell them (Law of 2024 Articles 4, 6)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import LAW_53_2024
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM, quoted
from victim_protocol.statutes.notation import defined, norm, some


def _person(source: Source) -> Condition:
    """A victim, or somebody who is being identified."""
    return some(defined("confirmed_victim", source), defined("in_process_of_identification", source))


def _victim(source: Source) -> Condition:
    """A victim alone."""
    return defined("confirmed_victim", source)


_PLACE_NOT_KNOWN: Final = LAW_53_2024.at()
"""Pages tell it of the law and not of which article."""
_right = partial(norm, kind=NormKind.RIGHT, since=NEW_LAW_FROM, until=None, toward=_person)

NORMS: Final = (
    _right(
        "ask_for_protection",
        (
            "đề nghị bảo vệ mình và người thân thích khi bị xâm hại hoặc có nguy cơ bị xâm hại",
            "to ask for protection of oneself and one's relatives when harmed or at risk",
        ),
        quoted("6"),
    ),
    _right(
        "be_told_of_rights",
        (
            "được thông báo về quyền, lợi ích hợp pháp của mình và biện pháp phòng ngừa",
            "to be told of one's rights and lawful interests, and how to prevent it",
        ),
        quoted("6"),
    ),
    _right("take_or_refuse_support", ("nhận hoặc từ chối hỗ trợ", "to take support or to refuse it"), quoted("6")),
    _right(
        "secrecy_of_private_life",
        (
            "được giữ bí mật về đời sống riêng tư, bí mật cá nhân, bí mật gia đình, nơi cư trú, nơi làm việc",
            "to have private life, personal and family secrets, residence and workplace kept secret",
        ),
        quoted("6"),
    ),
    _right(
        "language_that_one_understands",
        ("được dùng ngôn ngữ mà mình hiểu", "to use a language that one understands"),
        _PLACE_NOT_KNOWN,
    ),
    _right(
        "support_that_fits",
        (
            "được hỗ trợ phù hợp với tín ngưỡng, tôn giáo, tuổi, giới tính, sức khỏe, đặc điểm cá nhân",
            "to be given support that fits belief, age, sex, health and who one is",
        ),
        _PLACE_NOT_KNOWN,
    ),
    _right(
        "may_go_unpunished",
        (
            (
                "tùy trường hợp, nạn nhân có thể không bị xử phạt hành chính hoặc truy cứu trách nhiệm hình sự về "
                "hành vi trái pháp luật là hậu quả trực tiếp của việc bị mua bán"
            ),
            (
                "depending on the case, a victim may go unpunished for an unlawful act that is the direct "
                "consequence of having been trafficked"
            ),
        ),
        _PLACE_NOT_KNOWN,
        toward=_victim,
    ),
    _right(
        "ask_for_a_closed_trial",
        ("đề nghị Tòa án xét xử kín", "to ask the court for a closed trial"),
        _PLACE_NOT_KNOWN,
        toward=_victim,
    ),
)
"""Those that are known from pages; the whole list of Article 6 is not held."""
