"""The two families of failure: what the user can mend, and what we must.

A `UserError` carries one sentence that says what happened and what to do. A
`Bug` is our own fault and is reported with its traceback.
"""


class UserError(Exception):
    """Something outside the program stands in the way; the message is shown as it is."""


class WrongUse(UserError):
    """The request itself makes no sense: a bad argument, an unknown field, an unknown id."""


class Refused(UserError):
    """A file given to us, or a quotation sought in it, cannot be accepted as it is."""


class NotNow(UserError):
    """A sound project or target cannot be written at this moment; trying again later may help."""


class Bug(Exception):
    """A promise that the program makes to itself is broken."""
