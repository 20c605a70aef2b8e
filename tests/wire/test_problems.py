"""Words that a book does not know: each is told with its path, and those that there are."""

import pytest

from victim_protocol.wire.problems import article_problems, each_known, each_of, known, one_of


class TestWords:
    """A word is one of those that there are, or a problem."""

    def test_known(self) -> None:
        assert list(known("a", "x", ["x"])) == []
        assert [(one.path, one.code) for one in known("a", "y", ["x"])] == [("a", "unknown_key")]

    def test_each_known(self) -> None:
        assert [one.path for one in each_known("a", ["x", "y", "z"], ["x"])] == ["a[1]", "a[2]"]

    def test_one_of(self) -> None:
        assert list(one_of("a", "x", ["x", "y"])) == []
        assert [one.en for one in one_of("a", "z", ["x", "y"])] == ["not one of: x, y"]

    def test_each_of(self) -> None:
        assert [one.path for one in each_of("a", ["x", "z"], ["x"])] == ["a[1]"]


class TestArticles:
    """An article is written as its key."""

    def test_a_key(self) -> None:
        assert list(article_problems("a", "09/2013/NĐ-CP:19.2.b")) == []

    @pytest.mark.parametrize("article", ["điểm b khoản 2 Điều 19 Nghị định 09/2013/NĐ-CP", "nothing"])
    def test_anything_else(self, article: str) -> None:
        assert [one.code for one in article_problems("a", article)] == ["citation"]
