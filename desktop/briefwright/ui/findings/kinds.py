"""What the kinds of findings are called in lists."""

from PySide6.QtCore import QCoreApplication

from briefwright.domain.finding import Kind


def kind_words() -> tuple[tuple[Kind, str], ...]:
    """The kinds in their order, each with its word."""
    translate = QCoreApplication.translate
    return (
        (Kind.FACT, translate("Kinds", "Fact")),
        (Kind.CLAIM, translate("Kinds", "Claim")),
        (Kind.QUOTE, translate("Kinds", "Quote")),
        (Kind.EVENT, translate("Kinds", "Event")),
        (Kind.ASSESSMENT, translate("Kinds", "Assessment")),
        (Kind.COMMENT, translate("Kinds", "Comment")),
    )
