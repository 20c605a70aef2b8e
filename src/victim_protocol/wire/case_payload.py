r"""Cases as payloads: JSON that other systems send and store, and that cannot be misread.

A payload is a table of ``schema_version``, ``persons`` and ``entries``.
The keys are the fields of ``Person`` and ``Entry``; how a value is written, ``converter`` says.

>>> payloads = Payloads()
>>> case = payloads.read('{"schema_version": 1, "persons": [{"id": "p1"}], "entries": []}')
>>> payloads.write(case)
'{"schema_version":1,"persons":[{"id":"p1"}],"entries":[]}'
"""

__all__ = ["Payloads"]

from collections.abc import Mapping
from json import JSONEncoder
from typing import Any, Final, TypeVar

from attrs import field, frozen
from cattrs import Converter

from victim_protocol.case.case import Case
from victim_protocol.case.check_words import is_code
from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.wire.converter import make_converter
from victim_protocol.wire.door import Door
from victim_protocol.wire.door_faults import plain_faults, too_large
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.migrations import STEPS, VERSION, Step, migrated
from victim_protocol.wire.payload_faults import Form, form_faults
from victim_protocol.wire.refusal import READ_ERRORS, problems_of

Row = TypeVar("Row")

_encoded: Final = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@frozen(kw_only=True)
class Payloads:
    """Reads and writes payloads; who handles many keeps one.

    Args:
        limits: How much a payload may hold.
        steps: For each older version, the pure step that makes the next one of it.
    """

    limits: Limits = field(factory=Limits)
    steps: Mapping[int, Step] = field(default=STEPS, repr=False)
    _door: Door = field(init=False, eq=False, repr=False)
    _converter: Converter = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_door", Door(limits=self.limits))
        object.__setattr__(self, "_converter", make_converter())

    def read(self, given: str | bytes) -> Case:
        """The case of a payload.

        Args:
            given: The payload as JSON; as bytes, in UTF-8.

        Raises:
            WireError: It is not let in, has another form, or its persons and entries contradict each other; all
                problems are listed, each with its path from ``$``.

        >>> Payloads().read('{"schema_version": 1, "persons": [{"id": "p1", "born": null}], "entries": []}')
        Traceback (most recent call last):
        victim_protocol.errors.WireError: $.persons[0].born: null says nothing: leave the key out
        """
        return self.of_plain(migrated(self._door.opened(given), self.steps))

    def of_plain(self, table: dict[str, Any]) -> Case:
        """The case of a table that somebody else has parsed, in the form of this version.

        What the door looks at is not looked at here.

        Args:
            table: Tables, lists, texts, whole numbers and truths.

        Raises:
            WireError: As for ``read``.

        >>> Payloads().of_plain({"schema_version": 1, "persons": [{"id": "p1"}], "entries": []}).entries
        ()
        """
        if table.get("schema_version", VERSION) != VERSION:
            migrated(table, {})  # which says that it is unknown
        try:
            found = self._converter.structure(table, Form)
            if all(is_code(person.id) for person in found.persons):
                return Case(persons=found.persons, entries=found.entries)
        except (*READ_ERRORS, InvalidFact):
            pass
        raise WireError(*form_faults(table, self._structure))

    def write(self, case: Case) -> str:
        """A case as the JSON of a payload of this version; the same text for the same case, to be sent in UTF-8.

        Args:
            case: The case.

        Raises:
            WireError: It holds more than the limits allow, and would not be read again; all problems are listed.

        >>> payloads = Payloads()
        >>> payloads.write(payloads.read('{"entries": [], "persons": [{"id": "p1"}], "schema_version": 1}'))
        '{"schema_version":1,"persons":[{"id":"p1"}],"entries":[]}'
        """
        plain = self.plain(case)
        text = _encoded(plain)
        if not self._is_within(case, text) and (faults := self._faults(plain, text)):
            raise WireError(*faults)
        return text

    def _is_within(self, case: Case, text: str) -> bool:
        """Whether a case that was written is surely within the limits."""
        limits = self.limits
        numbers = (number for entry in case.entries for number in (*entry.costs.values(), *entry.facts.values()))
        return (
            len(text) <= min(limits.text, limits.size // 4)
            and len(case.entries) <= limits.entries
            and len(case.persons) <= limits.persons
            and all(type(number) is not int or number <= limits.number for number in numbers)
        )

    def _faults(self, plain: dict[str, Any], text: str) -> list[Problem]:
        """What keeps a case that was written from being read again."""
        size = self.limits.size
        return [*plain_faults(plain, self.limits), *([too_large(size)] if len(text.encode()) > size else [])]

    def plain(self, case: Case) -> dict[str, Any]:
        """A case as tables, lists, texts, whole numbers and truths.

        Args:
            case: The case.
        """
        unstructure = self._converter.unstructure
        return {
            "schema_version": VERSION,
            "persons": [unstructure(person) for person in case.persons],
            "entries": [unstructure(entry) for entry in case.entries],
        }

    def _structure(self, value: object, kind: type[Row], path: str) -> Row:
        try:
            return self._converter.structure(value, kind)
        except READ_ERRORS as error:
            raise WireError(*problems_of(error, path)) from None
