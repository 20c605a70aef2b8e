import subprocess
import sys

WITHOUT = """
import sys
sys.modules["hypothesis"] = None
from victim_protocol import assess, read_case, render
import victim_protocol.cli
try:
    import victim_protocol.testing.cases
except ImportError as error:
    print(error.name)
"""


class TestWithoutTheExtra:
    """Without Hypothesis everything but this sub-package can be imported."""

    def test_the_rest_is_there(self) -> None:
        done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True)
        assert done.stdout == "hypothesis\n"
