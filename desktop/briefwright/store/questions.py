"""What is asked when a project is opened and another working copy of it holds more.

Nothing is merged unasked: a question stands beside the open project until it is answered.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Literal

from briefwright.domain.message import Message


class QuestionKind(StrEnum):
    """Why a question is asked.

    `older`: the file lacks what was published into it from here, as a restored backup does.
    `unshared`: changes were never shared, and their own file has gone.
    `copy`: the file is a copy of a project that is also worked on in another file.
    """

    OLDER = "older"
    UNSHARED = "unshared"
    COPY = "copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An offer to bring in what another working copy of the same project holds.

    `sentence` says it in words, `changes` counts the user's acts, `when` is the last of them,
    `replica` names the working copy, and `place` is its file: closed, it can be merged like any.
    """

    kind: QuestionKind
    sentence: Message
    changes: int
    when: datetime
    replica: str
    place: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is to be done about questions while opening.

    "yes" brings everything in, "no" and "ask" leave it and give the questions back; who asks
    answers each later.
    """

    bring_in: Literal["ask", "yes", "no"] = "ask"
