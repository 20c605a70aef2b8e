"""Events of reception, care, placement, the way home and death, and what a stay is."""

__all__ = ["EVENTS", "OF_HEALTH", "OF_THE_LIVING", "STAYS", "STAY_ENDS"]

from typing import Final

from victim_protocol.law.key import Key, labelled

EVENTS: Final = labelled(
    declared=("khai báo bị mua bán trong nước", "declared having been trafficked"),
    rescued=("được giải cứu", "rescued"),
    returned_through_mission=("về nước qua cơ quan đại diện", "returned through a mission abroad"),
    handed_back=("được nước ngoài trao trả", "handed back by a foreign side"),
    returned_by_self=("tự trở về từ nước ngoài", "returned from abroad by oneself"),
    joined_as_accompanying=("được tiếp nhận cùng nạn nhân mà mình đi cùng", "received with the victim accompanied"),
    initial_information_established=("đã xác định thông tin ban đầu", "initial information established"),
    certified=("có giấy tờ xác nhận là nạn nhân", "certified as a victim"),
    found_not_victim=("có kết luận không phải là nạn nhân", "found not to be a victim"),
    handed_over=("được chuyển giao cho cơ quan khác", "handed over to another body"),
    placement_decided=("quyết định chuyển vào cơ sở", "placement in an establishment decided"),
    lodged=("vào lưu trú tại cơ sở", "lodged in an establishment"),
    health_checked=("được khám sức khỏe", "health checked"),
    first_treatment_given=("được chăm sóc, điều trị ban đầu", "given first treatment"),
    collected_by_family=("gia đình đến đón", "collected by the family"),
    escorted_home=("được đưa về nơi người thân thích cư trú", "escorted to relatives"),
    left_establishment=("rời cơ sở", "left the establishment"),
    taken_in=("được hộ gia đình, cá nhân nhận chăm sóc tạm thời", "taken in by a household"),
    left_household=("rời hộ nhận chăm sóc", "left the household"),
    set_out_home=("lên đường về nơi cư trú", "set out home"),
    returned_home=("về đến nơi cư trú", "back at the residence"),
    applied=("nộp đơn đề nghị hỗ trợ", "applied for support"),
    schooling_began=("bắt đầu tiếp tục đi học", "went on to study"),
    moved_to_hospital=("bị ốm nặng, chuyển đến cơ sở y tế", "seriously ill, moved to a hospital"),
    died=("chết", "died"),
    death_concluded=("cơ quan có thẩm quyền kết luận về cái chết", "the competent body concluded on the death"),
    crisis_noticed=("cần can thiệp khủng hoảng tâm lý", "a crisis that needs intervention"),
    # reception, and what is done for the person
    brought_to_commune=("được đưa đến Ủy ban nhân dân cấp xã", "brought to the commune"),
    declaration_made=("kê khai vào tờ khai", "the declaration form filled in"),
    statement_taken=("lấy lời khai", "statement taken"),
    identity_checked=("kiểm tra giấy tờ nhân thân, quốc tịch", "papers of identity and nationality checked"),
    crime_information_taken=("thu thập thông tin về người thực hiện hành vi", "information on the offenders taken"),
    essentials_given=("hỗ trợ nhu cầu thiết yếu", "essential needs met"),
    regimes_explained=("thông báo chế độ hỗ trợ và cách đi về", "regimes and the way home explained"),
    family_informed=("báo tin cho gia đình, người thân thích", "family or relatives informed"),
    guardian_appointed=("cử người giám hộ", "guardian appointed"),
    family_safety_assessed=("đánh giá mức độ an toàn của gia đình", "safety of the family assessed"),
    escort_assigned=("bố trí người đưa về", "escort assigned"),
    # the stay in an establishment
    psychological_support_given=("hỗ trợ tâm lý", "psychological support given"),
    crisis_intervened=("can thiệp khủng hoảng tâm lý", "intervention in a crisis"),
    life_skills_taught=("giáo dục kỹ năng sống, hướng nghiệp", "life skills and careers taught"),
    legal_aid_referred=("giới thiệu tới Trung tâm trợ giúp pháp lý", "referred to a legal-aid centre"),
    study_and_work_advised=("tư vấn học tập, nghề nghiệp", "advised on study and work"),
    reintegration_assessed=("đánh giá khả năng hòa nhập cộng đồng", "ability to reintegrate assessed"),
    reintegration_planned=("lập kế hoạch hỗ trợ hòa nhập cộng đồng", "plan of reintegration made"),
    reintegration_supported=("thực hiện kế hoạch hỗ trợ hòa nhập cộng đồng", "reintegration supported"),
    reintegration_reviewed=("giám sát, đánh giá, điều chỉnh kế hoạch", "reintegration reviewed"),
    referral_offered=("đề nghị chuyển gửi tới đơn vị khác", "referral to another provider proposed"),
    referred=("đơn vị khác tiếp nhận người được chuyển gửi", "taken in by the other provider"),
    referral_refused=("đơn vị khác từ chối tiếp nhận, nêu rõ lý do", "referral refused, with reasons"),
    returned_from_hospital=("từ cơ sở y tế trở lại cơ sở", "back from hospital"),
    moved_to_social_protection=("chuyển chế độ bảo trợ xã hội", "moved to social protection"),
    closing_told=("cơ sở thông báo chấm dứt hoạt động", "told that the establishment closes"),
    burial_held=("cơ sở tổ chức mai táng", "buried by the establishment"),
    buried_by_relatives=("thân nhân mai táng", "buried by relatives"),
    # handing over, refusing, leaving, coming back
    handover_offered=("đề nghị bàn giao", "handover offered"),
    handover_refused=("từ chối tiếp nhận bàn giao", "handover refused"),
    support_refused=("từ chối hỗ trợ", "support refused by the person"),
    left_care=("tự rời nơi đang được tiếp nhận", "left the care of one's own will"),
    disappeared=("mất liên lạc", "disappeared"),
    reopened=("mở lại hồ sơ", "the case was reopened"),
)
"""From the first word to the body that receives until the person is home."""

