"""What needs more than the project's own extras is only looked at where it is installed."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("pyspark") else ["spark/assess.py"]
