"""What the codemod makes of programs for mobilityhouse/ocpp, place by place."""

from __future__ import annotations

import pytest

from ocppkit.cli._migrate import Outcome, migrated
from ocppkit.messages import Sender

HEAD = """\
from datetime import datetime
import asyncio, ocpp.exceptions
from ocpp.exceptions import OCPPError
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint as Base, call, call_result
from ocpp.v16.enums import Action, ChargingRateUnitType, ConfigurationKey, RegistrationStatus, UpdateType, ResetType
from ocpp.v16.datatypes import IdTagInfo
"""
MARK = "# TODO(ocppkit): "


def handler(code: str, action: str = "StartTransaction", hook: str = "on") -> Outcome:
    """Convert one handler; ``code`` is its signature and its body."""
    return migrated(f"{HEAD}\n\nclass Station(Base):\n    @{hook}('{action}')\n    {code.strip()}\n")


def body(outcome: Outcome) -> list[str]:
    """Return what the handler consists of, behind its decorator."""
    lines = outcome.code.split("    @handlers.", 1)[1].splitlines()[2:]
    return [line.strip() for line in lines if line.strip()]


def statement(code: str) -> str:
    """Convert one statement in a method of a CSMS; comments stand in front."""
    outcome = migrated(f"{HEAD}\n\nclass Station(Base):\n    async def act(self, x):\n        {code}\n", Sender.CSMS)
    return "\n".join(
        line.strip() for line in outcome.code.split("async def act", 1)[1].splitlines()[1:] if line.strip()
    )


# Handlers


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("def f(self, id_tag, **kwargs):\n        return id_tag", "return request.id_tag"),
        ("def f(self, **kwargs):\n        return kwargs['id_tag']", "return request.id_tag"),
        ("def f(self, **kwargs):\n        return kwargs.get('reservation_id')", "return request.reservation_id"),
        ("def f(self, **kw):\n        return kw.get('idTag', 'x')", "return request.id_tag"),
        ("def f(self, **kw):\n        return 'reservation_id' in kw", "return request.reservation_id is not None"),
        (
            "def f(self, **kw):\n        return kw.get('reservation_id', 0)",
            "return (request.reservation_id if request.reservation_id is not None else 0)",
        ),
        ("def f(self, id_tag, **_):\n        return f'{id_tag!r}'", "return f'{request.id_tag!r}'"),
        ("def f(self, id_tag, **_):\n        g(id_tag=id_tag)", "g(id_tag=request.id_tag)"),
        ("def f(self, id_tag, **_):\n        g(self.id_tag)", "g(self.id_tag)"),
        ("def f(self, timestamp, **_):\n        g(datetime.fromisoformat(timestamp))", "g(request.timestamp)"),
        (
            "def f(self, timestamp, **_):\n        g(datetime.fromisoformat(timestamp.replace('Z', '+00:00')))",
            "g(request.timestamp)",
        ),
    ],
)
def test_arguments_become_fields_of_the_request(code: str, expected: str) -> None:
    outcome = handler(code)
    assert body(outcome) == [expected]
    assert not outcome.todos


def test_an_argument_that_is_assigned_to_stays_a_variable() -> None:
    outcome = handler("def f(self, id_tag, **_):\n        id_tag = id_tag.lower()\n        return id_tag")
    assert body(outcome) == ["id_tag = request.id_tag", "id_tag = id_tag.lower()", "return id_tag"]


def test_a_default_of_an_argument_holds_where_the_field_is_absent() -> None:
    outcome = handler("def f(self, reservation_id=7, **_):\n        return reservation_id")
    place = "request.reservation_id"
    assert body(outcome) == [f"reservation_id = {place} if {place} is not None else 7", "return reservation_id"]


def test_a_request_is_not_called_as_something_that_is_there() -> None:
    outcome = handler("def f(self, id_tag, **_):\n        request = id_tag\n        return request")
    assert body(outcome) == ["request = message.id_tag", "return request"]


