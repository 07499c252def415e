"""What a person types to find something, read as a query. No query is wrong: what makes no sense is
taken as the words that it is, with a remark.

    drone border        both words; the last one may be only begun
    "first meeting"     the words in this order
    algeri*             every word that begins so
    drone ~5 border     at most five words between them; also NEAR/5, PRÈS/5, قرب/5
    drone OR uav        one of them; also OU, أو and |
    -drone              not this word
    outlet:AFP          where the caller knows the field
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from types import MappingProxyType

from briefwright.anchoring.fold import fold
from briefwright.domain.message import Message, say

MOST_TERMS = 64
"""Words and phrases that are looked for; a pasted article is no query."""

NEAR, FARTHEST = 10, 100
"""Words that may stand between two that are near each other, and the most that can be asked for."""

_TOKEN = re.compile(
    r'(?P<minus>-?)(?:(?P<name>[^\W\d_]+):(?=\S))?(?:"(?P<quoted>[^"]*)(?P<end>"?)|(?P<bare>[^\s"]+))(?P<star>(?<=")\*)?'
)
_LETTERS = re.compile(r"[^\W_]+")
_NEAR = re.compile(r"(?:NEAR|PRÈS|PRES|قرب)/(\d{1,3})|NEAR|PRÈS|~(\d{0,3})")
_OR = frozenset({"OR", "OU", "أو", "|"})
_AND = frozenset({"AND", "ET", "&"})
_NOT = frozenset({"NOT", "SAUF"})
_QUOTES: Mapping[int, str] = MappingProxyType({ord(sign): '"' for sign in "“”„«»"})

_ARABIC = re.compile(r"[\u0621-\u064a]{3,}")
_PROCLITICS = tuple(
    before + rest
    for before in ("", "و", "ف")
    for rest in ("", "ال", "ب", "بال", "ل", "لل", "ك", "كال")
)
"""What is written in one with an Arabic word: the article, and prepositions and "and" before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Folded words that follow each other; of a `begun` one the last word may go on."""

    words: tuple[str, ...]
    begun: bool = False

    @property
    def forms(self) -> tuple[tuple[str, ...], ...]:
        """The words, and one Arabic word with all that may be written in one with it."""
        if len(self.words) != 1 or not _ARABIC.fullmatch(self.words[0]):
            return (self.words,)
        word = self.words[0]
        stem = word[2:] if word.startswith("ال") and len(word) > 4 else word
        made = (before + stem for before in _PROCLITICS)
        return tuple((form,) for form in dict.fromkeys([word, *made]))

    def match(self) -> str:
        """In the language of FTS5."""
        star = "*" if self.begun else ""
        return " OR ".join(f'"{" ".join(form)}"{star}' for form in self.forms)

    def pattern(self) -> str:
        """A regular expression that finds it in a folded text."""
        end = "" if self.begun else r"(?![^\W_])"
        if len(self.forms) > 1:
            words = "|".join(re.escape(form[0]) for form in sorted(self.forms, reverse=True))
            return rf"(?<![^\W_])(?:{words}){end}"
        first, *others = map(re.escape, self.words)
        # Looked at behind the word: a pattern that begins with letters is found at once.
        begun = first + rf"(?<![^\W_]{first})"
        return r"[\W_]+".join([begun, *others]) + end


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Terms with at most so many words between the first and the last of them."""

    terms: tuple[Term, ...]
    distance: int

    def match(self) -> str:
        """In the language of FTS5, which has no alternatives here."""
        inner = " ".join(
            f'"{" ".join(term.words)}"{" *" if term.begun else ""}' for term in self.terms
        )
        return f"NEAR({inner}, {self.distance})"

    def pattern(self) -> str:
        """A regular expression for all of it, in whatever order."""
        gap = rf"(?:[\W_]+[^\W_]+){{0,{self.distance}}}?[\W_]+"
        orders = permutations(self.terms) if len(self.terms) < 4 else [self.terms]
        return "|".join(gap.join(term.pattern() for term in order) for order in orders)


Part = Term | Near


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is asked for: of each of `clauses` one part, and none of `without`.

    `fields` are the names and values of field words, `remarks` say what was taken otherwise than it
    was written.
    """

    clauses: tuple[tuple[Part, ...], ...] = ()
    without: tuple[Term, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    remarks: tuple[Message, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether no word is asked for and none is ruled out."""
        return not self.clauses and not self.without

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms that are looked for."""
        return tuple(term for clause in self.clauses for part in clause for term in _terms(part))

    def wanted(self) -> str:
        """All that is asked for in the language of FTS5; empty for nothing."""
        return " AND ".join(
            "(" + " OR ".join(part.match() for part in clause) + ")" for clause in self.clauses
        )

    def unwanted(self) -> str:
        """All that is ruled out in the language of FTS5; empty for nothing."""
        return " OR ".join(term.match() for term in self.without)

    def pattern(self) -> re.Pattern[str] | None:
        """What finds the terms in a folded text; None where none is looked for."""
        found = dict.fromkeys(term.pattern() for term in self.terms)
        return re.compile("|".join(found)) if found else None

    def together(self) -> re.Pattern[str] | None:
        """What finds terms that must stand near each other; None where none must."""
        near = [
            part.pattern() for clause in self.clauses for part in clause if isinstance(part, Near)
        ]
        return re.compile("|".join(near)) if near else None


def _terms(part: Part) -> tuple[Term, ...]:
    return part.terms if isinstance(part, Near) else (part,)


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of a query: words, or a sign between them."""

    term: Term | None = None
    minus: bool = False
    near: int | None = None
    sign: str = ""
    written: str = ""


