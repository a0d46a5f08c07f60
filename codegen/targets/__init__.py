"""Targets: pure functions from the model to files. One folder each; none knows another."""
