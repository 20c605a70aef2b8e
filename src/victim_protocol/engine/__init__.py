"""What follows from a law book and a case; nothing here knows a particular law."""
