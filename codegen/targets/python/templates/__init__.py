"""The modules that every generated package gets as they are."""
