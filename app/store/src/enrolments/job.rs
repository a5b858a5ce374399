//! A request on its way through a queue.

use std::collections::BTreeSet;

use domain::{
    id::{CentreId, CourseId, EnrolmentId, PersonId, RequestKey},
    person::Channel,
    roster::Ask,
};
use surrealdb::types::RecordId;

use crate::{
    chance,
    moment::Moment,
    people::{Who, fingerprints},
    record::{named, record},
};

/// A request on its way through a queue.
pub(crate) struct Job {
    pub(super) key: RequestKey,
    pub(super) centre: CentreId,
    pub(super) wish: Wish,
    pub(super) now: Moment,
}

/// What is wished for.
pub(crate) enum Wish {
    Enrol {
        course: CourseId,
        who: Who,
        channel: Channel,
    },
    Leave {
        person: PersonId,
    },
    Accept {
        person: PersonId,
    },
}

impl Job {
    /// What is asked of the roster, for `person`.
    pub(super) fn ask(&self, person: PersonId, now: Moment) -> Ask {
        match &self.wish {
            Wish::Enrol {
                course, channel, ..
            } => Ask::Enrol {
                course: *course,
                person,
                channel: *channel,
                id: EnrolmentId(chance::id(now.at)),
                code: chance::slip_code(),
            },
            Wish::Leave { .. } => Ask::Leave { person },
            Wish::Accept { .. } => Ask::Accept { person },
        }
    }

    fn prints(&self) -> Vec<(CentreId, String)> {
        let Wish::Enrol {
            who: Who::New(new), ..
        } = &self.wish
        else {
            return Vec::new();
        };
        let prints = fingerprints(self.centre, new).into_iter();
        prints.map(|print| (self.centre, print)).collect()
    }
}

/// The records of all fingerprints of a batch.
pub(super) fn prints(jobs: &[Job]) -> Vec<RecordId> {
    let prints: BTreeSet<_> = jobs.iter().flat_map(Job::prints).collect();
    let record = |(centre, print): (CentreId, String)| named("person_match", centre.0, &print);
    prints.into_iter().map(record).collect()
}

/// The records of all request keys of a batch.
pub(super) fn keys(jobs: &[Job]) -> Vec<RecordId> {
    let keys: BTreeSet<_> = jobs.iter().map(|job| job.key).collect();
    keys.into_iter()
        .map(|key| record("request", key.0))
        .collect()
}
