"""The text of a frame or a payload with its secrets masked in place: all else stays as it was written.

The text is read token by token, for what is broken may have secrets too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from json import JSONDecoder, dumps
from typing import Any, Final, final

from ocppkit._nodes import Field
from ocppkit._secrets import MASK, without_password
from ocppkit.cli.schema import fields_of, type_of, walk
from ocppkit.messages import DataType
from ocppkit.protocol import CALL, CALL_RESULT, SEND
from ocppkit.versions import VERSIONS, Version

_TOKEN: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[{}\[\],:]|[^\s"{}\[\],:]+', re.DOTALL)
_decode: Final = JSONDecoder(strict=False).decode
# What no schema knows may be a secret by its name.
_TELLING: Final = re.compile(r"passw|passphrase|secret|credential|private_?key|authorization_?key|pin\Z", re.IGNORECASE)
# Without any of these, a text has neither such a name nor a URL, nor JSON in a text.
_MAY_HIDE: Final = re.compile(
    r'passw|passphrase|secret|credential|private|authorization_?key|pin"|\\|//|"\s*[\[{]', re.IGNORECASE
)
_DEEPEST: Final = 3  # JSON in a text in a text
# Where the payload stands, by the first element of a frame.
_PAYLOADS: Final = {str(CALL): 3, str(CALL_RESULT): 2, str(SEND): 3}
_MASKED: Final = f'"{MASK}"'


@final
class _Part:
    """A value in a text: where it stands, and what it is or has."""

    __slots__ = ("end", "is_object", "is_text", "key", "members", "start", "value")

    def __init__(self, start: int, end: int, token: str) -> None:
        self.start = start
        self.end = end
        self.value = _text(token)
        self.is_object = token == "{"
        self.is_text = token[0] == '"'
        self.key: str | None = None
        self.members: list[tuple[str, _Part]] = []

    def add(self, part: _Part) -> None:
        self.members.append((self.key or "", part))

    def plain(self, depth: int = 2) -> Any:
        """Return what a secret may depend on: a text, or members by name in lower case, which hold texts or members."""
        if self.is_object and depth:
            return {name.casefold(): part.plain(depth - 1) for name, part in self.members}
        return self.value if self.is_text else None


def masked_frame(text: str, action: str | None, version: type[Version] | None) -> str:
    """Return the text of a frame, or a line with one, with its secrets masked: as schemas tell them, and names else.

    Without an action, that of the frame counts; an answer to who knows what is read as each that may have secrets.
    Without a version, those of every version count.
    """
    if action is not None and not _MAY_HIDE.search(text) and not any(map(_has_secrets, _types(action, version))):
        return text
    return _masked(text, lambda root: _in_frame(root, action, version))


def said_in(text: str) -> str:
    """Return what a frame says as it is written there: its payload, or all of an error behind its id."""
    (root, *_), _ = _parsed(text)
    elements = [part for _, part in root.members]
    first = elements[_PAYLOADS.get(elements[0].value, 2)]
    return text[first.start : elements[-1].end]


def masked_payload(payload: object, cls: type[DataType]) -> Any:
    """Return a payload with its secrets masked, whatever stands in their places."""
    return _decode(_masked(dumps(payload), lambda root: _secrets(root, cls)))


def _types(action: str, version: type[Version] | None) -> list[type[DataType] | None]:
    """Return requests and responses in turn, None where there is no response."""
    versions = VERSIONS if version is None else (version,)
    found = [one.actions[action] for one in versions if action in one.actions]
    return [cls for one in found for cls in (one.request, one.response)]


def _in_frame(root: _Part, action: str | None, version: type[Version] | None) -> Iterator[_Part]:
    """Yield the secrets of a frame; of what is none, those by name."""
    elements = [part for _, part in root.members]
    kind = elements[0].value if elements else ""
    at = 0 if root.is_object else _PAYLOADS.get(kind, 0)
    if not at:
        yield from _secrets(root, None)
        return
    answers = kind == str(CALL_RESULT)
    if action is None and not answers and len(elements) > 2:
        action = elements[2].value
    names = [action] if action is not None else [name for one in VERSIONS for name in one.actions]
    found = [cls for name in dict.fromkeys(names) for cls in _types(name, version)[answers::2]]
    types = [cls for cls in found if cls is not None and (action is not None or _has_secrets(cls))]
    for payload in elements[at:]:  # where a comma is missing or too many, more than one
        for cls in types or (None,):
            yield from _secrets(payload, cls)


def _masked(text: str, secrets: Callable[[_Part], Iterator[_Part]], depth: int = 0) -> str:
    roots, leaves = _parsed(text)
    found = [(part.start, part.end, _MASKED) for root in roots for part in secrets(root)]
    for part in leaves:
        new = without_password(part.value)
        if part.is_text and depth < _DEEPEST and part.value.lstrip()[:1] in ("[", "{"):
            new = _masked(new, lambda root: _in_frame(root, None, None), depth + 1)
        if new != part.value:
            found.append(
                (part.start, part.end, dumps(new, ensure_ascii=not new.isprintable()) if part.is_text else new)
            )
    result, end = "", 0
    for start, stop, new in sorted(found, key=lambda one: (one[0], -one[1], one[2] != _MASKED)):
        if start >= end:
            result += text[end:start] + new
            end = stop
    return result + text[end:]


def _secrets(root: _Part, cls: type[DataType] | None) -> Iterator[_Part]:
    work: list[tuple[_Part, type[DataType] | None]] = [(root, cls)]
    while work:
        part, cls = work.pop()
        if not part.is_object:
            work += [(inner, cls) for _, inner in part.members]
            continue
        fields: Mapping[str, Field] = {} if cls is None else _fields(cls)
        owner = part.plain()
        for name, inner in part.members:
            field = fields.get(name.casefold())
            if field is None:
                if _TELLING.search(name):
                    yield inner
                else:
                    work.append((inner, None))
            elif field.secret is not None and field.secret.applies(owner):
                yield inner
            else:
                nested = type_of(field.node)
                work.append((inner, nested if nested is not None and issubclass(nested, DataType) else None))


# What was worked out once; both are bounded by what is printed.
_SECRETIVE: Final[dict[type[DataType], bool]] = {}
_FIELDS: Final[dict[type[DataType], dict[str, Field]]] = {}


def _has_secrets(cls: type[DataType] | None) -> bool:
    if cls is None:
        return False
    if cls not in _SECRETIVE:
        _SECRETIVE[cls] = any(field.secret is not None for _, _, field in walk(cls))
    return _SECRETIVE[cls]


def _fields(cls: type[DataType]) -> Mapping[str, Field]:
    if cls not in _FIELDS:
        _FIELDS[cls] = {field.wire.casefold(): field for field in fields_of(cls)}
    return _FIELDS[cls]


def _parsed(text: str) -> tuple[list[_Part], list[_Part]]:
    """Return the arrays and objects of a text, as far as they can be read, and all texts and numbers in it."""
    roots: list[_Part] = []
    scopes: list[_Part] = []
    leaves: list[_Part] = []
    for match in _TOKEN.finditer(text):
        token = match[0]
        scope = scopes[-1] if scopes else None
        if token in "{[":
            part = _Part(match.start(), len(text), token)
            if scope is not None:
                scope.add(part)
            else:
                roots.append(part)
            scopes.append(part)
        elif token in "}]":
            if scope is not None:
                scopes.pop().end = match.end()
        elif token == ",":
            if scope is not None:
                scope.key = None
        elif token == ":":
            # Where a comma is missing, what looked like a value is the next name.
            if scope is not None and scope.members and scope.members[-1][1] is (leaves[-1] if leaves else None):
                last = scope.members[-1][1]
                if scope.is_object and not text[last.end : match.start()].strip():
                    scope.members.pop()
                    scope.key = last.value
        elif scope is not None and scope.is_object and scope.key is None:
            scope.key = _text(token)
        else:
            part = _Part(match.start(), match.end(), token)
            leaves.append(part)
            if scope is not None:
                scope.add(part)
    return roots, leaves


def _text(token: str) -> str:
    if token[0] != '"':
        return token
    try:
        text: str = _decode(token)
    except ValueError:
        return token.strip('"')
    return text
