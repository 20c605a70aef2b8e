import json
import re
from pathlib import Path
from unicodedata import is_normalized

PAGE = Path("examples/service/page")
WORDS = json.loads((PAGE / "words.json").read_text(encoding="utf-8"))
HTML = (PAGE / "index.html").read_text(encoding="utf-8")
SCRIPT = "".join(path.read_text(encoding="utf-8") for path in sorted(PAGE.glob("*.js")))
NAMED_BY_CODE = {
    "late",
    "left",
    "open_duty",
    "uncertain",
    "done_late",
    "suspended",
    "no_connection",
    "stale",
    "unexpected",
    "taken",
}
PARTS = {"statement", "duties", "timeline", "diagram", "notice", "record"}


class TestWords:
    """The page speaks both languages to the end."""

    def test_both_languages_say_everything(self) -> None:
        assert list(WORDS) == ["vi", "en"]
        assert list(WORDS["vi"]) == list(WORDS["en"])
        for told in WORDS.values():
            assert all(text and text == text.strip() and is_normalized("NFC", text) for text in told.values())

    def test_what_is_used_is_there_and_what_is_there_is_used(self) -> None:
        used = set(re.findall(r'data-word="(\w+)"', HTML)) | set(
            re.findall(r"words(?:\(\))?\.(\w+)", SCRIPT.replace("words.json", ""))
        )
        assert used | NAMED_BY_CODE | PARTS == set(WORDS["vi"])

    def test_no_text_stands_in_the_page_itself(self) -> None:
        texts = re.findall(r">([^<>]*\w[^<>]*)<", HTML)
        assert texts == ["victim_protocol"]

    def test_nothing_is_stored_or_fetched_elsewhere(self) -> None:
        for word in (
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "cookie",
            "http:",
            "https:",
            "innerHTML",
            "pushState",
        ):
            assert word not in SCRIPT + HTML
