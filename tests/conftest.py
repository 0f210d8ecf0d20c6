"""Property tests draw the same examples each time, so that a run fails for what was changed, not by chance."""

from hypothesis import settings

settings.register_profile('steady', derandomize=True)
settings.load_profile('steady')
