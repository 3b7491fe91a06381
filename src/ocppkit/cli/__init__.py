"""The ``ocppkit`` command: what people with a log file, a frame or a station at hand need (extra ``cli``)."""
