"""How property tests are run: as many examples as their settings say, and no clock; speed is for benchmarks.

Where `.ci/full` attacks whatever reads, each input has a second.
"""

from hypothesis import settings

settings.register_profile("without a clock", deadline=None)
settings.register_profile("attack", deadline=1000, max_examples=100_000, database=None)
settings.load_profile("without a clock")
