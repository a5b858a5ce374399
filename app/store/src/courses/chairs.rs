//! More chairs in a course, by a decision that says why.

use domain::{
    course::Seats,
    id::{AccountId, CentreId, CourseId},
    text::Line,
};
use serde_json::json;

use super::{SaveError, Saving};
use crate::{
    Store,
    audit::{self, AuditLine},
    error::StoreError,
    moment::Moment,
    transaction::{Script, retrying},
};

/// Whoever saves a course that they changed rests on the revision they read it from.
const RESTS_ON: &str =
    "IF (SELECT VALUE revision FROM ONLY $resting) != $rests_on { THROW $stale };";

impl Store {
    /// Gives a course `seats` places from now on, and offers those that became free to who waits. The audit keeps how many
    /// there were, why and by whom.
    ///
    /// # Errors
    /// [`SaveError`] says what stands against it; nothing is changed then.
    pub async fn set_seats(
        &self,
        centre: CentreId,
        course: CourseId,
        seats: u16,
        why: (&Line, AccountId),
        now: Moment,
    ) -> Result<(), SaveError> {
        retrying(|| self.try_set_seats(centre, course, seats, why, now)).await
    }

    async fn try_set_seats(
        &self,
        centre: CentreId,
        course: CourseId,
        seats: u16,
        (reason, by): (&Line, AccountId),
        now: Moment,
    ) -> Result<(), SaveError> {
        let catalogue = self.catalogue(centre).await?;
        let mut course = catalogue
            .course_by_id(course)
            .cloned()
            .ok_or(StoreError::Missing("course"))?;
        let detail = json!({ "before": course.seats, "after": seats, "reason": reason, "by": by });
        let line = AuditLine::new("seats", now)
            .course(course.id)
            .detail(detail);
        course.seats = Seats::Known(seats);
        let mut script = Script::new();
        script.step(RESTS_ON);
        script.bind("resting", crate::record::record("centre", centre.0));
        script.bind("rests_on", catalogue.revision as i64);
        audit::put(&mut script, centre, now, &[line])?;
        let saving = Saving {
            what: "seats",
            ..Saving::of(&course, Some(by), now)
        };
        self.try_save(saving, script).await
    }
}
