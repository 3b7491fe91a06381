"""What came of one request: the answers on the wire, what the asker was told, and whether the standard wants it so."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.interop.payloads import OTHER, Json

RESULT: Final = "CALLRESULT"
ERROR: Final = "CALLERROR"
RESULT_ERROR: Final = "CALLRESULTERROR"
NOTHING: Final = "nothing"
NOT_SENT: Final = "not sent"
LOST: Final = "the connection ends"
KINDS: Final = {3: RESULT, 4: ERROR, 5: RESULT_ERROR}


@dataclass(frozen=True)
class Answer:
    """One answer, or what stands for it; in what is due, a content of None is any."""

    kind: str
    content: Json = None
    under: Json = None
    """The message id, if it is not that of the request."""

    def meets(self, due: Answer) -> bool:
        return (
            self.kind == due.kind
            and (due.content is None or self.content == due.content)
            and (due.under == "*" or self.under == due.under)
        )

    def __str__(self) -> str:
        content = self.content if isinstance(self.content, str) or self.content is None else text(self.content)
        under = "" if self.under in (None, "*") else f"under the id {text(self.under)}"
        return " ".join(word for word in (self.kind, content, under) if word)


@dataclass
class Told:
    """What the asker's library told its user: a response, or an error with the code that came with it."""

    result: Json = None
    error: str = ""
    code: str | None = None

    def __str__(self) -> str:
        if self.error:
            return f"{self.error} {self.code or ''}".rstrip()
        return text(self.result)


@dataclass
class Leg:
    """One request and what came of it."""

    by: str
    """Who asks: station or CSMS."""
    asked: str
    answers: list[Answer]
    due: Sequence[Answer]
    """What the standard allows as the only answer; ``all_due`` if there are to be several."""
    all_due: Sequence[Sequence[Answer]] = ()
    told: Told | None = None
    valid: bool = True
    """Whether a CALLRESULT that comes is a response that breaks no schema."""
    payload: Json = None
    """The payload of the request as it passed."""
    garbled: str = ""
    """What is wrong with the request as it came out of the asker's library."""
    noticed: list[str] = field(default_factory=list[str])
    """How the receiver's library reports what it was sent, where that is looked at."""
    taken: str | None = None
    """What the receiver is to report."""

    def wrong(self) -> Iterator[tuple[str, str]]:
        """Name who does what the standard does not allow: the station or the CSMS, and what."""
        other = OTHER[self.by]
        wanted = self.all_due or [self.due]
        if len(self.answers) != len(wanted):
            yield other, f"{len(self.answers)} answers"
        for answer, due in zip(self.answers, wanted, strict=False):
            if not any(answer.meets(one) for one in due):
                to_blame = self.by if answer.kind == NOT_SENT else other
                yield to_blame, f"due is {' or '.join(map(str, due))}"
        if self.garbled:
            yield self.by, self.garbled
        if self.told is not None and not self._told_right(self.told):
            yield self.by, "its user is told something else"
        if self.taken is not None and self.noticed != ([self.taken] if self.taken else []):
            yield other, f"its user is to be told {self.taken or 'nothing of an error'}"

    def _told_right(self, told: Told) -> bool:
        match self.answers[0]:
            case Answer(kind="CALLRESULT"):
                return bool(told.error) is not self.valid
            case Answer(kind="CALLERROR", content=code):
                return bool(told.error) and told.code == code
            case _:
                return bool(told.error)


def text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