def test_a_handler_says_what_it_takes_and_returns() -> None:
    code = handler("async def f(self, id_tag, **_):\n        return 1").code
    signature = "self, request: v16.StartTransactionRequest"
    assert "    @handlers.on(v16.StartTransaction)\n" in code
    assert f"    async def f({signature}) -> v16.StartTransactionResponse:\n" in code


def test_a_hook_gets_the_response_too() -> None:
    outcome = handler(
        "def f(self, id_tag, call_response, **_):\n        g(call_response['id_tag_info']['status'])", hook="after"
    )
    assert "response: v16.StartTransactionResponse) -> None:" in outcome.code
    assert body(outcome) == ["g(response.id_tag_info.status)"]


def test_loops_over_nested_lists_reach_into_objects() -> None:
    outcome = handler(
        "def f(self, meter_value, **_):\n"
        "        for one in meter_value:\n"
        "            g([each['value'] for each in one['sampled_value'] if each.get('unit') == 'Wh'])",
        "MeterValues",
    )
    members = "g([each.value for each in one.sampled_value if each.unit == v16.UnitOfMeasure.WH])"
    assert body(outcome) == ["for one in request.meter_value:", members]
    assert [note.text for note in outcome.notes] == ["meter_value is a list of v16.MeterValue here, not of dicts"]


def test_a_request_that_is_made_of_the_keyword_arguments_is_there_already() -> None:
    outcome = handler("def f(self, **kwargs):\n        x = call.StartTransaction(**kwargs)\n        g(x.id_tag)")
    assert body(outcome) == ["x = request", "g(x.id_tag)"]
    assert not outcome.todos


def test_a_loop_that_counts_reaches_into_objects_too() -> None:
    outcome = handler(
        "def f(self, meter_value, **_):\n"
        "        for i, one in enumerate(meter_value, 1):\n"
        "            g(one['timestamp'])",
        "MeterValues",
    )
    assert body(outcome) == ["for i, one in enumerate(request.meter_value, 1):", "g(one.timestamp)"]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(self, call_unique_id, **_):\n        g(call_unique_id)", "does not get the id"),
        ("def f(self, id_tag, colour, **_):\n        g(colour)", "StartTransaction has no field colour"),
        ("def f(self, **kwargs):\n        g(kwargs)", "no dict"),
        ("def f(self, **kwargs):\n        g(**kwargs)", "no dict"),
        ("def f(self, **kwargs):\n        g({**kwargs})", "no dict"),
        ("def f(self, **kwargs):\n        g(kwargs.items())", "no dict"),
        ("def f(self, **kwargs):\n        g(kwargs[KEY])", "no dict"),
        ("def f(self, **kwargs):\n        g(kwargs.get('colour'))", "has no field colour"),
    ],
)
def test_what_a_handler_cannot_have_is_said_above_it(code: str, said: str) -> None:
    outcome = handler(code)
    assert said in outcome.todos[0].text
    assert said in "".join(line for line in outcome.code.splitlines() if MARK in line)
    assert (len(outcome.handlers), len(outcome.converted)) == (1, 0)


def test_an_action_that_is_not_known_stays_with_a_comment() -> None:
    outcome = handler("def f(self, colour):\n        return colour", "Paint")
    assert any("the action is not known" in todo.text for todo in outcome.todos)
    assert not outcome.converted


def test_a_handler_outside_of_a_class_is_said() -> None:
    outcome = migrated(f"{HEAD}\n@on(Action.reset)\ndef f(type): ...\n")
    assert any("outside of a class" in todo.text for todo in outcome.todos)
    assert "\ndef f(type)" in outcome.code


def test_what_is_converted_once_stays_as_it_is() -> None:
    once = handler("def f(self, id_tag, call_unique_id, **kwargs):\n        g(kwargs, id_tag)").code
    assert migrated(once).code == once
    left = migrated("from ocpp.messages import unpack\nunpack(x)\n").code
    assert migrated(left).code == left


