//! Who is in a course and who waits for it, as the house reads it.

use domain::{
    course::Course,
    id::CourseId,
    person::Person,
    roster::{Enrolment, Standing},
};

use super::SeatsNow;
use crate::{Store, enrolments::of_set, error::StoreError, rosters};

/// Who is in a course and who waits for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterNow {
    /// Its numbers.
    pub seats: SeatsNow,
    /// Those who have a place, by when they got it.
    pub placed: Vec<Held>,
    /// Those to whom a place is offered, by when the offer passes.
    pub offered: Vec<Held>,
    /// Those in line, the first of them first.
    pub waiting: Vec<Held>,
}

/// An enrolment and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// Whose it is.
    pub person: Person,
}

impl Store {
    /// Who is in a course and who waits for it. Takes O(people who ever were in its parallel set).
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn roster(&self, course: &Course) -> Result<RosterNow, StoreError> {
        let of_set = of_set(self.db(), course.set).await?;
        let mut held = self.held(course.id, of_set).await?;
        held.sort_by_key(|held| (held.enrolment.since, held.enrolment.person));
        let kept = rosters::kept(self.db(), [course.set]).await?.pop();
        let group = kept.and_then(|kept| kept.roster.groups.get(&course.id).cloned());
        let group = group.unwrap_or_else(|| rosters::group(course));
        let mut now = RosterNow {
            seats: SeatsNow::of(&group),
            placed: Vec::new(),
            offered: Vec::new(),
            waiting: Vec::new(),
        };
        for one in held {
            match one.enrolment.standing {
                Standing::Placed => now.placed.push(one),
                Standing::Offered { .. } => now.offered.push(one),
                Standing::Waiting { .. } => now.waiting.push(one),
                Standing::Left => {}
            }
        }
        now.offered.sort_by_key(|held| until(&held.enrolment));
        now.waiting.sort_by_key(|held| ticket(&held.enrolment));
        Ok(now)
    }

    /// The live enrolments of a course with their people.
    async fn held(
        &self,
        course: CourseId,
        of_set: Vec<Enrolment>,
    ) -> Result<Vec<Held>, StoreError> {
        let live: Vec<_> = of_set
            .into_iter()
            .filter(|enrolment| enrolment.course == course && enrolment.standing.is_live())
            .collect();
        let ids: Vec<_> = live.iter().map(|enrolment| enrolment.person).collect();
        let mut people = self.people(&ids).await?;
        // Who was erased in between has left.
        let held = live.into_iter().filter_map(|enrolment| {
            let person = people.remove(&enrolment.person)?;
            Some(Held { enrolment, person })
        });
        Ok(held.collect())
    }
}

fn until(enrolment: &Enrolment) -> Option<jiff::civil::DateTime> {
    match enrolment.standing {
        Standing::Offered { until, .. } => Some(until),
        Standing::Placed | Standing::Waiting { .. } | Standing::Left => None,
    }
}

fn ticket(enrolment: &Enrolment) -> Option<u64> {
    match enrolment.standing {
        Standing::Waiting { ticket } => Some(ticket),
        Standing::Placed | Standing::Offered { .. } | Standing::Left => None,
    }
}
