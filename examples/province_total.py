"""What a province owes for a year at least, and what would have to be known to say more."""

from datetime import date
from pathlib import Path

from victim_protocol import assess, read_case
from victim_protocol.quantities import Amount, total
from victim_protocol.reports.figures import amount_text

CASES = Path(__file__).resolve().parent / "cases" / "lang_son_2017"


def owed_by(day: date) -> Amount:
    """What is owed to everyone in the folder, by a day."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*.toml")))
    return total(assess(read_case(text), on=day).owed for text in texts)


def main() -> None:
    """Print the total of the year, and each unknown beside it."""
    owed = owed_by(date(2017, 12, 31))
    print(amount_text(owed, "en"))
    for label in owed.unknown:
        print(f"not known: {label.en}")


if __name__ == "__main__":
    main()
