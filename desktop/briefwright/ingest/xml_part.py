"""XML out of a file from outside, as a tree: no entity, no outer document, no document type.

What the trees mean is each reader's matter. The parser bounds the depth of a tree, so that readers may walk it
by calling themselves.
"""

from typing import TYPE_CHECKING

from briefwright.domain.errors import Refused

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_DEPTH = 256
"""Elements inside each other; it is the parser's own limit, and a document has a tenth of it."""


def parse_xml(data: bytes, name: str) -> "_Element":
    """The root of the tree; raises `Refused` for damaged XML and for any DOCTYPE.

    Comments and processing instructions are left out.
    """
    from lxml import etree  # noqa: PLC0415 - only where a file needs it

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,  # an id that stands twice is no reason to lose a document
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "depth" in str(error):
            raise Refused(
                "{name} has parts inside each other more than {limit} deep, which no document "
                "has: it is not read.",
                name=name,
                limit=MAX_DEPTH,
            ) from error
        raise Refused(
            "{name} is damaged inside: open it in the program that made it and save it again.",
            name=name,
        ) from error
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise Refused(
            "{name} declares names of its own inside (a DOCTYPE), which no office program writes: "
            "ask where it comes from.",
            name=name,
        )
    return root


def xml_reader() -> str:
    """The name of what reads XML, with its version."""
    from lxml import etree  # noqa: PLC0415

    return f"lxml {etree.__version__}"


def local(element: "_Element") -> str:
    """The name of the element without its namespace."""
    tag = element.tag
    return tag[tag.rfind("}") + 1 :]


def words_in(element: "_Element") -> str:
    """All text in the element, as it stands."""
    return "".join(str(part) for part in element.itertext())
