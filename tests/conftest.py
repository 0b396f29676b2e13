"""What holds for all tests."""

from hypothesis import settings

# A busy machine is no failure: nothing is timed in tests.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
