"""Bytes that learn from what they reach are sent to everything that reads, and to the command line.

    PYTHONPATH=src:. python -m scripts.fuzz NEW scripts/fuzz/corpus -runs=100000 -timeout=1 -rss_limit_mb=200

needs atheris. What is not our own error stops the run, and so does an input that takes more than a second or more
memory than is allowed. Inputs that reach something new are written to the first folder.
"""

import sys

import atheris

with atheris.instrument_imports(include=["victim_protocol"]):
    from scripts.fuzz.readers import one_input

if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
