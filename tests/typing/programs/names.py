"""Where the names of the library are found: a version is a module of its own."""

from __future__ import annotations

from typing import reveal_type

import ocppkit.v16
from ocppkit import OCPP201, Handlers, v201
from ocppkit.v21 import BootNotification, variables

reveal_type(ocppkit.v16.Reset.request)  # type[v16.ResetRequest]
reveal_type(v201.Reset.request)  # type[v201.ResetRequest]
reveal_type(BootNotification.response)  # type[v21.BootNotificationResponse]
reveal_type(variables.HEARTBEAT_INTERVAL)  # Variable[OCPP21, int]
reveal_type(OCPP201.subprotocol)  # str
reveal_type(Handlers(OCPP201))  # Handlers[OCPP201, None]
print(v201.Nothing)  # wrong: field name
print(ocppkit.v21.Reset, ocppkit.Nothing)  # wrong: field name
