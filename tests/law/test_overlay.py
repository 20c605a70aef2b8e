"""What an overlay is."""

from datetime import date

from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.law.overlay import Amount, HeldText, Overlay
from victim_protocol.law.rate import Rate, RateKind

SOURCE = Source(Citation.parse("9/2099/TT-XX:1"), Evidence.SECONDARY)


def overlay(dong: int = 50_000, *, holds: bool = True) -> Overlay:
    amount = Amount(
        regime=Key("law_2024"),
        benefit=Key("meals"),
        rate=Rate(kind=RateKind.EXACTLY, dong=dong, source=SOURCE),
        since=date(2025, 7, 1),
    )
    return Overlay(name="test", amounts=(amount,), texts=(HeldText(text=Key("x"), holds=holds, source=SOURCE),))


class TestOverlay:
    """Its hash is that of what it says."""

    def test_the_same_says_the_same(self) -> None:
        assert overlay().hash == overlay().hash

    def test_anything_else_is_another(self) -> None:
        assert len({overlay().hash, overlay(1).hash, overlay(holds=False).hash}) == 3
