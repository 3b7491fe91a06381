"""What a proxy shows of what happens in it."""

from __future__ import annotations

from typing import final

from ocppkit.bridge.driver import Happened
from ocppkit.bridge.gate import Filtered
from ocppkit.bridge.losses import Loss
from ocppkit.cli.proxying import Carried, Closed, Connected, Refused, Told
from ocppkit.cli.traffic import Screen
from ocppkit.events import HandlerFailed


@final
class Teller:
    """Shows what happens in a proxy."""

    def __init__(self, screen: Screen, *, losses: bool) -> None:
        self._screen = screen
        self._losses = losses

    def listening(self, url: str) -> None:
        """Say where stations may connect."""
        self._screen.line(f"listening on {url}", listening=url)

    def tell(self, told: Told) -> None:
        """Show one thing."""
        match told:
            case Connected(station, version, csms_version):
                names = [one.name if one is not None else "unknown" for one in (version, csms_version)]
                bridged = "" if version is csms_version else f", bridged to {names[1]}"
                self._screen.line(
                    f"{station}: connected, OCPP {names[0]}{bridged}",
                    station=station, connected=True, version=names[0], csms_version=names[1],
                )  # fmt: skip
            case Refused(station, status, why):
                named = station or "a station"
                self._screen.line(f"{named}: refused, {why}", station=station, refused=status, why=why)
            case Closed(station, side, code, why):
                by = "the proxy" if side is None else f"the {side.value}"
                self._screen.line(
                    f"{station}: closed by {by}, {code} {why}",
                    station=station, closed=code, by=None if side is None else side.value, why=why,
                )  # fmt: skip
            case Filtered(station, asker, action, what, error):
                named = action or "a text that is no frame"
                because = f": {error}" if error is not None else ""
                self._screen.line(
                    f"{station}: {named} of the {asker.value} {what}{because}",
                    station=station, action=action, asker=asker.value, filtered=what,
                    why=None if error is None else str(error),
                )  # fmt: skip
            case Carried(station, Loss() as loss):
                self._lost(station, loss)
            case Carried(station, Happened() as happened):
                self._happened(station, happened)
            case _:  # a checker cannot see that these are all
                pass

    def _happened(self, station: str, happened: Happened) -> None:
        match happened.event:
            case HandlerFailed(action, error):
                self._screen.trouble(f"{station}: the bridge failed on {action} of the {happened.side}: {error!r}")
            case event:
                named = repr(event)
                self._screen.line(
                    f"{station}: from the {happened.side}: {named}", station=station, side=happened.side, event=named
                )

    def _lost(self, station: str, loss: Loss) -> None:
        if self._losses:
            place = f"{loss.action} {'response' if loss.response else 'request'} {loss.pointer}".strip()
            self._screen.line(
                f"{station}: {place}: {loss.kind}, {loss.detail}",
                station=station, action=loss.action, response=loss.response, pointer=loss.pointer,
                loss=loss.kind.value, detail=loss.detail,
            )  # fmt: skip
