"""What the lines of a page say, read back from Qt: a line once after each change of it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from briefwright.domain.prose import Prose
from briefwright.ui.brief import setting


class LineTexts(QObject):
    """The prose of the lines of one document.

    What Qt says of a change may name too much, never too little; how many lines there are is
    counted.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._read: list[Prose | None] = []
        self._counts: dict[int, tuple[Prose, int]] = {}
        self._strays: set[int] = set()
        document.contentsChange.connect(self._forget)

    def all(self) -> tuple[Prose, ...]:
        """The prose of every line."""
        return tuple(map(self.of, range(self._document.blockCount())))

    @property
    def words(self) -> int:
        """The words of all lines."""
        return sum(self._words_of(number, prose) for number, prose in enumerate(self.all()))

    def _words_of(self, number: int, prose: Prose) -> int:
        known = self._counts.get(number)
        if known is None or known[0] is not prose:
            known = self._counts[number] = prose, len(prose.plain.split())
        return known[1]

    def strays(self) -> tuple[int, ...]:
        """The numbers of lines with a sign for an atom that stands for none."""
        self.all()
        return tuple(sorted(self._strays))

    def of(self, number: int) -> Prose:
        """The prose of one line."""
        known = self._read[number] if 0 <= number < len(self._read) else None
        if known is not None:
            return known
        block, count = self._document.findBlockByNumber(number), self._document.blockCount()
        made = setting.read(block)
        if len(self._read) != count:
            self._read, self._strays = [None] * count, set()
        if 0 <= number < count:
            self._read[number] = made
            if setting.is_stray(block, made):
                self._strays.add(number)
        return made

    def _forget(self, position: int, removed: int, added: int) -> None:
        """Reads those lines again when they are asked for that Qt has changed."""
        del removed
        document, last = self._document, max(self._document.characterCount() - 1, 0)
        first = document.findBlock(min(position, last)).blockNumber()
        end = document.findBlock(min(position + added, last)).blockNumber() + 1
        grown = document.blockCount() - len(self._read)
        if not 0 <= first <= end - grown <= len(self._read):
            self._read, self._strays = [], set()
            return
        self._read[first : end - grown] = [None] * (end - first)
        self._strays = {
            number if number < first else number + grown
            for number in self._strays
            if number < first or number >= end - grown
        }
