"""Measurements: run by hand, or behind a flag, never as timed tests."""
