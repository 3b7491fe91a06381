"""Where the codemod is not sure: a comment says so, and the handler does not count as converted."""

from __future__ import annotations

import pytest

from ocppkit.cli._migrate import Outcome, migrated
from ocppkit.messages import Sender
from tests.test_migrate import HEAD, MARK, body, handler


def station(code: str, more: str = "", head: str = "") -> Outcome:
    """Convert a class of a CSMS, and what comes behind it."""
    return migrated(f"{HEAD}{head}\n\nclass Station(Base):\n{code}\n\n{more}\n", Sender.CSMS)


def said(outcome: Outcome) -> str:
    assert len(outcome.todos) <= outcome.code.count(MARK)
    return "; ".join(todo.text for todo in outcome.todos)


# What handlers do with what they get


@pytest.mark.parametrize(
    ("code", "action", "text"),
    [
        ("g(datetime.strptime(timestamp, '%Y-%m-%dT%H:%M:%SZ'))", "StartTransaction", "compare like with like"),
        ("g(datetime.fromisoformat(timestamp.rstrip('Z')))", "StartTransaction", "compare like with like"),
        ("g(datetime.fromisoformat(timestamp[:-1]))", "StartTransaction", "compare like with like"),
        ("g(time.mktime(time.strptime(timestamp, x)))", "StartTransaction", "a datetime, no text"),
        ("g(self.table.parse(timestamp, 5))", "StartTransaction", "a datetime, no text"),
        ("g(timestamp.split('T'))", "StartTransaction", "a datetime, no text"),
        ("g(timestamp.replace('Z', ''))", "StartTransaction", "a datetime, no text"),
        ("g(timestamp[:10])", "StartTransaction", "a datetime, no text"),
        ("g(timestamp + 'Z')", "StartTransaction", "a datetime, no text"),
        ("g(timestamp == '2024')", "StartTransaction", "a datetime, no text"),
        ("for a, b in pairs(meter_value): g(a['timestamp'])", "MeterValues", "an object, no dict"),
        ("for one in some(meter_value): g(one.get('timestamp'))", "MeterValues", "an object, no dict"),
        ("first, *rest = meter_value; g(first['timestamp'])", "MeterValues", "an object, no dict"),
        ("match meter_value:\n            case [{'timestamp': t}]: g(t)", "MeterValues", "an object, no dict"),
        ("self.f(id_tag=id_tag)", "StartTransaction", "a handler takes a request now"),
        ("super().f(id_tag=id_tag)", "StartTransaction", "a handler takes a request now"),
    ],
)
def test_what_no_longer_fits_the_type_of_a_field_is_said(code: str, action: str, text: str) -> None:
    own = "id_tag, timestamp" if action == "StartTransaction" else "meter_value"
    outcome = handler(f"def f(self, {own}, **kwargs):\n        import time\n        {code}", action)
    assert text in said(outcome)
    assert (len(outcome.handlers), len(outcome.converted)) == (1, 0)


@pytest.mark.parametrize("caught", ["KeyError", "(ValueError, LookupError)", ""])
def test_a_handler_of_absence_that_is_never_reached_is_said(caught: str) -> None:
    code = (
        "def f(self, **kwargs):\n        try:\n            g(kwargs['reservation_id'])\n"
        f"        except {caught}:\n            g(0)"
    )
    assert "an absent reservation_id is None here" in said(handler(code))
    assert not handler(code.replace("reservation_id", "id_tag")).todos


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("for m in meter_value or []: g(m['timestamp'])", "for m in request.meter_value or []: g(m.timestamp)"),
        ("for m in reversed(meter_value): g(m['timestamp'])", "for m in reversed(request.meter_value): g(m.timestamp)"),
        (
            "for m, n in zip(meter_value, x): g(m['timestamp'])",
            "for m, n in zip(request.meter_value, x): g(m.timestamp)",
        ),
        ("g(next(iter(meter_value))['timestamp'])", "g(next(iter(request.meter_value)).timestamp)"),
        ("g(max(meter_value, key=lambda m: m['timestamp']))", "g(max(request.meter_value, key=lambda m: m.timestamp))"),
        ("g(meter_value[1:][0]['timestamp'])", "g(request.meter_value[1:][0].timestamp)"),
    ],
)
def test_types_come_through_what_keeps_them(code: str, expected: str) -> None:
    outcome = handler(f"def f(self, meter_value, **kwargs):\n        {code}", "MeterValues")
    assert body(outcome) == [expected]
    assert not outcome.todos


def test_a_parameter_that_is_made_a_list_keeps_its_type() -> None:
    lines = ["def f(self, meter_value=None):", "meter_value = meter_value or []", "g(meter_value[0]['timestamp'])"]
    code = "\n        ".join(lines)
    outcome = handler(code, "MeterValues")
    assert body(outcome)[-1] == "g(meter_value[0].timestamp)"


def test_what_a_match_captures_stays_a_variable() -> None:
    code = "def f(self, id_tag, **_):\n        match g():\n            case {'s': id_tag}: g(id_tag)"
    assert body(handler(code)) == ["id_tag = request.id_tag", "match g():", "case {'s': id_tag}: g(id_tag)"]


# Handlers


@pytest.mark.parametrize(
    ("decorators", "text"),
    [
        ("    @on('Heartbeat')\n    @after('Heartbeat')", "one function that is two of these"),
        ("    @on('Heartbeat')\n    @logged", "logged gets (self, request) now"),
        ("    @logged(1)\n    @on('Heartbeat')", "logged(1) gets (self, request) now"),
    ],
)
def test_what_else_decorates_a_handler_is_said(decorators: str, text: str) -> None:
    outcome = station(f"{decorators}\n    def f(self, **kwargs): ...")
    assert text in said(outcome)
    assert (len(outcome.handlers), len(outcome.converted)) == (1, 0)


