"""``loads`` makes a frame or a ``FrameError`` of anything at all, and ``dumps`` writes only what ``loads`` reads."""

from __future__ import annotations

import json
import traceback
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    ErrorCode,
    Frame,
    FrameError,
    FrameFault,
    PayloadError,
    Send,
    dumps,
    loads,
    v16,
)
from ocppkit.frames import AnyFrame
from ocppkit.json import MAX_DEPTH
from tests.test_corpus import ROWS
from tests.test_json import EMOJI, PARSERS, Parse, exactly, mutated, nested, thorough
from tests.test_open_json import OBJECTS, VALUES

Refusal = tuple[FrameFault, int | None, str | None]


@pytest.fixture(params=PARSERS)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.json.parse", request.param)


either_parser = pytest.mark.usefixtures("_parser")


def outcome(text: str | bytes) -> Frame | Refusal:
    try:
        return loads(text)
    except FrameError as error:
        return error.reason, error.message_type, error.message_id


def outcome_under(parse: Parse, text: str | bytes) -> Frame | Refusal:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ocppkit.json.parse", parse)
        return outcome(text)


# OCPP-J 2.1, 4.2.1 to 4.2.4; the older versions have the first three types, in the same form.
WRITTEN: list[tuple[AnyFrame, str]] = [
    (Call("1", "Reset", {"type": "Soft", "evseId": 1}), '[2,"1","Reset",{"type":"Soft","evseId":1}]'),
    (Call("", "", {}), '[2,"","",{}]'),
    (CallResult(f"\u00e9{EMOJI}", {"a": ["\u00fc\n"]}), r'[3,"\u00e9\ud83d\ude00",{"a":["\u00fc\n"]}]'),
    (CallResult("1", {}), '[3,"1",{}]'),
    (CallError("1", "GenericError"), '[4,"1","GenericError","",{}]'),
    (CallError("1", "NotSupported", "no \u00fc", {"x": [1]}), r'[4,"1","NotSupported","no \u00fc",{"x":[1]}]'),
    (CallError("1", ErrorCode.SECURITY_ERROR), '[4,"1","SecurityError","",{}]'),
    (CallResultError("1", "FormatViolation", "d", {"x": 1}), '[5,"1","FormatViolation","d",{"x":1}]'),
    (Send("1", "NotifyPeriodicEventStream", {"id": 1}), '[6,"1","NotifyPeriodicEventStream",{"id":1}]'),
]

# What is read although we would not write it.
READ: list[tuple[str, Frame]] = [
    # OCPP-J 2.1, 4.1.5: null where there are no fields
    ('[2,"1","Heartbeat",null]', Call("1", "Heartbeat", {})),
    ('[3,"1",null]', CallResult("1", {})),
    ('[6,"1","X",null]', Send("1", "X", {})),
    # stations leave out or mistype the last elements of a CALLERROR
    ('[4,"1","GenericError"]', CallError("1", "GenericError")),
    ('[4,"1","GenericError","no"]', CallError("1", "GenericError", "no")),
    ('[4,"1","GenericError",null,null]', CallError("1", "GenericError")),
    ('[4,"1","Unheard-of","no","because"]', CallError("1", "Unheard-of", "no", "because")),
    ('[4,"1","","no",[1]]', CallError("1", "", "no", [1])),
    ('[4,"1","","no",0]', CallError("1", "", "no", 0)),
    ('[5,"1","GenericError"]', CallResultError("1", "GenericError")),
    ('[5,"1","GenericError","no"]', CallResultError("1", "GenericError", "no")),
    (' \n[ 2 ,\t"1" , "X" , { } ]\r\n', Call("1", "X", {})),
]

