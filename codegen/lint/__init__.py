"""The quality and completeness of contracts: rules, each one page and one function of the model."""
