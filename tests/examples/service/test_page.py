import base64
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.examples.service.browser import Officer, chromium, why_not
from tests.examples.service.conftest import OPENED, POLICE, POST
from tests.examples.service.served import HOST, served
from tests.examples.service.test_words import WORDS

if not os.environ.get("NEEDS_BROWSER"):
    pytest.skip("takes minutes: run by .ci/full, which sets NEEDS_BROWSER", allow_module_level=True)
assert (REASON := why_not()) is None, REASON

PICTURES = os.environ.get("PICTURES")
"""A folder into which a picture of each part is put, to be looked at."""
FACTS = {"citizenship": "viet_nam", "wishes_to_go_home": "true", "unable_to_travel_alone": "false"}


@pytest.fixture(params=[360, 1280])
def width(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture(params=["vi", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def officer(tmp_path: Path, width: int, lang: str) -> Iterator[Officer]:
    with served(tmp_path, requests_a_minute=10**6) as (_, port), chromium(tmp_path / "profile", width) as driver:
        officer = Officer(driver, f"http://{HOST}:{port}/", width)
        if lang == "en":
            officer.click("#language")
        yield officer
        assert officer.complaints() == []
        assert driver.current_url == f"http://{HOST}:{port}/"
        kept = "return [localStorage.length, sessionStorage.length, document.cookie, history.length]"
        assert driver.execute_script(kept)[:3] == [0, 0, ""]


def fits(officer: Officer, name: str = "") -> bool:
    """Whether nothing is wider than the window; a picture is taken for whoever wants to look."""
    run = officer.driver.execute_script
    if PICTURES and name:
        width, height = run("return [innerWidth, document.documentElement.scrollHeight]")
        clip = {"x": 0, "y": 0, "width": width, "height": min(height, 6000), "scale": 1}
        found = officer.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
        path = Path(PICTURES) / f"{name}-{width}-{run('return document.documentElement.lang')}.png"
        path.write_bytes(base64.b64decode(found["data"]))
    return bool(run("return document.documentElement.scrollWidth") <= officer.width)


def pages(officer: Officer) -> int:
    """How many sheets of A4 what is shown takes when it is printed."""
    margins = dict.fromkeys(("marginTop", "marginBottom", "marginLeft", "marginRight"), 0.4)
    told = officer.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69, **margins})
    found = base64.b64decode(told["data"])
    if PICTURES:
        (Path(PICTURES) / "printed.pdf").write_bytes(found)
    return len(re.findall(rb"/Type\s*/Page\b", found))


def opened(officer: Officer, lang: str, case: str = "c1") -> None:
    """A case that the border post opens by clicks: a woman of 1993 handed back by the other side."""
    words = WORDS[lang]
    officer.enter(POST)
    officer.click("#new")
    officer.fill(words["case_code"], case)
    officer.fill(words["born"], "1993-04")
    officer.fill(words["event"], "handed_back")
    officer.fill(words["day"], "2017-03-20")
    officer.fill(words["forms"], "minutes_with_foreign_side")
    officer.fill(words["place"], "Cửa khẩu Hữu Nghị")
    for key, value in FACTS.items():
        more = next(one for one in officer.all("#first button") if one.text == words["more_facts"])
        officer.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", more)
        more.click()
        officer.fill(words["fact"], key)
        officer.fill(words["value"], value)
    assert fits(officer, "opening")
    officer.click("#open button.main")
    officer.wait(lambda: officer.seen("#case_view"))
    officer.wait(lambda: officer.text("#told") == words["opened"])
    officer.fill(words["on"], "2017-03-20")


def record(officer: Officer, lang: str, event: str, **told: str) -> None:
    """An entry, and its confirmation."""
    words = WORDS[lang]
    officer.part("record")
    officer.fill(words["event"], event, "#part")
    for label, value in {"day": "2017-03-20", **told}.items():
        officer.fill(words[label], value, "#part")
    officer.click("#part button[type=submit]")
    officer.wait(lambda: officer.text("#told") == words["saved"])


def sign_in_as(officer: Officer, body: str) -> None:
    officer.click("#leave")
    officer.enter(body)
    officer.click("#cases button")
    officer.wait(lambda: officer.seen("#case_view"))
    officer.fill(WORDS[str(officer.driver.execute_script("return document.documentElement.lang"))]["on"], "2017-03-23")


class TestPage:
    """An officer on a telephone or at a desk, in either language."""

    def test_from_the_gate_to_home(self, officer: Officer, lang: str) -> None:
        """A case like those of 2017, recorded by the bodies that act, one after the other."""
        words = WORDS[lang]
        opened(officer, lang)
        record(officer, lang, "essentials_given")
        record(officer, lang, "entered_viet_nam")
        record(officer, lang, "handed_over", receiver=POLICE, forms="handover_minutes_form_4")
        sign_in_as(officer, POLICE)
        record(officer, lang, "return_certificate_issued", forms="return_certificate")
        record(officer, lang, "set_out_home", day="2017-03-21")
        record(officer, lang, "returned_home", day="2017-03-22")
        timeline = officer.text("#part")
        assert all(day in timeline for day in ("20/03/2017", "21/03/2017", "22/03/2017"))
        for part in ("statement", "duties", "timeline", "diagram", "notice"):
            officer.part(part)
            assert fits(officer, part), part
            assert officer.faint() == [], part
        assert officer.seen("#part button.main").text == words["print"]
        assert pages(officer) == 1
        officer.part("diagram")
        assert officer.seen(".stage.here")
        assert fits(officer)

    def test_what_is_refused_and_why(self, officer: Officer, lang: str) -> None:
        words = WORDS[lang]
        opened(officer, lang)
        officer.part("record")
        offered = {
            option.get_attribute("value")
            for option in officer.control(words["event"], "#part").find_elements("css selector", "option")
        }
        assert "certified" not in offered
        officer.fill(words["event"], "returned_home", "#part")
        officer.fill(words["day"], "2017-03-20", "#part")
        officer.click("#part button[type=submit]")
        officer.wait(lambda: words["refused"] in officer.text("#wrong"))
        assert fits(officer, "refused")
        assert officer.faint() == []
        assert officer.driver.switch_to.active_element.get_attribute("id") == "wrong"
        officer.fill(words["departure"], "tự về lúc đêm", "#part")
        next(one for one in officer.all("#part button") if one.text == words["save_departure"]).click()
        officer.wait(lambda: officer.text("#told") == words["saved"])

    def test_a_duty_is_recorded_from_the_list(self, officer: Officer, lang: str) -> None:
        words = WORDS[lang]
        opened(officer, lang)
        officer.part("duties")
        duty = next(one for one in officer.all(".duty.open") if one.find_elements("css selector", "button"))
        duty.find_element("css selector", "button").click()
        officer.wait(lambda: officer.seen("#part[data-shows=record]"))
        assert officer.control(words["event"], "#part").get_attribute("value")
        officer.fill(words["day"], "2017-03-20", "#part")
        officer.click("#part button[type=submit]")
        officer.wait(lambda: officer.text("#told") == words["saved"])

    def test_a_child_of_whom_nobody_knew(self, officer: Officer, lang: str) -> None:
        """A person is added to a case that is open, and entries can be written for that person."""
        words = WORDS[lang]
        opened(officer, lang)
        officer.part("record")
        officer.click("#part summary")
        officer.fill(words["born"], "2015", "#part details")
        officer.click("#language")
        words = WORDS["en" if lang == "vi" else "vi"]
        officer.wait(lambda: words["born"] in officer.text("#part details"))
        officer.fill(words["accompanies"], "p1", "#part details")
        assert fits(officer, "joining")
        officer.click("#part details button")
        officer.wait(lambda: officer.text("#told") == words["saved"])
        officer.part("record")
        officer.fill(words["person"], "p2", "#part")
        officer.part("duties")
        assert f"{words['person']} p2" in officer.text("#part")

    def test_what_was_typed_outlives_a_change_of_language(self, officer: Officer, lang: str) -> None:
        opened(officer, lang)
        officer.part("record")
        words, other = WORDS[lang], WORDS["en" if lang == "vi" else "vi"]
        officer.fill(words["event"], "essentials_given", "#part")
        officer.fill(words["day"], "2017-03-21", "#part")
        officer.fill(words["place"], "Bảo Lạc", "#part")
        next(one for one in officer.all("#part button") if one.text == words["more_costs"]).click()
        officer.fill(words["dong"], "350000", "#part")
        officer.click("#language")
        officer.wait(lambda: officer.seen("#part[data-shows=record]") and other["place"] in officer.text("#part"))
        kept = {
            name: officer.control(other[name], "#part").get_attribute("value") for name in ("event", "day", "place")
        }
        assert kept == {"event": "essentials_given", "day": "2017-03-21", "place": "Bảo Lạc"}
        assert officer.control(other["dong"], "#part").get_attribute("value") == "350000"

    def test_nothing_of_one_case_is_left_beside_another(self, officer: Officer, lang: str) -> None:
        """Not even where the other one's answer is refused."""
        opened(officer, lang)
        officer.part("notice")
        officer.fill(WORDS[lang]["on"], "2000-01-01")
        officer.wait(lambda: officer.seen("#wrong"))
        assert officer.text("#part") == ""
        officer.click("#case_view .back")
        officer.click("#cases button")
        officer.wait(lambda: officer.seen("#part[data-shows=duties]"))
        assert officer.driver.find_element("id", "on").get_attribute("value") == ""

    def test_one_fact_twice_is_not_recorded_as_one(self, officer: Officer, lang: str) -> None:
        words = WORDS[lang]
        opened(officer, lang)
        officer.part("record")
        for value in ("true", "false"):
            next(one for one in officer.all("#part button") if one.text == words["more_facts"]).click()
            officer.fill(words["fact"], "is_injured", "#part")
            officer.fill(words["value"], value, "#part")
        officer.click("#part button[type=submit]")
        officer.wait(lambda: words["twice"] in officer.text("#wrong"))

    def test_with_the_keyboard_alone(self, officer: Officer, lang: str) -> None:
        from selenium.webdriver.common.keys import Keys  # noqa: PLC0415 - may not be installed

        token = officer.wait(lambda: officer.seen("#token"))
        token.send_keys(POST + Keys.ENTER)
        officer.wait(lambda: officer.seen("#shelf"))
        for _ in range(20):
            focused = officer.driver.switch_to.active_element
            if focused.get_attribute("id") == "new":
                break
            focused.send_keys(Keys.TAB)
        officer.driver.switch_to.active_element.send_keys(Keys.ENTER)
        officer.wait(lambda: officer.seen("#opening"))
        assert WORDS[lang]["case_code"] in officer.text()

    def test_a_wrong_token(self, officer: Officer, lang: str) -> None:
        officer.seen("#token").send_keys("nobody")
        officer.click("#enter button")
        officer.wait(lambda: officer.seen("#wrong"))
        assert ("token" if lang == "en" else "mã truy cập") in officer.text("#wrong")
        assert officer.seen("#entrance")

    def test_a_file_is_only_looked_at(self, officer: Officer, lang: str, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_text(json.dumps(OPENED), encoding="utf-8")
        officer.enter(POST)
        officer.driver.find_element("id", "file").send_keys(str(path))
        officer.wait(lambda: officer.seen("#case_view"))
        assert WORDS[lang]["only_shown"] in officer.text()
        assert officer.seen("[data-part=record]") is None
        for part in ("statement", "timeline", "diagram", "notice"):
            officer.part(part)
        officer.click("#language")
        other = WORDS["en" if lang == "vi" else "vi"]
        officer.wait(lambda: other["only_shown"] in officer.text())

    def test_every_control_has_a_name(self, officer: Officer, lang: str) -> None:
        """Whoever cannot see the page hears what each control is for."""
        assert lang
        opened(officer, lang)
        officer.part("record")
        controls = officer.all("input, select, textarea, button, nav")
        assert len(controls) > 20
        assert [one.get_attribute("outerHTML") for one in controls if not one.accessible_name] == []

    def test_every_text_stands_out(self, officer: Officer, lang: str) -> None:
        """As much as WCAG asks, a late duty too; and a faint text would be found."""
        assert officer.faint() == []
        opened(officer, lang)
        officer.wait(lambda: officer.seen(".duty.open"))
        officer.driver.execute_script("document.querySelector('.duty.open').className = 'duty late'")
        assert officer.faint() == []
        officer.driver.execute_script("document.querySelector('#part p').style.color = '#888'")
        assert len(officer.faint()) == 1
