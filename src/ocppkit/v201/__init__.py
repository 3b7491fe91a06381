"""Messages of OCPP 2.0.1 (schemas of 2020-03, unchanged up to edition 4).

64 actions; 55 data types and 88 enumerations. Requests and responses are named after their action, and the action
itself is the bare name: `v201.BootNotification`.

Printed by `python -m codegen` from schemas/v201; do not edit.
"""

from typing import TYPE_CHECKING

from ocppkit.messages import link
from ocppkit.v201._decode import DECODERS
from ocppkit.v201._encode import ENCODERS
from ocppkit.v201.actions import *
from ocppkit.v201.actions import ACTIONS
from ocppkit.v201.enums import *
from ocppkit.v201.messages import *
from ocppkit.v201.types import *
from ocppkit.versions import OCPP201

link(OCPP201, ACTIONS, DECODERS, ENCODERS)

if TYPE_CHECKING:
    from ocppkit.v201 import registry as registry, variables as variables
else:

    def __getattr__(name: str) -> object:
        if name == "registry":
            import ocppkit.v201.registry as found

            return found
        if name == "variables":
            import ocppkit.v201.variables as found

            return found
        raise AttributeError(f"module 'ocppkit.v201' has no attribute {name!r}")
