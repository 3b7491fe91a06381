"""ocppkit against other people's implementations, over real WebSockets: ``make interop``.

Each *pairing* is one implementation, in one role, on one version, with ours in the other role. ``exchanges.py`` is the
table of what the two do with each other, ``payloads.py`` holds what they say, ``pairing.py`` runs it. The peers are
programs of their own under ``peers/``, which are told over a pipe what to do next. What came of it is kept in
``outcomes/``, one file for each pairing, and compared at each run; ``make interop REWRITE=1`` writes the files anew.

What a peer does other than the standard asks needs a row in ``wrongs.py`` with its reason, and each row must be seen.
What ocppkit does otherwise has no such table: it fails the run.
"""
