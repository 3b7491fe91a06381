"""The bases of all typed messages: what a data type, a message, a request, a response and an action are.

The classes of ``v16``, ``v201`` and ``v21`` are printed dataclasses over these bases. The version, the response and
the direction of a request are part of its type, so a type checker refuses a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar, dataclass_transform, final

from ocppkit._secrets import MASK, Secret, masked
from ocppkit.json import has_long_number, lone_surrogate
from ocppkit.leniency import STRICT, Leniency
from ocppkit.protocol import Version

if TYPE_CHECKING:
    import dataclasses
    from typing import Generic
else:

    class Generic:
        """Takes type parameters and forgets them: typing's own costs import time for each of the printed classes."""

        __slots__ = ()

        def __class_getitem__(cls, _):
            return cls


T = TypeVar("T")
V = TypeVar("V", bound=Version)

REFUSALS: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What printed code raises for a value that it refuses; the table walk then says why."""


class _DataclassFields:
    """Answers whoever asks for ``__dataclass_fields__``. They are made then, for ``dataclasses`` costs import time."""

    def __get__(self, _: object, owner: type[Any]) -> Any:
        cls = next(cls for cls in owner.__mro__ if "__dataclass_fields__" in vars(cls))
        if vars(cls)["__dataclass_fields__"] is self:
            cls.__dataclass_fields__ = _fields_of(cls)  # type: ignore[attr-defined]
        return vars(cls)["__dataclass_fields__"]


class _DataclassParams:
    """Answers whoever asks for ``__dataclass_params__``."""

    def __get__(self, _: object, owner: type[Any]) -> Any:
        return _pattern().__dataclass_params__


@cache
def _pattern() -> Any:
    """Return a dataclass as the standard library makes it; printed classes are made like it."""
    import dataclasses

    @dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)
    class Pattern:
        field: None

    return Pattern


def _fields_of(cls: type[Any]) -> dict[str, dataclasses.Field[Any]]:
    """Make the dataclass fields that a class's own annotations and its ``__init__`` describe."""
    import dataclasses

    kind = _pattern().__dataclass_fields__["field"]._field_type
    defaults = _defaults(cls)
    fields: dict[str, dataclasses.Field[Any]] = {}
    for name in vars(cls)["__slots__"]:
        field: Any = dataclasses.field(default=defaults.get(name, dataclasses.MISSING), kw_only=True)
        field.name, field.type, field._field_type = name, cls.__annotations__[name], kind
        fields[name] = field
    return fields


def _defaults(cls: type[Any]) -> dict[str, Any]:
    """Return the values that stand for absent fields."""
    return getattr(cls.__init__, "__kwdefaults__", None) or {}


_FIELDS: Final = _DataclassFields()


@dataclass_transform(kw_only_default=True, eq_default=True)
def datatype(cls: type[T]) -> type[T]:
    """Make a printed class the dataclass that its annotations and its ``__init__`` describe.

    ``dataclass()`` does the same at ten times the import time, and finds no defaults: a slot cannot hold one.
    """
    cls.__dataclass_fields__ = _FIELDS  # type: ignore[attr-defined]
    return cls


class _AttrsFields:
    """Answers whoever asks for ``__attrs_attrs__``: attrs, cattrs. It is made then, for attrs costs import time."""

    def __get__(self, _: object, owner: type[DataType]) -> Any:
        import dataclasses

        import attrs

        def attribute(field: Any) -> Any:
            default = attrs.NOTHING if field.default is dataclasses.MISSING else field.default
            return attrs.field(default=default, kw_only=True, type=field.type)

        attributes = {field.name: attribute(field) for field in dataclasses.fields(owner)}
        made = attrs.fields(attrs.make_class(owner.__name__, attributes))
        if attributes:  # kept by classes with fields only: the bases must not answer for their subclasses
            owner.__attrs_attrs__ = made  # type: ignore[attr-defined]
        return made


