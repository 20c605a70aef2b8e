"""The pages on the law under ``docs/law``, made from the law book: ``python -m scripts.law_pages`` writes them all."""
