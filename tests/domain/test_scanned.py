from briefwright.domain.scanned import is_scanned, page_without_text


def test_a_text_of_lines_for_scanned_pages_says_so() -> None:
    text = "\n\n".join(page_without_text(number) for number in (1, 2, 12))
    assert is_scanned(text)
    assert not is_scanned(f"{text}\n\nA word.")
    assert not is_scanned("")
