"""The generator of ocppkit's typed messages: official schemas in, Python packages out.

It reads an official bundle into ``schemas/`` (``python -m codegen import PATH``) and prints the
packages from there (``python -m codegen``). It is never shipped and never imported by ocppkit.
"""
