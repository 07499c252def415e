"""The ways through the file: named places, links, and bookmarks."""

from collections.abc import Mapping, Sequence

from briefwright.export.pdf.file import PdfFile, Ref, array, dictionary, number, text
from briefwright.export.pdf.page import LinkArea
from briefwright.export.pdf.painting import Spot
from briefwright.export.pdf.strips import Outline
from briefwright.export.pdf.structure import LINK_PARENTS

_ABOVE = 6.0  # room left above a place when a reader is taken there


def write_places(
    file: PdfFile, spots: Mapping[str, Spot], pages: Sequence[Ref], page_height: float
) -> Ref:
    """Writes the table of named places, sorted by the bytes of their names."""
    flat: list[str] = []
    for key in sorted(spots, key=text):
        spot = spots[key]
        top = min(page_height - spot.y + _ABOVE, page_height)
        place = array([pages[spot.page], "/XYZ", number(spot.x), number(top), "null"])
        flat += [text(key), place]
    return file.add(dictionary({"Names": array(flat)}))


def link(area: LinkArea, index: int, spots: Mapping[str, Spot], height: float) -> str:
    """The annotation of a link, without a border; `index` is its number in the file."""
    x0, y0, x1, y1 = area.box
    target = area.target
    words = text(target.words or target.url or target.anchor or "")
    leads = ""
    if target.url is not None:
        leads = f"/A <</S /URI /URI {_address(target.url)}>>"
    elif target.anchor is not None and target.anchor in spots:
        leads = f"/Dest {text(target.anchor)}"
    return (
        f"<</Subtype /Link /F 4 /Border [0 0 0] "
        f"/Rect [{x0:.2f} {height - y1:.2f} {x1:.2f} {height - y0:.2f}] "
        f"/Contents {words} /StructParent {LINK_PARENTS + index} {leads}>>"
    )


def _address(url: str) -> str:
    """An address in ASCII, as the format wants it: other characters by their bytes."""
    plain = "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode()) for c in url)
    return text(plain)


def write_outline(file: PdfFile, entries: Sequence[Outline]) -> Ref | None:
    """Writes the bookmarks, second-level ones below those of the first; None without any."""
    if not entries:
        return None
    root = file.reserve()
    refs = [file.reserve() for _ in entries]
    parents: list[int | None] = []
    top: int | None = None
    for index, entry in enumerate(entries):
        parents.append(None if entry.level == 0 or top is None else top)
        if parents[-1] is None:
            top = index
    children: dict[int | None, list[int]] = {}
    for index, parent in enumerate(parents):
        children.setdefault(parent, []).append(index)
    for index, entry in enumerate(entries):
        siblings = children[parents[index]]
        place = siblings.index(index)
        parent = parents[index]
        told = {
            "Title": text(entry.title),
            "Parent": str(root if parent is None else refs[parent]),
            "Dest": text(entry.anchor),
        }
        if place:
            told["Prev"] = refs[siblings[place - 1]]
        if place + 1 < len(siblings):
            told["Next"] = refs[siblings[place + 1]]
        own = children.get(index)
        if own:
            told |= {"First": refs[own[0]], "Last": refs[own[-1]], "Count": str(len(own))}
        file.put(refs[index], dictionary(told))
    first, last = children[None][0], children[None][-1]
    head = {"Type": "/Outlines", "First": refs[first], "Last": refs[last]}
    file.put(root, dictionary({**head, "Count": str(len(entries))}))
    return root
