"""Days: known in part, between two others, and the ages that follow from them."""
