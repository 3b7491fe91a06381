"""Rules for what a proxy lets through, in the words of a command line: a verdict, an action, and what it needs."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import Final

import attrs

from ocppkit import json
from ocppkit.bridge.flows import Side
from ocppkit.errors import ErrorCode
from ocppkit.json import JsonError, JsonValue, is_object
from ocppkit.payloads import explain
from ocppkit.versions import VERSIONS

__all__ = ["ANY", "Rule", "Ruling", "merged"]

ANY: Final = "*"
"""Any action, custom and signed ones among them."""

_SIGNED: Final = "-Signed"  # OCPP-J 2.x, 7.1


class Ruling(StrEnum):
    """What a rule does with a request."""

    FORWARD = "forward"
    REJECT = "reject"
    DROP = "drop"
    ANSWER = "answer"
    REPLACE = "replace"


_JSON_NEEDED: Final = {Ruling.ANSWER, Ruling.REPLACE}


@attrs.frozen
class Rule:
    """What becomes of the requests of an action; of several rules, the first that fits counts.

    ``asker`` is the side that they come from, None for either. ``code`` is that of the CALLERROR which rejects them.
    ``payload`` is the response that answers them, or what is merged into them as RFC 7386 says: a null removes.
    """

    ruling: Ruling
    action: str
    asker: Side | None = None
    code: ErrorCode = ErrorCode.NOT_SUPPORTED
    payload: Mapping[str, JsonValue] = attrs.field(factory=dict[str, JsonValue])

    @classmethod
    def read(cls, text: str) -> Rule:
        """Read ``VERDICT ACTION[@station|@csms] [ARGUMENT]``, such as ``reject Reset@csms SecurityError``.

        The argument of ``reject`` is an error code, NotSupported unless it is given; that of ``answer`` and ``replace``
        is a JSON object.

        Raises:
            ValueError: it is no rule; the text says why.
        """
        words = text.split(maxsplit=2)
        if len(words) < 2:
            raise ValueError(f"{text!r}: a rule is a verdict and an action")
        ruling, (action, at, asker), rest = words[0], words[1].partition("@"), "".join(words[2:])
        if ruling not in list(Ruling):
            raise ValueError(f"{ruling!r} is none of {', '.join(Ruling)}")
        if at and asker not in list(Side):
            raise ValueError(f"{asker!r} is none of {', '.join(Side)}")
        _check_action(action)
        rule = cls(Ruling(ruling), action, Side(asker) if at else None)
        if rule.ruling in _JSON_NEEDED:
            return rule._with_payload(rest)
        if rule.ruling is Ruling.REJECT and rest:
            code = ErrorCode.from_wire(rest)
            if code is None:
                raise ValueError(f"{rest!r} is no error code of OCPP")
            return attrs.evolve(rule, code=code)
        if rest:
            raise ValueError(f"{ruling} takes no argument, not {rest!r}")
        return rule

    def fits(self, action: str, asker: Side) -> bool:
        """Whether the rule is about an action that a side asks for."""
        return self.action in {ANY, action} and self.asker in {None, asker}

    def _with_payload(self, text: str) -> Rule:
        try:
            payload = json.parse(text)
        except JsonError as error:
            raise ValueError(f"{self.ruling} needs a JSON object: {error}") from None
        if not is_object(payload):
            raise ValueError(f"{self.ruling} needs a JSON object, not {text}")
        if self.ruling is Ruling.ANSWER:
            _check_answer(self.action, payload)
        return attrs.evolve(self, payload=payload)


def merged(payload: JsonValue, patch: JsonValue) -> JsonValue:
    """Return a payload with a patch merged into it (RFC 7386)."""
    if not is_object(patch):
        return patch
    result = dict(payload) if is_object(payload) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def _check_action(action: str) -> None:
    known = {name for version in VERSIONS for name in version.actions}
    if action != ANY and action.removesuffix(_SIGNED) not in known:
        close = get_close_matches(action, known, n=1)
        hint = f"; did you mean {close[0]}?" if close else ""
        raise ValueError(f"no version of OCPP has an action {action!r}{hint}")


def _check_answer(action: str, payload: Mapping[str, JsonValue]) -> None:
    """Refuse a response that fits no version."""
    actions = [version.actions[action] for version in VERSIONS if action in version.actions]
    responses = [one.response for one in actions if one.response is not None]
    findings = [explain(response, payload) for response in responses]
    if not findings:
        raise ValueError(f"{action!r} is no action with one response: it cannot be answered by a rule")
    if all(findings):
        raise ValueError(f"no response to {action}: {findings[0][0]}")
