"""What needs the extra ``batch`` is only looked at with it."""

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("pyarrow") else ["*.py"]
