"""Overlays as files."""

from datetime import date
from pathlib import Path

import pytest

from victim_protocol.errors import WireError
from victim_protocol.law.benefit import Force
from victim_protocol.law.condition import AllOf, Defined, Is
from victim_protocol.law.key import Key
from victim_protocol.law.overlaid import overlaid
from victim_protocol.law.rate import RateKind
from victim_protocol.law.time_limit import LimitKind, Unit
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.overlay_file import lay_over, read_overlay

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples" / "overlays").glob("*.toml"))
AMOUNT = """
[[amount]]
regime = "law_2024"
benefit = "meals"
since = 2025-07-01
kind = "exactly"
dong = 50_000
source = "9/2099/TT-XX:1"
grade = "secondary"
"""


PROVISION = """
[[provision]]
regime = "law_2024"
benefit = "loan"
force = "considered"
since = 2025-07-01
when = [{ definition = "confirmed_victim" }]
source = "9/2099/TT-XX:4"
grade = "secondary"
"""
LIMIT = """
[[limit]]
key = "x"
act = "verify"
actors = ["police"]
length = 3
unit = "days"
starts = ["declared"]
since = 2025-07-01
source = "162/2025/NĐ-CP:3"
grade = "official"
"""
AT_COST = AMOUNT.replace('"exactly"', '"at_cost"').replace("dong = 50_000", "cost = 'fare'\nceiling = 400_000")


def problems(text: str) -> list[tuple[str, str]]:
    with pytest.raises(WireError, match=":") as caught:
        read_overlay(text)
    assert all(one.vi and one.en and one.vi != one.en for one in caught.value.problems)
    return [(one.path, one.code) for one in caught.value.problems]


class TestRead:
    """Everything that an overlay may say."""

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_each_example_is_laid_over_the_book(self, path: Path) -> None:
        overlay = read_overlay(path.read_text(encoding="utf-8"))
        book = overlaid(default_book(), overlay)
        assert book.overlays == ((overlay.name, overlay.hash),)

    def test_there_are_examples(self) -> None:
        assert [path.stem for path in EXAMPLES] == ["fictitious_amounts", "lang_son_2020"]

    def test_what_is_invented_says_so(self) -> None:
        assert "fictitious" in read_overlay(EXAMPLES[0].read_text(encoding="utf-8")).name
        assert "fictitious" not in read_overlay(EXAMPLES[1].read_text(encoding="utf-8")).name

    def test_every_field(self) -> None:
        overlay = read_overlay(f"""
name = "A"
[[instrument]]
id = "9/2099/TT-XX"
vi = "văn bản"
en = "a text"
grade = "official"
signed = 2099-01-01
in_force = 2099-02-01
{AT_COST}
until = 2026-06-30
province = "20"
replaces = "134/2013/TTLT-BTC-BLĐTBXH"
{PROVISION}
until = 2026-06-30
[[text]]
text = "poverty"
holds = false
source = "9/2099/TT-XX:2"
grade = "official"
[[limit]]
key = "new_limit"
act = "verify"
actors = ["police"]
kind = "at_most"
length = 3
unit = "working_days"
starts = ["declared"]
done_by = ["certified"]
regime = "law_2024"
since = 2025-07-01
until = 2026-06-30
source = "9/2099/TT-XX:3"
grade = "official"
""")
        (amount,), (given,), (held,), (limit,) = overlay.amounts, overlay.grounds, overlay.texts, overlay.limits
        assert amount.where == Is(Key("former_province"), "20", amount.rate.source)
        assert (given.benefit, given.ground.force, given.until) == ("loan", Force.CONSIDERED, date(2026, 6, 30))
        assert given.ground.condition == AllOf(
            (Defined(Key("confirmed_victim"), given.ground.source),), given.ground.source
        )
        assert (amount.rate.kind, amount.rate.cost, amount.rate.ceiling) == (RateKind.AT_COST, "fare", 400_000)
        assert amount.replaces == limit_instrument(overlay.amounts[0].replaces)
        assert (held.text, held.holds, held.source.citation.key) == ("poverty", False, "9/2099/TT-XX:2")
        assert (limit.kind, limit.length, limit.unit, limit.regime) == (
            LimitKind.AT_MOST,
            3,
            Unit.WORKING_DAYS,
            "law_2024",
        )
        assert overlay.instruments[0].title.en == "a text"


def limit_instrument(instrument: object) -> object:
    assert getattr(instrument, "key", None) == "134/2013/TTLT-BTC-BLĐTBXH"
    return instrument


class TestAtOnce:
    """A limit without a number has no unit."""

    def test_a_limit_without_a_number(self) -> None:
        overlay = read_overlay("""
name = "A"
[[limit]]
key = "at_once"
act = "verify"
actors = ["police"]
kind = "at_once"
starts = ["declared"]
since = 2025-07-01
source = "9/2099/TT-XX:3"
grade = "official"
""")
        assert (overlay.limits[0].kind, overlay.limits[0].unit) == (LimitKind.AT_ONCE, None)


