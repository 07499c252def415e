"""Links lead both ways, bookmarks to headings, and the contents tell the right pages."""

from briefwright.document import walk
from briefwright.document.model import CiteLabel, Contents, Document, Heading, NoteMark
from briefwright.export.pdf import PdfResult
from tests.kit.pdffile import PdfFile


def test_every_link_leads_to_a_place_of_the_file_or_to_an_address(
    file: PdfFile, sample_file: PdfFile
) -> None:
    for each in (file, sample_file):
        places = each.places()
        assert each.links()
        assert all(link.url or link.anchor in places for link in each.links())


def test_every_anchor_of_the_document_is_a_place_of_the_file(
    document: Document, file: PdfFile
) -> None:
    assert set(walk.anchors(document)) <= set(file.places())


def test_citations_lead_to_their_extract_and_extracts_back_to_the_first_citation(
    sample: Document, sample_file: PdfFile
) -> None:
    places, links = sample_file.places(), sample_file.links()
    cites = [inline for inline, _ in walk.inlines(sample) if isinstance(inline, CiteLabel)]
    there = [link.anchor for link in links]
    for cite in cites:
        assert cite.target in there
        assert cite.anchor in places
    back = {link.anchor for link in links if link.page == places[cites[0].target][0]}
    assert cites[0].anchor in back


def test_a_citation_says_what_it_cites(sample: Document, sample_file: PdfFile) -> None:
    wanted = {f"ev-{entry.number}": entry.quotation for entry in sample.trace}
    told = [link for link in sample_file.links() if link.anchor in wanted]
    assert told
    cited = [link for link in told if wanted[link.anchor or ""][:100] in link.contents]
    assert len(cited) >= len(sample.trace)


def test_remarks_lead_back_to_their_marks(document: Document, file: PdfFile) -> None:
    marks = [inline.note for inline, _ in walk.inlines(document) if isinstance(inline, NoteMark)]
    places, there = file.places(), [link.anchor for link in file.links()]
    assert marks
    for note in marks:
        assert note in there
        back = f"{note}-mark"
        assert back in there
        assert places[back][0] == places[note][0], "a remark stands on the page of its mark"


def test_web_addresses_are_links(file: PdfFile) -> None:
    assert "https://example.org/count" in {link.url for link in file.links()}


def test_bookmarks_are_the_headings_in_order(sample: Document, sample_file: PdfFile) -> None:
    wanted = [
        "".join(getattr(inline, "text", "") for inline in block.content)
        for block in walk.blocks(sample)
        if isinstance(block, Heading)
    ]
    titles = [title for _, title, _ in sample_file.bookmarks()]
    found = [title for title in titles if any(title.endswith(words) for words in wanted)]
    assert len(found) == len(wanted)
    assert all(title.endswith(words) for title, words in zip(found, wanted, strict=True))
    places = sample_file.places()
    assert all(anchor in places for _, _, anchor in sample_file.bookmarks())


def test_second_level_bookmarks_hang_below_the_first(sample_file: PdfFile) -> None:
    levels = [level for level, _, _ in sample_file.bookmarks()]
    assert set(levels) == {0, 1}


def test_the_contents_tell_the_pages_where_the_headings_stand(
    document: Document, result: PdfResult, file: PdfFile
) -> None:
    contents = next(block for block in walk.blocks(document) if isinstance(block, Contents))
    lines = [element.text() for element in file.tree().walk() if element.kind == "TOCI"]
    places = file.places()
    for entry, line in zip(contents.entries, lines, strict=True):
        page = places[entry.target][0]
        assert result.page_of[entry.target] == page
        assert line.split() == f"{entry.number or ''} {entry.text} {page}".split()


def test_places_of_the_project_lie_on_its_pages(sample: Document, sample_result: PdfResult) -> None:
    origins = {node.origin for node in walk.nodes(sample) if node.origin is not None}
    found = {place.origin for place in sample_result.places}
    assert origins <= found
    for place in sample_result.places:
        assert 1 <= place.page <= sample_result.pages
        assert 0 <= place.x0 < place.x1 <= 595.28
        assert 0 <= place.y0 < place.y1 <= 841.89
