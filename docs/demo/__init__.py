"""A CSMS and one station of each version, talking over real WebSockets: ``python -m docs.demo``."""
