"""Law beside the trafficking regimes, on which they stand."""
