//! Rosters that follow their courses: rules and seats as the courses say now, and nobody who is in loses anything.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    course::{Course, Seats},
    id::{CourseId, PersonId, SetId},
    roster::{Enrolment, SeatsRefusal},
};
use jiff::{ToSpan, civil::DateTime};

use crate::{
    Store,
    enrolments::{OFFER_DAYS, Writing, lines},
    error::StoreError,
    moment::Moment,
    people::Party,
    rosters::{self, Kept, SeatChange},
    transaction::Script,
};

/// A roster after it followed its courses.
pub(crate) struct Settled {
    pub(crate) kept: Kept,
    /// Who was offered a new seat.
    changed: Vec<Enrolment>,
    /// How the heads of the lines stood before.
    before: BTreeMap<PersonId, Enrolment>,
    /// Whether the roster itself is another than before.
    is_news: bool,
    /// Courses that should have fewer seats than are given, and how many are.
    pub(crate) held_more: BTreeMap<CourseId, u32>,
}

impl Settled {
    /// Whether writing it would change anything.
    pub(crate) const fn is_news(&self) -> bool {
        self.is_news
    }

    /// The numbers of all courses of the set.
    pub(crate) fn seats(&self) -> Vec<SeatChange> {
        let set = self.kept.roster.set;
        let groups = self.kept.roster.groups.iter();
        groups
            .map(|(course, group)| (set, *course, rosters::SeatsNow::of(group)))
            .collect()
    }
}

impl Store {
    /// Adds to a transaction that the rosters kept for `sets` follow `courses`, which are all that the centre shows then.
    pub(crate) async fn settle_sets(
        &self,
        script: &mut Script,
        sets: BTreeSet<SetId>,
        courses: &[Course],
        now: Moment,
    ) -> Result<Vec<Settled>, StoreError> {
        let mut settled = Vec::new();
        for kept in rosters::kept(self.db(), sets).await? {
            settled.extend(self.settle(kept, courses, now).await?);
        }
        put(script, &settled, now)?;
        Ok(settled)
    }

    /// Lets one roster follow; nothing if it does already.
    pub(crate) async fn settle(
        &self,
        mut kept: Kept,
        courses: &[Course],
        now: Moment,
    ) -> Result<Option<Settled>, StoreError> {
        let before = kept.roster.clone();
        let mine: BTreeMap<_, _> = courses
            .iter()
            .filter(|course| course.set == before.set)
            .map(|course| (course.id, course))
            .collect();
        retire(&mut kept, &mine);
        let (mut changed, mut heads, mut held_more) = (Vec::new(), Vec::new(), BTreeMap::new());
        for (id, course) in mine {
            if let Some(group) = kept.roster.groups.get_mut(&id) {
                rosters::follow(group, course);
                match self.seat(&mut kept, course, now, &mut heads).await? {
                    Ok(offered) => changed.extend(offered),
                    Err(held) => held_more.extend(held.map(|held| (id, held))),
                }
            } else if course.offer.state.is_public() {
                kept.roster.groups.insert(id, rosters::group(course));
            }
        }
        let is_news = kept.version.is_none() || kept.roster != before;
        Ok((is_news || !held_more.is_empty()).then_some(Settled {
            kept,
            changed,
            before: heads.into_iter().map(|head| (head.person, head)).collect(),
            is_news,
            held_more,
        }))
    }

    /// Gives a course its seats and tells to whom of its line, whose heads are added to `heads`. If more are given
    /// already, it keeps as many as are given and says so.
    async fn seat(
        &self,
        kept: &mut Kept,
        course: &Course,
        now: Moment,
        heads: &mut Vec<Enrolment>,
    ) -> Result<Result<Vec<Enrolment>, Option<u32>>, StoreError> {
        let lines = lines::heads(
            self.db(),
            kept.roster.heads_to_grow(course.id, course.seats),
        )
        .await?;
        heads.extend(lines.values().flatten().cloned());
        let until = now.civil.saturating_add(OFFER_DAYS.days());
        match kept
            .roster
            .grow(course.id, course.seats, lines, now.civil, until)
        {
            Ok(offered) => Ok(Ok(offered)),
            Err(SeatsRefusal::NoSuchCourse) => Ok(Err(None)),
            Err(SeatsRefusal::BelowHeld { held }) => {
                if let Some(group) = kept.roster.groups.get_mut(&course.id) {
                    group.seats = u16::try_from(held).map_or(Seats::Unknown, Seats::Known);
                }
                Ok(Err(Some(held)))
            }
        }
    }
}

/// Adds what writes settled rosters to a transaction.
pub(crate) fn put(script: &mut Script, settled: &[Settled], now: Moment) -> Result<(), StoreError> {
    rosters::put_all(script, settled.iter().map(|settled| &settled.kept))?;
    let Some(centre) = settled.first().map(|settled| settled.kept.centre) else {
        return Ok(());
    };
    let changed: Vec<_> = settled
        .iter()
        .flat_map(|settled| settled.changed.iter().cloned())
        .collect();
    let before = settled
        .iter()
        .flat_map(|settled| settled.before.clone())
        .collect();
    Writing {
        centre,
        changed: &changed,
        before,
        asked_by: BTreeMap::new(),
        told: None,
        now,
    }
    .put(script, &Party::default())
}

/// Takes away the groups of courses that are gone, and closes those that somebody is still in.
fn retire(kept: &mut Kept, mine: &BTreeMap<CourseId, &Course>) {
    kept.roster
        .groups
        .retain(|id, group| mine.contains_key(id) || group.held() + group.waiting > 0);
    for (_, group) in kept
        .roster
        .groups
        .iter_mut()
        .filter(|(id, _)| !mine.contains_key(id))
    {
        group.closes = Some(DateTime::MIN);
    }
}
