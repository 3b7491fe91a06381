"""The inside of a connection: its tables, its two directions, and what they share."""
