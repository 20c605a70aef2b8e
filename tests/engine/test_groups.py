import pytest
from tests.engine.scenes import BOOK, REGIME
from tests.toy_law import source, weak

from victim_protocol.engine import groups as module
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Span

WEAK, STRONG = (Limit(units=units, span=Span.CASE, source=one) for units, one in ((60, weak()), (30, source())))


class TestCaps:
    """A cap that is known too little may be none; one that is known well enough is one."""

    @pytest.mark.parametrize(
        ("limits", "accept", "expected"),
        [
            ((WEAK,), Evidence.SECONDARY, (WEAK,)),
            ((WEAK,), Evidence.OFFICIAL, (WEAK, None)),
            ((STRONG,), Evidence.OFFICIAL, (STRONG,)),
            ((STRONG, WEAK), Evidence.OFFICIAL, (STRONG, WEAK, None)),
            ((None, WEAK), Evidence.OFFICIAL, (None, WEAK)),
            ((None,), Evidence.OFFICIAL, (None,)),
        ],
    )
    def test_which_may_apply(
        self, limits: tuple[Limit | None, ...], accept: Evidence, expected: tuple[Limit | None, ...]
    ) -> None:
        judge = BOOK.on(BOOK.change_days[-1], accept).judges[REGIME][Key("meals")]
        assert module._caps(limits, judge) == expected
