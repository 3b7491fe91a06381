"""A CSMS for three versions on every framework; ``charging`` is what they have in common."""
