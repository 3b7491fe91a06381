"""How lines of logs are read: where a frame stands in one, and what stands around it."""
