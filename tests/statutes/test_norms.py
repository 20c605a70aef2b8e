"""Norms of all regimes: whom each is about is cited from its own article, but for definitions."""

from collections.abc import Iterator

import pytest

from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import nodes
from victim_protocol.law.norm import Norm
from victim_protocol.statutes.book import default_book

ELSEWHERE = {
    "66/2011/QH12:2": "the Law says in its Article 2 what a victim is",
    "56/2017/NĐ-CP:14": "the Decree says in its Article 14 what a trafficked child is",
    "53/2024/QH15:34": "the Law says whom the measures of the Decree protect; of them its article is not known",
    "40/2026/VBHN-VPQH:12": "Article 12 lists the groups of the insured, to which the others and the Decree refer",
}
"""Articles in which something is defined that norms of other articles use, and why each may be cited by them."""

CITING = {
    "66/2011/QH12:2": {"66/2011/QH12", "62/2012/NĐ-CP", "35/2013/TT-BLĐTBXH"},
    "56/2017/NĐ-CP:14": {"56/2017/NĐ-CP"},
    "53/2024/QH15:34": {"162/2025/NĐ-CP"},
    "40/2026/VBHN-VPQH:12": {"40/2026/VBHN-VPQH", "188/2025/NĐ-CP"},
}
"""The texts whose norms do."""


def article(citation: Citation) -> str:
    return f"{citation.instrument.key}:{citation.article}"


def foreign(norm: Norm) -> Iterator[str]:
    """The articles that the condition of a norm cites and the norm does not."""
    own = {article(source.citation) for source in norm.sources}
    for node in nodes(norm.condition):
        if node.source is not None and article(node.source.citation) not in own:
            yield article(node.source.citation)


class TestWhereAConditionStands:
    """Whom a norm is about stands in the norm's own article, so that the page of no other article lists it."""

    def test_in_its_own_article_or_where_it_is_defined(self) -> None:
        wrong = {str(norm.key): {*foreign(norm)} - ELSEWHERE.keys() for norm in default_book().norms}
        assert {key: places for key, places in wrong.items() if places} == {}

    @pytest.mark.parametrize("place", ELSEWHERE)
    def test_of_definitions_by_the_texts_that_use_them_and_by_each_of_those(self, place: str) -> None:
        found = {norm.sources[0].citation.instrument.key for norm in default_book().norms if place in {*foreign(norm)}}
        assert found == CITING[place]

    def test_no_norm_is_about_a_law_and_cites_its_article_6_for_whom(self) -> None:
        """As many did: the page of Article 6 told of what stands in Articles 8 to 52."""
        citing = {
            str(norm.key)
            for norm in default_book().norms
            for node in nodes(norm.condition)
            if node.source is not None and article(node.source.citation) == "66/2011/QH12:6"
        }
        own = {str(norm.key) for norm in default_book().norms if "66/2011/QH12:6" in {*map(article, cited(norm))}}
        assert citing == own


def cited(norm: Norm) -> list[Citation]:
    return [source.citation for source in norm.sources]
