"""What every reader shares: its result, its protocol, and the limits that hold for all.

The limits keep a hostile or mistaken file from stopping the program (SHARING.md
section 7). No format is known here.
"""

from dataclasses import dataclass
from typing import Protocol

from briefwright.domain.found import Found
from briefwright.domain.message import Message
from briefwright.domain.source import Heading

MAX_BYTES = 50 * 1024 * 1024
"""The largest file that is read at all."""

MAX_CONTROL_SHARE = 0.02
"""A text with a greater share of control characters is taken for binary data."""

TITLE_LENGTH = 120
"""The most code points of a title; a longer first line is a sentence, not a headline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader found in a file.

    `text` is clean. `title` describes the text when it has no headline of its
    own; `titled` says which. `notes` are sentences on what was guessed or left out.
    `headings` and `pages` are positions in the text (see `Source`); `found` is what the file says
    of itself. `reader` names what read it, with its version, such as `trafilatura 2.3.1`.
    """

    text: str
    title: str
    titled: bool
    media_type: str
    notes: tuple[Message, ...] = ()
    headings: tuple[Heading, ...] = ()
    pages: tuple[int, ...] = ()
    found: tuple[Found, ...] = ()
    reader: str | None = None


class Reader(Protocol):
    """Reads one format."""

    def __call__(self, data: bytes, name: str, *, encoding: str | None = None) -> Reading:
        """What the bytes say; `name` is the file's, for sentences. Raises `Refused`."""
        ...
