"""What is found by which query: phrases, beginnings, nearness, alternatives, exclusion, in three
languages; and that no query is an error.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefwright.domain.source import Source
from briefwright.domain.text import sha256_of
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.search_query import MOST_TERMS, parse
from briefwright.store.unit import UnitOfWork
from tests.store.desks import made

TEXTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "drone": (
            "Army says it shot down a drone",
            (
                "The Algerian army said that it had shot down an armed drone near the border town of "
                "Tin Zaouatine. Officials in Bamako rejected the claim and closed the air corridor."
            ),
        ),
        "treaty": (
            "Three states sign a treaty",
            (
                "The first meeting of the alliance took place in Niamey. A counter-terrorism force of "
                "5,000 soldiers was announced; the border stays open to trade, not to armed groups."
            ),
        ),
        "armee": (
            "L’armée algérienne abat un drone",
            (
                "Le ministère de la Défense affirme qu’un drone armé a été abattu près de la frontière. "
                "Une enquête est ouverte à Tinzaouatine ; la junte de Bamako dément."
            ),
        ),
        "sommet": (
            "Sommet de l’Alliance des États du Sahel",
            (
                "Les chefs d’État se sont réunis à Niamey pour une première rencontre. Ils annoncent une "
                "force conjointe et la fermeture de l’espace aérien. Cœur du débat : les frontières."
            ),
        ),
        "jaych": (
            "الجيش الجزائري يسقط طائرة مسيّرة",
            (
                "أعلنت وزارة الدفاع الوطني إسقاط طائرة مسيرة مسلحة قرب الحدود في تين زاوتين. "
                "ونفت حكومة مالي ذلك وأغلقت المجال الجوي في ١ أبريل ٢٠٢٥."
            ),
        ),
        "muahada": (
            "معاهدة دول الساحل",
            (
                "وقّعت الدول الثلاث مُعَاهَدَةً في نيامي. والجيش المشترك سيتكون من خمسة آلاف جندي، "
                "وبالمطار الجديد قاعدة للقوات. وللحدود قواعدها أو أعرافها."
            ),
        ),
    }
)


def bring_in(unit: UnitOfWork) -> None:
    for row, (title, text) in TEXTS.items():
        unit.add(Source(id=row, title=title, text=text, text_sha256=sha256_of(text)))


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = made(tmp_path_factory.mktemp("queries") / "held.sqlite")
    database.transact("Import", OpKind.IMPORT, bring_in)
    yield database
    database.close()


@pytest.mark.parametrize(
    "query,rows",
    [
        # words: all of them, in any order and spelling
        ("drone", "drone armee"),
        ("drone border", "drone"),
        ("border DRONE", "drone"),
        ("bamako", "drone armee"),
        ("BAMAKO", "drone armee"),
        ("niamey", "treaty sommet"),
        ("armee", "armee"),
        ("ARMÉE", "armee"),
        ("algerienne", "armee"),
        ("defense", "armee"),
        ("l'armée", "armee"),
        ("l’état", ""),
        ("d'état", "sommet"),
        ("coeur debat", "sommet"),
        ("cœur", "sommet"),
        ("submarine", ""),
        ("5,000", "treaty"),
        ("2025", "jaych"),
        ("٢٠٢٥", "jaych"),
        ("counter-terrorism", "treaty"),
        ("tinzaouatine", "armee"),
        # Arabic: vowel signs, letter forms, and what is written in one with a word
        ("معاهدة", "muahada"),
        ("مُعاهَدة", "muahada"),
        ("معاهده", "muahada"),
        ("الجيش", "jaych muahada"),
        ("جيش", "jaych muahada"),
        ("مطار", "muahada"),
        ("المطار", "muahada"),
        ("حدود", "jaych muahada"),
        ("مسيرة", "jaych"),
        ("اسقاط", "jaych"),
        ("مالى", "jaych"),
        ("طائرة مسلحة", "jaych"),
        # phrases
        ('"armed drone"', "drone"),
        ('"drone armed"', ""),
        ("«drone armé»", "armee"),
        ("“first meeting”", "treaty"),
        ('"première rencontre"', "sommet"),
        ('"طائرة مسيرة"', "jaych"),
        ('"مسيرة طائرة"', ""),
        ('"air corridor" bamako', "drone"),
        # beginnings
        ("front*", "armee sommet"),
        ("alger* drone", "drone armee"),
        ("offic* border", "drone"),
        ('"espace aér"*', "sommet"),
        ("جندي*", "muahada"),
        # near each other
        ("drone ~3 border", "drone"),
        ("border ~3 drone", "drone"),
        ("drone ~1 border", ""),
        ("army NEAR/4 down", "drone"),
        ("drone NEAR border", "drone"),
        ("drone PRÈS/7 frontière", "armee"),
        ("drone PRES/2 frontière", ""),
        ("drone ~ frontière", "armee"),
        ("طائرة قرب/3 الحدود", "jaych"),
        ("algerian ~6 shot ~6 drone", "drone"),
        # alternatives
        ("corridor OR rencontre", "drone sommet"),
        ("corridor OU rencontre", "drone sommet"),
        ("corridor | soldiers", "drone treaty"),
        ("معاهدة أو مسيرة", "jaych muahada"),
        ("bamako corridor OR enquête", "drone armee"),
        ("drone OR drone", "drone armee"),
        # left out
        ("drone -corridor", "armee"),
        ("niamey -soldiers", "sommet"),
        ('niamey -"first meeting"', "sommet"),
        ("drone NOT corridor", "armee"),
        ("drone SAUF corridor", "armee"),
        ("bamako AND corridor", "drone"),
        ("-drone", "treaty sommet jaych muahada"),
        ("الجيش -معاهدة", "jaych"),
        # taken as words
        ("not open", "treaty"),
        ("outlet:afp", ""),
        ("near border", "drone"),
        ("أو", "muahada"),
    ],
)
def test_a_query_finds_just_these(held: Database, query: str, rows: str) -> None:
    closed = f"{query} "  # the last word is whole
    with held.read() as reads:
        assert {hit.row for hit in reads.search(closed, 50)} == set(rows.split())


def test_the_last_word_may_be_only_begun_while_it_is_typed(held: Database) -> None:
    with held.read() as reads:
        assert {hit.row for hit in reads.search("fron", 50)} == {"armee", "sommet"}
        assert {hit.row for hit in reads.search("الجي", 50)} == {"jaych", "muahada"}
        assert {hit.row for hit in reads.search('"first mee', 50)} == {"treaty"}
        assert reads.search("fron ", 50) == ()


def test_a_title_counts_more_than_a_text(held: Database) -> None:
    with held.read() as reads:
        assert [hit.row for hit in reads.search("alliance ", 50)] == ["sommet", "treaty"]


def marked(held: Database, query: str) -> list[str]:
    with held.read() as reads:
        hit = reads.search(query, 1)[0]
    return [hit.snippet[span.start : span.end] for span in hit.spans]


def test_what_is_marked_is_what_was_asked_for(held: Database) -> None:
    assert marked(held, '"armed drone" corridor ') == ["armed drone", "corridor"]
    assert marked(held, "drone ~3 border") == ["drone", "border"]
    assert marked(held, "soldiers -corridor ") == ["soldiers"]
    assert marked(held, "مطار ") == ["وبالمطار"]
    assert marked(held, "معاهده ") == ["مُعَاهَدَةً"]


def test_words_in_a_title_are_marked_there(held: Database) -> None:
    with held.read() as reads:
        (hit,) = reads.search("sommet sahel ", 1)
    words = [hit.title[span.start : span.end] for span in hit.title_spans]
    assert words == ["Sommet", "Sahel"]


def test_the_snippet_shows_where_most_of_the_words_stand_together(tmp_path: Path) -> None:
    far = "A drone was seen. " + "Nothing else was said about it. " * 30
    text = far + "At the border the army shot at a drone. " + "More. " * 100

    def add(unit: UnitOfWork) -> None:
        unit.add(Source(id="long", title="Long", text=text, text_sha256=sha256_of(text)))

    database = made(tmp_path / "long.sqlite")
    database.transact("Import", OpKind.IMPORT, add)
    assert marked(database, "drone border army ") == ["border", "army", "drone"]
    database.close()


@pytest.mark.parametrize(
    "query,said",
    [
        ('"armed drone', "not closed"),
        ("drone OR", "OR needs a word at both sides"),
        ("~5 drone", "~5 needs a word at both sides"),
        ("drone ~5 OR border", "~5 needs a word at both sides"),
        ("***", "no word in this"),
        ("drone " * (MOST_TERMS + 1), f"Only the first {MOST_TERMS} words"),
    ],
)
def test_a_query_that_makes_no_sense_says_why(query: str, said: str) -> None:
    assert said in " ".join(map(str, parse(query).remarks))


def test_a_sound_query_has_nothing_to_remark() -> None:
    for query in ("", "drone", '"a b" c*', "a ~5 b", "a OR b -c", "outlet:AFP"):
        assert parse(query).remarks == ()


def test_field_words_are_taken_out_where_the_caller_knows_the_field() -> None:
    query = parse('drone outlet:"Agence France" lang:fr foo:bar', fields=("outlet", "lang"))
    assert query.fields == (("outlet", "Agence France"), ("lang", "fr"))
    assert [term.words for term in query.terms] == [("drone",), ("foo", "bar")]


@given(st.text(alphabet='ab -~*"()NEARO/5:|^{}+,؟ا', max_size=40))
@example('""" AND NOT (')
@example("NEAR/")
@example("-")
@example('-"')
@example("a ~5 b OR c ~2 d -e*")
def test_no_query_is_an_error(held: Database, query: str) -> None:
    with held.read() as reads:
        for hit in reads.search(query, 50):
            assert all(0 <= s.start < s.end <= len(hit.snippet) for s in hit.spans)


def test_many_words_are_no_error(held: Database) -> None:
    with held.read() as reads:
        assert reads.search("الجيش " * 300, 5)
        assert reads.search(" OR ".join(["drone"] * 300), 5)
