"""The command line: one file per command. Everything heavy is imported by the command that needs it, when it runs."""
