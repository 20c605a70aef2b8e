import subprocess
import sys

import pytest

import victim_protocol
from victim_protocol.assessment import assess
from victim_protocol.reports.text import render
from victim_protocol.wire.case_file import read_case


def loaded_by(code: str) -> set[str]:
    """The modules that are loaded after some code has run in a process of its own."""
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


class TestNames:
    """The root holds what the first use needs, and loads it when it is used."""

    def test_each_name_is_that_of_its_home(self) -> None:
        assert victim_protocol.assess is assess
        assert victim_protocol.read_case is read_case
        assert victim_protocol.render is render
        assert victim_protocol.__version__

    def test_dir_lists_them(self) -> None:
        assert set(victim_protocol.__all__) <= set(dir(victim_protocol))
        assert "__version__" in dir(victim_protocol)

    def test_a_name_that_it_does_not_have(self) -> None:
        with pytest.raises(AttributeError, match="module 'victim_protocol' has no attribute 'nothing'"):
            getattr(victim_protocol, "nothing")  # noqa: B009 - the type checker knows that it is not there


class TestCost:
    """An import costs only what is used."""

    def test_the_root_loads_nothing(self) -> None:
        loaded = loaded_by("import victim_protocol\nassert dir(victim_protocol)")
        assert not {"attrs", "cattrs", "dateutil", "tomllib", "victim_protocol.assessment"} & loaded

    def test_assessment_loads_neither_converter_nor_calendar(self) -> None:
        loaded = loaded_by("import victim_protocol.assessment")
        assert "victim_protocol.statutes.book" in loaded
        assert not {"cattrs", "dateutil", "victim_protocol.wire"} & loaded

    def test_a_name_loads_its_home(self) -> None:
        assert "victim_protocol.reports.text" in loaded_by("from victim_protocol import render")
