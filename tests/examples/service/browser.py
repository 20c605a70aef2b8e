"""An officer before the page: a headless Chromium that clicks, types and reads."""

__all__ = ["Officer", "chromium", "why_not"]

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--force-prefers-reduced-motion"),
)
_PATIENCE = 20
_FAINT = """
const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const parts = (colour) => colour.match(/[0-9.]+/g).map(Number);
const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
const behind = (one) => {
  for (; one; one = one.parentElement) {
    const colour = parts(getComputedStyle(one).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
};
const own = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || "value" in one;
return [...document.querySelectorAll("body *")].filter((one) => own(one) && one.checkVisibility()).flatMap((one) => {
  const style = getComputedStyle(one);
  const [darker, lighter] = [light(parts(style.color)), light(behind(one))].sort((a, b) => a - b);
  const size = parseFloat(style.fontSize);
  const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
  const found = (lighter + 0.05) / (darker + 0.05);
  return found < needed ? [`${one.outerHTML.slice(0, 90)}: ${found.toFixed(2)}`] : [];
});
"""
"""What has less contrast than WCAG 2.2, criterion 1.4.3, asks at its size: 4.5, or 3 where letters are large."""


def why_not() -> str | None:
    """Why no browser can be driven here; ``None`` where one can."""
    if find_spec("selenium") is None:
        return "selenium is not installed"
    if shutil.which("chromium") is None or shutil.which("chromedriver") is None:
        return "Chromium is not installed: Debian's packages are chromium and chromium-driver"
    return None


@contextmanager
def chromium(folder: Path, width: int) -> Iterator[Any]:
    """A browser with an empty profile and a window of some width, in pixels.

    Args:
        folder: Where its profile goes.
        width: The width.
    """
    from selenium.webdriver import Chrome, ChromeOptions, ChromeService  # noqa: PLC0415 - may not be installed

    options = ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for flag in (*_FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=ChromeService(shutil.which("chromedriver")))
    try:
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500},
        )
        yield driver
    finally:
        driver.quit()


class Officer:
    """Somebody at the page, who sees only what it shows."""

    def __init__(self, driver: Any, url: str, width: int) -> None:
        self.driver, self.width = driver, width
        driver.get(url)
        self.wait(lambda: self.seen("#enter"))

    def wait(self, holds: Any) -> Any:
        """Wait until something holds."""
        from selenium.common.exceptions import (  # noqa: PLC0415 - as above
            StaleElementReferenceException,
            TimeoutException,
        )
        from selenium.webdriver.support.ui import WebDriverWait  # noqa: PLC0415 - as above

        waiting = WebDriverWait(self.driver, _PATIENCE, ignored_exceptions=[StaleElementReferenceException])
        try:
            return waiting.until(lambda _driver: holds())
        except TimeoutException:
            raise AssertionError(self.text("#wrong, #told, main")) from None

    def all(self, css: str) -> list[Any]:
        """What is shown and fits a selector."""
        return [one for one in self.driver.find_elements("css selector", css) if one.is_displayed()]

    def seen(self, css: str) -> Any:
        """The first of them, or nothing."""
        return next(iter(self.all(css)), None)

    def text(self, css: str = "main") -> str:
        """What is read there."""
        return " ".join(one.text for one in self.all(css))

    def click(self, css: str) -> None:
        """Click on something once it is shown."""
        one = self.wait(lambda: self.seen(css))
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", one)
        one.click()

    def control(self, label: str, within: str = "main") -> Any:
        """The control that a label names."""
        found = [one for one in self.all(f"{within} label") if one.text == label]
        assert found, f"no label {label!r}"
        return self.driver.find_element("id", found[-1].get_attribute("for"))

    def fill(self, label: str, value: str, within: str = "main") -> None:
        """Write or choose something, as a hand on a keyboard or a finger would."""
        control = self.control(label, within)
        if control.tag_name == "select":
            option = control.find_element("css selector", f"option[value='{value}']")
            self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", control)
            option.click()
        elif control.get_attribute("type") == "date":
            script = (
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))"
            )
            self.driver.execute_script(script, control, value)
        else:
            control.clear()
            control.send_keys(value)

    def enter(self, token: str) -> None:
        """Sign in."""
        self.wait(lambda: self.seen("#token")).send_keys(token)
        self.click("#enter button")
        self.wait(lambda: self.seen("#shelf"))

    def part(self, name: str) -> None:
        """Look at a part of the case."""
        self.click(f"[data-part={name}]")
        self.wait(lambda: self.seen(f"#part[data-shows={name}]"))

    def faint(self) -> list[str]:
        """The texts that stand out too little from what is behind them."""
        found: list[str] = self.driver.execute_script(_FAINT)
        return found

    def complaints(self) -> list[str]:
        """What the console of the browser says, but for answers that are refusals."""
        lines = [line["message"] for line in self.driver.get_log("browser")]
        return [line for line in lines if "the server responded with a status of 4" not in line]
