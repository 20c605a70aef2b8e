"""What needs the extra ``batch`` is only looked at with it."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("pyarrow") else ["test_batch.py", "test_table_files.py"]
