"""Styles and lists of a Word document: what a paragraph is, and the number that stands before it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefwright.ingest.list_numbers import Level, ListCounter
from briefwright.ingest.ooxml.elements import W, is_on, number_of, value_of
from briefwright.ingest.xml_part import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a paragraph style says: level of the outline (9 is body text), list, name."""

    name: str = ""
    outline: int | None = None
    list_id: str | None = None
    depth: int | None = None


class Styles:
    """The styles, and of paragraphs each with what it takes over from the one that it is based on."""

    def __init__(self, root: "_Element | None") -> None:
        styles = [] if root is None else root.findall(f"{W}style")
        self._elements = {style.get(f"{W}styleId", ""): style for style in styles}

    def is_raised(self, settings: "_Element") -> bool:
        """Whether the settings of a run set its words above the line."""
        own = value_of(settings, "vertAlign")
        if own is None:
            style = self._elements.get(value_of(settings, "rStyle") or "")
            if style is None:
                return bool(number_of(value_of(settings, "position")))
            own = value_of(style.find(f"{W}rPr"), "vertAlign")
        return own == "superscript"

    def get(self, style: str, depth: int = 0) -> Style:
        """The style of this id; one that is not there, or goes in circles, says nothing."""
        element = self._elements.get(style)
        if element is None or depth > _DEEPEST_STYLE:
            return Style()
        based = value_of(element, "basedOn")
        base = self.get(based, depth + 1) if based else Style()
        settings = element.find(f"{W}pPr")
        name = (value_of(element, "name") or "").lower()
        outline, list_id, level = placed(settings)
        return Style(
            name=name,
            outline=base.outline if outline is None else outline,
            list_id=base.list_id if list_id is None else list_id,
            depth=base.depth if level is None else level,
        )


class Lists:
    """The lists of the document and where each of them is in counting."""

    def __init__(self, root: "_Element | None", styles: Styles) -> None:
        nodes = [] if root is None else list(root)
        abstract = {
            node.get(f"{W}abstractNumId", ""): node
            for node in nodes
            if local(node) == "abstractNum"
        }
        self._nums = {node.get(f"{W}numId", ""): node for node in nodes if local(node) == "num"}
        self._abstract = abstract
        self._styles = styles
        self._levels: dict[str, tuple[str, Mapping[int, Level], Mapping[str, int]]] = {}
        self._counters: dict[str, ListCounter] = {}
        self._begun: set[tuple[str, int]] = set()

    def number(self, num: str, depth: int | None, style: str) -> tuple[str | None, int, str] | None:
        """The printed number (None for a bullet), the depth, and the list; None for no list."""
        if num not in self._nums:
            return None
        of, levels, by_style = self._of(num)
        at = by_style.get(style, 0) if depth is None else depth
        level = levels.get(at)
        if level is None:
            return None
        start = self._fresh_start(num, at)
        printed = self._counters.setdefault(of, ListCounter()).next(levels, at, start=start)
        return (None if level.style == "bullet" else printed), at, of

    def _of(self, num: str) -> tuple[str, Mapping[int, Level], Mapping[str, int]]:
        if num not in self._levels:
            of, node = self._definition(num)
            levels = {} if node is None else dict(_levels(node))
            for override in self._nums[num].findall(f"{W}lvlOverride"):
                levels.update(_levels(override))
            by_style = {} if node is None else dict(_levels_of_styles(node))
            self._levels[num] = (of, levels, by_style)
        return self._levels[num]

    def _definition(self, num: str) -> tuple[str, "_Element | None"]:
        """The definition of the list; one that names a style is looked up there, once."""
        of = value_of(self._nums[num], "abstractNumId") or ""
        node = self._abstract.get(of)
        link = None if node is None else value_of(node, "numStyleLink")
        other = self._styles.get(link).list_id if link else None
        if other in self._nums and other != num:
            of = value_of(self._nums[other], "abstractNumId") or ""
            node = self._abstract.get(of)
        return of, node

    def _fresh_start(self, num: str, depth: int) -> int | None:
        """Where this list says that it begins anew, when it is met for the first time."""
        if (num, depth) in self._begun:
            return None
        self._begun.add((num, depth))
        for override in self._nums[num].findall(f"{W}lvlOverride"):
            if override.get(f"{W}ilvl") == str(depth):
                return number_of(value_of(override, "startOverride"))
        return None


def placed(settings: "_Element | None") -> tuple[int | None, str | None, int | None]:
    """The level of the outline, the list, and the depth in it that the settings name."""
    if settings is None:
        return None, None, None
    numbering = settings.find(f"{W}numPr")
    return (
        number_of(value_of(settings, "outlineLvl")),
        value_of(numbering, "numId"),
        number_of(value_of(numbering, "ilvl")),
    )


def _levels(node: "_Element") -> Iterator[tuple[int, Level]]:
    for level in node.findall(f"{W}lvl"):
        depth = number_of(level.get(f"{W}ilvl"))
        start = number_of(value_of(level, "start"))
        if depth is not None:
            yield (
                depth,
                Level(
                    style=value_of(level, "numFmt") or "decimal",
                    text=value_of(level, "lvlText") or "",
                    start=1 if start is None else start,
                    legal=is_on(level, "isLgl"),
                    restarts=value_of(level, "lvlRestart") != "0",
                ),
            )


def _levels_of_styles(node: "_Element") -> Iterator[tuple[str, int]]:
    for level in node.findall(f"{W}lvl"):
        depth = number_of(level.get(f"{W}ilvl"))
        if depth is not None and (style := value_of(level, "pStyle")):
            yield style, depth