BROKEN: list[tuple[FrameFault, int | None, str | None, list[str]]] = [
    (FrameFault.NOT_AN_ARRAY, None, None, ["{}", '"[2]"', "2", "null", "true", "[]", '{"0":2}']),
    # True == 1 and 2.0 == 2 to Python
    (FrameFault.MESSAGE_TYPE, None, "1", [
        '[true,"1","X",{}]', '[2.0,"1","X",{}]', '[2e0,"1"]', '["2","1","X",{}]', '[null,"1"]', '[[2],"1"]', '[{},"1"]',
    ]),
    (FrameFault.MESSAGE_TYPE, 7, "1", ['[7,"1","X",{}]', '[7,"1"]', '[7,"1",1,2,3,4]']),
    (FrameFault.MESSAGE_TYPE, 1, "1", ['[1,"1","X",{}]']),
    (FrameFault.MESSAGE_TYPE, 10**30, "1", [f'[{10**30},"1"]']),
    (FrameFault.MESSAGE_TYPE, -2, None, ["[-2]", "[-2,1]", "[-2,null]"]),
    (FrameFault.MESSAGE_TYPE, None, None, ["[true]", '[[2,"1","X",{}]]', '["x",2]']),
    *[(FrameFault.MESSAGE_ID, kind, None, [
        f"[{kind}]", f"[{kind},1]", f'[{kind},1,"X",{{}}]', f"[{kind},null,{{}}]", f'[{kind},true,"X","",{{}}]',
        f'[{kind},["1"],{{}}]', f'[{kind},{{"id":"1"}},"X",{{}}]', f'[{kind},1.5,"X",{{}}]',
    ]) for kind in range(2, 7)],
    *[(FrameFault.LENGTH, kind, "1", [f'[{kind},"1"]', f'[{kind},"1","X"]', f'[{kind},"1","X",{{}},{{}}]'])
      for kind in (2, 6)],
    (FrameFault.LENGTH, 3, "1", ['[3,"1"]', '[3,"1",{},{}]', '[3,"1","X",{}]']),
    *[(FrameFault.LENGTH, kind, "1", [f'[{kind},"1"]', f'[{kind},"1","X","",{{}},1]']) for kind in (4, 5)],
    *[(FrameFault.ACTION, kind, "1", [f'[{kind},"1",{action},{{}}]' for action in ("null", "1", "true", "[]", "{}")])
      for kind in (2, 6)],
    *[(FrameFault.PAYLOAD, kind, "1", [f"{head}{payload}]" for payload in ("[]", '""', "0", "false", '"{}"')])
      for kind, head in ((2, '[2,"1","X",'), (3, '[3,"1",'), (6, '[6,"1","X",'))],
    *[(FrameFault.ERROR_CODE, kind, "1", [
        f'[{kind},"1",{rest}]' for rest in ('null,"",{}', '1,"",{}', '"X",1,{}', '"X",[],{}', '"X",{}', "{}", '["X"]')
    ]) for kind in (4, 5)],
]  # fmt: skip

LONGEST_HEAD = '[2,"' + "x" * 194 + '",'

# Texts that are no JSON, and what their first 200 characters still tell.
SALVAGED: list[tuple[FrameFault, int | None, str | None, list[str | bytes]]] = [
    (FrameFault.JSON, 2, "id", [
        '[2,"id","X",{', '[2,"id",', '[2,"id"]]', '[2,"id","X",{"a":NaN}]', ' \n[ 2 ,\t"id" , "X", {', b'[2,"id","X",{',
        r'[2,"\u0069d","X",{', '[2,"id","X",{"a":"\n"}]', '[2,"id","X",{}] [', '[2,"id","X",{"a":1e999}]',
        f'[2,"id","X",{{"a":{"9" * 309}}}]', r'[2,"id","X",{"a":"\ud800"}]', '[2,"id","X",{"a":"' + "x" * 1000,
    ]),
    (FrameFault.JSON, 3, "id", ['[3,"id",{"configurationKey":[]', '[3,"id",{}']),
    (FrameFault.JSON, 4, "id", ['[4,"id","GenericError","a "quoted" word",{}]', '[4,"id"]}']),
    (FrameFault.JSON, 2, 'a"]\\\u00e9', [r'[2,"a\"]\\\u00e9",{', '[2,"a\\"]\\\\\u00e9",{']),
    (FrameFault.JSON, 2, "\u00e9", ['[2,"\u00e9",{'.encode()]),
    (FrameFault.DEPTH, 2, "id", [f'[2,"id","X",{nested(MAX_DEPTH)}]', '[2,"id","X",' + "[" * 100_000]),
    (FrameFault.ENCODING, 2, "id", [b'[2,"id","X",{"a":"\xff"}]', '[2,"id","X",{"a":"\ud800"}]']),
    (FrameFault.ENCODING, 2, "id", [b'[2,"id","X",{"a":"' + "\u00e9".encode() * 200 + b'\xc3"}]']),
    # an id that cannot be read is none; it must not come out changed
    (FrameFault.JSON, 2, None, [r'[2,"\ud800","X",{}]', r'[2,"\x69","X",{}]', r'[2,"\u00","X",{}]']),
    (FrameFault.ENCODING, 2, None, [b'[2,"a\xffb","X",{}]', '[2,"a\ud800b","X",{}]', b'[2,"\xed\xa0\x80","X",{}]']),
    # types that are never answered, and heads that are none
    (FrameFault.JSON, 5, "id", ['[5,"id","X","",{']),
    (FrameFault.JSON, 6, "id", ['[6,"id","X",{', '[6,"id","X",{"a":NaN}]']),
    (FrameFault.JSON, None, None, [
        '[7,"id","X",{', '[22,"id",{', '[2.0,"id",{', '["2","id",{', "[2,id,{",
        "[2,1,{", '[2,"id"}', "[2,'id',{", '[2,"id', '[2,"id"', '[2,"id" "X",{', '[2 "id",{', '{"x":[2,"id",{',
        'x[2,"id",{', '[[2,"id",{', '[2,"a\nb","X",{', "[", "", "[2,", '[,2,"id",',
    ]),
    # 200 characters, not one more
    (FrameFault.JSON, 2, "x" * 194, [LONGEST_HEAD, LONGEST_HEAD + "{", (LONGEST_HEAD + "{").encode()]),
    (FrameFault.JSON, None, None, [f" {LONGEST_HEAD}", f" {LONGEST_HEAD}".encode(), LONGEST_HEAD.replace("x", "xx")]),
]  # fmt: skip


