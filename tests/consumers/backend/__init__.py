"""A small service as users of the generated Python write it."""
