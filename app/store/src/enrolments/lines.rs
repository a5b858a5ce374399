//! Lines: the waiting of a course in the order of their numbers, in a table whose ids are course and number.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::{CourseId, PersonId},
    roster::{Enrolment, Lines, Standing},
};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue},
};

use super::reading::take;
use crate::{
    error::StoreError,
    record::{numbered, numbered_within, pair},
    transaction::{Script, run},
};

const LEAVE: &str = "DELETE $no_longer RETURN NONE;";
const JOIN: &str = "INSERT INTO waiting $waiting RETURN NONE;";
const HEADS: &str = "SELECT * FROM (SELECT VALUE held FROM $line LIMIT $heads)";
const AHEAD: &str = "RETURN count((SELECT VALUE id FROM $line))";

/// A place in a line; its id is `[course, number]`.
#[derive(SurrealValue)]
struct WaitingRow {
    id: RecordId,
    held: RecordId,
}

/// Adds to a transaction who joins a line and who is no longer in it; `before` is how those who changed stood.
pub(super) fn put(
    script: &mut Script,
    changed: &[Enrolment],
    before: &BTreeMap<PersonId, Enrolment>,
) -> Result<(), StoreError> {
    let was = changed
        .iter()
        .filter_map(|enrolment| before.get(&enrolment.person));
    let was: BTreeSet<_> = was.filter_map(number).collect();
    let is: BTreeMap<_, _> = changed
        .iter()
        .filter_map(|enrolment| Some((number(enrolment)?, enrolment)))
        .collect();
    let gone = was.iter().filter(|number| !is.contains_key(number));
    script.over(
        LEAVE,
        "no_longer",
        gone.map(|(course, ticket)| Ok(numbered("waiting", course.0, signed(*ticket)?)))
            .collect::<Result<Vec<_>, StoreError>>()?,
    );
    let new = is.into_iter().filter(|(number, _)| !was.contains(number));
    let rows = new.map(|((course, ticket), Enrolment { set, person, .. })| {
        Ok(WaitingRow {
            id: numbered("waiting", course.0, signed(ticket)?),
            held: pair("enrolment", set.0, person.0),
        })
    });
    script.over(
        JOIN,
        "waiting",
        rows.collect::<Result<Vec<_>, StoreError>>()?,
    );
    Ok(())
}

/// The heads of the lines, as many as wanted of each.
pub(crate) async fn heads(
    db: &Surreal<Any>,
    wanted: BTreeMap<CourseId, usize>,
) -> Result<Lines, StoreError> {
    let mut lines = Lines::new();
    for (course, heads) in wanted {
        let query = db.query(HEADS).bind(("heads", heads as i64));
        let line = numbered_within("waiting", course.0, 0..i64::MAX);
        lines.insert(course, take(run(query.bind(("line", line))).await?)?);
    }
    Ok(lines)
}

/// How many wait for `course` with a smaller number than `ticket`. Takes O(how many).
pub(super) async fn ahead(
    db: &Surreal<Any>,
    course: CourseId,
    ticket: u64,
) -> Result<u32, StoreError> {
    let line = numbered_within("waiting", course.0, 0..signed(ticket)?);
    let count: Option<i64> = run(db.query(AHEAD).bind(("line", line)))
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("a line", error))?;
    u32::try_from(count.unwrap_or_default()).map_err(|error| StoreError::corrupt("a line", error))
}

/// The course whose line somebody waits in, and their number.
fn number(enrolment: &Enrolment) -> Option<(CourseId, u64)> {
    match enrolment.standing {
        Standing::Waiting { ticket } => Some((enrolment.course, ticket)),
        Standing::Placed | Standing::Offered { .. } | Standing::Left => None,
    }
}

fn signed(ticket: u64) -> Result<i64, StoreError> {
    i64::try_from(ticket).map_err(|error| StoreError::corrupt("a number in line", error))
}