def test_classes_of_one_chain_share_a_table() -> None:
    one = "    @on('{}')\n    def {}(self): ...\n"
    outcome = station(one.format("Heartbeat", "f"), f"class Garage(Station):\n{one.format('Authorize', 'g')}")
    assert (said(outcome), len(outcome.converted)) == ("", 2)
    assert 'handlers = Handlers(OCPP16, cast("type[Garage]", object))' in outcome.code
    assert outcome.code.count("self.peer.run(handlers, self)") == outcome.code.count("Handlers(OCPP16") == 1


def test_handlers_of_classes_that_cannot_share_a_table_are_not_converted() -> None:
    one = "    @on('Heartbeat')\n    def f(self): ...\n"
    outcome = station(one, f"class Garage(Station):\n{one}")
    assert "write a table of functions for each" in said(outcome)
    assert (len(outcome.handlers), len(outcome.converted)) == (2, 1)


# Classes and sockets


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("    def __init__(self, *args, **kw):\n        self.a = kw.pop('a')\n        super().__init__(*args, **kw)",
         "not all arguments"),
        ("    async def route_message(self, text): ...", "async iterable"),
        ("    async def f(self, x):\n        try:\n            await x.start()\n        except Exception:\n"
         "            g()", "what comes then is finally"),
        ("    async def f(self, x):\n        try:\n            await self.call(x)\n"
         "        except websockets.ConnectionClosed:\n            g()", "raises ConnectionLost"),
    ],
)  # fmt: skip
def test_what_a_class_does_otherwise_is_said(code: str, text: str) -> None:
    assert text in said(station(code, head="import websockets\n"))


def test_the_constructor_of_another_base_is_missed() -> None:
    source = f"{HEAD}\nclass Log:\n    def __init__(self): ...\n\nclass S(Log, Base):\n    pass\n"
    assert "Log: what its constructor does" in said(migrated(source, Sender.CSMS))


def test_a_connection_is_made_once() -> None:
    code = station("    def __init__(self, id, connection):\n        super().__init__(id, self.wrap(connection))").code
    assert code.count("self.wrap(connection)") == 1
    assert "StationPeer(OCPP16, socket, socket.send, id=id)" in code


def test_a_call_of_its_own_goes_on_being_called() -> None:
    code = station("    async def call(self, x):\n        return await super().call(x)").code
    assert "return await self.peer.call(x)" in code
    assert "self.call =" not in code


def test_a_path_that_changes_is_read_once() -> None:
    served = "async def served(ws, path):\n    path = path.strip('/')\n    Station(path, ws)\n"
    outcome = station("    pass", f"{served}\nwebsockets.serve(served, 'x', 1)", "import websockets\n")
    assert "    path = ws.request.path\n    path = path.strip('/')\n    Station(path, ws)\n" in outcome.code
    assert not outcome.todos


@pytest.mark.parametrize("served", ["lambda ws, path: f(ws)", "partial(f, 1)", "server.method"])
def test_what_is_served_unseen_is_said(served: str) -> None:
    outcome = station("    pass", f"websockets.serve({served}, 'x', 1)", "import websockets\n")
    assert "with the socket alone" in said(outcome)


# Names


@pytest.mark.parametrize("module", ["ocpp.v16", "ocpp.v16.enums"])
def test_a_star_is_said_once(module: str) -> None:
    outcome = migrated(f"from {module} import *\n")
    assert "name what is imported" in said(outcome)
    assert migrated(outcome.code).code == outcome.code


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("import datetime as dt", "dt.datetime.now(dt.UTC)"),
        ("import datetime", "datetime.datetime.now(datetime.UTC)"),
        ("from datetime import datetime as dt", "dt.now(UTC)"),
    ],
)
def test_the_module_datetime_keeps_its_name(line: str, expected: str) -> None:
    read = "dt.utcnow()" if "from" in line else f"{line.split()[-1]}.datetime.utcnow()"
    source = f"{line}\nfrom ocpp.v16 import call_result\n\nx = call_result.Heartbeat({read})\n"
    code = migrated(source).code
    assert f"current_time={expected}" in code
    compile(code, "x", "exec")
    assert ("UTC" in code.split("\n\n")[0]) is ("from" in line)


def test_a_table_does_not_take_a_name_that_is_taken() -> None:
    outcome = station("    @on('Heartbeat')\n    def f(self): ...", "handlers = {}")
    assert "@ocpp_handlers.on(v16.Heartbeat)" in outcome.code


def test_methods_of_other_classes_are_not_typed() -> None:
    more = "class Cache:\n    def add(self, item):\n        return item['status']\n\nseen.add(call.ClearCache())"
    assert "    def add(self, item):" in station("    pass", more).code


# What serves a WebSocket

SERVED = "import websockets\n\n\n{}\n\n\nasync def main():\n    await websockets.serve(on, '', 1)\n"


@pytest.mark.parametrize(
    ("served", "expected"),
    [
        (
            "async def on(ws, path): path = path.strip('/')  # so",
            "    assert ws.request is not None\n    path = ws.request.path\n    path = path.strip('/')  # so\n",
        ),
        ("async def on(ws, path): print(path)", "    assert ws.request is not None\n    print(ws.request.path)\n"),
        ("async def on(*args): print(args)", "async def on(*args) -> None: print(args)\n"),
    ],
)
def test_a_function_that_serves_in_one_line_or_without_parameters_is_converted(served: str, expected: str) -> None:
    outcome = migrated(HEAD + SERVED.format(served), Sender.CSMS)
    compile(outcome.code, "result", "exec")
    assert expected in outcome.code
