import gc

import pytest

from victim_protocol.cli.collecting import without_collecting


class TestWithoutCollecting:
    """The collector is off inside, and afterwards as it was, whatever happens."""

    @pytest.mark.parametrize("was_on", [True, False])
    def test_as_it_was(self, was_on: bool, monkeypatch: pytest.MonkeyPatch) -> None:
        told: list[str] = []
        monkeypatch.setattr(gc, "isenabled", lambda: was_on)
        monkeypatch.setattr(gc, "disable", lambda: told.append("off"))
        monkeypatch.setattr(gc, "enable", lambda: told.append("on"))
        with pytest.raises(ZeroDivisionError, match="zero"), without_collecting():
            told.append(str(1 // 0))
        assert told == (["off", "on"] if was_on else ["off"])
