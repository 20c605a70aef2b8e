"""What the reader refuses although the schema lets it pass."""

__all__ = ["NOT_IN_THE_SCHEMA"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label

NOT_IN_THE_SCHEMA: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "json": Label("không phải JSON hợp lệ", "it is not JSON"),
        "utf_8": Label("không phải UTF-8, hoặc có nửa ký tự", "it is not in UTF-8, or holds half a sign"),
        "duplicate": Label(
            "một khóa, mã người hoặc mã của mục được viết hai lần",
            "a key, a person's code or an id stands twice",
        ),
        "nfc": Label("chữ không theo chuẩn Unicode NFC", "text is not in Unicode NFC"),
        "number": Label("số viết có dấu chấm hoặc mũ, kể cả 1.0", "a number is written with a point or power, 1.0 too"),
        "size": Label("cả tệp lớn hơn giới hạn", "the whole is larger than its limit"),
        "day": Label(
            "ngày không có thật, hoặc giờ rơi vào ngày khác", "no such day exists, or a moment falls on another day"
        ),
        "moment": Label("thời điểm không có thật", "no such moment exists"),
        "date": Label("ngày sinh không có thật", "no such birth date exists"),
        "order": Label(
            "ngày sau đứng trước ngày trước, hoặc rời nơi ở khi chưa vào",
            "a later day stands before an earlier one, or a stay ends before it begins",
        ),
        "bounds": Label("cận trên nhỏ hơn cận dưới", "an upper bound lies below the lower one"),
        "before_birth": Label("trước ngày sinh", "before the birth"),
        "after_death": Label("sau ngày chết", "after the death"),
        "overlap": Label("hai lần ở chồng lên nhau", "two stays overlap"),
        "unknown_person": Label("không có người mang mã này", "nobody has this code"),
        "chain": Label("người được đi cùng lại đi cùng người khác", "who is accompanied accompanies someone too"),
        "no_link": Label("chưa ghi đi cùng ai", "it is not said who is accompanied"),
        "no_person": Label(
            "cơ sở không có ngày sinh, không đi cùng ai", "an establishment has no birth date, and is beside nobody"
        ),
        "unknown_entry": Label("không có mục nào trước đó mang mã này", "no earlier entry has this id"),
        "other_person": Label("mục được sửa là của người khác", "the entry corrected is another's"),
        "unknown_key": Label(
            "sự kiện hoặc dữ kiện của cơ sở được ghi cho người, hoặc ngược lại",
            "an event or fact of establishments is stated of a person, or the other way round",
        ),
    }
)
"""What a schema cannot say, by the code of the problem."""