def parse(query: str, fields: Collection[str] = ()) -> Query:
    """Reads a query; words of the form `name:value` are fields where the folded name is among
    `fields`.
    """
    reader = _Reader(fields)
    text = query.translate(_QUOTES)
    tokens = [token for found in _TOKEN.finditer(text) for token in reader.tokens(found, text)]
    terms = sum(token.term is not None for token in tokens)
    if terms > MOST_TERMS:
        reader.remark(say("Only the first {count} words are searched for.", count=MOST_TERMS))
        tokens = _first(tokens, MOST_TERMS)
    if all(token.term is None for token in tokens):
        tokens = [word for token in tokens for word in _as_words(token)]
    clauses, without = _grouped(tokens, reader.remark)
    if not clauses and not without and not reader.fields and query.strip():
        reader.remark(say("There is no word in this to search for."))
    return Query(
        clauses=clauses,
        without=without,
        fields=tuple(reader.fields),
        remarks=tuple(reader.remarks),
    )


@dataclass(slots=True)
class _Reader:
    """Makes tokens of what the expression found, and gathers fields and remarks."""

    known: Collection[str]
    fields: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)

    def remark(self, message: Message) -> None:
        """Says something once."""
        if message not in self.remarks:
            self.remarks.append(message)

    def tokens(self, found: re.Match[str], text: str) -> Iterator[_Token]:
        """Returns what one match stands for."""
        name, quoted, bare = found["name"], found["quoted"], found["bare"]
        if quoted is not None and not found["end"]:
            self.remark(
                say("The quotation mark is not closed: all words after it are taken as one phrase.")
            )
        known = fold(name).text if name is not None else ""
        if known in self.known and not found["minus"]:
            self.fields.append((known, (quoted or bare or "").strip()))
            return
        if bare is not None and name is None and (sign := _sign(found[0])) is not None:
            yield sign
            return
        yield from self._words(found, name, quoted, bare, at_end=found.end() == len(text))

    def _words(
        self,
        found: re.Match[str],
        name: str | None,
        quoted: str | None,
        bare: str | None,
        *,
        at_end: bool,
    ) -> Iterator[_Token]:
        words = _folded(quoted or bare or "")
        if name is not None:
            words = (*_folded(name), *words)
        if not words:
            return
        open_ended = at_end and not found["end"]
        begun = open_ended or bool(found["star"]) or (bare or "").endswith("*")
        term = Term(words=words, begun=begun)
        yield _Token(term=term, minus=bool(found["minus"]), written=found[0])


def _sign(written: str) -> _Token | None:
    if (near := _NEAR.fullmatch(written)) is not None:
        number = near[1] or near[2]
        distance = min(int(number), FARTHEST) if number else NEAR
        return _Token(near=distance, written=written)
    if written in _OR | _AND | _NOT:
        return _Token(sign=written, written=written)
    return None


def _as_words(sign: _Token) -> tuple[_Token, ...]:
    """A sign that stands alone, as the word that it is too."""
    words = _folded(sign.written)
    return (_Token(term=Term(words=words), written=sign.written),) if words else ()


def _folded(words: str) -> tuple[str, ...]:
    return tuple(_LETTERS.findall(fold(words).text))


def _first(tokens: Sequence[_Token], most: int) -> list[_Token]:
    kept: list[_Token] = []
    for token in tokens:
        kept.append(token)
        if sum(each.term is not None for each in kept) == most:
            break
    return kept


def _grouped(
    tokens: Sequence[_Token], remark: Callable[[Message], None]
) -> tuple[tuple[tuple[Part, ...], ...], tuple[Term, ...]]:
    """The clauses and what is ruled out: signs bind the words at both their sides."""
    clauses: list[list[Part]] = []
    without: list[Term] = []
    pending: _Token | None = None
    for token in tokens:
        if token.term is None:
            if pending is not None or token.sign in _AND:
                _left_over(pending, remark)
            pending = None if token.sign in _AND else token
            continue
        if token.minus or (pending is not None and pending.sign in _NOT):
            without.append(token.term)
        elif pending is not None and clauses:
            _bind(clauses[-1], pending, token.term)
        else:
            _left_over(pending, remark)
            clauses.append([token.term])
        pending = None
    _left_over(pending, remark)
    return tuple(tuple(clause) for clause in clauses), tuple(without)


def _bind(clause: list[Part], sign: _Token, term: Term) -> None:
    """Puts a term beside or near the last part of a clause."""
    if sign.near is None:
        clause.append(term)
        return
    last = clause.pop()
    # Of a chain each two may stand so far apart; FTS5 counts from the first to the last.
    distance = sign.near if isinstance(last, Term) else last.distance + 1 + sign.near
    clause.append(Near(terms=(*_terms(last), term), distance=distance))


def _left_over(sign: _Token | None, remark: Callable[[Message], None]) -> None:
    if sign is not None:
        remark(say("{sign} needs a word at both sides: it was left out.", sign=sign.written))
