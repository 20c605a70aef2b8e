"""Papers of a claim: the application, and one certificate (Law Article 28, Decree 23.3.a, Circular 35 16.1)."""

__all__ = ["BY_CIRCULAR", "BY_DECREE", "PAPERS"]

from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Is
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.paper import Paper, Papers
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.notation import by_reading, every, happened, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at

PAPERS: Final = labelled(
    application=("đơn đề nghị hỗ trợ", "application for support"),
    application_form=(
        "đơn đề nghị hỗ trợ theo Phụ lục 16 Thông tư 35/2013, có xác nhận của Ủy ban nhân dân cấp xã",
        "application, form 16 of Circular 35/2013, confirmed by the commune",
    ),
    application_confirmed=(
        "đơn đề nghị hỗ trợ có xác nhận của Ủy ban nhân dân cấp xã",
        "application confirmed by the commune",
    ),
    certificate=("giấy tờ chứng nhận là nạn nhân", "a paper that certifies a victim"),
    certificate_of_district_police=("giấy xác nhận của Công an cấp huyện", "certificate of the district police"),
    certificate_of_provincial_police=("giấy xác nhận của Công an cấp tỉnh", "certificate of the provincial police"),
    certificate_of_rescuer=("giấy xác nhận của cơ quan giải cứu", "certificate of the body that rescued"),
    certificate_of_investigation_or_court=(
        "giấy xác nhận của cơ quan điều tra, Viện kiểm sát nhân dân, Tòa án nhân dân",
        "certificate of an investigating body, a procuracy or a court",
    ),
    legalised_foreign_paper=(
        "giấy tờ do cơ quan nước ngoài cấp đã được hợp pháp hóa lãnh sự",
        "a foreign paper with consular legalisation",
    ),
    paper_of_competent_body=("văn bản khác của cơ quan có thẩm quyền", "another paper of a competent body"),
    return_certificate=("Giấy chứng nhận về nước", "return certificate"),
)
"""Every paper that is named."""


def _certificate(kind: str, source: Source) -> Condition:
    """A certificate of one kind is held."""
    return every(happened("certified", source), Is(Key("certificate_from"), kind, source))


_CLOSED_LIST: Final = (
    ("certificate_of_district_police", "district_police", "28.1", "16.1.b:d1"),
    ("certificate_of_rescuer", "rescuing_agency", "28.2", "16.1.b:d2"),
    ("certificate_of_investigation_or_court", "investigation_procuracy_or_court", "28.3", "16.1.b:d3"),
    ("legalised_foreign_paper", "legalised_foreign_paper", "28.4", "16.1.b:d4"),
)


def _listed(*, by_circular: bool) -> tuple[Paper, ...]:
    return tuple(
        Paper(
            paper=Key(paper),
            held=_certificate(kind, _LAW(clause)),
            source=_CIRCULAR(dash) if by_circular else _LAW(clause),
        )
        for paper, kind, clause, dash in _CLOSED_LIST
    )


_OF_PROVINCE: Final = Paper(
    paper=Key("certificate_of_provincial_police"),
    held=every(
        _certificate("provincial_police", _LAW("24.4:s3")),
        by_reading("certificate_of_provincial_police", _LAW("24.4:s3"), in_the_list=ALWAYS, not_in_the_list=NEVER),
    ),
    source=_LAW("24.4:s3"),
)
_OF_ANY_BODY: Final = Paper(
    paper=Key("paper_of_competent_body"),
    held=every(
        happened("certified", _DECREE("23.3.a")),
        by_reading("papers_for_the_claim", _DECREE("23.3.a"), closed_list=NEVER, any_competent_body=ALWAYS),
    ),
    source=_DECREE("23.3.a"),
)
_NOT_ENOUGH: Final = ((Key("return_certificate"), _LAW("28")),)
"""It shows that someone came back; Article 28 does not name it."""


def _application(paper: str, source: Source) -> Papers:
    held = every(happened("applied", source), yes("application_confirmed_by_commune", source))
    return Papers(key=Key("application"), one_of=(Paper(paper=Key(paper), held=held, source=source),))


def _certificates(*, by_circular: bool) -> Papers:
    return Papers(
        key=Key("certificate"),
        one_of=(*_listed(by_circular=by_circular), _OF_PROVINCE, _OF_ANY_BODY),
        not_enough=_NOT_ENOUGH,
    )


BY_DECREE: Final = (_application("application_confirmed", _DECREE("23.3.a")), _certificates(by_circular=False))
BY_CIRCULAR: Final = (_application("application_form", _CIRCULAR("16.1.a")), _certificates(by_circular=True))
"""What the file of a claim holds; since Circular 35 the form and the list of certificates are set."""
