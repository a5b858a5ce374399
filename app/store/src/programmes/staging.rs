//! Editions on their way in and out: written in chunks before they are shown, swept away in chunks after.

use std::collections::BTreeSet;

use domain::{
    course::Course,
    faculty::Faculty,
    place::{Building, Room},
};
use serde::Serialize;
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue, Uuid as Key},
};
use uuid::Uuid;

use super::Programme;
use crate::{
    error::StoreError,
    moment::Moment,
    record::{beginning_with, datetime, key, pair, record, text},
    transaction::{Script, retrying, run},
};

/// How many rows are written or swept in one transaction.
const CHUNK: usize = 500;

/// The tables of an edition, each with the step that writes rows to it.
const TABLES: [(&str, &str); 8] = [
    ("building", "INSERT INTO building $building RETURN NONE;"),
    ("wing", "INSERT INTO wing $wing RETURN NONE;"),
    ("room", "INSERT INTO room $room RETURN NONE;"),
    ("faculty", "INSERT INTO faculty $faculty RETURN NONE;"),
    ("year", "INSERT INTO year $year RETURN NONE;"),
    ("hold", "INSERT INTO hold $hold RETURN NONE;"),
    ("course", "INSERT INTO course $course RETURN NONE;"),
    ("activity", "INSERT INTO activity $activity RETURN NONE;"),
];
const BEGIN: &str = "CREATE $intake CONTENT { centre: $centre, source: $source, begun_at: $begun_at, state: 'staged' } RETURN NONE";
const GIVE_UP: &str = "UPDATE $intake SET state = 'over' WHERE state = 'staged' RETURN NONE";
const GIVE_UP_ALL: &str = "UPDATE intake SET state = 'over' WHERE state = 'staged' RETURN NONE";
/// Another server may be importing; nobody imports for a day.
const GIVE_UP_OLD: &str = "UPDATE intake SET state = 'over' WHERE state = 'staged' AND begun_at < time::now() - 1d RETURN NONE";
const OVER: &str = "SELECT VALUE id FROM intake WHERE state = 'over'";
const SWEEP: &str =
    "RETURN array::len((DELETE (SELECT VALUE id FROM $rows LIMIT $chunk) RETURN BEFORE))";
const FORGET: &str = "DELETE $intake RETURN NONE";
const SLUG_OWNER: &str = "SELECT VALUE id FROM centre WHERE slug = $slug AND id != $centre";

/// What is gone from a sheet and stays all the same.
#[derive(Default)]
pub(super) struct Carried {
    pub(super) courses: Vec<Course>,
    pub(super) rooms: Vec<Room>,
    pub(super) buildings: Vec<Building>,
    pub(super) faculties: Vec<Faculty>,
}

/// A row of an edition.
#[derive(Clone, SurrealValue)]
struct EditionRow {
    id: RecordId,
    body: String,
}

/// Refuses a programme that names something twice, or an address that another centre has.
pub(super) async fn check(db: &Surreal<Any>, programme: &Programme) -> Result<(), StoreError> {
    let slug = programme.centre.slug.as_str().to_owned();
    let query = db.query(SLUG_OWNER).bind(("slug", slug.clone()));
    let query = query.bind(("centre", record("centre", programme.centre.id.0)));
    let owners: Vec<RecordId> = run(query)
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("a centre", error))?;
    if !owners.is_empty() {
        return Err(StoreError::Refused(format!(
            "another centre has the address {slug:?}"
        )));
    }
    let rows = rows(programme, Uuid::nil())?;
    for (table, rows) in TABLES.iter().map(|(table, _)| table).zip(rows) {
        let ids: BTreeSet<_> = rows.iter().map(|row| &row.id).collect();
        if ids.len() != rows.len() {
            return Err(StoreError::Refused(format!(
                "the programme names a {table} twice"
            )));
        }
    }
    Ok(())
}

/// Writes an edition that nobody sees yet.
pub(super) async fn stage(
    db: &Surreal<Any>,
    programme: &Programme,
    edition: Uuid,
    now: Moment,
) -> Result<(), StoreError> {
    let begin = || {
        let query = db
            .query(BEGIN)
            .bind(("intake", record("intake", edition)))
            .bind(("begun_at", datetime(now.at)));
        query
            .bind(("centre", Key::from(programme.centre.id.0)))
            .bind(("source", programme.source.clone()))
    };
    retrying(|| async { run(begin()).await.map(drop) }).await?;
    for ((table, text), rows) in TABLES.iter().zip(rows(programme, edition)?) {
        for chunk in rows.chunks(CHUNK) {
            retrying(|| {
                let mut script = Script::new();
                script.over(text, table, chunk.to_vec());
                script.commit(db)
            })
            .await?;
        }
    }
    Ok(())
}

