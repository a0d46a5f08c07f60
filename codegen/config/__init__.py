"""Configuration: what the user's table says, read strictly, with the place of everything that is wrong in it."""

from codegen.config.read import load
from codegen.config.settings import Loaded, Overrides, PackageSetting, Settings, TargetNames

__all__ = ["Loaded", "Overrides", "PackageSetting", "Settings", "TargetNames", "load"]
