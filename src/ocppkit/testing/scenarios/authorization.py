"""Authorization: tokens, the cache, and the local list."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.stage import Stage
from ocppkit.testing.scenarios.table import ALL, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_token_is_accepted_or_not(stage: Stage[Any, Any]) -> None:
    """C01: only an accepted token charges."""
    async with stage.online() as (station, csms):
        csms.tokens["THIEF"] = "Blocked"
        await station.plug_in()
        assert not await station.present("THIEF")
        assert csms.charges == {}
        assert await station.present("DRIVER")
        assert csms.running().token == "DRIVER"
        assert len(csms.came(csms.names.Authorize)) == 2


async def the_cache_answers_until_it_is_cleared(stage: Stage[Any, Any]) -> None:
    """C10, C11: a token that is known is not asked for again."""
    async with stage.online() as (station, csms):
        asked = csms.names.Authorize
        assert await station.present("DRIVER", evse=1)
        assert await station.present("DRIVER", evse=2)
        assert len(csms.came(asked)) == 1
        assert (await csms.ask("ClearCache")).status == "Accepted"
        csms.tokens["DRIVER"] = "Expired"
        assert not await station.present("DRIVER", evse=1)
        assert len(csms.came(asked)) == 2


async def a_local_list_is_sent_and_changed(stage: Stage[Any, Any]) -> None:
    """D01, D02: whole, in part, and not backwards."""
    async with stage.online() as (station, csms):
        assert await csms.list_version() == 0
        assert await csms.send_list(3, {"ONE": "Accepted", "TWO": "Blocked"}) == "Accepted"
        assert await csms.send_list(4, {"TWO": None, "THREE": "Accepted"}, full=False) == "Accepted"
        assert station.tokens.listed == {"ONE": "Accepted", "THREE": "Accepted"}
        assert await csms.send_list(4, {"ONE": None}, full=False) == "VersionMismatch"
        assert await csms.list_version() == 4
        assert await csms.send_list(9, {}) == "Accepted"
        assert station.tokens.listed == {}


async def a_listed_token_charges_offline(stage: Stage[Any, Any]) -> None:
    """C13, C14: the list decides while nobody can be asked, and before that too."""
    station, csms = stage.station, stage.csms
    async with stage.online():
        assert await csms.send_list(1, {"LISTED": "Accepted", "THIEF": "Blocked"}) == "Accepted"
    await station.plug_in()
    assert not await station.present("THIEF")
    assert not await station.present("STRANGER")
    assert await station.present("LISTED")
    async with stage.online():
        assert csms.running().token == "LISTED"
        assert csms.came(csms.names.Authorize) == []


SCENARIOS: Final = (
    Scenario(Block.AUTHORIZATION, ALL, a_token_is_accepted_or_not),
    Scenario(Block.AUTHORIZATION, ALL, the_cache_answers_until_it_is_cleared),
    Scenario(Block.LOCAL_LIST, ALL, a_local_list_is_sent_and_changed),
    Scenario(Block.LOCAL_LIST, ALL, a_listed_token_charges_offline),
)