STAY_ENDS: Final = (
    Key("left_establishment"),
    Key("set_out_home"),
    Key("returned_home"),
    Key("collected_by_family"),
    Key("escorted_home"),
    Key("brought_to_gate"),
    Key("repatriated"),
    Key("referred"),
    Key("left_care"),
    Key("disappeared"),
    Key("died"),
)
"""The events of which the first ends a stay in an establishment."""

OF_THE_LIVING: Final = frozenset(
    {
        Key("declared"),
        Key("rescued"),
        Key("returned_through_mission"),
        Key("handed_back"),
        Key("returned_by_self"),
        Key("joined_as_accompanying"),
        Key("lodged"),
        Key("health_checked"),
        Key("first_treatment_given"),
        Key("collected_by_family"),
        Key("escorted_home"),
        Key("left_establishment"),
        Key("taken_in"),
        Key("left_household"),
        Key("set_out_home"),
        Key("returned_home"),
        Key("schooling_began"),
        Key("crisis_noticed"),
        Key("brought_to_commune"),
        Key("declaration_made"),
        Key("statement_taken"),
        Key("essentials_given"),
        Key("regimes_explained"),
        Key("guardian_appointed"),
        Key("support_refused"),
        Key("left_care"),
        Key("moved_to_hospital"),
        Key("entered_viet_nam"),
        Key("brought_to_gate"),
        Key("repatriated"),
        Key("psychological_support_given"),
        Key("crisis_intervened"),
        Key("referred"),
        Key("returned_from_hospital"),
        Key("moved_to_social_protection"),
    }
)
"""What happens to nobody after death."""

OF_HEALTH: Final = frozenset(
    {
        Key("health_checked"),
        Key("first_treatment_given"),
        Key("moved_to_hospital"),
        Key("returned_from_hospital"),
        Key("crisis_noticed"),
        Key("crisis_intervened"),
        Key("psychological_support_given"),
        Key("vulnerability_assessed"),
        Key("safety_secured"),
    }
)
"""What tells of somebody's health that it happened at all."""

STAYS: Final = {
    Key("lodged"): STAY_ENDS,
    Key("taken_in"): (Key("left_household"), *STAY_ENDS[1:]),
}
"""The events that begin a stay, each with those of which the first ends it; nobody stays in two places."""
