"""Cases for data standards of others, each with what the standard cannot hold."""
