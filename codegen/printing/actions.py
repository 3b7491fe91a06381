"""Prints ``actions.py``: one constant per action, under the action's own name."""

from __future__ import annotations

from codegen.model import Action, Edition
from codegen.printing.text import call, docstring, header, imports, name_list, quoted


def print_actions(edition: Edition) -> str:
    """Print the actions, which tie a name to its request, response, sender and block."""
    sends = any(action.response is None for action in edition.actions)
    lines = [*header(edition, "Actions"), "from typing import Final", ""]
    lines += imports("ocppkit.messages", ["Action", "Sender"] + ["SendAction"] * sends)
    lines += imports(f"ocppkit.{edition.package}.messages", [message.name for message in edition.messages])
    lines += [f"from ocppkit.versions import {edition.version_class}", ""]
    lines += name_list("__all__", [action.name for action in edition.actions])
    for action in edition.actions:
        lines += ["", *_constant(action, edition.version_class)]
    lines += ["", "ACTIONS: Final = ("]
    lines += [f"    {action.name}," for action in edition.actions]
    return "\n".join([*lines, ")"]) + "\n"


def _constant(action: Action, version: str) -> list[str]:
    arguments = [version, quoted(action.name), action.request.name]
    arguments += [action.response.name] if action.response is not None else []
    arguments += [f"Sender.{action.facts.sender.upper()}", quoted(action.facts.block)]
    head = f"{action.name}: Final = {'Action' if action.response is not None else 'SendAction'}"
    return [*call(head, arguments), *docstring(action.facts.purpose)]
