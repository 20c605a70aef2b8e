"""What provinces set for themselves."""
