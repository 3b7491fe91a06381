"""Keeps pytest away from the programs of others, which tests here check and run."""

collect_ignore = ["downstream", "programs"]
