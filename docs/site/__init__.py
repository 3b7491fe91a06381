"""The documentation site: MkDocs builds it of the pages in docs/ and of what the modules here print."""
