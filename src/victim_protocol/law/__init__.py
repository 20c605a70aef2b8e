"""What a law is made of: conditions, rates and readings as values, and how they are evaluated.

Nothing here knows a particular law; that is data in ``victim_protocol.statutes``.
"""
