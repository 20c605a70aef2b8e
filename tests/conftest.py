"""How property tests are run: as many examples as their settings say, and no clock; speed is for benchmarks."""

from hypothesis import settings

settings.register_profile("without a clock", deadline=None)
settings.load_profile("without a clock")
