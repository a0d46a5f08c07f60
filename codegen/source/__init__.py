"""Reading contracts: strict JSON with places, and references that never leave the contracts' root."""
