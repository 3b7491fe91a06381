"""The conditions under which printed code refuses a value; each is one keyword of the schema."""

from __future__ import annotations

from codegen.model import Array, Boolean, Integer, Node, Number, Text


def faults(node: Node, value: str) -> list[str]:
    """Return the conditions, for a value that needs no conversion."""
    return [*type_faults(node, value), *limit_faults(node, value)]


def type_faults(node: Node, value: str) -> list[str]:
    """Return the conditions on the value's type. A bool is an int to isinstance, so types are compared."""
    match node:
        case Text():
            return [f"type({value}) is not str"]
        case Boolean():
            return [f"{value} is not True and {value} is not False"]
        case Integer():
            return [f"type({value}) is not int"]
        case Number():
            # v - v is not 0 for NaN and the infinities, which JSON does not have; they are no multiples either.
            infinite = [f"{value} - {value}"] if node.multiple_of is None else []
            return [f"(type({value}) is not float and type({value}) is not int)", *infinite]
        case Array():
            return [f"type({value}) is not list"]
        case _:
            return []


def limit_faults(node: Node, value: str) -> list[str]:
    """Return the conditions on the value's length, size or step."""
    match node:
        case Text():
            return [] if node.max_length is None else [f"len({value}) > {node.max_length}"]
        case Integer():
            return _range(node.minimum, node.maximum, value)
        case Number():
            # 0.1 is the only step. A number of one decimal is the double next to k/10 for a whole k: below 2**52 it is
            # exactly k times 10.0, and up to 2**53 at least a whole number that divides back to it. The rest is left to
            # the table walk.
            whole = f"not (k := {value} * 10.0).is_integer()"
            step = [] if node.multiple_of is None else [f"({whole} or k / 10.0 != {value})"]
            return [*_range(node.minimum, node.maximum, value), *step]
        case Array(min_items=1):
            return [f"not {value}", *_range(None, node.max_items, f"len({value})")]
        case Array():
            return _range(node.min_items, node.max_items, f"len({value})")
        case _:
            return []


def refuse(conditions: list[str], indent: str) -> list[str]:
    """Refuse the value under any of the conditions."""
    return [f"{indent}if {' or '.join(conditions)}:", f"{indent}    raise Refused"] if conditions else []


def _range(low: float | None, high: float | None, value: str) -> list[str]:
    return [f"{value} < {low}"] * (low is not None) + [f"{value} > {high}"] * (high is not None)
