"""What the standard leaves to vendors: custom actions, and the data of a DataTransfer, as values of the program's own.

They are registered on a connection or a ``Handlers`` object, never for the whole program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final, Generic, TypeVar, final

from ocppkit import json
from ocppkit._secrets import shown
from ocppkit.errors import ErrorCode, Finding, PayloadError
from ocppkit.json import ABSENT, Absent, JsonValue
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import Action, CsmsRequest, DataType, Response, Sender, StationRequest
from ocppkit.protocol import Version

__all__ = ["ANY_JSON", "Body", "CustomRequest", "CustomResponse", "RawRequest", "RawResponse", "custom_action"]

V = TypeVar("V", bound=Version)
T = TypeVar("T")
B = TypeVar("B")
A = TypeVar("A")


@final
class Body(Generic[B]):
    """How JSON becomes a value of the program's own, and back; ``name`` says in errors what was expected.

    Both functions raise when they refuse: a ``PayloadError`` is kept, any other exception becomes one.
    ``ocppkit.converters.body`` makes a body for an attrs class.
    """

    __slots__ = ("name", "read", "write")

    def __init__(self, name: str, read: Callable[[Any], B], write: Callable[[B], JsonValue]) -> None:
        self.name = name
        self.read = read
        self.write = write

    def __repr__(self) -> str:
        return f"Body({self.name!r})"

    def as_text(self) -> Body[B]:
        """Return the body for JSON that is written inside a string, as DataTransfer of 1.6 needs it."""

        def read(text: Any) -> B:
            if not isinstance(text, str):
                raise TypeError
            return self.read(json.parse(text))

        return Body(f"{self.name} as JSON text", read, lambda value: json.encode(self.write(value)))


def _same(value: Any) -> Any:
    return value


ANY_JSON: Final[Body[JsonValue]] = Body("any JSON", _same, _same)
"""JSON as it is."""


class _Vendor(DataType):
    """What custom and raw messages have in common: one value, which the program's own functions read and write."""

    __slots__ = ()

    def _value(self) -> object:
        raise NotImplementedError

    def _written(self) -> object:
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._value() == other._value()

    def __repr__(self) -> str:
        value = self._value()
        is_json = json.is_mapping(value) or json.is_array(value)
        return f"{type(self).__name__}({shown(value) if is_json else repr(value)})"

    def __ocpp_json__(self, policy: Leniency = STRICT) -> str:
        name = type(self).__name__
        try:
            value = self._written()
        except Exception as error:
            if isinstance(error, PayloadError) and error.findings:
                raise
            raise PayloadError(name, [Finding("", "type", name, self._value(), ErrorCode.FORMAT_VIOLATION)]) from error
        if not json.is_object(value):
            raise PayloadError(name, [Finding("", "type", "object", value, ErrorCode.FORMAT_VIOLATION)])
        findings = [
            Finding(pointer, fault.value, "a JSON value", item, ErrorCode.FORMAT_VIOLATION)
            for pointer, fault, item in json.faults(value)
        ]
        if findings:
            raise PayloadError(name, findings)
        return json.encode(value)


class _Bodied(_Vendor, Generic[B]):
    """A message of a custom action; ``body`` is the program's own value."""

    __slots__ = ("body",)

    __ocpp_body__: ClassVar[Body[Any]]

    def __init__(self, body: B) -> None:
        self.body = body

    def _value(self) -> object:
        return self.body

    def _written(self) -> object:
        return self.__ocpp_body__.write(self.body)


class CustomResponse(_Bodied[A], Response):
    """The response of a custom action; ``body`` is the program's own value."""

    __slots__ = ()


class CustomRequest(
    _Bodied[B], StationRequest[V, CustomResponse[A]], CsmsRequest[V, CustomResponse[A]], Generic[V, B, A]
):
    """The request of a custom action; ``body`` is the program's own value."""

    __slots__ = ()


@final
class RawResponse(_Vendor, Response):
    """The response of an action that only the peers know."""

    __slots__ = ("payload",)

    def __init__(self, payload: Mapping[str, JsonValue]) -> None:
        self.payload = payload

    def _value(self) -> object:
        return self.payload

    def _written(self) -> object:
        return dict(self.payload)


@final
class RawRequest(_Vendor, StationRequest[V, RawResponse], CsmsRequest[V, RawResponse]):
    """A request by its action's name and its payload, unchecked: for actions that no version has, and for test tools.

    A connection delivers one for an unknown action if it is made with ``deliver_unknown``.
    """

    __slots__ = ("action", "payload")
    __match_args__ = ("action", "payload")  # pyright: ignore[reportAssignmentType]

    action: str

    def __init__(self, action: str, payload: Mapping[str, JsonValue]) -> None:
        self.action = action
        self.payload = payload

    def __repr__(self) -> str:
        return f"RawRequest({self.action!r}, {shown(self.payload)})"

    def _value(self) -> object:
        return self.action, self.payload

    def _written(self) -> object:
        return dict(self.payload)


RawRequest.__ocpp_action__ = vars(RawRequest)["action"]  # the descriptor of the slot: another name of it
RawRequest.__ocpp_version__ = RawResponse.__ocpp_version__ = Version
RawRequest.__ocpp_response__ = RawResponse
RawResponse.__ocpp_decode__ = RawResponse


def custom_action(
    version: type[V], name: str, request: Body[B], response: Body[A], *, sender: Sender = Sender.BOTH
) -> Action[V, CustomRequest[V, B, A], CustomResponse[A]]:
    """Make an action that the standard does not have; ``action.request(value)`` makes a request of it.

    It is known to the connections and ``Handlers`` that it is registered on.
    """
    members: dict[str, Any] = {"__slots__": (), "__ocpp_version__": version}
    response_class: Any = type(f"{name}Response", (CustomResponse,), {**members, "__ocpp_body__": response})
    request_class: Any = type(
        f"{name}Request",
        (CustomRequest,),
        {**members, "__ocpp_body__": request, "__ocpp_action__": name, "__ocpp_response__": response_class},
    )
    for cls, body in ((request_class, request), (response_class, response)):
        cls.__ocpp_decode__ = staticmethod(_decoder(version, cls, body))
    return Action(version, name, request_class, response_class, sender, "custom")


def _recoded(version: type[Version], finding: Finding) -> Finding:
    """Give a finding of a nested value the code that the version has for its rule."""
    code = version.rule_codes.get(finding.rule, finding.code) if finding.pointer else finding.code
    return Finding(finding.pointer, finding.rule, finding.limit, finding.value, code)


def _decoder(version: type[Version], cls: Callable[[Any], T], body: Body[Any]) -> Callable[[Any], T]:
    def decode(payload: Any) -> T:
        try:
            return cls(read_body(body, payload))
        except PayloadError as error:
            raise PayloadError(error.message, [_recoded(version, finding) for finding in error.findings]) from error

    return decode


def read_body(body: Body[B], value: JsonValue | Absent, pointer: str = "") -> B:
    """Read vendor's JSON.

    Raises:
        PayloadError: the body refuses it.
    """
    try:
        return body.read(None if value is ABSENT else value)
    except Exception as error:
        if isinstance(error, PayloadError) and error.findings:
            raise
        finding = Finding(pointer, "type", body.name, value, ErrorCode.FORMAT_VIOLATION)
        raise PayloadError(body.name, [finding]) from error
