"""What programs for mobilityhouse/ocpp do that went wrong in silence, or with a word that did not help."""

from __future__ import annotations

import pytest

from ocppkit.cli._migrate import Outcome, migrated
from ocppkit.messages import Sender
from tests.test_migrate import HEAD, MARK, body, handler, statement

NO_DICT = "this is an object, no dict"
LOST = "where this comes from a message it is an object"


def said(outcome: Outcome) -> str:
    assert len(outcome.todos) <= outcome.code.count(MARK)
    return "; ".join(todo.text for todo in outcome.todos)


def csms(code: str, head: str = "") -> Outcome:
    """Convert a program of a CSMS; ``head`` stands above their imports."""
    return migrated(f"{head}\n{HEAD}\n\n{code}\n", Sender.CSMS)


# Names


@pytest.mark.parametrize("line", ["from ocpp import v16", "import ocpp.v16 as v16", "from ocpp import v16, v201"])
def test_their_package_gives_its_name_to_ours(line: str) -> None:
    outcome = migrated(
        f"{line}\nfrom ocpp.routing import on\nimport ocpp.v16.enums, ocpp.v16.call_result\n\n\n"
        "class Station(v16.ChargePoint):\n    @on(v16.enums.Action.heartbeat)\n    def beat(self):\n"
        "        return v16.call_result.Heartbeat(current_time=None)\n"
    )
    assert not outcome.todos
    assert "import v16" not in outcome.code.replace("Handlers, v16", "")
    assert "ocpp." not in outcome.code
    assert "@handlers.on(v16.Heartbeat)" in outcome.code
    assert "return v16.HeartbeatResponse(" in outcome.code


def test_what_is_left_of_their_package_is_said_where_it_stands() -> None:
    outcome = migrated("from ocpp import v16\n\n\ndef make(name, cp: v16.ChargePoint):\n    g(v16.call, name)\n")
    assert [(todo.line, todo.text.partition(":")[0]) for todo in outcome.todos] == [
        (4, "ocpp.v16.ChargePoint"),
        (5, "ocpp.v16.call"),
    ]
    assert "StationPeer or CsmsPeer" in said(outcome)


@pytest.mark.parametrize("line", ["from sqlite3 import Connection", "import app as Handlers"])
def test_an_import_that_ours_would_hide_is_said(line: str) -> None:
    assert "give this another name" in said(csms("class Station(Base):\n    pass", line))


@pytest.mark.parametrize(
    "line", ["from websockets.asyncio.connection import Connection", "from sqlite3 import connect"]
)
def test_an_import_that_is_ours_or_nobody_s_is_not(line: str) -> None:
    assert not csms("class Station(Base):\n    pass", line).todos


def test_a_table_does_not_take_a_name_that_is_imported() -> None:
    outcome = csms("class Station(Base):\n    pass", "from app import handlers")
    assert "\nocpp_handlers = Handlers(OCPP16, Station)" in outcome.code


@pytest.mark.parametrize(
    "code",
    [
        "g(ResetType('Hard').name)",
        "kind = ResetType.hard\n        g(kind.name)",
        "g([one.name for one in ResetType])",
        "for one in ResetType: g(one.name)",
    ],
)
def test_the_name_of_a_member_is_said_to_be_another(code: str) -> None:
    assert "members have names of their own here" in statement(code)


def test_a_todo_stands_on_the_line_of_what_is_left() -> None:
    outcome = csms(
        "class Station(Base):\n"
        "    @on('Heartbeat')\n    def beat(self):\n        raise ocpp.exceptions.SecurityError('no')\n\n"
        "    @on('Authorize')\n    def known(self, id_tag):\n        try:\n            g()\n"
        "        except ocpp.exceptions.SecurityError:\n            g()\n"
    )
    assert "raise CallRefused(ErrorCode.SECURITY_ERROR, 'no')" in outcome.code
    assert [one.name for one in outcome.converted] == ["beat"]
    assert "a refused call RemoteCallError" in said(outcome)


def test_an_exception_that_is_raised_as_a_class_is_converted() -> None:
    outcome = handler("def f(self, **kwargs):\n        raise ocpp.exceptions.NotSupportedError")
    assert body(outcome) == ["raise CallRefused(ErrorCode.NOT_SUPPORTED)"]
    assert not outcome.todos


