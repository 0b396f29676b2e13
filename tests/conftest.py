"""What holds for every test."""

import os

from hypothesis import HealthCheck, settings

# Time says more about the machine than about the code; and what lands must not depend on luck.
settings.register_profile(
    "koersvast",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("koersvast")
