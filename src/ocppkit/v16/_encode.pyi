from typing import Any

ENCODERS: dict[type[Any], Any]
