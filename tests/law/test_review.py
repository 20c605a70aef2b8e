"""What a jurist found of a row."""

from datetime import date

from victim_protocol.law.citation import Citation
from victim_protocol.law.review import SHEET, Result, Review

SIGNED = Review(
    place=Citation.parse("66/2011/QH12:33"),
    row="ground law_2011.meals",
    digest="d0",
    by="Trần Văn Luật",
    on=date(2026, 11, 28),
    result=Result.AGREED,
    remark="hỏi lại ông Luật",
)


class TestReview:
    """It is data, and tells nobody's name by itself."""

    def test_neither_who_nor_the_remark_is_in_its_repr(self) -> None:
        assert "Luật" not in repr(SIGNED)
        assert "ground law_2011.meals" in repr(SIGNED)

    def test_a_remark_may_be_left_out(self) -> None:
        fields = {"by": "x", "on": SIGNED.on, "result": Result.WRONG}
        assert Review(place=SIGNED.place, row="r", digest="d", **fields).remark == ""  # type: ignore[arg-type] # as above

    def test_names_of_results(self) -> None:
        assert [one.label.vi for one in Result] == ["đồng ý", "nghi ngờ", "sai"]


class TestSheet:
    """The columns: what the book says, then what is for the jurist."""

    def test_the_last_four_are_for_the_jurist(self) -> None:
        assert [*SHEET][-5:] == ["digest", "reviewed_by", "reviewed_on", "result", "remark"]
        assert len({label.vi for label in SHEET.values()}) == len(SHEET)
