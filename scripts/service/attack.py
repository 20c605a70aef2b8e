"""Requests made of the service's own OpenAPI document by schemathesis, good and bad; a failure ends with another code.

Run as ``python -m scripts.service.attack PATH_OF_SCHEMATHESIS [EXAMPLES]``; the service is one of its own on loopback.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2
from tests.examples.service.conftest import OPENED, POST
from tests.examples.service.served import HOST, served

_LEFT_OUT = (
    "positive_data_acceptance",  # the law and the door refuse much that a schema cannot
    "unsupported_method",  # of what is neither GET, PUT nor POST the document says nothing
)


def main(schemathesis: str, examples: str = "100") -> int:
    """Run it; its exit code."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), requests_a_minute=10**6) as (_, port):
        url, token = f"http://{HOST}:{port}", f"Authorization: Bearer {POST}"
        httpx2.put(f"{url}/cases/c1", json=OPENED, headers={"Authorization": f"Bearer {POST}"}).raise_for_status()
        options = ["--phases", "examples,fuzzing,stateful", "--max-examples", examples, "--generation-deterministic"]
        options += ["--continue-on-failure", "--exclude-checks", ",".join(_LEFT_OUT)]
        command = [schemathesis, "run", f"{url}/openapi.json", "--header", token, *options]
        code = subprocess.run(command, check=False, timeout=1800).returncode  # noqa: S603 - what the caller names
        answers = (Path(folder) / "log").read_text(encoding="utf-8").splitlines()
    wrong = [line for line in answers if " 500 " in line]
    print(f"{len(answers):,} requests, {len(wrong)} of them 500")
    return 1 if wrong else code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
