"""The format of a project file: the marks in its header, and which versions this program reads.

The marks stand in SQLite's own header fields, so they can be read without opening the file.
What the tables hold is said elsewhere.
"""

from dataclasses import dataclass

APPLICATION_ID = 0x42725772
"""`BrWr` in SQLite's `application_id`: names the file type and never changes."""


@dataclass(frozen=True, slots=True, order=True)
class Format:
    """A version of the format. A newer `major` is refused; a newer `minor` is read.

    The log tables change only with the major version; the state tables may change with each minor.
    """

    major: int
    minor: int

    def __str__(self) -> str:
        """Reads like `1.0`."""
        return f"{self.major}.{self.minor}"

    @property
    def user_version(self) -> int:
        """The value of SQLite's `user_version`: major times 1,000 plus minor."""
        return self.major * 1_000 + self.minor

    @classmethod
    def of(cls, user_version: int) -> "Format":
        """Returns the format that a file's `user_version` names."""
        return cls(*divmod(user_version, 1_000))


CURRENT = Format(1, 2)
"""What this program writes. 1.1 added comments, links, milestones and the words a section should
have; 1.2 what is known of sources beyond their record: descriptor, origin, editions, corrections,
what was found and by what; and saved searches."""
