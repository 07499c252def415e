from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefwright.store.backup import Backup, Occasion, keep, kept, listed

NOW = datetime(2026, 3, 14, 12, 30, tzinfo=UTC)


def made(ago: timedelta, size: int = 1) -> Backup:
    return Backup(path=Path(f"/{ago.total_seconds()}"), when=NOW - ago, size=size)


backups = st.lists(
    st.builds(
        made,
        st.integers(0, 20 * 86_400).map(lambda seconds: timedelta(seconds=seconds)),
        st.integers(1, 50),
    ),
    unique_by=lambda backup: backup.when,
)


@given(backups)
def test_what_is_kept_comes_from_what_there_is_and_fits_into_three_times_the_newest(
    backups: list[Backup],
) -> None:
    chosen = kept(backups, now=NOW)
    assert set(chosen) <= set(backups)
    newest = max(backups, key=lambda backup: backup.when, default=None)
    if newest is not None:
        assert chosen[0] == newest
        assert sum(backup.size for backup in chosen) <= 3 * newest.size


@given(backups)
def test_keeping_again_at_the_same_time_drops_nothing_more(backups: list[Backup]) -> None:
    chosen = kept(backups, now=NOW)
    assert kept(chosen, now=NOW) == chosen


def test_the_last_three_one_an_hour_for_a_day_and_one_a_day_for_a_fortnight_are_kept() -> None:
    every_ten_minutes = [made(timedelta(minutes=10 * n)) for n in range(1, 30 * 144)]
    chosen = kept([made(timedelta(0), size=1_000), *every_ten_minutes], now=NOW)
    recent = [backup for backup in chosen if backup.when > NOW - timedelta(hours=1)]
    of_a_day = [backup for backup in chosen if backup.when >= NOW - timedelta(days=1)]
    older = [backup for backup in chosen if backup.when < NOW - timedelta(days=1)]
    assert chosen[0].size == 1_000
    assert [NOW - backup.when for backup in chosen[:3]] == [
        timedelta(minutes=minutes) for minutes in (0, 10, 20)
    ]
    assert len(recent) <= 4
    assert len({backup.when.strftime("%d %H") for backup in of_a_day}) == 25
    assert len(of_a_day) <= 25 + 3
    # The days of the newest two stand among those of the last 24 hours.
    assert len({backup.when.date() for backup in older}) == len(older) == 15 - 2
    assert min(backup.when for backup in chosen) >= NOW - timedelta(days=14)


def test_the_room_goes_to_the_last_three_first() -> None:
    alike = [made(timedelta(hours=n), size=10) for n in range(10)]
    assert kept(alike, now=NOW) == tuple(alike[:3])


def test_a_project_that_shrank_keeps_at_least_its_newest_backup() -> None:
    shrunk = [made(timedelta(0), size=1), made(timedelta(hours=1), size=10)]
    assert kept(shrunk, now=NOW) == (shrunk[0],)


def test_a_kept_snapshot_moves_among_the_backups_and_strangers_stay(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for hours in range(6):
        snapshot = tmp_path / "snapshot"
        snapshot.write_bytes(b"x" * 10 + bytes([hours]))
        place = keep(snapshot, folder, now=NOW + timedelta(hours=hours))
        assert not snapshot.exists()
        assert place.read_bytes()[-1] == hours
        (folder / "note.txt").write_text("mine", encoding="utf-8")
    assert [backup.path.read_bytes()[-1] for backup in listed(folder)] == [5, 4, 3]
    assert (folder / "note.txt").read_text(encoding="utf-8") == "mine"


def test_what_was_kept_before_deleting_for_good_is_not_rotated_away() -> None:
    apart = Backup(
        path=Path("/apart"), when=NOW - timedelta(days=89), size=40, occasion=Occasion.EMPTIED
    )
    old = Backup(
        path=Path("/old"), when=NOW - timedelta(days=91), size=1, occasion=Occasion.EMPTIED
    )
    shared = [made(timedelta(minutes=10 * n), size=10) for n in range(50)]
    chosen = kept([*shared, apart, old], now=NOW)
    assert apart in chosen
    assert old not in chosen
    assert [each for each in chosen if each is not apart] == list(kept(shared, now=NOW))


def test_a_backup_is_named_for_its_occasion_and_read_back_so(tmp_path: Path) -> None:
    for occasion in Occasion:
        snapshot = tmp_path / "snapshot"
        snapshot.write_bytes(b"whole")
        place = keep(snapshot, tmp_path / "backups", now=NOW, occasion=occasion)
        assert occasion.value in place.name
        assert place.suffix == ".briefwright"
    assert {each.occasion for each in listed(tmp_path / "backups")} == set(Occasion)
