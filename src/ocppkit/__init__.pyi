# What __init__.py loads lazily, for type checkers.

from ocppkit import v16 as v16
from ocppkit import v21 as v21
from ocppkit import v201 as v201
from ocppkit._engine.state import *
from ocppkit._policy import *
from ocppkit.calls import *
from ocppkit.connection import *
from ocppkit.errors import *
from ocppkit.events import *
from ocppkit.extensions import *
from ocppkit.frames import *
from ocppkit.handlers import *
from ocppkit.json import *
from ocppkit.leniency import *
from ocppkit.limits import *
from ocppkit.negotiation import *
from ocppkit.payloads import *
from ocppkit.registration import *
from ocppkit.transfers import *
from ocppkit.versions import *
