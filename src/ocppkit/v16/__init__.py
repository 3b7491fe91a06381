"""Messages of OCPP 1.6 (schemas of 2019-12, StopTransaction of 2025-04) with the security whitepaper.

39 actions; 11 data types and 49 enumerations. Requests and responses are named after their action, and the action
itself is the bare name: `v16.BootNotification`.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from typing import TYPE_CHECKING

from ocppkit.messages import link
from ocppkit.v16._decode import DECODERS
from ocppkit.v16._encode import ENCODERS
from ocppkit.v16.actions import *
from ocppkit.v16.actions import ACTIONS
from ocppkit.v16.enums import *
from ocppkit.v16.messages import *
from ocppkit.v16.types import *
from ocppkit.versions import OCPP16

link(OCPP16, ACTIONS, DECODERS, ENCODERS)

if TYPE_CHECKING:
    from ocppkit.v16 import keys as keys, registry as registry
else:

    def __getattr__(name: str) -> object:
        if name == "keys":
            import ocppkit.v16.keys as found

            return found
        if name == "registry":
            import ocppkit.v16.registry as found

            return found
        raise AttributeError(f"module 'ocppkit.v16' has no attribute {name!r}")
