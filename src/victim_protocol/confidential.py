"""What of a victim, and of whoever is being identified as one, is confidential."""

__all__ = ["TELLS", "Confidential"]

from enum import Enum
from typing import Final

from victim_protocol.labels import Label

TELLS: Final = "tells"
"""The name under which a field of a record says which confidential things it tells, beside being part of a file."""


class Confidential(Enum):
    """The twelve things that Decree 98/2026/NĐ-CP Article 8 clause 3 lists, in its order."""

    NAME = "name"
    AGE = "age"
    TELEPHONE_NUMBER = "telephone_number"
    SOCIAL_NETWORK_ACCOUNT = "social_network_account"
    ADDRESS = "address"
    PLACE_OF_LIVING = "place_of_living"
    WORKPLACE = "workplace"
    HOME_TOWN = "home_town"
    FORM_OF_TRAFFICKING = "form_of_trafficking"
    HEALTH = "health"
    IMAGE = "image"
    FILE = "file"

    __hash__ = object.__hash__  # members are single

    @property
    def label(self) -> Label:
        """Its name in the words of the clause.

        >>> Confidential.HOME_TOWN.label
        Label(vi='quê quán', en='home town')
        """
        return _LABELS[self]


_LABELS = {
    Confidential.NAME: Label("tên", "name"),
    Confidential.AGE: Label("tuổi", "age"),
    Confidential.TELEPHONE_NUMBER: Label("số điện thoại", "telephone number"),
    Confidential.SOCIAL_NETWORK_ACCOUNT: Label("tài khoản mạng xã hội", "account on a social network"),
    Confidential.ADDRESS: Label("địa chỉ", "address"),
    Confidential.PLACE_OF_LIVING: Label("nơi ở", "place of living"),
    Confidential.WORKPLACE: Label("nơi làm việc", "workplace"),
    Confidential.HOME_TOWN: Label("quê quán", "home town"),
    Confidential.FORM_OF_TRAFFICKING: Label("hình thức bị mua bán", "form of trafficking"),
    Confidential.HEALTH: Label("sức khỏe", "health"),
    Confidential.IMAGE: Label("hình ảnh", "image"),
    Confidential.FILE: Label("hồ sơ", "file"),
}