class TestRefused:
    """Bad files: every problem at once, each with its path, in two languages."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("name = ", [("file", "toml")]),
            ("", [("name", "missing")]),
            ("name = ' '", [("name", "missing")]),
            ("name = 'A'\nnote = 'x'", [("note", "unknown_key")]),
            (f"name = 'A'\n{AMOUNT.replace('50_000', '50000.0')}", [("amount[0].dong", "type")]),
            (f"name = 'A'\n{AMOUNT.replace('50_000', '-1')}", [("amount[0]", "rate")]),
            (f"name = 'A'\n{AMOUNT.replace('dong = 50_000', '')}", [("amount[0]", "rate")]),
            (f"name = 'A'\n{AMOUNT}province = '99'", [("amount[0].province", "choice")]),
            (
                f"name = 'A'\n{AMOUNT.replace('2025-07-01', '2024-07-01')}province = '20'",
                [("amount[0].until", "missing")],
            ),
            (f"name = 'A'\n{PROVISION.replace('considered', 'perhaps')}", [("provision[0].force", "choice")]),
            (f"name = 'A'\n{PROVISION.replace('definition', 'wish')}", [("provision[0].when[0].wish", "unknown_key")]),
            ("name = 'A'\n" + PROVISION.replace("{ def", "{ yes = 'a', def"), [("provision[0].when[0]", "condition")]),
            (f"name = 'A'\n{AMOUNT.replace('TT-XX:1', '')}", [("amount[0]", "citation")]),
            (f"name = 'A'\n{AMOUNT.replace('source = ', 'origin = ')}", None),
            (f"name = 'A'\n{AMOUNT.replace('exactly', 'not_known')}", [("amount[0].kind", "choice")]),
            (f"name = 'A'\n{AMOUNT.replace('secondary', 'rumour')}", [("amount[0].grade", "choice")]),
        ],
    )
    def test_what_is_wrong_is_told(self, text: str, expected: list[tuple[str, str]] | None) -> None:
        found = problems(text)
        assert (
            found == expected
            if expected is not None
            else {path for path, _ in found}
            == {
                "amount[0].source",
                "amount[0].origin",
            }
        )

    def test_a_limit_of_no_sort(self) -> None:
        text = """
name = 'A'
[[limit]]
key = "x"
act = "verify"
actors = ["police"]
kind = "soon"
unit = "weeks"
starts = ["declared"]
since = 2025-07-01
source = "9/2099/TT-XX:3"
grade = "official"
"""
        assert problems(text) == [("limit[0].kind", "choice"), ("limit[0].unit", "choice")]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            # what the law cannot have, and what the book does not know, together; places are those of the file
            (
                f"name = 'A'\n{AMOUNT.replace('50_000', '-1')}{AMOUNT.replace('meals', 'cake')}",
                [("amount[0]", "rate"), ("amount[1].benefit", "unknown")],
            ),
            (f"name = 'A'\n{PROVISION.replace('law_2024', 'law_1999')}", [("provision[0].benefit", "unknown")]),
            # rows of a wrong shape hide nothing of the others
            (
                f"name = 'A'\n{AMOUNT.replace('source = ', '#')}{AMOUNT.replace('meals', 'cake')}",
                [("amount[0].source", "missing"), ("amount[1].benefit", "unknown")],
            ),
            # of a limit, and of what a provision asks, the row is told
            (
                f"name = 'A'\n{LIMIT.replace('verify', 'dance')}",
                [("limit[0]", "undeclared")],
            ),
            (
                f"name = 'A'\n{PROVISION.replace('confirmed_victim', 'nobody')}",
                [("provision[0]", "undeclared")],
            ),
            # of two rows for one benefit, both
            (
                f"name = 'A'\n{PROVISION}{PROVISION.replace('confirmed_victim', 'nobody')}",
                [("provision[0]", "undeclared"), ("provision[1]", "undeclared")],
            ),
            # for whom an amount counts
            (
                f"name = 'A'\n{AMOUNT}when = [{{ yes = 'a', no = 'b' }}]",
                [("amount[0].when[0]", "condition")],
            ),
            # what is wrong with the file alone
            ("name = ' '", [("name", "missing")]),
            # a citation of what nobody lists is not told while the list itself is wrong
            (
                "name = 'A'\n[[instrument]]\nid = '9/2099/TT-XX'\nvi = 'a'\nen = 'b'\ngrade = 'rumour'\n" + AMOUNT,
                [("instrument[0].grade", "choice")],
            ),
        ],
    )
    def test_over_a_book(self, text: str, expected: list[tuple[str, str]]) -> None:
        with pytest.raises(WireError, match=":") as caught:
            lay_over(default_book(), text)
        found = [(problem.path, problem.code) for problem in caught.value.problems]
        assert [one for one in found if one[0] != "instruments"] == expected

    @pytest.mark.parametrize("empty", ['actors = ["police"]', 'starts = ["declared"]'])
    def test_a_limit_that_nothing_starts_or_that_binds_nobody(self, empty: str) -> None:
        key, _, _ = empty.partition(" ")
        assert problems(f"name = 'A'\n{LIMIT.replace(empty, f'{key} = []')}") == [("limit[0]", "missing")]

    @pytest.mark.parametrize("text", ["A\\nOWED", "\\u001b[31mA"])
    def test_a_name_is_one_line_of_plain_text(self, text: str) -> None:
        assert problems(f'name = "{text}"') == [("name", "line")]

    @pytest.mark.exhaustive
    def test_a_sound_file_is_laid_over(self) -> None:
        text = EXAMPLES[0].read_text(encoding="utf-8")
        assert lay_over(default_book(), text).hash == overlaid(default_book(), read_overlay(text)).hash

    def test_several_at_once(self) -> None:
        text = f"name = 'A'\n{AMOUNT.replace('exactly', 'soon')}{AMOUNT.replace('50_000', '-1')}"
        assert problems(text) == [("amount[0].kind", "choice"), ("amount[1]", "rate")]