def test_validation_that_is_skipped_is_said() -> None:
    outcome = migrated(
        f"{HEAD}\nclass S(Base):\n    @on(Action.reset, skip_schema_validation=True)\n    def f(self, type): ...\n"
    )
    assert [todo.line for todo in outcome.todos] == [11]
    assert "reading=LENIENT" in outcome.todos[0].text


# What goes into messages


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("call.Reset(type='Hard')", "v16.ResetRequest(type=v16.ResetType.HARD)"),
        ("call.ResetPayload('Soft')", "v16.ResetRequest(type=v16.ResetType.SOFT)"),
        ("call_result.Heartbeat(current_time=datetime.utcnow())", "HeartbeatResponse(current_time=datetime.now(UTC))"),
        (
            "call_result.Heartbeat(datetime.now().isoformat())",
            "HeartbeatResponse(current_time=datetime.now().astimezone())",
        ),
        (
            "call_result.Heartbeat(current_time=datetime.utcnow().strftime('%Y-%m-%dT%H:%M:%S.%f')[:-3] + 'Z')",
            "HeartbeatResponse(current_time=datetime.now(UTC))",
        ),
        (
            "call_result.Heartbeat(current_time=datetime.utcnow().replace(microsecond=0).isoformat() + 'Z')",
            "HeartbeatResponse(current_time=datetime.now(UTC).replace(microsecond=0))",
        ),
        ("call_result.Heartbeat(datetime.utcfromtimestamp(x))", "current_time=datetime.fromtimestamp(x, UTC)"),
        ("call_result.Heartbeat(datetime.fromtimestamp(x))", "current_time=datetime.fromtimestamp(x).astimezone()"),
        ("call_result.Heartbeat(clock().astimezone().isoformat())", "current_time=clock().astimezone()"),
        ("call_result.Heartbeat('2024-01-01T00:00:00Z')", "datetime.fromisoformat('2024-01-01T00:00:00Z')"),
        (
            "keys = []; keys.append({'key': 'a', 'readonly': x}); call_result.GetConfiguration(configuration_key=keys)",
            "keys.append(v16.KeyValue(key='a', readonly=x))",
        ),
        ("g(ResetType['hard'])", "g(v16.ResetType.HARD)"),
        (
            "call_result.Authorize({'status': 'Accepted', 'parentIdTag': 'x'})",
            "id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED, parent_id_tag='x')",
        ),
        ("call_result.Authorize(dict(status='Blocked'))", "v16.IdTagInfo(status=v16.AuthorizationStatus.BLOCKED)"),
        ("IdTagInfo(status='Accepted' if x else 'Invalid')", "ACCEPTED if x else v16.AuthorizationStatus.INVALID"),
        ("call.SendLocalList(list_version=1, update_type=UpdateType.full.value)", "update_type=v16.UpdateType.FULL"),
        ("call.ChangeConfiguration(ConfigurationKey.heartbeat_interval, '1')", "key=v16.keys.HEARTBEAT_INTERVAL.name"),
        (
            "g(ChargingRateUnitType.amps, ChargingRateUnitType.watts)",
            "g(v16.ChargingRateUnitType.A, v16.ChargingRateUnitType.W)",
        ),
        ("g(Action.Reset)", "g(v16.Reset.name)"),
        ("g(ocpp.exceptions.InternalError('x', details=x))", "CallRefused(ErrorCode.INTERNAL_ERROR, 'x', details=x)"),
        ("y = 'Hard'; call.Reset(type=y)", "y = v16.ResetType.HARD; v16.ResetRequest(type=y)"),
    ],
)
def test_values_are_given_the_types_of_their_fields(code: str, expected: str) -> None:
    became = statement(code)
    assert expected in became
    assert MARK not in became


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("call.Reset(type='Maybe')", "v16.ResetType has no value 'Maybe'"),
        ("call.Reset(**x)", "write the fields out"),
        ("call.Reset(kind='Hard')", "v16.ResetRequest has no field kind"),
        ("call.ReserveNow(1, x, 'y', 2, 'more')", "fields are given by name"),
        ("call.BootNotification('model', 'vendor')", "fields are given by name"),
        ("call_result.Authorize({x: 'Accepted'})", "not all keys of this dict are literals"),
        ("call_result.Heartbeat(current_time=x)", "an aware datetime"),
        ("call_result.Heartbeat(current_time=now_iso())", "an aware datetime"),
        ("call_result.Heartbeat(current_time=self.now())", "an aware datetime"),
        ("call_result.Heartbeat(clock().isoformat())", "an aware datetime"),
        ("call_result.Heartbeat(datetime(2024, 1, 1).isoformat())", "an aware datetime"),
        ("call_result.Heartbeat('{}Z'.format(x))", "an aware datetime"),
        ("call_result.Heartbeat(f'{x}Z')", "an aware datetime"),
        ("call_result.Heartbeat(str(datetime.utcnow()))", "an aware datetime"),
        ("call_result.Heartbeat('2024-01-01T00:00:00')", "an aware datetime"),
        ("call_result.Heartbeat(datetime.strptime(x, '%Y').strftime('%Y-%m-%dT%H:%M:%SZ'))", "an aware datetime"),
        ("call_result.Heartbeat(datetime.utcnow().strftime('%Y-%m-%dT00:00:00Z'))", "an aware datetime"),
        ("call_result.Heartbeat(datetime.utcnow().replace(tzinfo=None).isoformat())", "an aware datetime"),
        ("call_result.Authorize(self.lookup(x))", "nothing tells that this is one"),
        ("call_result.Authorize(self.tags[x])", "nothing tells that this is one"),
        ("call_result.Authorize(x.get('a', {'status': 'Invalid'}))", "nothing tells that this is one"),
        ("call_result.GetConfiguration(configuration_key=self.keys())", "a list of v16.KeyValue is needed"),
        ("call_result.Authorize(dict([('status', 'Accepted')]))", "not all keys of this dict are literals"),
        ("call_result.Authorize({'parent_id_tag': 'x'})", "needs status when it is made"),
        ("g(Action.reset.name)", "names of their own"),
        ("g(ResetType.hard.name)", "names of their own"),
        ("g(getattr(ResetType, x))", "names of their own"),
        ("g(ResetType[x])", "names of their own"),
        ("await self.call(x, True)", "RemoteCallError"),
        ("await x.call(y, skip_schema_validation=True)", "policy=LENIENT"),
        ("self.logger.info(x)", "a logger of its own"),
        ("await x._connection.close()", "keep your own reference"),
        ("v16 = 3", "give this another name"),
        ("Station('x', Adapter(x))", "an async iterable of texts"),
        ("Station('x', x, 5)", "such as timeout="),
        ("Station('x', x, response_timeout=5)", "such as timeout="),
        ("self.route_map[x]", "Handlers is the table"),
        ("await self.route_message(x)", "async iterable"),
        ("await self.call(call.ClearCache(), suppress=True)", "RemoteCallError"),
        ("await self.call(call.ClearCache(), unique_id='1')", "new_id="),
        ("raise OCPPError(x)", "CallRefused is raised by handlers"),
    ],
)
def test_what_cannot_be_done_is_said_where_it_stands(code: str, said: str) -> None:
    comment = statement(code).splitlines()[0]
    assert comment.startswith(MARK)
    assert said in comment


