"""Papers that an application must hold: any one of several that a text lists."""

__all__ = ["Paper", "Papers"]

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, check_key


@frozen(kw_only=True)
class Paper:
    """One paper that a text accepts, or says not to be enough.

    Args:
        paper: The paper, a key of the book.
        held: That the person holds it, and that the text is read so that it counts.
        source: The provision that accepts it.
    """

    paper: Key
    held: Condition
    source: Source


@frozen(kw_only=True)
class Papers:
    """What must be brought for one purpose: one of the papers is enough.

    Args:
        key: What it shows, a key of the book's papers.
        one_of: The papers that are accepted, in the order of the text; at least one.
        not_enough: Papers that are often brought and show nothing, each with the provision that leaves them out.

    Raises:
        InvalidLaw: No paper is accepted.
    """

    key: Key = field(validator=check_key)
    one_of: tuple[Paper, ...]
    not_enough: tuple[tuple[Key, Source], ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.one_of:
            raise InvalidLaw(
                Problem(
                    f"papers.{self.key}",
                    "papers",
                    "giấy tờ phải nộp cần ít nhất một loại được chấp nhận",
                    "papers that must be brought need one that is accepted",
                )
            )
