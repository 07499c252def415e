"""What a finding rests on in a line: its first source, its grade, and how many sources confirm it."""

from PySide6.QtCore import QCoreApplication

from briefwright.service.weighing import Reported


def resting_words(finding: Reported) -> str:
    """The outlet with the number of the finding, and its grade; of several sources how many count."""
    first = f"{finding.outlet} {finding.number} · {finding.grade}"
    if finding.rests_on < 2:
        return first
    translate = QCoreApplication.translate
    sources = translate("Resting", "%n sources", "", finding.rests_on)
    if finding.origins == finding.rests_on:
        return f"{first} · {sources}"
    origins = translate("Resting", "%n origins", "", finding.origins)
    return f"{first} · {sources}, {origins}"