/// Adds to a transaction what writes carried rows into an edition.
pub(super) fn put_carried(
    script: &mut Script,
    edition: Uuid,
    carried: &Carried,
) -> Result<(), StoreError> {
    let Carried {
        courses,
        rooms,
        buildings,
        faculties,
    } = carried;
    let rows = [
        (
            "building",
            edition_rows("building", edition, buildings, |building| building.id.0)?,
        ),
        (
            "room",
            edition_rows("room", edition, rooms, |room| room.id.0)?,
        ),
        (
            "faculty",
            edition_rows("faculty", edition, faculties, |faculty| faculty.id.0)?,
        ),
        (
            "course",
            edition_rows("course", edition, courses, |course| course.id.0)?,
        ),
    ];
    for (table, rows) in rows {
        if let Some((_, text)) = TABLES.iter().find(|(known, _)| *known == table) {
            script.over(text, table, rows);
        }
    }
    Ok(())
}

/// Marks an edition that will not be shown.
pub(super) async fn give_up(db: &Surreal<Any>, edition: Uuid) -> Result<(), StoreError> {
    retrying(|| async {
        run(db
            .query(GIVE_UP)
            .bind(("intake", record("intake", edition))))
        .await
        .map(drop)
    })
    .await
}

/// Marks what an earlier run left half staged, and sweeps. `alone` says that no other process can be importing.
pub(crate) async fn finish_interrupted(db: &Surreal<Any>, alone: bool) -> Result<(), StoreError> {
    let text = if alone { GIVE_UP_ALL } else { GIVE_UP_OLD };
    retrying(|| async { run(db.query(text)).await.map(drop) }).await?;
    sweep(db).await
}

/// Deletes the rows of editions that are over, in chunks, and then their mark.
pub(super) async fn sweep(db: &Surreal<Any>) -> Result<(), StoreError> {
    let over: Vec<RecordId> = run(db.query(OVER))
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("an import", error))?;
    for intake in over {
        let Some(edition) = key(&intake) else {
            continue;
        };
        for (table, _) in TABLES {
            while retrying(|| sweep_chunk(db, table, edition)).await? == CHUNK {}
        }
        retrying(|| async {
            run(db.query(FORGET).bind(("intake", intake.clone())))
                .await
                .map(drop)
        })
        .await?;
    }
    Ok(())
}

/// How many rows were swept; fewer than a chunk when it was the last.
async fn sweep_chunk(db: &Surreal<Any>, table: &str, edition: Uuid) -> Result<usize, StoreError> {
    let query = db
        .query(SWEEP)
        .bind(("rows", beginning_with(table, edition)))
        .bind(("chunk", CHUNK as i64));
    let swept: Option<i64> = run(query)
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("a programme", error))?;
    Ok(swept
        .and_then(|swept| usize::try_from(swept).ok())
        .unwrap_or_default())
}

/// All rows of a programme, in the order of [`TABLES`].
fn rows(programme: &Programme, edition: Uuid) -> Result<[Vec<EditionRow>; 8], StoreError> {
    Ok([
        edition_rows("building", edition, &programme.buildings, |building| {
            building.id.0
        })?,
        edition_rows("wing", edition, &programme.wings, |wing| wing.id.0)?,
        edition_rows("room", edition, &programme.rooms, |room| room.id.0)?,
        edition_rows("faculty", edition, &programme.faculties, |faculty| {
            faculty.id.0
        })?,
        edition_rows("year", edition, &programme.years, |year| year.id.0)?,
        edition_rows("hold", edition, &programme.holds, |hold| hold.id.0)?,
        edition_rows("course", edition, &programme.courses, |course| course.id.0)?,
        edition_rows("activity", edition, &programme.activities, |activity| {
            activity.id.0
        })?,
    ])
}

fn edition_rows<T: Serialize>(
    table: &str,
    edition: Uuid,
    things: &[T],
    id: impl Fn(&T) -> Uuid,
) -> Result<Vec<EditionRow>, StoreError> {
    things
        .iter()
        .map(|thing| {
            Ok(EditionRow {
                id: pair(table, edition, id(thing)),
                body: text(thing)?,
            })
        })
        .collect()
}
