# What __init__.py loads lazily, for type checkers. The versions are not in it: `from ocppkit import v201` finds its
# submodule all the same, and a checker reads no version that the program does not use.

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
