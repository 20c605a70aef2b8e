"""What a province records beside its cases: what was handed over, what was held and printed, where people lodge."""
