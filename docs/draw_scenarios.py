"""Prints docs/scenarios.md from a run of them all: ``python -m docs.draw_scenarios``, or ``--check`` to compare."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from docs.draw import rows
from ocppkit import OCPP16, OCPP21, OCPP201, Version
from ocppkit.testing.scenarios import BLOCKS, SCENARIOS, Block, Played, Scenario, play

PAGE = Path(__file__).parent / "scenarios.md"
OLDEST_FIRST: tuple[type[Version], ...] = (OCPP16, OCPP201, OCPP21)

HEAD = """\
# Scenarios

What a station and a CSMS do together, in every functional block of every version: short programs in
`ocppkit.testing.scenarios` over the scripted station and the scripted CSMS of `ocppkit.testing.roles`. Each one plays
over the real peers, and asserts what both sides end up believing. This page is printed from a run of all of them, by
`python -m docs.draw_scenarios`.

```python
import asyncio

from ocppkit import OCPP201
from ocppkit.testing.scenarios import SCENARIOS, play

scenario = next(one for one in SCENARIOS if one.name == "a driver charges")
played = asyncio.run(play(scenario, OCPP201))
print(*played.actions, played.frames)
```

```text
{driver}
```

A test of one's own CSMS takes the station alone, and one of a station the CSMS. They live by themselves, do what they
are told, and keep what comes; what they answer can be changed, wrong answers too. `connected` takes one as `csms=` or
`station=`, and lends it the connection and its clock for the block; another transport says `joined(peer)` and `left()`.
Between connections a station is offline, and what must not be lost waits; one that was never connected raises.

```python
import asyncio
from datetime import UTC, datetime

from ocppkit import OCPP201, Handlers, v201
from ocppkit.testing import connected
from ocppkit.testing.roles import scripted_station

my_csms = Handlers(OCPP201, object)


@my_csms.on(v201.BootNotification)
def boot(_: object, request: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
    accepted = v201.RegistrationStatusEnumType.ACCEPTED
    return v201.BootNotificationResponse(current_time=datetime.now(UTC), interval=300, status=accepted)


@my_csms.on(v201.StatusNotification)
def status(_: object, request: v201.StatusNotificationRequest) -> v201.StatusNotificationResponse:
    print(f"EVSE {{request.evse_id}} is {{request.connector_status}}")
    return v201.StatusNotificationResponse()


async def main() -> None:
    station = scripted_station(OCPP201)
    rejected = v201.UnlockConnectorResponse(status=v201.UnlockStatusEnumType.UNLOCK_FAILED)
    station.answer(v201.UnlockConnector, rejected)
    async with connected(OCPP201, csms=my_csms, station=station) as conversation:
        await station.boot()
        await station.plug_in(evse=2)
        answer = await conversation.to_station.call(v201.UnlockConnectorRequest(evse_id=2, connector_id=1))
        print(answer.status)


asyncio.run(main())
```

```text
EVSE 1 is Available
EVSE 2 is Available
EVSE 2 is Occupied
UnlockFailed
```

## Which block has how many

In brackets: how many of the block's own actions they exercise. All scenarios of a version together exercise all its
actions. 1.6 has feature profiles in place of blocks, so some of its actions count in several.

{overview}
"""


Plays = Mapping[tuple[Scenario, type[Version]], Played]


async def every() -> Plays:
    """Play all scenarios on all their versions."""
    return {(one, version): await play(one, version) for one in SCENARIOS for version in one.versions}


def page() -> str:
    """Print the whole page."""
    plays = asyncio.run(every())
    driver = next(played for (one, version), played in plays.items() if one.name == "a driver charges"
                  and version is OCPP201)  # fmt: skip
    shown = f"{' '.join(driver.actions)} {driver.frames}"
    lines = [HEAD.format(driver=shown, overview="\n".join(overview(plays))).rstrip("\n"), ""]
    for block in Block:
        lines += [f"## {block}", "", *rows(["scenario", "version", "actions", "frames"], body(plays, block)), ""]
    return "\n".join(lines)


def overview(plays: Plays) -> Iterable[str]:
    """Show the number of scenarios by block and version, and of the block's actions that they exercise."""
    head = ["block", *(version.name for version in OLDEST_FIRST)]
    return rows(head, ([str(block), *(cell(plays, block, version) for version in OLDEST_FIRST)] for block in Block))


def cell(plays: Plays, block: Block, version: type[Version]) -> str:
    own = [played for (one, other), played in plays.items() if other is version and one.block is block]
    actions = {action for played in own for action in played.actions}
    of_block = [name for name, one in version.actions.items() if block in BLOCKS[one.block] and name in actions]
    return f"{len(own)} ({len(of_block)})" if own else ""


def body(plays: Plays, block: Block) -> Iterator[list[str]]:
    """Yield a row for each scenario of a block and each way in which versions play it."""
    for scenario in SCENARIOS:
        if scenario.block is not block:
            continue
        ways: dict[Played, list[str]] = {}
        for version in scenario.versions:
            ways.setdefault(plays[scenario, version], []).append(version.name)
        for played, versions in ways.items():
            first = played is next(iter(ways))
            named = f"**{scenario.name[0].upper()}{scenario.name[1:]}** {scenario.about}" if first else ""
            yield [named, ", ".join(versions), ", ".join(f"`{one}`" for one in played.actions), str(played.frames)]


if __name__ == "__main__":
    if "--check" not in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page():
        sys.exit(f"{PAGE.name} is not what the scenarios do now: python -m docs.draw_scenarios")
