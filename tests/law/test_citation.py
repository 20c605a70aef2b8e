from itertools import pairwise, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import problems_of

from victim_protocol.errors import InvalidLaw
from victim_protocol.law.citation import Citation, InstrumentId

DECREE = InstrumentId("09", 2013, "NĐ-CP")
LETTERS = "abcdđeghiklmnopq"
"""Points as Vietnamese texts count them."""

_issuers = st.sampled_from(["NĐ-CP", "QH12", "TT-BTC", "TTLT-BTC-BLĐTBXH", "QĐ-TTg", "PL-UBTVQH11", "CP"])
_instruments = st.builds(
    InstrumentId,
    number=st.integers(1, 999).flatmap(lambda number: st.sampled_from([str(number), f"0{number}"])),
    year=st.integers(1945, 2100),
    issuer=_issuers,
)
_count = st.none() | st.integers(1, 30)
_item = st.tuples(st.integers(1, 200), st.sampled_from(["", "a", "b", "đ"])).map(lambda item: f"{item[0]}{item[1]}")
_point = st.tuples(st.sampled_from(LETTERS), st.sampled_from(["", "1", "12"]), st.sampled_from(["", "#2"])).map("".join)


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """Any citation: of a whole instrument, of an article, or of a part of one."""
    instrument = draw(_instruments)
    if draw(st.booleans()):
        return Citation(instrument=instrument)
    return Citation(
        instrument=instrument,
        article=draw(_item),
        clause=draw(st.none() | _item),
        point=draw(st.none() | _point),
        paragraph=draw(_count),
        dash=draw(_count),
        sentence=draw(_count),
    )


class TestInstrumentId:
    """An instrument by number, year and issuer."""

    @given(_instruments)
    def test_key_and_parts_go_both_ways(self, instrument: InstrumentId) -> None:
        """A leading zero is kept."""
        assert InstrumentId.parse(instrument.key) == instrument
        assert instrument.key == f"{instrument.number}/{instrument.year}/{instrument.issuer}"

    @pytest.mark.parametrize(
        "text",
        [
            *("09", "09/2013", "09/NĐ-CP", "09/13/NĐ-CP", "/2013/NĐ-CP", "09/2013/", "09/2013/nđ-cp", "09/0013/NĐ-CP"),
            *("09/2013/NĐ-CP:19", "09/2013/NĐ-CP ", "٠٩/2013/NĐ-CP", "09/٢٠١٣/NĐ-CP", "Nghị định 09/2013/NĐ-CP", ""),
        ],
    )
    def test_refuses_what_lacks_one_of_the_three(self, text: str) -> None:
        """The number alone never names an instrument, and the message says what is needed."""
        with pytest.raises(InvalidLaw, match="number, year and issuer") as caught:
            InstrumentId.parse(text)
        assert "số, năm và cơ quan ban hành" in caught.value.text("vi")

    @pytest.mark.parametrize("parts", [("9a", 2013, "NĐ-CP"), ("9", 13, "NĐ-CP"), ("9", 2013, ""), ("9", 2013, "CP:1")])
    def test_refuses_misshapen_parts(self, parts: tuple[str, int, str]) -> None:
        """As it refuses a misshapen text."""
        assert problems_of(lambda: InstrumentId(*parts)) == [("citation", "citation")]

    @pytest.mark.parametrize(
        ("issuer", "vi", "en"),
        [
            ("QH12", "Luật 1/2000/QH12", "Law 1/2000/QH12"),
            ("NĐ-CP", "Nghị định 1/2000/NĐ-CP", "Decree 1/2000/NĐ-CP"),
            ("TT-BTC", "Thông tư 1/2000/TT-BTC", "Circular 1/2000/TT-BTC"),
            ("TTLT-A-B", "Thông tư liên tịch 1/2000/TTLT-A-B", "Joint Circular 1/2000/TTLT-A-B"),
            ("QĐ-TTg", "Quyết định 1/2000/QĐ-TTg", "Decision 1/2000/QĐ-TTg"),
            ("XY", "1/2000/XY", "1/2000/XY"),
        ],
    )
    def test_is_told_with_the_word_for_its_kind(self, issuer: str, vi: str, en: str) -> None:
        """Where the issuer tells the kind."""
        label = InstrumentId("1", 2000, issuer).label
        assert (label["vi"], label["en"]) == (vi, en)


