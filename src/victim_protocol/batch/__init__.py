"""The same questions asked of the rows of a table; needs the extra ``batch``."""
