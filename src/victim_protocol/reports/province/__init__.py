"""The province's yearly report: from cases and records to values, then text, tables and charts."""
