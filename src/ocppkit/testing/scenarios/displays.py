"""Display messages: set, shown in their order, listed, cleared."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.stage import Stage2
from ocppkit.testing.scenarios.table import NEW, Block, Scenario

__all__ = ["SCENARIOS"]


def _message(names: Any, id: int, text: str, priority: str = "NormalCycle", **more: Any) -> Any:
    form = more.pop("form", "UTF8")
    content = names.MessageContentType(format=form, content=text)
    return names.MessageInfoType(id=id, priority=priority, message=content, **more)


async def messages_are_shown_by_their_priority(stage: Stage2) -> None:
    """O01, O06: and replaced by their id."""
    async with stage.online() as (station, csms):
        names = csms.names
        for message in (
            _message(names, 1, "Welcome"),
            _message(names, 2, "Out of order from 6 pm", "AlwaysFront"),
            _message(names, 1, "Good day"),
        ):
            assert (await csms.ask("SetDisplayMessage", message=message)).status == "Accepted"
        picture = _message(names, 3, "https://example.com", form="URI")
        refused = await csms.ask("SetDisplayMessage", message=picture)
        assert refused.status == "NotSupportedMessageFormat"
        assert station.display.shown() == ["Out of order from 6 pm", "Good day"]


async def a_message_is_for_one_transaction(stage: Stage2) -> None:
    """O02: it must run."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        for transaction, status in ((charge.id, "Accepted"), ("another", "UnknownTransaction")):
            message = _message(csms.names, 5, "Nearly full", transaction_id=transaction)
            assert (await csms.ask("SetDisplayMessage", message=message)).status == status
        assert station.display.shown(transaction=charge.id) == ["Nearly full"]
        assert station.display.shown() == []


async def messages_are_listed_and_cleared(stage: Stage2) -> None:
    """O03, O04, O05: the CSMS learns what the display has, part by part."""
    async with stage.online() as (station, csms):
        names, told = csms.names, csms.names.NotifyDisplayMessages
        assert (await csms.ask("GetDisplayMessages", request_id=1)).status == "Unknown"
        messages = [_message(names, 1, "One"), _message(names, 2, "Two", "InFront"), _message(names, 3, "Three")]
        for message in messages:
            assert (await csms.ask("SetDisplayMessage", message=message)).status == "Accepted"
        asked = await csms.ask("GetDisplayMessages", request_id=2, priority="NormalCycle")
        assert asked.status == "Accepted"
        await csms.until(lambda: len(csms.came(told)) == 2, "the messages are not told")
        found = [message for one in csms.came(told) for message in one.message_info]
        assert found == [messages[0], messages[2]]
        assert [bool(one.tbc) for one in csms.came(told)] == [True, False]
        assert (await csms.ask("ClearDisplayMessage", id=1)).status == "Accepted"
        assert (await csms.ask("ClearDisplayMessage", id=1)).status == "Unknown"
        assert station.display.shown() == ["Two", "Three"]


SCENARIOS: Final = (
    Scenario(Block.DISPLAY, NEW, messages_are_shown_by_their_priority),
    Scenario(Block.DISPLAY, NEW, a_message_is_for_one_transaction),
    Scenario(Block.DISPLAY, NEW, messages_are_listed_and_cleared),
)