@either_parser
@pytest.mark.parametrize(("frame", "text"), WRITTEN)
def test_each_type_of_frame_is_written_as_the_standard_has_it_and_comes_back_equal(frame: AnyFrame, text: str) -> None:
    assert dumps(frame) == text
    assert loads(text) == loads(text.encode()) == frame
    assert type(loads(text)) is type(frame)


@either_parser
@pytest.mark.parametrize(("text", "frame"), READ)
def test_a_frame_that_differs_in_form_only_is_read(text: str, frame: Frame) -> None:
    assert loads(text) == frame


TABLE: list[tuple[str | bytes, Refusal]] = [
    *((text, (fault, kind, known)) for fault, kind, known, texts in BROKEN for text in texts),
    *((text, (fault, kind, known)) for fault, kind, known, texts in SALVAGED for text in texts),
]


@either_parser
@pytest.mark.parametrize(("text", "wanted"), TABLE, ids=lambda item: f"{item!r:.40}")
def test_a_broken_frame_is_refused_with_its_fault_type_and_id(text: str | bytes, wanted: Refusal) -> None:
    assert outcome(text) == wanted


def test_every_fault_but_that_of_size_is_in_the_tables() -> None:
    """The connection measures the size before anything is read."""
    assert {fault for _, (fault, _, _) in TABLE} == set(FrameFault) - {FrameFault.SIZE}


@either_parser
@pytest.mark.parametrize(
    "text",
    [
        '[2,"hunter2","hunter2",["hunter2"]]',
        '[2,"hunter2","X",{"password":"hunter2"',
        '[2,"1","X",{"password":hunter2}]',
        '[4,"1",["hunter2"],"",{}]',
        '["hunter2","hunter2"]',
        '{"password":"hunter2"}',
        b'[2,"hunter2","X",{"password":"\xff"}]',
        '[2,"1","X",{"hunter2":' + "[" * 100_000,
    ],
)
def test_a_frame_error_shows_nothing_of_the_text_but_its_type(text: str | bytes) -> None:
    with pytest.raises(FrameError, match=r"^no OCPP-J message") as caught:
        loads(text)
    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