class TestReadingAndWriting:
    """A citation is written in three ways and read back from each."""

    @given(citations())
    def test_every_way_goes_both_ways(self, citation: Citation) -> None:
        """Key, Vietnamese and English."""
        for written in (citation.key, citation.text("vi"), citation.text("en")):
            assert Citation.parse(written) == citation
            assert Citation.parse(written).key == citation.key
        assert citation.text() == citation.text("vi")

    @given(citations(), citations())
    def test_two_places_never_share_a_key_or_a_text(self, one: Citation, other: Citation) -> None:
        """Equal citations alone are written alike."""
        same = one == other
        assert (one.key == other.key) is (one.text("vi") == other.text("vi")) is (one.text("en") == other.text("en"))
        assert (one.key == other.key) is same
        assert not same or hash(one) == hash(other)

    @pytest.mark.parametrize(
        ("key", "vi", "en"),
        [
            (
                "09/2013/NĐ-CP:19.2.a",
                "điểm a khoản 2 Điều 19 Nghị định 09/2013/NĐ-CP",
                "point a, clause 2, Article 19, Decree 09/2013/NĐ-CP",
            ),
            (
                "09/2013/NĐ-CP:4.4.b#2:p2:d1:s3",
                "câu 3 gạch đầu dòng 1 đoạn 2 điểm b#2 khoản 4 Điều 4 Nghị định 09/2013/NĐ-CP",
                "sentence 3, dash 1, paragraph 2, point b#2, clause 4, Article 4, Decree 09/2013/NĐ-CP",
            ),
            (
                "1/2000/QH12:7.6a.đ",
                "điểm đ khoản 6a Điều 7 Luật 1/2000/QH12",
                "point đ, clause 6a, Article 7, Law 1/2000/QH12",
            ),
            ("1/2000/QH12:7a.đ", "điểm đ Điều 7a Luật 1/2000/QH12", "point đ, Article 7a, Law 1/2000/QH12"),
            ("1/2000/QH12", "Luật 1/2000/QH12", "Law 1/2000/QH12"),
        ],
    )
    def test_reads_as_a_lawyer_writes(self, key: str, vi: str, en: str) -> None:
        """From the smallest part to the largest."""
        assert Citation.parse(vi).key == Citation.parse(en).key == key
        assert (Citation.parse(key).text("vi"), Citation.parse(key).text("en")) == (vi, en)

    def test_the_word_for_the_kind_may_be_left_out(self) -> None:
        """But no other word may stand in its place."""
        assert Citation.parse("Điều 7 1/2000/QH12").key == "1/2000/QH12:7"
        assert problems_of(lambda: Citation.parse("Điều 7 Nghị định 1/2000/QH12")) == [("citation", "citation")]
        assert problems_of(lambda: Citation.parse("Thông tư 1/2000/TTLT-A-B")) == [("citation", "citation")]

    @pytest.mark.parametrize(
        "text",
        [
            *("", "Điều 19", "Điều 19 Nghị định 09", "Điều 19 Nghị định 09/NĐ-CP", "khoản 2 Nghị định 09/2013/NĐ-CP"),
            *("câu 2 Nghị định 09/2013/NĐ-CP", "Điều 19 khoản 2 Nghị định 09/2013/NĐ-CP"),
            *("Điều 19, Decree 09/2013/NĐ-CP", "09/2013/NĐ-CP:", "09/2013/NĐ-CP:.2", "09/2013/NĐ-CP:19.2:s1:p1"),
            *("09/2013/NĐ-CP:19:p0", "09/2013/NĐ-CP:0", "09/2013/NĐ-CP:019", "09/2013/NĐ-CP:19:p02", "19.2.a"),
            *("09/2013/NĐ-CP:19.B", "09/2013/NĐ-CP:19:d", "09/2013/NĐ-CP:p1", "09/2013/NĐ-CP:19.2.a.b"),
            *("09/2013/NĐ-CP:19.٢", "x09/2013/NĐ-CP", "09/2013/NĐ-CP:19\n"),
        ],
    )
    def test_refuses_anything_else(self, text: str) -> None:
        """An instrument without its year, a part without the one that holds it, a second way to write a key."""
        with pytest.raises(InvalidLaw, match="number, year and issuer"):
            Citation.parse(text)

    @pytest.mark.parametrize(
        "parts",
        [
            {"clause": "2"},
            {"point": "a"},
            {"sentence": 1},
            {"article": ""},
            {"article": "19", "clause": ""},
            {"article": "19", "clause": "a"},
            {"article": "19", "point": "2"},
            {"article": "19.2"},
            {"article": "19", "paragraph": 0},
            {"article": "19", "paragraph": -1},
            {"article": "19", "dash": True},
            {"article": "19", "sentence": 1.0},
        ],
    )
    def test_refuses_misshapen_parts(self, parts: dict[str, Any]) -> None:
        """And parts in the place of others."""
        assert problems_of(lambda: Citation(instrument=DECREE, **parts)) == [("citation", "citation")]