# Calls


def test_responses_are_objects_and_their_statuses_members() -> None:
    assert statement("y = await self.call(x, suppress=False)").startswith("y = await self.call(x)\n")
    code = (
        "y = await self.call(call.GetConfiguration())\n"
        "        if y.configuration_key[0]['key'] == 'X': pass\n"
        "        z = await asyncio.wait_for(self.call(call.ClearCache()), 5)\n"
        "        if z.status in ('Accepted', 'Rejected'): pass"
    )
    became = statement(code)
    assert "if y.configuration_key[0].key == 'X'" in became
    assert "if z.status in (v16.ClearCacheStatus.ACCEPTED, v16.ClearCacheStatus.REJECTED)" in became


def test_what_calls_fail_with_is_caught_where_it_was() -> None:
    code = (
        "try:\n            await self.call(x)\n        except (OCPPError, ValueError):\n            pass\n"
        "        except (asyncio.TimeoutError, KeyError):\n            pass"
    )
    became = statement(code)
    assert "except (RemoteCallError, ValueError):" in became
    assert "except (asyncio.TimeoutError, KeyError):" in became  # CallTimedOutError is one
    assert MARK not in became


# Files


def test_a_file_without_anything_of_theirs_is_left_alone() -> None:
    source = "import asyncio\n\nasync def main():\n    await asyncio.sleep(1)\n"
    assert migrated(source).code == source


