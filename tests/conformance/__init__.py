"""The same verdict everywhere: the official suite and random contracts, through every generated language."""
