"""How a composite schedule is made: when profiles run, which leads, and what they come to together."""
