//! Guard records: whoever takes a room or a leader writes its guard, so that two who take the same collide.
//!
//! The engine finds only conflicts of writes. Two editors who each read "the room is free" and write their own course
//! would both succeed; writing the guard as well, only one does, and the other looks again.

use std::collections::BTreeSet;

use domain::{clash::rooms_of, course::Course, search::folded};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue},
};

use crate::{
    error::StoreError,
    record::named,
    transaction::{Script, run},
};

const READ: &str = "SELECT id, version FROM $guards";
const RAISE: &str = "FOR $guard IN $guards {
    IF $guard.id.version != $guard.seen { THROW $stale };
    UPSERT $guard.id SET version = $guard.next RETURN NONE;
};";
const RAISE_UNSEEN: &str = "FOR $guard IN $taken {
    UPSERT $guard SET version = ($guard.version ?? 0) + 1 RETURN NONE;
};";

/// A guard and the version it was read at.
#[derive(SurrealValue)]
pub(crate) struct Seen {
    id: RecordId,
    seen: Option<i64>,
    next: i64,
}

#[derive(SurrealValue)]
struct GuardRow {
    id: RecordId,
    version: i64,
}

/// What a course takes: its rooms, also of sessions that were moved, and its leader.
pub(crate) fn of(course: &Course) -> BTreeSet<RecordId> {
    let rooms = rooms_of(&course.offer)
        .into_iter()
        .map(|room| named("guard", room.0, "room"));
    let leader = course.offer.leader.as_ref().map(|leader| {
        named(
            "guard",
            course.offer.centre.0,
            &format!("leader {}", folded(leader.as_str())),
        )
    });
    rooms.chain(leader).collect()
}

/// Reads guards. To be done before looking whether what they guard is free.
pub(crate) async fn read(
    db: &Surreal<Any>,
    guards: BTreeSet<RecordId>,
) -> Result<Vec<Seen>, StoreError> {
    let ids: Vec<_> = guards.iter().cloned().collect();
    let mut response = run(db.query(READ).bind(("guards", ids))).await?;
    let rows: Vec<GuardRow> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("a guard", error))?;
    let seen = |id: RecordId| {
        let version = rows.iter().find(|row| row.id == id).map(|row| row.version);
        Seen {
            id,
            seen: version,
            next: version.unwrap_or_default() + 1,
        }
    };
    Ok(guards.into_iter().map(seen).collect())
}

/// Adds to a transaction that these guards are as they were read, and raises them.
pub(crate) fn put(script: &mut Script, guards: Vec<Seen>) {
    script.over(RAISE, "guards", guards);
}

/// Adds to a transaction that these guards are raised, whatever they were.
pub(crate) fn put_unseen(script: &mut Script, guards: BTreeSet<RecordId>) {
    script.over(RAISE_UNSEEN, "taken", guards.into_iter().collect());
}
