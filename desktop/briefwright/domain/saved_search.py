"""A search of the sources that was given a name."""

from dataclasses import dataclass

from briefwright.domain.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch(Entity):
    """What to look for and how to narrow it; it lists what fits at the time that it is used.

    Each of `filters` reads `field=value`, such as `language=fr`; several of one field fit with
    any of them.
    """

    title: str
    words: str = ""
    filters: tuple[str, ...] = ()
