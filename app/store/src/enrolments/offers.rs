//! Offers that passed: the place goes to the next in line, and whoever let it pass to the end of it.

use std::collections::BTreeMap;

use domain::{id::SetId, roster::Standing};
use jiff::ToSpan;
use surrealdb::types::RecordId;

use super::{OFFER_DAYS, Writing, lines, of_set};
use crate::{
    Store,
    error::StoreError,
    moment::Moment,
    people::Party,
    record::key,
    rosters,
    transaction::{Script, retrying, run},
};

const WITH_OFFERS: &str = "SELECT VALUE id FROM roster WHERE offered > 0";

impl Store {
    /// Clears away the offers that passed before `now`, and offers the places on. Tells how many passed.
    ///
    /// To be called now and then; a passed offer cannot be accepted even before.
    ///
    /// # Errors
    /// [`StoreError`]; the sets that were done stay done.
    pub async fn pass_offers_on(&self, now: Moment) -> Result<usize, StoreError> {
        let mut response = run(self.db().query(WITH_OFFERS)).await?;
        let sets: Vec<RecordId> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a roster", error))?;
        let mut passed = 0;
        for set in sets.iter().filter_map(key).map(SetId) {
            passed += retrying(|| self.pass_on(set, now)).await?;
        }
        Ok(passed)
    }

    async fn pass_on(&self, set: SetId, now: Moment) -> Result<usize, StoreError> {
        let Some(mut kept) = rosters::kept(self.db(), [set]).await?.pop() else {
            return Ok(0);
        };
        let mut offers = of_set(self.db(), set).await?;
        offers.retain(|enrolment| {
            matches!(enrolment.standing, Standing::Offered { .. })
                && enrolment.standing.passed(now.civil)
        });
        if offers.is_empty() {
            return Ok(0);
        }
        let lines =
            lines::heads(self.db(), kept.roster.heads_to_expire(&offers, now.civil)).await?;
        let until = now.civil.saturating_add(OFFER_DAYS.days());
        let heads = lines.values().flatten();
        let before = heads
            .chain(&offers)
            .map(|before| (before.person, before.clone()))
            .collect();
        let changed = kept.roster.expire(&offers, lines, now.civil, until);
        let mut script = Script::new();
        kept.put(&mut script)?;
        Writing {
            centre: kept.centre,
            changed: &changed,
            before,
            asked_by: BTreeMap::new(),
            told: None,
            now,
        }
        .put(&mut script, &Party::default())?;
        script.commit(self.db()).await?;
        self.tell_seats(kept.seats_of(&changed));
        Ok(offers.len())
    }
}
