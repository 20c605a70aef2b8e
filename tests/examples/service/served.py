"""The service as a process of its own on a free port of the loopback address."""

__all__ = ["served"]

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOST = "127.0.0.1"


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((HOST, 0))
        return int(free.getsockname()[1])


@contextmanager
def served(folder: Path, **settings: object) -> "Iterator[tuple[subprocess.Popen[str], int]]":
    """The process and its port; stopped at the end, if it was not before.

    Args:
        folder: Where it keeps its cases, its settings and its log.
        settings: What differs from the settings of the example.
    """
    port, path, log = _free_port(), folder / "settings.toml", folder / "log"
    lines = Path("examples/service/settings.toml").read_text(encoding="utf-8").splitlines()
    changed = {"store": (folder / "cases.db").as_posix(), **settings}
    kept = [line for line in lines if line.partition(" = ")[0] not in changed]
    told = [f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {value}" for name, value in changed.items()]
    path.write_text("\n".join([*told, *kept]), encoding="utf-8")
    command = [sys.executable, "-m", "examples.service", str(path), "--port", str(port)]
    with log.open("w", encoding="utf-8") as written:
        process = subprocess.Popen(command, stderr=written, text=True)
    try:
        _wait(process, port, log)
        yield process, port
    finally:
        process.terminate()
        process.wait(timeout=60)


def _wait(process: "subprocess.Popen[str]", port: int, log: Path) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as tried:
            if tried.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(log.read_text(encoding="utf-8"))
