"""What the page of ``ocppkit trace --html`` is made of: its template, its style, its script, and its charts."""
