//! A request on its way through a queue.

use std::collections::BTreeSet;

use domain::{
    id::{AccountId, CentreId, CourseId, EnrolmentId, PersonId, RequestKey},
    person::Channel,
    roster::Ask,
};
use surrealdb::types::{RecordId, Uuid as Key};

use crate::{
    chance,
    moment::Moment,
    people::{Who, fingerprints},
    record::named,
};

/// A request on its way through a queue.
pub(crate) struct Job {
    pub(super) key: RequestKey,
    pub(super) centre: CentreId,
    pub(super) wish: Wish,
    /// Who asks in the person's place, if somebody who works in the house does.
    pub(super) by: Option<AccountId>,
    pub(super) now: Moment,
    /// What somebody who may be new is found by.
    pub(super) prints: Vec<String>,
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
    /// A request, made ready as far as it can be before its turn: the queue has one worker, those who ask are many.
    pub(super) fn new(key: RequestKey, centre: CentreId, wish: Wish, now: Moment) -> Self {
        let prints = match &wish {
            Wish::Enrol {
                who: Who::New(new), ..
            } => fingerprints(centre, new),
            _ => Vec::new(),
        };
        Self {
            key,
            centre,
            wish,
            by: None,
            now,
            prints,
        }
    }

    /// The same, asked by somebody who works in the house.
    pub(super) fn by(self, by: Option<AccountId>) -> Self {
        Self { by, ..self }
    }

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
}

/// The records of all fingerprints of a batch.
pub(super) fn prints(jobs: &[Job]) -> Vec<RecordId> {
    let prints: BTreeSet<_> = jobs
        .iter()
        .flat_map(|job| job.prints.iter().map(|print| (job.centre, print)))
        .collect();
    let record = |(centre, print): (CentreId, &String)| named("person_match", centre.0, print);
    prints.into_iter().map(record).collect()
}

/// All request keys of a batch.
pub(super) fn keys(jobs: &[Job]) -> Vec<Key> {
    let keys: BTreeSet<_> = jobs.iter().map(|job| job.key.0).collect();
    keys.into_iter().map(Key::from).collect()
}