# Objects that were dicts


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("g((s.get('unit_of_measure') or {}).get('unit'))", "g((s.unit_of_measure or v201.UnitOfMeasureType()).unit)"),
        ("u = s.get('unit_of_measure') or {}; g(u['unit'])", None),
    ],
)
def test_an_empty_dict_in_place_of_an_absent_object_is_an_empty_object(code: str, expected: str | None) -> None:
    outcome = migrated(
        "from ocpp.v201 import ChargePoint\nfrom ocpp.routing import on\n\n\nclass Station(ChargePoint):\n"
        f"    @on('MeterValues')\n    def f(self, meter_value, **kwargs):\n"
        f"        for s in meter_value[0]['sampled_value']:\n            {code}\n"
    )
    expected = expected or "u = s.unit_of_measure or v201.UnitOfMeasureType(); g(u.unit)"
    assert f"            {expected}\n" in outcome.code
    assert not outcome.todos


def test_a_field_that_is_never_absent_needs_nothing_in_its_place() -> None:
    text = statement("r = await self.call(call.Authorize(id_tag='x')); g((r.id_tag_info or {}).get('status'))")
    assert text.startswith("r = await self.call(v16.AuthorizeRequest(id_tag='x')); g((r.id_tag_info or {}).status)")


def test_an_object_that_cannot_be_empty_is_said() -> None:
    call = "r = await self.call(call.GetCompositeSchedule(connector_id=1, duration=1))"
    text = statement(f"{call}; g((r.charging_schedule or {{}}).get('start_schedule'))")
    assert "v16.ChargingSchedule needs charging_rate_unit and charging_schedule_period when it is made" in text
    assert "what is absent is None here, no empty dict" in text
    assert MARK not in statement(f"{call}; g((r.charging_schedule or x))")


@pytest.mark.parametrize(
    "code",
    [
        "g({**m, 'more': 1})",
        "g(dict(m))",
        "g(len(m))",
        "g(isinstance(m, dict))",
        "for key in m: g(key)",
        "g([key for key in m])",
        "import json; g(json.dumps(m))",
        "import json; g(json.dumps(meter_value))",
        "g(m.pop('timestamp'))",
    ],
)
def test_what_takes_a_dict_and_gets_an_object_is_said(code: str) -> None:
    outcome = handler(
        f"def f(self, meter_value, **kwargs):\n        for m in meter_value:\n            {code}", "MeterValues"
    )
    assert NO_DICT in said(outcome)


@pytest.mark.parametrize("code", ["g(len(meter_value))", "g(list(meter_value))", "for m in meter_value: g(m)"])
def test_lists_stay_lists(code: str) -> None:
    assert not handler(f"def f(self, meter_value, **kwargs):\n        {code}", "MeterValues").todos


@pytest.mark.parametrize(
    "code",
    [
        "a, b = await asyncio.gather(self.call(call.GetConfiguration()), x)",
        "a = await self.own_call(call.GetConfiguration(), 5)",
        "task = asyncio.create_task(self.call(call.GetConfiguration())); a = await task",
        "for a in await asyncio.gather(*[self.call(call.GetConfiguration(key=[k])) for k in x]): pass",
    ],
)
def test_a_response_that_comes_by_another_way_is_known_for_one(code: str) -> None:
    assert LOST in statement(f"{code}\n        g(a.configuration_key[0]['value'])")


@pytest.mark.parametrize(
    ("param", "code", "expected"),
    [
        ("values", "g(values[0]['timestamp'])", "g(values[0].timestamp)"),
        ("values: list[dict]", "g(values[0]['timestamp'])", "g(values[0].timestamp)"),
        ("values, when=None", "for v in values: g(v.get('timestamp'))", "for v in values: g(v.timestamp)"),
    ],
)
@pytest.mark.parametrize("further", [False, True])
def test_a_function_of_the_file_gets_what_a_handler_hands_it(
    param: str, code: str, expected: str, further: bool
) -> None:
    """Called with something else too, it stays as it is."""
    calls = "self.own(meter_value)" + ("; self.own(x)" if further else "")
    outcome = csms(
        f"class Station(Base):\n    @on('MeterValues')\n    def f(self, meter_value, **kwargs):\n        {calls}\n\n"
        f"    def own(self, {param}):\n        {code}\n"
    )
    assert (expected in outcome.code) is not further
    assert (code in outcome.code) is further


