"""The contestants: ocppkit, other libraries that do the same or a part of it, and the bare parsers."""
