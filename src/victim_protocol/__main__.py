"""``python -m victim_protocol``: the command line."""

from victim_protocol.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