TEXTS = st.sampled_from([*(text for _, text in WRITTEN), *(row["raw"] for row in ROWS if len(row["raw"]) < 600)])


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@st.composite
def cut(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    text = draw(texts)
    return text[: draw(st.integers(0, len(text)))]


@thorough
@given(st.one_of(st.text(), st.binary(), mutated(TEXTS), cut(TEXTS), mutated(TEXTS).map(_bytes)))
def test_any_text_gives_a_frame_or_a_frame_error_and_the_same_under_both_parsers(text: str | bytes) -> None:
    first, second = (outcome_under(parse, text) for parse in PARSERS)
    assert exactly(first) == exactly(second)


@thorough
@given(VALUES | st.lists(VALUES | st.integers(0, 8), max_size=6))
def test_any_json_gives_a_frame_or_a_frame_error(value: Any) -> None:
    read = outcome(json.dumps(value))
    if not isinstance(read, tuple):
        assert exactly(loads(dumps(read))) == exactly(read)


@thorough
@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")), OBJECTS, VALUES)
def test_what_dumps_writes_comes_back_exactly(text: str, other: str, payload: Any, details: Any) -> None:
    frames: list[Frame] = [
        Call(text, other, payload),
        CallResult(text, payload),
        CallError(text, other, text, details),
        CallResultError(text, other, other, details),
        Send(text, other, payload),
    ]
    for frame in frames:
        for parse in PARSERS:
            assert exactly(outcome_under(parse, dumps(frame))) == exactly(frame)


def with_text(value: Any) -> list[AnyFrame]:
    """Return frames that hold a value where text belongs, one for each such place."""
    empty: dict[str, Any] = {}
    return [
        Call(value, "X", empty),
        Call("1", value, empty),
        CallResult(value, empty),
        CallError(value, "X"),
        CallError("1", value),
        CallError("1", "X", value),
        CallResultError(value, "X"),
        CallResultError("1", value),
        CallResultError("1", "X", value),
        Send(value, "X", empty),
        Send("1", value, empty),
    ]


def with_payload(value: Any) -> list[AnyFrame]:
    return [Call("1", "X", value), CallResult("1", value), Send("1", "X", value)]


@pytest.mark.parametrize("value", [None, 1, 1.5, True, b"1", ["1"], {"1": 1}, datetime(2026, 1, 2, tzinfo=UTC)])
def test_an_id_an_action_a_code_or_a_description_that_is_no_text_is_a_type_error(value: Any) -> None:
    for frame in with_text(value):
        with pytest.raises(TypeError, match=f"text here, not {type(value).__name__}"):
            dumps(frame)


@pytest.mark.parametrize("text", ["\ud800", "x\udfff", "\ud83d\ude00"])
def test_a_lone_surrogate_in_an_id_an_action_a_code_or_a_description_is_a_value_error(text: str) -> None:
    for frame in with_text(text):
        with pytest.raises(ValueError, match="is no JSON"):
            dumps(frame)


@pytest.mark.parametrize("payload", [None, 1, "", "{}", b"{}", [], [("a", 1)], (), {1}])
def test_a_payload_that_is_neither_a_message_nor_a_mapping_is_a_type_error(payload: Any) -> None:
    for frame in with_payload(payload):
        with pytest.raises(TypeError, match=f"an object here, not {type(payload).__name__}"):
            dumps(frame)


NO_JSON: list[tuple[Any, str]] = [
    ({"a": float("nan")}, "/a"), ({"a": [1, {"b": float("inf")}]}, "/a/1/b"), ({"a/~": -float("inf")}, "/a~1~0"),
    ({"a": {1}}, "/a"), ({"a": (1,)}, "/a"), ({"a": b"x"}, "/a"), ({"a": object()}, "/a"),
    ({1: "a"}, "/"), ({None: "a"}, "/"), ({"a": {2.5: 1}}, "/a"), ({"\udc00": 1}, "/"), ({"a": "\ud800"}, "/a"),
    ({"a": ["x", {"\ud83d\ude00": 1}]}, "/a/1"), ({"a": 10**309}, "/a"), ({"a": [10**5000]}, "/a/0"),
    ({"a": datetime(2026, 1, 2, tzinfo=UTC)}, "/a"), ({"a": MappingProxyType({})}, "/a"),
    ({"a": v16.ResetRequest(type=v16.ResetType.HARD)}, "/a"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "place"), NO_JSON)
def test_a_mapping_or_details_that_are_no_json_are_a_value_error_that_names_the_place(value: Any, place: str) -> None:
    for frame in (*with_payload(value), CallError("1", "X", "", value), CallResultError("1", "X", "", value)):
        with pytest.raises(ValueError, match=f"^{place} is no JSON \\(json\\)$"):
            dumps(frame)


def test_a_value_that_holds_itself_is_a_value_error() -> None:
    endless: dict[str, Any] = {}
    endless["a"] = [endless]
    with pytest.raises(ValueError, match=r"is no JSON \(depth\)"):
        dumps(Call("1", "X", endless))


def test_a_typed_payload_is_checked_and_written_like_its_mapping() -> None:
    reset: Any = v16.ResetRequest(type=v16.ResetType.HARD)
    assert dumps(Call("1", "Reset", reset)) == dumps(Call("1", "Reset", MappingProxyType({"type": "Hard"})))
    reset.type = "Medium"
    with pytest.raises(PayloadError, match="Hard"):
        dumps(Call("1", "Reset", reset))


def test_an_integer_that_python_does_not_write_is_a_payload_error() -> None:
    stop = v16.RemoteStopTransactionRequest(transaction_id=10**5000)
    with pytest.raises(PayloadError, match="/transactionId: is no JSON, is an integer of 16610 bits"):
        dumps(Call("1", "RemoteStopTransaction", stop))
