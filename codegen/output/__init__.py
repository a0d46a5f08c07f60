"""The only code that writes to disk: compares, writes and removes generated files, and says which are stale."""
