"""Differential fuzzing: random contracts and documents, judged by the reference and by every generated language."""
