import json
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx2
import pytest
from tests.examples.service.conftest import OPENED, POST
from tests.examples.service.served import HOST, served

BODY = json.dumps(OPENED).encode()
HEAD = (
    f"PUT /cases/c1 HTTP/1.1\r\nHost: {HOST}\r\nAuthorization: Bearer {POST}\r\n"
    f"Content-Type: application/json\r\nContent-Length: {len(BODY)}\r\nConnection: close\r\n\r\n"
).encode()


def sent_in_part(port: int) -> socket.socket:
    """A connection on which all but the end of a request was sent."""
    connection = socket.create_connection((HOST, port))
    connection.sendall(HEAD + BODY[:-5])
    return connection


class TestServer:
    """The service as it is run."""

    def test_what_it_was_asked_before_it_is_stopped_it_answers(self, tmp_path: Path) -> None:
        with served(tmp_path) as (process, port):
            with sent_in_part(port) as connection:
                time.sleep(0.3)
                process.terminate()
                time.sleep(0.3)
                connection.sendall(BODY[-5:])
                answer = connection.recv(10_000)
            assert answer.startswith(b"HTTP/1.1 201")
            assert process.wait(timeout=60) == -signal.SIGTERM  # stopped by it, once everything was answered
        with served(tmp_path) as (_, port):
            found = httpx2.get(f"http://{HOST}:{port}/cases", headers={"Authorization": f"Bearer {POST}"})
            assert [case["case"] for case in found.json()["cases"]] == ["c1"]

    def test_whoever_does_not_finish_does_not_hold_it_up(self, tmp_path: Path) -> None:
        with served(tmp_path, seconds_for_a_body=1) as (process, port), sent_in_part(port) as connection:
            assert connection.recv(10_000).startswith(b"HTTP/1.1 408")
            with sent_in_part(port):
                time.sleep(0.3)
                process.terminate()
                process.wait(timeout=20)
        lines = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
        assert [line.split()[4] for line in lines if "PUT" in line] == ["408", "408"]

    def test_its_log(self, tmp_path: Path) -> None:
        """Nothing but what we write: no address, no body, no banner of the server."""
        with served(tmp_path) as (_, port):
            url = f"http://{HOST}:{port}/cases/Hoa"
            answer = httpx2.put(url, json=OPENED, headers={"Authorization": f"Bearer {POST}"})
            assert "server" not in answer.headers
            httpx2.get(url, headers={"Authorization": "Bearer Hoa"})
        lines = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
        assert len(lines) == 2
        assert "Hoa" not in "".join(lines)

    @pytest.mark.parametrize("settings", ['store = "x"', 'store = "x"\nagency = []\nlargest = 1'])
    def test_settings_that_cannot_be_read(self, tmp_path: Path, settings: str) -> None:
        path = tmp_path / "settings.toml"
        path.write_text(settings, encoding="utf-8")
        command = [sys.executable, "-m", "examples.service", str(path)]
        found = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert found.returncode == 2
        assert "Traceback" not in found.stderr
