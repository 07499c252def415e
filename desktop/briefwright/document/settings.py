"""What may be chosen about an exported brief that is no part of its content."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Which of the optional parts are printed; the evidence annex always is."""

    contents: bool = True
    terms: bool = True
