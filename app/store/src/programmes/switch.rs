//! The small transaction that shows a staged edition, and the second look after it.

use std::collections::BTreeSet;

use domain::{centre::Centre, course::Course};
use serde_json::{Value as Json, json};
use surrealdb::types::{RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use super::{
    Difference, Named, Programme,
    plan::{ByHand, Plan},
    staging::{self, Carried},
};
use crate::{
    Store,
    audit::{self, AuditLine},
    courses::guards,
    enrolments::settling,
    error::StoreError,
    moment::Moment,
    record::{body, key, pair, read_text, record, text},
    rosters::{self, Kept},
    transaction::{Script, run},
};

const SHOW: &str = "
    IF $centre.revision != $revision { THROW $stale };
    IF $intake.state != 'staged' { THROW 'the import was swept away while it ran' };
    UPSERT $centre CONTENT $row RETURN NONE;
    UPDATE $intake SET state = 'shown' RETURN NONE;
    UPDATE $over SET state = 'over' RETURN NONE;
";
/// What was changed by hand stays so; what the sheet says of it is kept beside it.
const BY_HAND: &str = "FOR $hand IN $by_hand {
    UPDATE $hand.id SET body = $hand.body, sheet = $hand.sheet RETURN NONE;
};";
const TOUCH: &str = "UPDATE $centre SET revision += 1 RETURN NONE;";
const OF_CENTRE: &str = "SELECT VALUE id FROM roster WHERE centre = $centre";
const OVER: &str = "SELECT VALUE id FROM intake WHERE state = 'over' AND centre = $centre";
const ROWS: &str = "SELECT VALUE body FROM $rows";

#[derive(SurrealValue)]
struct CentreContent {
    slug: String,
    revision: i64,
    editions: Json,
    body: Json,
}

/// A course of an edition that was changed by hand.
#[derive(SurrealValue)]
struct HandRow {
    id: RecordId,
    body: String,
    sheet: String,
}

impl Store {
    /// Shows the staged edition.
    pub(super) async fn switch(
        &self,
        programme: &Programme,
        edition: Uuid,
        now: Moment,
    ) -> Result<Difference, StoreError> {
        let plan = self.plan(programme).await?;
        let mut script = Script::new();
        put_pointer(&mut script, programme, edition, &plan)?;
        staging::put_carried(&mut script, edition, &plan.carried)?;
        put_by_hand(&mut script, edition, &plan.by_hand)?;
        guards::put_unseen(&mut script, plan.guards);
        let settled = self
            .settle_sets(&mut script, plan.sets, &plan.courses, now)
            .await?;
        let mut difference = plan.difference;
        let fuller: BTreeSet<_> = settled
            .iter()
            .flat_map(|settled| settled.held_more.keys())
            .collect();
        let fuller = plan
            .courses
            .iter()
            .filter(|course| fuller.contains(&course.id));
        difference
            .fuller
            .extend(fuller.map(|course| Named::of(&course.offer)));
        let line = AuditLine::new("programme taken in", now).detail(counts(programme, &difference));
        audit::put(&mut script, programme.centre.id, now, &[line])?;
        script.commit(self.db()).await?;
        settled
            .iter()
            .for_each(|settled| self.tell_seats(settled.seats()));
        Ok(difference)
    }

    /// Looks again at every roster of the centre: one may have been made, from what the centre showed before, between
    /// the reading and the commit of the switch. A course that somebody got into that way is carried over as well.
    pub(super) async fn reconcile(
        &self,
        programme: &Programme,
        now: Moment,
    ) -> Result<(), StoreError> {
        let centre = &programme.centre;
        let catalogue = self.catalogue(centre.id).await?;
        let rosters = self.rosters_of(centre).await?;
        let mut courses = catalogue.courses.clone();
        let lost = self.lost(centre, &rosters, &courses).await?;
        courses.extend(lost.iter().cloned());
        let mut settled = Vec::new();
        for kept in rosters {
            settled.extend(
                self.settle(kept, &courses, now)
                    .await?
                    .filter(settling::Settled::is_news),
            );
        }
        if lost.is_empty() && settled.is_empty() {
            return Ok(());
        }
        let mut script = Script::new();
        script.bind("centre", record("centre", centre.id.0));
        script.step(TOUCH);
        let edition = self.edition_of(programme).await?;
        staging::put_carried(
            &mut script,
            edition,
            &Carried {
                courses: lost,
                ..Carried::default()
            },
        )?;
        settling::put(&mut script, &settled, now)?;
        script.commit(self.db()).await?;
        settled
            .iter()
            .for_each(|settled| self.tell_seats(settled.seats()));
        Ok(())
    }

