"""The instruments of the Law of 2024 and how well each is known."""

from victim_protocol.statutes.law_2024.instruments import INSTRUMENTS, quoted, read


class TestInstruments:
    """The days that are known, and the grade of each."""

    def test_which(self) -> None:
        told = {one.identity.key: (str(one.in_force), one.evidence.value) for one in INSTRUMENTS}
        assert told == {
            "86/2025/QH15": ("2025-07-01", "secondary"),
            "162/2025/NĐ-CP": ("2025-07-01", "secondary"),
            "40/2026/VBHN-VPQH": ("2025-07-01", "official"),
            "188/2025/NĐ-CP": ("2025-07-01", "official"),
            "98/2026/NĐ-CP": ("2026-05-16", "official"),
            "29/2026/TT-BCA": ("2026-03-30", "official"),
            "02/2026/TT-BNG": ("None", "official"),
            "07/2026/QĐ-TTg": ("2026-03-01", "secondary"),
            "139/2026/NĐ-CP": ("2026-07-01", "official"),
            "130/2021/NĐ-CP": ("None", "secondary"),
            "55/2023/TT-BTC": ("None", "official"),
            "110/2026/VBHN-VPQH": ("None", "secondary"),
        }

    def test_what_was_read_and_what_is_quoted(self) -> None:
        assert (read("37.1").evidence.value, quoted("63").evidence.value) == ("official", "secondary")
        assert read("37.1").citation.key == "53/2024/QH15:37.1"