def test_comments_and_formatting_stay() -> None:
    outcome = handler("def f(self, id_tag,  **_):  # first\n        # second\n        return  id_tag   # third")
    for kept in ("# first\n", "        # second\n", "        return  request.id_tag   # third\n"):
        assert kept in outcome.code


def test_what_is_left_of_theirs_stays_imported_and_is_said() -> None:
    outcome = migrated(
        "from ocpp.messages import unpack, Call\nfrom ocpp.v16 import call\n\nx = unpack(call.ClearCache())\n"
    )
    assert outcome.code == (
        "from ocppkit import v16\nfrom ocpp.messages import unpack\n\n"
        f"{MARK}ocpp.messages.unpack: loads() reads a frame\nx = unpack(v16.ClearCacheRequest())\n"
    )
    assert [todo.line for todo in outcome.todos] == [4]


def test_a_name_that_hides_theirs_is_not_theirs() -> None:
    source = "from ocpp.v16 import call\n\ndef f(call):\n    return call.Reset(type='Hard')\n"
    assert "return call.Reset(type='Hard')" in migrated(source).code


@pytest.mark.parametrize(
    ("code", "peer"),
    [
        ("@on('BootNotification')\n    def f(self, **_): ...", "StationPeer"),
        ("@on('Reset')\n    def f(self, type): ...", "CsmsPeer"),
        ("async def f(self):\n        await self.call(call.Heartbeat())", "CsmsPeer"),
        ("async def f(self):\n        await self.call(call.ClearCache())", "StationPeer"),
    ],
)
def test_who_the_program_is_shows_in_what_it_handles_and_sends(code: str, peer: str) -> None:
    outcome = migrated(f"{HEAD}\nclass S(Base):\n    {code}\n")
    assert f"self.peer = {peer}(OCPP16, " in outcome.code
    assert not outcome.todos


def test_who_the_program_is_may_be_said() -> None:
    source = f"{HEAD}\nclass S(Base):\n    pass\n"
    assert "--role" in migrated(source).todos[0].text
    assert "CsmsPeer(" in migrated(source, Sender.STATION).code
    assert not migrated(source, Sender.STATION).todos


def test_each_class_has_its_own_table() -> None:
    one = "(Base):\n    @on('Heartbeat')\n    def f(self): ...\n"
    code = migrated(f"{HEAD}\nclass GarageStation{one}\n\nclass CarPark{one}").code
    assert 'garage_station_handlers = Handlers(OCPP16, cast("type[GarageStation]", object))' in code
    assert "    @car_park_handlers.on(v16.Heartbeat)" in code
    assert "await self.peer.run(car_park_handlers, self)" in code


def test_a_constructor_that_takes_whatever_comes_takes_the_socket() -> None:
    source = (
        f"{HEAD}\nclass S(Base):\n    def __init__(self, *args, more, **kwargs):\n"
        "        super().__init__(*args, **kwargs)\n"
    )
    assert "def __init__(self, id: str, connection: Connection, *, more) -> None:" in migrated(source, Sender.CSMS).code


def test_a_base_in_another_file_is_said() -> None:
    head = "from ocpp.routing import on\nfrom ocpp.v16.enums import Action\nfrom here import Base\n"
    outcome = migrated(f"{head}\nclass S(Base):\n    @on(Action.reset)\n    def f(self, type): ...\n")
    assert ["another file" in todo.text for todo in outcome.todos] == [True]
    assert "@handlers.on(v16.Reset)" in outcome.code
