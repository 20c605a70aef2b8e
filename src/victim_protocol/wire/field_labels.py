"""The fields of persons and entries, as forms and tables call them."""

__all__ = ["ENTRY_LABELS", "PERSON_LABELS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label

PERSON_LABELS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "id": Label("mã người, không dùng tên", "the person's code, which is no name"),
        "born": Label("ngày sinh, có thể chỉ biết một phần", "the birth date, which may be known in part"),
        "accompanies": Label("mã người mà mình đi cùng", "the code of the person accompanied"),
        "establishment": Label("là cơ sở hỗ trợ nạn nhân", "is an establishment"),
    }
)
ENTRY_LABELS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "person": Label("mã người", "the person's code"),
        "day": Label("ngày xảy ra, hoặc từ ngày đó", "the day it happened, or from which it holds"),
        "recorded": Label("ngày ghi nhận", "the day it was written down"),
        "event": Label("sự kiện", "what happened"),
        "facts": Label("dữ kiện đã biết", "what became known"),
        "since": Label("dữ kiện đúng từ ngày", "the day from which the facts hold"),
        "costs": Label("chi phí, đồng", "what was spent, in whole đồng"),
        "actor": Label("cơ quan thực hiện", "the body that acted"),
        "paper": Label("giấy tờ chứng minh", "the paper that proves it"),
        "place": Label("nơi xảy ra", "where it happened"),
        "id": Label("mã của mục", "a code of this entry"),
        "receiver": Label("cơ quan tiếp nhận", "the body to which it was handed"),
        "forms": Label("biểu mẫu", "papers in set form"),
        "corrects": Label("mã của mục được sửa", "the id of the entry that it takes back"),
        "departs": Label("xảy ra dù thủ tục không cho phép", "happened although not allowed"),
        "reason": Label("lý do", "why"),
        "happened_at": Label("thời điểm xảy ra", "the moment at which it happened"),
        "recorded_at": Label("thời điểm ghi nhận", "the moment at which it was written down"),
    }
)
