"""The checks behind the rules for charging profiles, each with its rule."""
