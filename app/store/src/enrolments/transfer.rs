//! Somebody goes over into another course, by a decision of the house that says why: both rosters are one transaction.

use std::collections::BTreeMap;

use domain::{
    course::Course,
    happened::{Happened, What},
    id::{AccountId, CentreId, CourseId, EnrolmentId, PersonId, SetId},
    roster::{Ask, Enrolment, Standing, TransferRefusal},
    text::{Line, SlipCode},
};
use jiff::ToSpan;
use serde_json::json;

use super::{OFFER_DAYS, Writing, lines, take};
use crate::{
    Store,
    audit::{self, AuditLine},
    catalogue::Catalogue,
    chance,
    error::StoreError,
    moment::Moment,
    outbox,
    people::{self, Party, seals_of_all},
    record::{pair, record},
    rosters::{self, Kept},
    transaction::{MayConflict, Script, retrying, run},
};

const HELD: &str = "SELECT * FROM $held";

/// Who goes over, from where to where, why and by whose decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Who.
    pub person: PersonId,
    /// The course they are in, with a place or in line.
    pub from: CourseId,
    /// The course they go to.
    pub to: CourseId,
    /// Why; the audit keeps it sealed, and nobody is told it.
    pub reason: Line,
    /// Who decided it.
    pub by: AccountId,
}

/// Why somebody does not go over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransferError {
    /// The rules refuse it.
    #[error(transparent)]
    Refused(#[from] TransferRefusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayConflict for TransferError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_conflict())
    }
}

/// What is changed of one roster.
struct Changed {
    kept: Kept,
    changed: Vec<Enrolment>,
    before: BTreeMap<PersonId, Enrolment>,
}

/// What somebody holds in the sets of the two courses.
struct Holds {
    from: Option<Enrolment>,
    to: Option<Enrolment>,
}

impl Store {
    /// Takes somebody over onto a free place of another course, with the same slip; theirs goes to who waits for it, and
    /// they are told. Sent again it does nothing.
    ///
    /// # Errors
    /// [`TransferError::Refused`] says what stands against it; nothing is changed then.
    pub async fn transfer(
        &self,
        centre: CentreId,
        transfer: &Transfer,
        now: Moment,
    ) -> Result<SlipCode, TransferError> {
        retrying(|| self.try_transfer(centre, transfer, now)).await
    }

    async fn try_transfer(
        &self,
        centre: CentreId,
        transfer: &Transfer,
        now: Moment,
    ) -> Result<SlipCode, TransferError> {
        let catalogue = self.catalogue(centre).await?;
        let [from, to] = both(&catalogue, transfer)?;
        let holds = self.holds(transfer.person, from.set, to.set).await?;
        if let Some(there) = holds.has_gone(from, to) {
            return Ok(there);
        }
        let held = holds.from.as_ref().filter(|held| held.course == from.id);
        let held = held.ok_or(TransferRefusal::NotIn)?;
        let changed = if from.set == to.set {
            vec![self.within(held, to, now).await?]
        } else {
            let into = self.into(&catalogue, held, holds.to.as_ref(), to, now);
            vec![self.out_of(held, now).await?, into.await?]
        };
        let mut script = Script::new();
        changed
            .iter()
            .try_for_each(|changed| changed.put(&mut script, transfer, now))?;
        people::put_active(
            &mut script,
            vec![record("person", transfer.person.0)],
            to.set,
            now,
        );
        self.put_decision(&mut script, transfer, [from, to], now)
            .await?;
        script.commit(self.db()).await?;
        for Changed { kept, changed, .. } in &changed {
            self.tell_seats(kept.seats_of(changed));
        }
        Ok(held.code.clone())
    }

    async fn holds(&self, person: PersonId, from: SetId, to: SetId) -> Result<Holds, StoreError> {
        let held = [from, to].map(|set| pair("enrolment", set.0, person.0));
        let rows = take(run(self.db().query(HELD).bind(("held", held.to_vec()))).await?)?;
        let of = |set| rows.iter().find(|held| held.set == set).cloned();
        Ok(Holds {
            from: of(from),
            to: of(to),
        })
    }

    /// From one group of a set to another.
    async fn within(
        &self,
        held: &Enrolment,
        to: &Course,
        now: Moment,
    ) -> Result<Changed, TransferError> {
        let (mut kept, heads, before) = self.leaving(held).await?;
        let until = now.civil.saturating_add(OFFER_DAYS.days());
        let changed = kept.roster.transfer(held, to.id, heads, now.civil, until)?;
        Ok(Changed {
            kept,
            changed,
            before,
        })
    }