def test_a_plain_value_that_may_be_absent_annotates_nothing() -> None:
    outcome = csms(
        "class Station(Base):\n    @on('StopTransaction')\n    def f(self, meter_stop, id_tag=None, **kwargs):\n"
        "        self.own(meter_stop, id_tag)\n\n    def own(self, meter, tag):\n        g(meter, tag)\n"
    )
    assert "def own(self, meter: int, tag)" in outcome.code


def test_a_dict_of_objects_is_known_for_one() -> None:
    code = "r = await self.call(call.GetConfiguration()); d = {k['key']: k for k in r.configuration_key}"
    assert LOST in statement(f"{code}\n        g(d['x']['value'])")
    assert LOST not in statement(f"{code.replace(': k for', ': 1 for')}\n        g(d['x']['value'])")


# The rest


def test_a_text_made_of_a_date_time_is_said() -> None:
    assert "a datetime, no text" in said(handler("def f(self, timestamp, **kwargs):\n        g(str(timestamp))"))


@pytest.mark.parametrize("clock", ["datetime.now().astimezone()", "datetime.utcnow().replace(tzinfo=x)"])
def test_a_clock_with_its_offset_is_taken_as_it_is(clock: str) -> None:
    response = f"from ocpp.v16.call_result import Heartbeat\n        g(Heartbeat(current_time={clock}.isoformat()))"
    assert f"g(v16.HeartbeatResponse(current_time={clock}))" in statement(response)


@pytest.mark.parametrize("code", ["g(timestamp > {now})", "g(timestamp or {now})"])
def test_a_date_time_beside_a_text_of_the_clock_is_said(code: str) -> None:
    now = "datetime.now(x).isoformat()"
    outcome = handler(f"def f(self, timestamp, **kwargs):\n        {code.format(now=now)}")
    assert "a datetime, no text" in said(outcome)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("r.timestamp = datetime.utcnow().isoformat()", "r.timestamp = datetime.now(UTC)"),
        ("r.status = 'Charging'", "r.status = v16.ChargePointStatus.CHARGING"),
        ("r.errorCode = 'NoError'", "r.error_code = v16.ChargePointErrorCode.NO_ERROR"),
    ],
)
def test_what_is_put_into_a_message_gets_its_type(code: str, expected: str) -> None:
    made = "r = call.StatusNotification(connector_id=1, error_code='NoError', status='Faulted')"
    text = statement(f"{made}\n        {code}")
    assert f"\n{expected}\n" in text
    assert MARK not in text


def test_a_dict_that_stays_one_is_said_to_be_needed_whole() -> None:
    text = statement("g(call.MeterValues(connector_id=1, meter_value=[{'timestamp': x, 'sampled_value': []}]))")
    assert "a v16.MeterValue is needed, and its timestamp is not certain" in text


@pytest.mark.parametrize(
    ("constructor", "given", "expected"),
    [
        ("", "id, ws, 30", True),
        ("", "id, ws, response_timeout=30", True),
        ("", "id, ws", False),
        ("    def __init__(self, id, ws, timeout):\n        super().__init__(id, ws)\n", "id, ws, 30", False),
    ],
)
def test_a_class_further_down_gives_the_constructor_what_it_takes(constructor: str, given: str, expected: bool) -> None:
    outcome = csms(
        f"class Station(Base):\n    place = 1\n{constructor}\n\n"
        f"class Own(Station):\n    def __init__(self, id, ws):\n        super().__init__({given})"
    )
    assert ("the constructor takes the identity and the connection" in said(outcome)) is expected


@pytest.mark.parametrize(("code", "expected"), [("pass", False), ("def __init__(self): pass", True)])
def test_another_base_of_the_file_is_missed_where_it_has_a_constructor(code: str, expected: bool) -> None:
    outcome = csms(f"class Mixed:\n    {code}\n\n\nclass Station(Mixed, Base):\n    pass")
    assert ("Mixed: what its constructor does is not done by itself" in said(outcome)) is expected
