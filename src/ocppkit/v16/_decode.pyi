from typing import Any

DECODERS: dict[type[Any], Any]