    /// Out of the set that they leave.
    async fn out_of(&self, held: &Enrolment, now: Moment) -> Result<Changed, TransferError> {
        let (mut kept, heads, before) = self.leaving(held).await?;
        let until = now.civil.saturating_add(OFFER_DAYS.days());
        let code = chance::slip_code();
        let changed = kept.roster.let_go(held, code, heads, now.civil, until);
        Ok(Changed {
            kept,
            changed,
            before,
        })
    }

    /// Into the set of the other course.
    async fn into(
        &self,
        catalogue: &Catalogue,
        held: &Enrolment,
        there: Option<&Enrolment>,
        to: &Course,
        now: Moment,
    ) -> Result<Changed, TransferError> {
        let kept = rosters::kept(self.db(), [to.set]).await?.pop();
        let centre = to.offer.centre;
        let begin = || Kept::begin(to.set, centre, catalogue.revision, &catalogue.courses);
        let mut kept = kept.unwrap_or_else(begin);
        let id = EnrolmentId(chance::id(now.at));
        let taken = kept.roster.take_over(held, there, to.id, id, now.civil)?;
        let before = there.map(|there| (there.person, there.clone()));
        Ok(Changed {
            kept,
            changed: vec![taken],
            before: BTreeMap::from_iter(before),
        })
    }

    /// The roster that somebody leaves, the heads of its lines, and how all of them stand.
    async fn leaving(
        &self,
        held: &Enrolment,
    ) -> Result<(Kept, domain::roster::Lines, BTreeMap<PersonId, Enrolment>), TransferError> {
        let kept = rosters::kept(self.db(), [held.set]).await?.pop();
        let kept = kept.ok_or(TransferRefusal::NotIn)?;
        let leave = Ask::Leave {
            person: held.person,
        };
        let heads = lines::heads(self.db(), kept.roster.heads_needed(&[leave])).await?;
        let known = heads.values().flatten().chain([held]);
        let before = known.map(|held| (held.person, held.clone())).collect();
        Ok((kept, heads, before))
    }

    /// Adds what the decision was, and the message about it.
    async fn put_decision(
        &self,
        script: &mut Script,
        transfer: &Transfer,
        [from, to]: [&Course; 2],
        now: Moment,
    ) -> Result<(), StoreError> {
        let person = transfer.person;
        let seals = seals_of_all(self.db(), std::iter::once(person)).await?;
        let seal = seals.get(&person).ok_or(StoreError::Missing("person"))?;
        let title = |course: &Course| {
            course
                .offer
                .title
                .get(course.offer.title.original())
                .1
                .clone()
        };
        let line = AuditLine::new("moved over", now)
            .person(person)
            .course(to.id)
            .detail(json!({ "by": transfer.by }))
            .sealed(
                seal,
                &json!({
                    "before": { "class": title(from) },
                    "after": { "class": title(to), "reason": transfer.reason },
                }),
            )?;
        let centre = to.offer.centre;
        audit::put(script, centre, now, &[line])?;
        let happened = Happened {
            person,
            course: to.id,
            what: What::MovedOver { from: from.id },
        };
        outbox::put(script, centre, now, &[happened])
    }
}

impl Holds {
    /// Their slip, if they have gone over already. Who still holds the one as well as the other has not.
    fn has_gone(&self, from: &Course, to: &Course) -> Option<SlipCode> {
        let held = self.from.as_ref();
        let stays = held.is_some_and(|held| held.course == from.id && held.standing.is_live());
        let there = self.to.as_ref()?;
        let is = there.course == to.id && there.standing == Standing::Placed;
        (is && !stays).then(|| there.code.clone())
    }
}

impl Changed {
    fn put(&self, script: &mut Script, transfer: &Transfer, now: Moment) -> Result<(), StoreError> {
        self.kept.put(script)?;
        Writing {
            centre: self.kept.centre,
            changed: &self.changed,
            before: self.before.clone(),
            asked_by: BTreeMap::from([(transfer.person, transfer.by)]),
            told: Some(transfer.person),
            now,
        }
        .put(script, &Party::default())
    }
}

/// The two courses; people may read the one that somebody goes to.
fn both<'a>(
    catalogue: &'a Catalogue,
    transfer: &Transfer,
) -> Result<[&'a Course; 2], TransferRefusal> {
    let from = catalogue.course_by_id(transfer.from);
    let to = catalogue.course_by_id(transfer.to);
    let to = to.filter(|to| to.offer.state.is_public());
    let both = from.zip(to).ok_or(TransferRefusal::NoSuchCourse)?;
    Ok(both.into())
}
