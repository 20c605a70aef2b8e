"""A person of a case: someone, or an establishment."""

__all__ = ["Person"]

from attrs import field, frozen

from victim_protocol.confidential import TELLS, Confidential
from victim_protocol.dates.partial import PartialDate


@frozen(kw_only=True)
class Person:
    """A person by a code; what is known of the person is in the entries.

    An establishment is one, too: it holds a licence, claims and closes, and no support is given to it.

    The repr holds the code only. Law 66/2011/QH12 Article 31 forbids disclosure, so a code should not be a name.

    Args:
        id: A code, unique in the case.
        born: The birth date; ``None`` where nothing is known of it.
        accompanies: The code of the person whom this one accompanies; ``None`` for nobody.
        establishment: Whether it is an establishment, of which other events and facts are recorded.

    >>> Person(id="p1", born=PartialDate.parse("1993"))
    Person(id='p1')
    """

    id: str
    born: PartialDate | None = field(default=None, repr=False, metadata={TELLS: frozenset({Confidential.AGE})})
    accompanies: str | None = field(default=None, repr=False)
    establishment: bool = field(default=False, repr=False)
