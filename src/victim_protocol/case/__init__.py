"""A case: persons, what happened to them, and what is known of each on a day."""