@datatype
class DataType:
    """Base of all printed classes: mutable values, equal by value, not hashable, that hide secrets when shown."""

    __slots__ = ()

    __ocpp_version__: ClassVar[type[Version]]
    __ocpp_secrets__: ClassVar[Mapping[str, Secret]] = {}
    __ocpp_decode__: ClassVar[Callable[[Any], Any]]
    __ocpp_encode__: ClassVar[Callable[[Any], str]]

    if not TYPE_CHECKING:
        __attrs_attrs__ = _AttrsFields()
        __dataclass_params__ = _DataclassParams()
        __hash__ = None
        __match_args__ = ()

        def __replace__(self, **changes):
            import dataclasses

            return dataclasses.replace(self, **changes)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._names())

    def __repr__(self) -> str:
        defaults = _defaults(type(self))
        shown = [
            f"{name}={self._shown(name)}"
            for name in self._names()
            if name not in defaults or getattr(self, name) is not defaults[name]
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def _names(self) -> tuple[str, ...]:
        return type(self).__slots__

    def _shown(self, name: str) -> str:
        secret = self.__ocpp_secrets__.get(name)
        return MASK if secret is not None and secret.applies(self) else masked(getattr(self, name))

    def __ocpp_json__(self, policy: Leniency = STRICT) -> str:
        """Check the value and return its compact JSON text.

        Raises:
            PayloadError: it breaks its schema; every violation is named.
        """
        try:
            text = f"{{{type(self).__ocpp_encode__(self)}}}"
            if ("\\" not in text or not lone_surrogate(text)) and not has_long_number(text):
                return text
        except REFUSALS:
            pass
        from ocppkit._walk_out import write

        return write(self, policy)


@datatype
class Message(DataType):
    """The body of a request or of a response."""

    __slots__ = ()


@datatype
class Response(Message):
    """The body of a CALLRESULT."""

    __slots__ = ()


R = TypeVar("R", bound=Response)


@datatype
class Request(Message, Generic[V, R]):
    """The body of a CALL of version ``V``, to be answered with an ``R``."""

    __slots__ = ()

    __ocpp_action__: ClassVar[str]
    __ocpp_response__: ClassVar[type[Response]]


@datatype
class StationRequest(Request[V, R]):
    """A request that a station may send."""

    __slots__ = ()


@datatype
class CsmsRequest(Request[V, R]):
    """A request that a CSMS may send."""

    __slots__ = ()


@datatype
class StationSend(Message, Generic[V]):
    """The body of a SEND, which a station sends and nobody answers (OCPP-J 2.1, 4.2.4)."""

    __slots__ = ()

    __ocpp_action__: ClassVar[str]


class Sender(Enum):
    """Who may send an action."""

    STATION = "station"
    CSMS = "csms"
    BOTH = "both"


Q = TypeVar("Q", bound=Request[Any, Any])
S = TypeVar("S", bound=StationSend[Any])


@final
class Answer(Generic[R]):
    """A response that a middleware gives in place of the handler; made by ``Action.answer``."""

    __slots__ = ("response",)

    def __init__(self, response: R) -> None:
        self.response = response


@final
class Action(Generic[V, Q, R]):
    """Something that one side asks of the other: its name, its request and its response.

    ``sender`` says who may send it; ``block`` is the functional block or, in 1.6, the feature profile.
    """

    __slots__ = ("block", "name", "request", "response", "sender", "version")

    def __init__(
        self, version: type[V], name: str, request: type[Q], response: type[R], sender: Sender, block: str
    ) -> None:
        self.version = version
        self.name = name
        self.request = request
        self.response = response
        self.sender = sender
        self.block = block

    def __repr__(self) -> str:
        return f"<Action {self.name} of OCPP {self.version.name}>"

    def answer(self, response: R) -> Answer[R]:
        """Make what a middleware yields to answer a request of this action by itself."""
        return Answer(response)


@final
class SendAction(Generic[V, S]):
    """Something that a station tells without an answer: an action of a SEND, so without a response."""

    __slots__ = ("block", "name", "request", "sender", "version")

    response: ClassVar[None] = None

    def __init__(self, version: type[V], name: str, request: type[S], sender: Sender, block: str) -> None:
        self.version = version
        self.name = name
        self.request = request
        self.sender = sender
        self.block = block

    def __repr__(self) -> str:
        return f"<SendAction {self.name} of OCPP {self.version.name}>"


def link(
    version: type[Version],
    actions: Iterable[Action[Any, Any, Any] | SendAction[Any, Any]],
    decoders: Mapping[type[DataType], Callable[[Any], Any]],
    encoders: Mapping[type[DataType], Callable[[Any], str]],
) -> None:
    """Tie a version's printed classes to its printed codec; the last thing that its package does."""
    for cls, decode in decoders.items():
        cls.__ocpp_version__ = version
        cls.__ocpp_decode__ = decode
        cls.__ocpp_encode__ = encoders[cls]
    for action in actions:
        action.request.__ocpp_action__ = action.name
        if action.response is not None:
            action.request.__ocpp_response__ = action.response
