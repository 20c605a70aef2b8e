"""Why something is not given, in phrases."""

__all__ = ["refusal", "refused_together"]

from collections.abc import Iterable, Iterator, Mapping

from victim_protocol.engine.support import Finding
from victim_protocol.labels import Language
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AllOf, AnyOf, ByReading, Defined, Not
from victim_protocol.law.explain import Explanation, Truth
from victim_protocol.law.variables import Variables
from victim_protocol.reports.words import leaf_text

_TRUE = (Truth.HOLDS, Truth.PASSES)


def refusal(finding: Finding, book: LawBook, language: Language) -> tuple[str, ...]:
    """What of a person's facts decides that a benefit is refused, without repetition.

    Nothing where the text grants nobody anything under the reading that is chosen.

    Args:
        finding: A finding that is refused.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    leaves = (leaf for reason in finding.reasons for leaf in _leaves(reason.explanation, book.variables, language))
    return tuple(dict.fromkeys(leaves))


def refused_together(
    found: Iterable[Finding], book: LawBook, language: Language
) -> Mapping[tuple[str, ...], tuple[Finding, ...]]:
    """Those of some findings that are refused, by their reasons.

    Args:
        found: The findings.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    refused: dict[tuple[str, ...], tuple[Finding, ...]] = {}
    for finding in found:
        if finding.status is Status.REFUSED:
            reasons = refusal(finding, book, language)
            refused[reasons] = (*refused.get(reasons, ()), finding)
    return refused


def _leaves(explanation: Explanation, variables: Variables, language: Language) -> Iterator[str]:
    for node in explanation.walk():
        leaf = node.condition
        if not isinstance(leaf, AllOf | AnyOf | ByReading | Defined | Not) and node.truth is not Truth.UNKNOWN:
            yield leaf_text(leaf, variables, language, true=node.truth in _TRUE)
