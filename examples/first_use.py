"""The first use: a case file goes in, what is owed comes out, explained and cited."""

from datetime import date
from pathlib import Path

from victim_protocol import assess, read_case, render

CASES = Path(__file__).resolve().parent / "cases" / "lang_son_2017"


def main() -> None:
    """Print, in Vietnamese, what a woman from a poor household is owed on the day she applies."""
    case = read_case((CASES / "01_poor_household_goes_home.toml").read_text(encoding="utf-8"))
    print(render(assess(case, on=date(2017, 5, 10))))


if __name__ == "__main__":
    main()
