"""A device model, or the configuration of a 1.6 station, behind the handlers of a station."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from ocppkit._names import names_of
from ocppkit._sending import call_by_context, send_all
from ocppkit.device_model.configuration import POLICIES16, Configuration, change_configuration, get_configuration
from ocppkit.device_model.get_set import get_variables, set_variables
from ocppkit.device_model.model import Change, DeviceModel
from ocppkit.device_model.persistence import PREFIX, revert, save
from ocppkit.device_model.policies import POLICIES
from ocppkit.device_model.report import DEFAULT, Reporting, get_base_report, get_report, notify_reports
from ocppkit.device_model.rules import Policy
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit import v16, v21
    from ocppkit.handlers import Handlers
    from ocppkit.store import Store
    from ocppkit.versions import OCPP16, OCPP21

__all__ = ["serve"]

V = TypeVar("V", bound=Version)
C = TypeVar("C")

Changed: TypeAlias = Callable[[C, Sequence[Change]], None]


@overload
def serve(
    handlers: Handlers[OCPP16, C],
    model: Configuration,
    *,
    policies: Sequence[Policy] = POLICIES16,
    store: Store | None = None,
    prefix: str = PREFIX,
    changed: Changed[C] | None = None,
) -> None: ...
@overload
def serve(
    handlers: Handlers[V, C],
    model: DeviceModel[V],
    *,
    now: Callable[[], datetime],
    how: Reporting | Callable[[], Reporting] = DEFAULT,
    policies: Sequence[Policy] = POLICIES,
    store: Store | None = None,
    prefix: str = PREFIX,
    changed: Changed[C] | None = None,
    send: Callable[[C, Any], Any] | None = None,
) -> None: ...
def serve(handlers: Handlers[Any, Any], model: DeviceModel[Any] | Configuration, **options: Any) -> None:
    """Register the functions that answer for a model: gets, sets and reports of 2.x, or the configuration of 1.6.

    ``store`` keeps what was set before it is answered; if it or a policy raises, nothing is set and the call fails. It
    is used inline, as the model is not for several threads at once. ``changed`` gets the context and what changed,
    before the answer is sent. ``now`` gives the time for reports, with its offset from UTC. ``send`` calls the CSMS
    with a NotifyReport: by default the ``call`` of the context, which then is the peer.

    Raises:
        ValueError: an action has a handler already, or the model is of another version than the handlers.
    """
    version = _version_of(model)
    if handlers.version is not version:
        raise ValueError(f"handlers of OCPP {handlers.version.name} cannot serve a model of OCPP {version.name}")
    if isinstance(model, Configuration):
        _serve_configuration(handlers, model, **options)
    else:
        _serve_model(handlers, model, **options)


def _version_of(model: DeviceModel[Any] | Configuration) -> type[Version]:
    return model.model.version if isinstance(model, Configuration) else model.version


def _serve_configuration(
    handlers: Handlers[Any, Any],
    configuration: Configuration,
    *,
    policies: Sequence[Policy] = POLICIES16,
    store: Store | None = None,
    prefix: str = PREFIX,
    changed: Changed[Any] | None = None,
) -> None:
    def get(_: Any, request: v16.GetConfigurationRequest) -> v16.GetConfigurationResponse:
        return get_configuration(configuration, request)

    def change(context: Any, request: v16.ChangeConfigurationRequest) -> v16.ChangeConfigurationResponse:
        with _kept(context, store, prefix, changed) as changes:
            return change_configuration(configuration, request, policies=policies, changes=changes)

    names = names_of(handlers.version)
    handlers.on(names.GetConfiguration)(get)
    handlers.on(names.ChangeConfiguration)(change)


def _serve_model(
    handlers: Handlers[Any, Any],
    model: DeviceModel[OCPP21],  # or of 2.0.1, whose classes have the same names
    *,
    now: Callable[[], datetime],
    how: Reporting | Callable[[], Reporting] = DEFAULT,
    policies: Sequence[Policy] = POLICIES,
    store: Store | None = None,
    prefix: str = PREFIX,
    changed: Changed[Any] | None = None,
    send: Callable[[Any, Any], Any] | None = None,
) -> None:
    names = names_of(handlers.version)

    def reporting() -> Reporting:
        return how() if callable(how) else how

    def get(_: Any, request: v21.GetVariablesRequest) -> v21.GetVariablesResponse:
        return get_variables(model, request, enforce_limits=reporting().enforce_limits)

    def set(context: Any, request: v21.SetVariablesRequest) -> v21.SetVariablesResponse:
        limited = reporting().enforce_limits
        with _kept(context, store, prefix, changed) as changes:
            return set_variables(model, request, policies=policies, changes=changes, enforce_limits=limited)

    def base(_: Any, request: v21.GetBaseReportRequest) -> v21.GetBaseReportResponse:
        return get_base_report(model, request, reporting())

    def custom(_: Any, request: v21.GetReportRequest) -> v21.GetReportResponse:
        return get_report(model, request, reporting())

    def notify(
        context: Any,
        request: v21.GetBaseReportRequest | v21.GetReportRequest,
        response: v21.GetBaseReportResponse | v21.GetReportResponse,
    ) -> Any:
        if response.status != "Accepted":
            return None
        parts = notify_reports(model, request, now=now(), how=reporting())
        if not parts:  # what was there is gone since the answer, and the CSMS waits all the same
            parts = [names.NotifyReportRequest(request_id=request.request_id, generated_at=now(), seq_no=0, tbc=False)]
        return send_all(context, send or call_by_context, iter(parts))

    for name, handler in (("GetVariables", get), ("SetVariables", set), ("GetBaseReport", base), ("GetReport", custom)):
        handlers.on(getattr(names, name))(handler)
    handlers.after(names.GetBaseReport)(notify)
    handlers.after(names.GetReport)(notify)


@contextmanager
def _kept(context: Any, store: Store | None, prefix: str, changed: Changed[Any] | None) -> Generator[list[Change]]:
    """Collect changes, and keep them at the end; if anything raises before that, they are taken back."""
    changes: list[Change] = []
    try:
        yield changes
        if store is not None:
            save(store, changes, prefix=prefix)
    except BaseException:
        revert(changes)
        raise
    if changed is not None and changes:
        changed(context, changes)
