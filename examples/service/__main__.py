"""Run the service: ``python -m examples.service SETTINGS.toml [--host 127.0.0.1] [--port 8000]``.

It stops gracefully on SIGTERM: what is being answered is answered first.
"""

import argparse
import logging
from datetime import UTC, datetime
from pathlib import Path
from tomllib import TOMLDecodeError

import uvicorn
from examples.service.app import make_app
from examples.service.settings import read_settings
from examples.store_sqlite.store import SqliteStore

from victim_protocol.errors import WireError


def main() -> None:
    """Read the settings and serve until stopped."""
    asked = argparse.ArgumentParser(prog="examples.service")
    asked.add_argument("settings", type=Path)
    asked.add_argument("--host", default="127.0.0.1")
    asked.add_argument("--port", type=int, default=8000)
    options = asked.parse_args()
    try:
        settings = read_settings(options.settings)
    except (OSError, WireError, TOMLDecodeError) as error:
        asked.error(str(error))
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    app = make_app(SqliteStore(Path(settings.store)), settings, lambda: datetime.now(UTC))
    # Its own log of requests would hold addresses; ours does not.
    uvicorn.run(
        app,
        host=options.host,
        port=options.port,
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,  # who sends a request is told by its token, and by nothing that anybody can write
        limit_concurrency=500,
        timeout_graceful_shutdown=settings.seconds_for_a_body,
    )


if __name__ == "__main__":
    main()
