"""The model of every contract: what it accepts (rules), what a program sees (shape), what stores it (facts)."""
