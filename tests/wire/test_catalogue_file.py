import pytest

from victim_protocol.errors import InvalidLaw, WireError
from victim_protocol.labels import Label
from victim_protocol.reports.notice import notice_labels
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.catalogue_file import read_catalogue, template

LABELS = notice_labels(default_book())
HEAD = 'code = "xx"\n'


class TestTemplate:
    """A catalogue to be filled in."""

    def test_it_is_read_back_and_lacks_everything(self) -> None:
        assert read_catalogue(template(LABELS, code="xx")).lacks(*LABELS) == LABELS

    def test_signs_of_toml_are_escaped(self) -> None:
        label = Label('bến "đò"', 'the "ferry" \\ port')
        filled = template([label], code="xx", base="en").replace('= ""\n', '= "bac"\n')
        assert label[read_catalogue(filled)] == "bac"


class TestReadCatalogue:
    """A catalogue is read strictly, and an empty translation is one that is lacking."""

    def test_an_empty_translation_is_lacking(self) -> None:
        catalogue = read_catalogue(HEAD + '[texts]\n"meals" = ""\n')
        assert Label("bữa ăn", "meals")[catalogue] == "bữa ăn"

    @pytest.mark.parametrize(
        ("text", "path"),
        [
            ("code =", "file"),
            ('base = "en"', "code"),
            (HEAD + "texts = []", "texts"),
            (HEAD + '[texts]\n"meals" = 1', "texts.meals"),
            (HEAD + 'name = "?"', "name"),
        ],
    )
    def test_another_shape(self, text: str, path: str) -> None:
        with pytest.raises(WireError, match=f"^{path}: ") as caught:
            read_catalogue(text)
        assert [problem.path for problem in caught.value.problems] == [path]

    def test_a_place_in_braces_that_is_lost(self) -> None:
        with pytest.raises(InvalidLaw, match=r"^texts\.\{number\} days: a translation has the same places in braces$"):
            read_catalogue(HEAD + '[texts]\n"{number} days" = "days"')
