"""Printers of findings: pure functions from diagnostics to text. None knows where the text goes."""
