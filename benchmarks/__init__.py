"""Measurements, each one a command: real-world schemas, cost of generating, cost of the generated code."""
