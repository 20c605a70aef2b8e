"""Words of a case file that a law book does not know, each with its path."""

__all__ = ["article_problems", "each_known", "each_of", "known", "one_of"]

from collections.abc import Iterable, Iterator

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.law.citation import Citation


def article_problems(path: str, article: str) -> Iterator[Problem]:
    """A citation in words is not refused for its content but for its form: what is compared is the key.

    Args:
        path: Where it stands.
        article: The citation.
    """
    try:
        is_key = Citation.parse(article).key == article
    except InvalidLaw:
        is_key = False
    if not is_key:
        yield Problem(
            path,
            "citation",
            "cần khóa trích dẫn như 09/2013/NĐ-CP:19.2.b",
            "not a citation key such as 09/2013/NĐ-CP:19.2.b",
        )


def each_of(path: str, values: Iterable[str], codes: Iterable[str]) -> Iterator[Problem]:
    """Words that are none of a few.

    Args:
        path: Where they stand.
        values: The words.
        codes: Those that there are.
    """
    for place, value in enumerate(values):
        yield from one_of(f"{path}[{place}]", value, codes)


def one_of(path: str, value: str, codes: Iterable[str]) -> Iterator[Problem]:
    """A word that is none of a few, all of which are told.

    Args:
        path: Where it stands.
        value: The word.
        codes: Those that there are.
    """
    if value not in codes:
        told = ", ".join(codes)
        yield Problem(path, "choice", f"cần một trong: {told}", f"not one of: {told}")


def each_known(path: str, values: Iterable[str], keys: Iterable[str]) -> Iterator[Problem]:
    """Keys that are not in a vocabulary.

    Args:
        path: Where they stand.
        values: The keys.
        keys: The vocabulary.
    """
    for place, value in enumerate(values):
        yield from known(f"{path}[{place}]", value, keys)


def known(path: str, key: str, keys: Iterable[str]) -> Iterator[Problem]:
    """A key that is not in a vocabulary.

    Args:
        path: Where it stands.
        key: The key.
        keys: The vocabulary.
    """
    if key not in keys:
        yield Problem(path, "unknown_key", "mã không có trong bộ luật", "not in the law book")
