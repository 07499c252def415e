"""What a call works with: the user's home and name, the clock, and where it prints."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from briefwright.domain.message import Message, say
from briefwright.service.home import Home, default_home
from briefwright.service.project import Author, Clock, Project, Question
from briefwright.service.settings import author_of, load_settings, present


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One call of the program."""

    home: Home
    author: Author
    clock: Clock
    out: TextIO
    err: TextIO

    def say(self, *lines: str) -> None:
        """Prints lines as results."""
        for line in lines:
            self.out.write(f"{line}\n")

    def write_bytes(self, data: bytes) -> None:
        """Writes the bytes of a file as the result, as they are."""
        self.out.flush()
        self.out.buffer.write(data)
        self.out.buffer.flush()

    def note(self, sentence: Message) -> None:
        """Prints a sentence that is no result, beside it."""
        self.err.write(f"briefwright: {sentence}\n")

    @contextmanager
    def opened(self, path: Path) -> Iterator[Project]:
        """The project in the file; what could be brought in from elsewhere is only mentioned."""
        with Project.open(path, home=self.home, author=self.author, clock=self.clock) as project:
            for sentence in (*project.notes, *map(_mention, project.questions)):
                self.note(sentence)
            yield project


def _mention(question: Question) -> Message:
    """What another working copy holds, and how to bring it in: nothing is merged unasked."""
    return say(
        "{sentence} To bring that in, merge {place}.",
        sentence=question.sentence,
        place=question.place,
    )


def session() -> Session:
    """The session of this process."""
    home = default_home()
    return Session(
        home=home,
        author=author_of(load_settings(home.settings)),
        clock=present,
        out=sys.stdout,
        err=sys.stderr,
    )
