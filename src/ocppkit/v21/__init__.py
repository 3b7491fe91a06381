"""Messages of OCPP 2.1 (schemas of 2025-01, unchanged in edition 2).

91 actions, 1 of them a SEND; 122 data types and 110 enumerations. Requests and responses are named after their action,
and the action itself is the bare name: `v21.BootNotification`.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from typing import TYPE_CHECKING

from ocppkit.messages import link
from ocppkit.v21._decode import DECODERS
from ocppkit.v21._encode import ENCODERS
from ocppkit.v21.actions import *
from ocppkit.v21.actions import ACTIONS
from ocppkit.v21.enums import *
from ocppkit.v21.messages import *
from ocppkit.v21.types import *
from ocppkit.versions import OCPP21

link(OCPP21, ACTIONS, DECODERS, ENCODERS)

if TYPE_CHECKING:
    from ocppkit.v21 import registry as registry, variables as variables
else:

    def __getattr__(name: str) -> object:
        if name == "registry":
            import ocppkit.v21.registry as found

            return found
        if name == "variables":
            import ocppkit.v21.variables as found

            return found
        raise AttributeError(f"module 'ocppkit.v21' has no attribute {name!r}")