    async fn rosters_of(&self, centre: &Centre) -> Result<Vec<Kept>, StoreError> {
        let mut response = run(self
            .db()
            .query(OF_CENTRE)
            .bind(("centre", Key::from(centre.id.0))))
        .await?;
        let ids: Vec<RecordId> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a roster", error))?;
        rosters::kept(self.db(), ids.iter().filter_map(key).map(domain::id::SetId)).await
    }

    /// Courses that people are in and that the centre no longer shows, as they were shown before.
    async fn lost(
        &self,
        centre: &Centre,
        rosters: &[Kept],
        courses: &[Course],
    ) -> Result<Vec<Course>, StoreError> {
        let shown: BTreeSet<_> = courses.iter().map(|course| course.id).collect();
        let groups = rosters.iter().flat_map(|kept| &kept.roster.groups);
        let lost = groups
            .filter(|(course, group)| group.held() + group.waiting > 0 && !shown.contains(course));
        let lost: Vec<_> = lost.map(|(course, _)| *course).collect();
        if lost.is_empty() {
            return Ok(Vec::new());
        }
        let mut response = run(self
            .db()
            .query(OVER)
            .bind(("centre", Key::from(centre.id.0))))
        .await?;
        let over: Vec<RecordId> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("an import", error))?;
        let over: Vec<_> = over.iter().filter_map(key).collect();
        let rows: Vec<_> = over
            .iter()
            .flat_map(|over| lost.iter().map(|course| pair("course", *over, course.0)))
            .collect();
        let mut response = run(self.db().query(ROWS).bind(("rows", rows))).await?;
        let rows: Vec<String> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a course", error))?;
        rows.iter().map(|row| read_text("a course", row)).collect()
    }

    async fn edition_of(&self, programme: &Programme) -> Result<Uuid, StoreError> {
        let shown = crate::centres::shown(self.db(), programme.centre.id).await?;
        let edition = shown.and_then(|shown| shown.editions.get(&programme.source).copied());
        edition.ok_or(StoreError::Missing("edition"))
    }
}

fn put_pointer(
    script: &mut Script,
    programme: &Programme,
    edition: Uuid,
    plan: &Plan,
) -> Result<(), StoreError> {
    let mut editions = plan.editions.clone();
    let over = editions.insert(programme.source.clone(), edition);
    let row = CentreContent {
        slug: programme.centre.slug.as_str().to_owned(),
        revision: plan.revision.unwrap_or_default() + 1,
        editions: body(&editions)?,
        body: body(&programme.centre)?,
    };
    script.step(SHOW);
    script.bind("centre", record("centre", programme.centre.id.0));
    script.bind("revision", plan.revision);
    script.bind("row", row);
    script.bind("intake", record("intake", edition));
    script.bind(
        "over",
        over.into_iter()
            .map(|over| record("intake", over))
            .collect::<Vec<_>>(),
    );
    Ok(())
}

fn put_by_hand(script: &mut Script, edition: Uuid, by_hand: &[ByHand]) -> Result<(), StoreError> {
    let rows = by_hand.iter().map(|hand| {
        Ok(HandRow {
            id: pair("course", edition, hand.course.id.0),
            body: text(&hand.course)?,
            sheet: text(&hand.sheet)?,
        })
    });
    script.over(BY_HAND, "by_hand", rows.collect::<Result<_, StoreError>>()?);
    Ok(())
}

fn counts(programme: &Programme, difference: &Difference) -> Json {
    json!({
        "source": programme.source,
        "added": difference.added.len(),
        "changed": difference.changed.len(),
        "gone": difference.gone.len(),
        "kept": difference.kept.len(),
        "by_hand": difference.by_hand.len(),
        "same": difference.same,
    })
}
