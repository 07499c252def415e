from briefwright.edits.changeset import Change, ChangeSet


def change(row: str, column: str | None, before: object, after: object) -> Change:
    return Change(table="finding", row=row, column=column, before=before, after=after)


NAMED = ChangeSet(changes=(change("f1", "statement", "a", "b"),), label="Edit", session="s1")


def test_a_change_set_tells_what_it_touches() -> None:
    assert NAMED.touches("finding")
    assert NAMED.touches("finding", "f1")
    assert not NAMED.touches("finding", "f2")
    assert not NAMED.touches("source")
    assert NAMED.rows("finding") == frozenset({"f1"})
    assert NAMED.rows("source") == frozenset()


def test_a_union_goes_from_the_first_before_to_the_last_after() -> None:
    later = ChangeSet(
        changes=(change("f1", "statement", "b", "c"), change("f2", None, None, {"kind": "fact"})),
        label="Add",
        session="s2",
    )
    assert NAMED.union(later) == ChangeSet(
        changes=(change("f1", "statement", "a", "c"), change("f2", None, None, {"kind": "fact"})),
        label="Add",
        session="s2",
    )


def test_an_empty_set_changes_nothing() -> None:
    assert not ChangeSet()
    assert NAMED.union(ChangeSet()) == NAMED == ChangeSet().union(NAMED)
