"""The two families of failure: what the user can mend, and what we must.

A `UserError` carries one sentence that says what happened and what to do. A
`Bug` is our own fault and is reported with its traceback.
"""

from typing import Self

from briefwright.domain.message import Message, say


class UserError(Exception):
    """Something outside the program stands in the way; `message` says it.

    Raised with a literal template and the values of its places, or by `of` with a sentence made
    elsewhere. `str` is the English sentence.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template)
        self.message = say(template, **values)

    def __str__(self) -> str:
        """The English sentence."""
        return str(self.message)

    @classmethod
    def of(cls, message: Message) -> Self:
        """The error that says this sentence."""
        made = cls(message.template)
        made.message = message
        return made


class WrongUse(UserError):
    """The request itself makes no sense: a bad argument, an unknown field, an unknown id."""


class Refused(UserError):
    """A file given to us, or a quotation sought in it, cannot be accepted as it is."""


class NotNow(UserError):
    """A sound project or target cannot be written at this moment; trying again later may help."""


class Bug(Exception):
    """A promise that the program makes to itself is broken."""
