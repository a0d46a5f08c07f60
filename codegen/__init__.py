"""type-contracts: canonical JSON Schemas in, Python, TypeScript and reference documentation out."""

__version__ = "0.1.0"
