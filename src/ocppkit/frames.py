"""Frames: the JSON arrays of OCPP-J, whatever the version.

``loads`` is total: any text gives a frame or a ``FrameError``. Which frames a version has, and what is answered to a
broken one, is the connection's to know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from json.encoder import encode_basestring_ascii as escape
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Protocol, TypeAlias, final

from ocppkit import json
from ocppkit._value import Value
from ocppkit.errors import FrameError, FrameFault
from ocppkit.json import JsonError, JsonValue
from ocppkit.leniency import STRICT, Leniency

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    class _Typed(Protocol):
        def __ocpp_json__(self, policy: Leniency = ...) -> str: ...

    P = TypeVar("P", bound=Mapping[str, Any] | _Typed, default=dict[str, JsonValue])
else:
    from typing import TypeVar

    P = TypeVar("P")

__all__ = ["Call", "CallError", "CallResult", "CallResultError", "Frame", "Send", "dumps", "loads"]


@final
class Call(Value, Generic[P]):
    """A request: ``[2, message id, action, payload]`` (OCPP-J 4.2.1)."""

    __slots__ = __match_args__ = ("message_id", "action", "payload")
    kind: ClassVar[int] = 2
    _unshown = frozenset({"payload"})

    def __init__(self, message_id: str, action: str, payload: P) -> None:
        self.message_id = message_id
        self.action = action
        self.payload = payload


@final
class CallResult(Value, Generic[P]):
    """A response: ``[3, message id, payload]`` (OCPP-J 4.2.2)."""

    __slots__ = __match_args__ = ("message_id", "payload")
    kind: ClassVar[int] = 3
    _unshown = frozenset({"payload"})

    def __init__(self, message_id: str, payload: P) -> None:
        self.message_id = message_id
        self.payload = payload


@final
class CallError(Value):
    """The refusal of a request: ``[4, message id, code, description, details]`` (OCPP-J 4.2.3).

    ``details`` are free-form; the standard wants an object, and stations send text too.
    """

    __slots__ = __match_args__ = ("message_id", "code", "description", "details")
    kind: ClassVar[int] = 4
    _unshown = frozenset({"details"})

    def __init__(self, message_id: str, code: str, description: str = "", details: JsonValue = None) -> None:
        self.message_id = message_id
        self.code = code
        self.description = description
        self.details = {} if details is None else details


@final
class CallResultError(Value):
    """The refusal of a response: ``[5, message id, code, description, details]`` (OCPP-J 2.1, 4.2.3)."""

    __slots__ = __match_args__ = ("message_id", "code", "description", "details")
    kind: ClassVar[int] = 5
    _unshown = frozenset({"details"})

    def __init__(self, message_id: str, code: str, description: str = "", details: JsonValue = None) -> None:
        self.message_id = message_id
        self.code = code
        self.description = description
        self.details = {} if details is None else details


@final
class Send(Value, Generic[P]):
    """A message that is never answered: ``[6, message id, action, payload]`` (OCPP-J 2.1, 4.2.4)."""

    __slots__ = __match_args__ = ("message_id", "action", "payload")
    kind: ClassVar[int] = 6
    _unshown = frozenset({"payload"})

    def __init__(self, message_id: str, action: str, payload: P) -> None:
        self.message_id = message_id
        self.action = action
        self.payload = payload


Frame: TypeAlias = Call | CallResult | CallError | CallResultError | Send
"""What ``loads`` returns; payloads are JSON objects."""

AnyFrame: TypeAlias = Call[Any] | CallResult[Any] | CallError | CallResultError | Send[Any]
"""What ``dumps`` takes; payloads are typed messages or mappings."""

# Type and id of a frame whose JSON is broken further on, within its first 200 characters.
_HEAD: Final = re.compile(r'\s*\[\s*([2-6])\s*,\s*("(?:[^"\\\x00-\x1f]|\\.)*")\s*[,\]]')
_HEAD_LENGTH: Final = 200

# Frames are made without their __init__, which is a tenth of reading a small one; a call hands a tuple on as it is.
_new: Final[Callable[..., Any]] = object.__new__
_CALL: Final = (Call,)
_CALL_RESULT: Final = (CallResult,)


def loads(text: str | bytes, *, depth: int = json.MAX_DEPTH) -> Frame:
    """Read a text or UTF-8 bytes as a frame. A payload of null is ``{}`` (OCPP-J 4.1.5).

    ``depth``: how deep arrays and objects may nest, the frame itself being the first.

    Raises:
        FrameError: it is none; type and message id are given where they can be read.
    """
    try:
        value = json.parse(text, depth)
    except JsonError as error:
        raise salvaged(FrameFault(error.fault.value), text) from None
    # The two usual frames at once; True == 1 and 2.0 == 2 to Python, but neither is a message type. Behind
    # `type(value) is list` a type checker would know nothing of the elements any more.
    if value.__class__ is list and len(value) == 4:
        kind, message_id, action, payload = value
        if type(kind) is int and kind == 2 and type(message_id) is type(action) is str and payload.__class__ is dict:
            call: Call = _new(*_CALL)
            call.message_id, call.action, call.payload = message_id, action, payload
            return call
    elif value.__class__ is list and len(value) == 3:
        kind, message_id, payload = value
        if type(kind) is int and kind == 3 and type(message_id) is str and payload.__class__ is dict:
            result: CallResult = _new(*_CALL_RESULT)
            result.message_id, result.payload = message_id, payload
            return result
    return _unusual(value)


def parsed(text: str | bytes) -> Frame | FrameError:
    """Return the frame that a text is, or why it is none."""
    try:
        return loads(text)
    except FrameError as error:
        return error


def dumps(frame: AnyFrame, *, policy: Leniency = STRICT) -> str:
    """Write a frame as compact text; typed payloads are checked, mappings are written as they are.

    Raises:
        PayloadError: a typed payload breaks its schema.
        ValueError: a mapping, a text or the details of an error hold what is no JSON.
        TypeError: an id, an action, a code or a description is no string, or a payload no mapping.
    """
    if type(frame) is Call:
        return f"[2,{_text(frame.message_id)},{_text(frame.action)},{_body(frame.payload, policy)}]"
    if type(frame) is CallResult:
        return f"[3,{_text(frame.message_id)},{_body(frame.payload, policy)}]"
    match frame:
        case CallError(message_id, code, description, details):
            return f"[4,{_text(message_id)},{_text(code)},{_text(description)},{_open(details)}]"
        case CallResultError(message_id, code, description, details):
            return f"[5,{_text(message_id)},{_text(code)},{_text(description)},{_open(details)}]"
        case Send(message_id, action, payload):
            return f"[6,{_text(message_id)},{_text(action)},{_body(payload, policy)}]"
        case _:  # pyright: ignore[reportUnnecessaryComparison]
            raise TypeError(f"a {type(frame).__name__} is no frame")


def salvaged(fault: FrameFault, text: str | bytes) -> FrameError:
    """Return the error for a text that is not read as a whole, with type and id if its beginning shows them."""
    head = text[:_HEAD_LENGTH]
    if not isinstance(head, str):
        head = str(head, "utf-8", "surrogateescape")  # what is no UTF-8 makes an id unreadable, not another id
    match = _HEAD.match(head)
    if match is None:
        return FrameError(fault)
    try:
        message_id = json.parse(match[2])
    except JsonError:
        return FrameError(fault, int(match[1]))
    return FrameError(fault, int(match[1]), message_id)


def _unusual(value: Any) -> Frame:
    """Read what is neither a plain CALL nor a plain CALLRESULT, or say why it is no frame."""
    if not json.is_array(value) or not value:
        raise FrameError(FrameFault.NOT_AN_ARRAY)
    kind, message_id = value[0], value[1] if len(value) > 1 else None
    read = _READERS.get(kind) if type(kind) is int else None
    if read is None:
        known = message_id if type(message_id) is str else None
        raise FrameError(FrameFault.MESSAGE_TYPE, kind if type(kind) is int else None, known)
    if type(message_id) is not str:
        raise FrameError(FrameFault.MESSAGE_ID, kind)
    return read(value, kind, message_id)


def _request(value: list[Any], kind: int, message_id: str) -> Call | Send:
    if len(value) != 4:
        raise FrameError(FrameFault.LENGTH, kind, message_id)
    _, _, action, payload = value
    if type(action) is not str:
        raise FrameError(FrameFault.ACTION, kind, message_id)
    body = _object(payload, kind, message_id)
    return Call(message_id, action, body) if kind == 2 else Send(message_id, action, body)


def _result(value: list[Any], kind: int, message_id: str) -> CallResult:
    if len(value) != 3:
        raise FrameError(FrameFault.LENGTH, kind, message_id)
    return CallResult(message_id, _object(value[2], kind, message_id))


def _error(value: list[Any], kind: int, message_id: str) -> CallError | CallResultError:
    # Five elements by the standard. Stations leave out details and description, and send null or text for them.
    if not 3 <= len(value) <= 5:
        raise FrameError(FrameFault.LENGTH, kind, message_id)
    _, _, code, description, details, *_ = (*value, None, None)
    description = "" if description is None else description
    if type(code) is not str or type(description) is not str:
        raise FrameError(FrameFault.ERROR_CODE, kind, message_id)
    frame = CallError if kind == 4 else CallResultError
    return frame(message_id, code, description, details)


_READERS: Final = {2: _request, 3: _result, 4: _error, 5: _error, 6: _request}


def _object(payload: Any, kind: int, message_id: str) -> dict[str, JsonValue]:
    if payload is None:
        return {}
    if not json.is_object(payload):
        raise FrameError(FrameFault.PAYLOAD, kind, message_id)
    return payload


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a frame needs text here, not {type(value).__name__}")
    return escape(value) if value.isascii() else _open(value)


def _body(payload: Any, policy: Leniency) -> str:
    typed = getattr(payload, "__ocpp_json__", None)
    if typed is None and not json.is_mapping(payload):
        raise TypeError(f"a frame needs an object here, not {type(payload).__name__}")
    return typed(policy) if typed is not None else _open(dict(payload))


def _open(value: JsonValue) -> str:
    if not json.is_plain(value):
        for pointer, fault, _ in json.faults(value):
            raise ValueError(f"{pointer or '/'} is no JSON ({fault.value})")
    return json.encode(value)
