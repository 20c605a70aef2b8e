"""The version of the library; every receipt names it."""

__all__ = ["__version__"]

__version__ = "0.1.0"
"""The version of the library."""