class TestCitation:
    """A place in a text."""

    @given(citations())
    def test_the_unit_is_the_place_without_its_sentence(self, citation: Citation) -> None:
        """Two sentences of one point are one unit."""
        whole = Citation.parse(citation.unit)
        assert whole.sentence is None
        assert citation.unit + (f":s{citation.sentence}" if citation.sentence else "") == citation.key

    @given(st.lists(citations(), max_size=5))
    def test_places_can_be_put_in_order(self, places: list[Citation]) -> None:
        """Whatever parts they lack, and the order is one of places."""
        ordered = sorted(places)
        assert all(first <= second for first, second in pairwise(ordered))
        backwards = places[::-1]
        assert sorted(backwards) == ordered
        assert all((first < second) == (not second <= first) for first, second in product(places, repeat=2))

    def test_the_order_is_that_of_the_text(self) -> None:
        """A whole before its parts, 9 before 10, 6 before 6a before 7, đ between d and e."""
        places = ["", ":2", ":2.1", ":2.6", ":2.6:s1", ":2.6.d", ":2.6.đ", ":2.6.e", ":2.6a", ":2.7", ":9", ":10"]
        keys = [f"09/2013/NĐ-CP{place}" for place in places]
        assert [place.key for place in sorted(map(Citation.parse, reversed(keys)))] == keys


class TestCodes:
    """A code is a law by its issuer and is called a code."""

    @pytest.mark.parametrize(
        ("key", "vi", "en"),
        [
            ("91/2015/QH13:148.5", "khoản 5 Điều 148 Bộ luật 91/2015/QH13", "clause 5, Article 148, Code 91/2015/QH13"),
            (
                "101/2015/QH13:417.2",
                "khoản 2 Điều 417 Bộ luật 101/2015/QH13",
                "clause 2, Article 417, Code 101/2015/QH13",
            ),
        ],
    )
    def test_both_ways(self, key: str, vi: str, en: str) -> None:
        citation = Citation.parse(key)
        assert (citation.text("vi"), citation.text("en")) == (vi, en)
        assert Citation.parse(vi) == Citation.parse(en) == citation

    def test_it_is_not_called_a_law(self) -> None:
        with pytest.raises(InvalidLaw, match="not a citation"):
            Citation.parse("Điều 148 Luật 91/2015/QH13")

    def test_the_word_for_number(self) -> None:
        assert Citation.parse("khoản 2 Điều 24 Luật số 66/2011/QH12").key == "66/2011/QH12:24.2"


class TestCovers:
    """A place covers itself and what lies within it."""

    @pytest.mark.parametrize(
        ("place", "other", "covers"),
        [
            ("66/2011/QH12", "66/2011/QH12:24.4:s2", True),
            ("66/2011/QH12:24", "66/2011/QH12:24.4:s2", True),
            ("66/2011/QH12:24.4:s2", "66/2011/QH12:24.4:s2", True),
            ("66/2011/QH12:24.4:s1", "66/2011/QH12:24.4:s2", False),
            ("66/2011/QH12:24.4", "66/2011/QH12:24", False),
            ("66/2011/QH12:2", "66/2011/QH12:24", False),
            ("09/2013/NĐ-CP:24", "66/2011/QH12:24", False),
        ],
    )
    def test_each(self, place: str, other: str, covers: bool) -> None:
        assert Citation.parse(place).covers(Citation.parse(other)) is covers
