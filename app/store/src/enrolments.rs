//! Enrolling, giving back and accepting: one queue for each parallel set, one transaction for all who wait in it.

mod batch;
mod forgetting;
mod job;
pub(crate) mod lines;
mod offers;
mod queue;
mod reading;
mod row;
pub(crate) mod settling;
pub(crate) mod slips;
mod transfer;
mod writing;

use domain::{
    id::{AccountId, CentreId, CourseId, PersonId, RequestKey, SetId},
    language::Language,
    person::Channel,
    roster::{Answer, Enrolment, Refusal, Standing},
    text::{PersonName, SlipCode},
};

pub use self::transfer::{Transfer, TransferError};
pub(crate) use self::{
    job::{Job, Wish},
    reading::{of_set, take},
    row::EnrolmentRow,
    writing::Writing,
};
pub use crate::people::{NewPerson, Who};
use crate::{Store, error::StoreError, moment::Moment, transaction::MayConflict};

/// For how many days a place that became free is kept for the first in line.
pub(crate) const OFFER_DAYS: i64 = 3;

/// A request for a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrol {
    /// Names the request: sent again under the same key it is the same request and gets the same answer.
    pub key: RequestKey,
    /// The centre.
    pub centre: CentreId,
    /// The course.
    pub course: CourseId,
    /// Who wants the place.
    pub who: Who,
    /// How the request arrived.
    pub channel: Channel,
}

/// A request that was granted; it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What they have.
    pub answer: Answer,
    /// The code on their slip.
    pub code: SlipCode,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolError {
    /// The rules refuse it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a slip shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// Whose it is.
    pub name: PersonName,
    /// The centre.
    pub centre: CentreId,
    /// Their place in line; 1 is next. None for whoever does not wait.
    pub position: Option<u32>,
    /// The language they are addressed in.
    pub language: Language,
}

/// Queues of requests by parallel set.
pub(crate) type Queues = queue::Queues<SetId, Job, Verdict>;
type Verdict = Result<Answered, Refusal>;

impl MayConflict for EnrolError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_conflict())
    }
}

impl Store {
    /// Asks for a place. The answer is on disk before it is given.
    ///
    /// # Errors
    /// [`EnrolError::Refused`] when the rules refuse it; [`Refusal::AlreadyIn`] also leaves a message to the person, so
    /// that a page need not tell a stranger. [`EnrolError::Store`] when the store failed: asking again with the same key
    /// is safe.
    pub async fn enrol(&self, request: Enrol, now: Moment) -> Result<Answered, EnrolError> {
        self.enrol_by(request, None, now).await
    }

    /// As [`Store::enrol`], asked by somebody who works in the house for the person who stands there or calls; the audit
    /// keeps by whom.
    ///
    /// # Errors
    /// As [`Store::enrol`].
    pub async fn enrol_by(
        &self,
        request: Enrol,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<Answered, EnrolError> {
        let Enrol {
            key,
            centre,
            course,
            who,
            channel,
        } = request;
        let set = self
            .set_of(centre, course)
            .await?
            .ok_or(Refusal::NoSuchCourse)?;
        let wish = Wish::Enrol {
            course,
            who,
            channel,
        };
        let job = Job::new(key, centre, wish, now).by(by);
        Ok(self.queue(set, job).await??)
    }

    /// Gives back what the slip with this code is for: a place, an offer or a place in line.
    ///
    /// # Errors
    /// [`Refusal::NotIn`] when there is no such slip or nothing is held by it.
    pub async fn leave(
        &self,
        code: &SlipCode,
        key: RequestKey,
        now: Moment,
    ) -> Result<Answered, EnrolError> {
        self.leave_by(code, key, None, now).await
    }

    /// As [`Store::leave`], asked by somebody who works in the house; the audit keeps by whom.
    ///
    /// # Errors
    /// As [`Store::leave`].
    pub async fn leave_by(
        &self,
        code: &SlipCode,
        key: RequestKey,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<Answered, EnrolError> {
        let (set, centre, person) = self.holder(code).await?;
        let job = Job::new(key, centre, Wish::Leave { person }, now).by(by);
        Ok(self.queue(set, job).await??)
    }

    /// Takes the place that is offered to the holder of this slip.
    ///
    /// # Errors
    /// [`Refusal::NoOffer`] when none is, or no longer; [`Refusal::NotIn`] when there is no such slip.
    pub async fn accept(
        &self,
        code: &SlipCode,
        key: RequestKey,
        now: Moment,
    ) -> Result<Answered, EnrolError> {
        self.accept_by(code, key, None, now).await
    }

    /// As [`Store::accept`], asked by somebody who works in the house; the audit keeps by whom.
    ///
    /// # Errors
    /// As [`Store::accept`].
    pub async fn accept_by(
        &self,
        code: &SlipCode,
        key: RequestKey,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<Answered, EnrolError> {
        let (set, centre, person) = self.holder(code).await?;
        let job = Job::new(key, centre, Wish::Accept { person }, now).by(by);
        Ok(self.queue(set, job).await??)
    }

    /// What the slip with this code shows; none if there is no such slip or its person was erased.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn slip(&self, code: &SlipCode) -> Result<Option<Slip>, StoreError> {
        let Some((enrolment, centre)) = slips::enrolment_of(self.db(), code).await? else {
            return Ok(None);
        };
        let Some(person) = self.person(enrolment.person).await? else {
            return Ok(None);
        };
        let position = match enrolment.standing {
            Standing::Waiting { ticket } => {
                Some(lines::ahead(self.db(), enrolment.course, ticket).await? + 1)
            }
            _ => None,
        };
        Ok(Some(Slip {
            enrolment,
            name: person.name,
            centre,
            position,
            language: person.language,
        }))
    }

    /// Puts a wish into the queue of its set.
    pub(crate) async fn put(
        &self,
        set: SetId,
        key: RequestKey,
        centre: CentreId,
        wish: Wish,
        now: Moment,
    ) -> Result<Verdict, StoreError> {
        self.queue(set, Job::new(key, centre, wish, now)).await
    }

    async fn queue(&self, set: SetId, job: Job) -> Result<Verdict, StoreError> {
        let store = self.clone();
        let decide = move |jobs: Vec<Job>| {
            let store = store.clone();
            async move { batch::decide(&store, set, &jobs).await }
        };
        self.inner.queues.ask(set, job, decide).await
    }

    async fn holder(&self, code: &SlipCode) -> Result<(SetId, CentreId, PersonId), EnrolError> {
        let (enrolment, centre) = slips::enrolment_of(self.db(), code)
            .await?
            .ok_or(Refusal::NotIn)?;
        Ok((enrolment.set, centre, enrolment.person))
    }

    /// The set a course belongs to. What was read last will do: the batch looks at the roster, and a course that moved
    /// is not in it.
    async fn set_of(
        &self,
        centre: CentreId,
        course: CourseId,
    ) -> Result<Option<SetId>, StoreError> {
        let held = self
            .held_catalogue(centre)
            .and_then(|held| held.course_by_id(course).map(|course| course.set));
        if held.is_some() {
            return Ok(held);
        }
        Ok(self
            .catalogue(centre)
            .await?
            .course_by_id(course)
            .map(|course| course.set))
    }
}
