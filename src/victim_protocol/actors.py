"""The bodies and persons that act, deliver and pay."""

__all__ = ["ACTORS"]

from typing import Final

from victim_protocol.law.key import labelled

ACTORS: Final = labelled(
    commune_committee=("Ủy ban nhân dân cấp xã", "commune people's committee"),
    commune_chair=("Chủ tịch Ủy ban nhân dân cấp xã", "chair of the commune people's committee"),
    commune_police=("Công an cấp xã", "commune police"),
    district_police=("Công an cấp huyện", "district police"),
    provincial_police=("Công an cấp tỉnh", "provincial police"),
    police=("cơ quan Công an", "police"),
    border_guard=("Bộ đội Biên phòng", "Border Guard"),
    border_post=("Đồn Biên phòng", "border post"),
    border_gate_post=("Đồn Biên phòng cửa khẩu", "border-gate post"),
    border_command=("Bộ chỉ huy Bộ đội Biên phòng", "Border Guard command"),
    coast_guard=("Cảnh sát biển", "Coast Guard"),
    investigating_body=(
        "cơ quan điều tra, cơ quan được giao tiến hành một số hoạt động điều tra",
        "investigating body, or one assigned some investigation",
    ),
    investigating_police=("Cơ quan Cảnh sát điều tra", "investigating police"),
    military_investigating_body=(
        "Cơ quan điều tra hình sự trong Quân đội nhân dân",
        "criminal investigating body of the armed forces",
    ),
    procuracy=("Viện kiểm sát nhân dân", "People's Procuracy"),
    public_security_or_defence_body=(
        "cơ quan có thẩm quyền của Bộ Công an, Bộ Quốc phòng",
        "competent body of the Ministry of Public Security or of Defence",
    ),
    district_division=("Phòng Lao động - Thương binh và Xã hội", "district labour division"),
    district_chair=("Chủ tịch Ủy ban nhân dân cấp huyện", "chair of the district people's committee"),
    provincial_department=("Sở Lao động - Thương binh và Xã hội", "provincial labour department"),
    social_protection_establishment=("cơ sở bảo trợ xã hội", "social-protection establishment"),
    victim_support_establishment=("cơ sở hỗ trợ nạn nhân", "victim-support establishment"),
    legal_aid_centre=("Trung tâm trợ giúp pháp lý nhà nước", "state legal-aid centre"),
    social_policy_bank=("Ngân hàng Chính sách xã hội", "Social Policy Bank"),
    host_authority=("cơ quan có thẩm quyền của nước sở tại", "authority of the host country"),
    foreign_affairs_office=("Sở Ngoại vụ", "provincial foreign affairs office"),
    embassy=("cơ quan đại diện ngoại giao của nước ngoài tại Việt Nam", "embassy of the other State in Viet Nam"),
    airport_police_post=("Đồn Công an cửa khẩu sân bay quốc tế", "police post of the international airport"),
    foreign_side=("cơ quan chức năng nước ngoài", "foreign authority"),
    foreign_issuer=("cơ quan nước ngoài cấp giấy tờ", "foreign body that issued the paper"),
    the_person=("người đó", "the person"),
    relatives=("người thân thích", "relatives"),
    establishment=("cơ sở bảo trợ xã hội, cơ sở hỗ trợ nạn nhân", "establishment of either kind"),
    service_provider=("đơn vị cung cấp dịch vụ khác", "another provider of services"),
    health_facility=("cơ sở y tế", "health facility"),
    mission_abroad=("cơ quan đại diện Việt Nam ở nước ngoài", "mission of Viet Nam abroad"),
    victim_or_family=("nạn nhân hoặc gia đình nạn nhân", "victim or family"),
    receiving_agency=("cơ quan, tổ chức tiếp nhận khai báo", "agency that receives the declaration"),
    provincial_immigration_police=(
        "Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh",
        "provincial immigration police",
    ),
    provincial_criminal_police=(
        "Phòng Cảnh sát điều tra tội phạm về trật tự xã hội Công an cấp tỉnh",
        "provincial criminal police",
    ),
    criminal_police_department=(
        "Cục Cảnh sát điều tra tội phạm về trật tự xã hội",
        "criminal police department of the Ministry",
    ),
    immigration_department=("Cục Quản lý xuất nhập cảnh", "Immigration Department"),
    hotline_111=("Tổng đài điện thoại quốc gia 111", "national hotline 111"),
    child_protection_worker=("người làm công tác bảo vệ trẻ em cấp xã", "child-protection worker of the commune"),
    ministry_of_public_security=("Bộ Công an", "Ministry of Public Security"),
    minister_of_public_security=("Bộ trưởng Bộ Công an", "Minister of Public Security"),
    consular_department=("Cục Lãnh sự", "Consular Department"),
    provincial_committee=("Ủy ban nhân dân cấp tỉnh", "provincial people's committee"),
    provincial_chair=("Chủ tịch Ủy ban nhân dân cấp tỉnh", "chair of the provincial people's committee"),
    provincial_department_director=(
        "Giám đốc Sở Lao động - Thương binh và Xã hội",
        "director of the provincial labour department",
    ),
    establishment_director=(
        "Giám đốc cơ sở bảo trợ xã hội, cơ sở hỗ trợ nạn nhân",
        "director of the establishment",
    ),
    social_assistance_establishment=("cơ sở trợ giúp xã hội", "social-assistance establishment"),
    superior_body=("cơ quan quản lý cấp trên của cơ sở", "body above the establishment"),
    caring_household=("hộ gia đình, cá nhân nhận chăm sóc", "household that takes the person in"),
    health_insurance_fund=("quỹ bảo hiểm y tế", "health-insurance fund"),
    citizen_protection_fund=(
        "Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài",
        "Fund for the protection of citizens abroad",
    ),
    donor=("tổ chức, cá nhân tài trợ", "donor"),
    ministry_of_labour=("Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour"),
    provincial_health_agency=("cơ quan chuyên môn về y tế cấp tỉnh (Sở Y tế)", "provincial health agency"),
    provincial_finance_department=("Sở Tài chính", "provincial finance department"),
    court=("Tòa án", "court"),
    receiving_body=("cơ quan tiếp nhận, giải cứu, hỗ trợ nạn nhân", "body that receives, rescues or supports"),
    every_body=("cơ quan, tổ chức, cá nhân", "every body, organisation and person"),
    founder=("tổ chức, cá nhân thành lập cơ sở", "founder of the establishment"),
    state_budget=("ngân sách nhà nước", "State budget"),
    local_budget=("ngân sách địa phương", "local budget"),
)
"""The bodies that act, deliver and pay."""
