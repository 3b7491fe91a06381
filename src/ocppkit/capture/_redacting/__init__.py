"""How texts are redacted: what is harmless, and what stands in the place of what is not."""
