"""The logical tree of the file: what each piece of a page is, in the order of reading.

The tree is made from the document before anything is laid out; painting only
tells it on which page the pieces came to stand (ISO 32000-1, 14.7).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, assert_never

from briefwright.export.pdf.file import PdfFile, Ref, array, dictionary, text

LINK_PARENTS = 1_000_000
"""Numbers from here on belong to links, those below to pages, in the tree's way back."""


class Content(NamedTuple):
    """A piece of a page: the page's number from 0 and the piece's number on it."""

    page: int
    mcid: int


class LinkContent(NamedTuple):
    """A link annotation: the page's number from 0 and the link's number in the file."""

    page: int
    link: int


class Node:
    """An element of the tree. `attributes` is its attribute dictionary as the file has it."""

    __slots__ = ("actual", "alt", "attributes", "id", "kids", "kind", "language", "shown")

    def __init__(
        self,
        kind: str,
        *,
        alt: str | None = None,
        actual: str | None = None,
        language: str | None = None,
        id: str | None = None,  # noqa: A002 - the name that the format gives it
        attributes: str | None = None,
    ) -> None:
        self.kind = kind
        self.alt = alt
        self.actual = actual
        self.language = language
        self.id = id
        self.attributes = attributes
        self.kids: list[Node | Content | LinkContent] = []
        self.shown = False

    def new(
        self,
        kind: str,
        *,
        alt: str | None = None,
        language: str | None = None,
        id: str | None = None,  # noqa: A002
        attributes: str | None = None,
    ) -> "Node":
        """Adds an element below this one, after those that are there."""
        node = Node(kind, alt=alt, language=language, id=id, attributes=attributes)
        self.kids.append(node)
        return node


def column_head() -> str:
    """The attributes of a cell that heads its column."""
    return "<</O /Table /Scope /Column>>"


def row_head() -> str:
    """The attributes of a cell that heads its row."""
    return "<</O /Table /Scope /Row>>"


def list_of(numbering: str) -> str:
    """The attributes of a list whose labels are `Disc`, `Decimal` or `None`."""
    return f"<</O /List /ListNumbering /{numbering}>>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """What painting left for the tree: the pages and links of the file and whose they are.

    `owners` are for each page the elements of its pieces by their numbers.
    """

    pages: Sequence[Ref]
    owners: Sequence[Sequence[Node]]
    links: Sequence[Ref]
    link_owners: Sequence[Node]


def write_tree(file: PdfFile, root: Node, painted: Painted) -> Ref:
    """Writes the tree and the way back from each page and link to its elements."""
    tree = file.reserve()
    refs: dict[Node, Ref] = {}
    if not _number(root, refs):
        refs[root] = Ref()
    for number, node in enumerate(refs, file.upcoming()):
        refs[node] = Ref(f"{number} 0 R")
    writer = _Writer(refs, painted)
    writer.write(root, tree)
    file.add_all(writer.bodies[node] for node in refs)
    ways: list[object] = []
    for index, nodes in enumerate(painted.owners):
        ways += [index, file.add(array(refs[node] for node in nodes))]
    for index, node in enumerate(painted.link_owners):
        ways += [LINK_PARENTS + index, refs[node]]
    entries = {
        "Type": "/StructTreeRoot",
        "K": refs[root],
        "ParentTree": file.add(dictionary({"Nums": array(ways)})),
        "ParentTreeNextKey": str(LINK_PARENTS + len(painted.link_owners)),
        "RoleMap": dictionary({"Title": "/P"}),
    }
    named = sorted((node.id, ref) for node, ref in refs.items() if node.id)
    if named:
        flat = [item for key, ref in named for item in (text(key), ref)]
        entries["IDTree"] = file.add(dictionary({"Names": array(flat)}))
    file.put(tree, dictionary(entries))
    return tree


def _number(node: Node, refs: dict[Node, Ref]) -> bool:
    """Numbers the element and those below it; those that stand on no page are left out.

    Empty cells stand for themselves, so that rows keep their columns.
    """
    known = len(refs)
    refs[node] = Ref()
    standing = node.kind in ("TD", "TH")
    for kid in node.kids:
        standing = (_number(kid, refs) if isinstance(kid, Node) else True) or standing
    if standing:
        return True
    for stray in list(refs)[known:]:
        del refs[stray]
    return False


class _Writer:
    """Writes elements, each with references to its parent, its children and its content."""

    def __init__(self, refs: dict[Node, Ref], painted: Painted) -> None:
        self.bodies: dict[Node, str] = {}
        self._refs = refs
        self._painted = painted

    def write(self, node: Node, parent: str) -> None:
        """Writes an element and all below it."""
        own = self._refs[node]
        pages = self._painted.pages
        home: int | None = None  # the page that the pieces need not mention
        kids: list[str] = []
        for kid in node.kids:
            match kid:
                case Node():
                    ref = self._refs.get(kid)
                    if ref is not None:
                        kids.append(ref)
                        self.write(kid, own)
                case Content():
                    page, mcid = kid
                    if home is None:
                        home = page
                    same = page == home
                    kids.append(
                        f"{mcid}" if same else f"<</Type /MCR /Pg {pages[page]} /MCID {mcid}>>"
                    )
                case LinkContent():
                    page, link = kid
                    obj = self._painted.links[link]
                    kids.append(f"<</Type /OBJR /Pg {pages[page]} /Obj {obj}>>")
                case _:
                    assert_never(kid)
        at = "" if home is None else f" /Pg {pages[home]}"
        held = f" /K {kids[0] if len(kids) == 1 else array(kids)}" if kids else ""
        said = _said(node)
        self.bodies[node] = f"<</S /{node.kind} /P {parent}{at}{held}{said}>>"


def _said(node: Node) -> str:
    """What an element tells of itself, as entries of its dictionary."""
    entry = ""
    if node.alt:
        entry += f" /Alt {text(node.alt)}"
    if node.actual:
        entry += f" /ActualText {text(node.actual)}"
    if node.language:
        entry += f" /Lang {text(node.language)}"
    if node.id:
        entry += f" /ID {text(node.id)}"
    if node.attributes:
        entry += f" /A {node.attributes}"
    return entry
