//! Two who turned out to be one.
//!
//! What was sealed about either stays readable: the key of who goes is kept with who stays, and is destroyed with them.
//! Places, places in line and slips go over as they are, so that no seat is gained or lost. Where both hold something of
//! one parallel set, the one that does not stay is given back first, as if they had said so themselves: the line moves up.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use domain::{
    id::{AccountId, CentreId, PersonId, RequestKey, SetId},
    person::Person,
    roster::{Enrolment, Standing},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use surrealdb::types::{RecordId, SurrealValue, Uuid as Key};

use super::{editing::WholeRow, erasing::enrolments_in};
use crate::{
    Store,
    audit::{self, AuditLine},
    chance,
    enrolments::{EnrolmentRow, Wish, slips},
    error::StoreError,
    moment::Moment,
    record::{named, named_pair, numbered, pair, read_text, record, text},
    rosters,
    seal::SealKey,
    transaction::{Script, retrying},
};

const STILL: &str = "IF (SELECT VALUE asked FROM ONLY $gone) != $gone_asked { THROW $stale };";
const ROSTERS: &str = "FOR $roster IN $rosters_seen {
    IF $roster.id.version != $roster.seen { THROW $stale };
    UPDATE $roster.id SET version += 1 RETURN NONE;
};";
const PLACES: &str = "FOR $place IN $places {
    DELETE $place.from RETURN NONE;
    UPSERT $place.row.id CONTENT $place.row RETURN NONE;
};";
const LINES: &str = "FOR $line IN $lines { UPDATE $line.id SET held = $line.held RETURN NONE; };";
const DROPPED: &str = "DELETE $dropped RETURN NONE;";
const NAMES: &str = "DELETE $names_gone RETURN NONE;";
const PRINTS: &str = "FOR $print IN $prints { UPSERT $print SET person = $stays RETURN NONE; };";
const JOIN: &str = "
    UPDATE $person SET sets = $sets, active = $active, joined = $joined, matches = array::union(matches, $prints_too) RETURN NONE;
    DELETE $gone RETURN NONE;
    UPDATE message SET person = $stays, body = string::replace(body, $gone_text, $stays_text) WHERE person = $gone_key RETURN NONE;
    UPDATE outbox SET messages = string::replace(messages, $gone_text, $stays_text) WHERE string::contains(messages, $gone_text) RETURN NONE;
    FOR $told IN (SELECT * FROM told WHERE record::id(id)[1] = $gone_key) {
        UPSERT type::record('told', [record::id($told.id)[0], $stays])
            SET outcome = $told.outcome, at = $told.at, sent = $told.sent RETURN NONE;
        DELETE $told.id RETURN NONE;
    };
";

/// Whom somebody was before two were joined, with the key of what was sealed then, in Base64.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Joined {
    pub(crate) id: PersonId,
    seal: String,
}

#[derive(SurrealValue)]
struct SeenRoster {
    id: RecordId,
    seen: Option<i64>,
}

#[derive(SurrealValue)]
struct MovedPlace {
    from: RecordId,
    row: EnrolmentRow,
}

#[derive(SurrealValue)]
struct MovedLine {
    id: RecordId,
    held: RecordId,
}

/// What goes over from one to the other.
struct Over {
    moved: Vec<Enrolment>,
    /// Codes that are good for nothing any more.
    codes: Vec<String>,
    /// Rows that are only deleted.
    dropped: Vec<RecordId>,
}

impl Joined {
    pub(crate) fn key(&self) -> Result<SealKey, StoreError> {
        let bytes = BASE64.decode(&self.seal);
        SealKey::from_bytes(&bytes.map_err(|error| StoreError::corrupt("a key", error))?)
    }

    /// Those whom a person was.
    pub(crate) fn read(text: Option<&str>) -> Result<Vec<Self>, StoreError> {
        text.map_or_else(
            || Ok(Vec::new()),
            |text| read_text("those who were joined", text),
        )
    }
}

impl Store {
    /// Makes two people one: `stays`, with what is now known of them, and everything that `gone` held. Where both hold
    /// something of one parallel set, `choices` names whose stays; `stays` keeps theirs where nothing is said. `false`
    /// if one of them is not there.
    ///
    /// # Errors
    /// [`StoreError`]; they are still two then, and what was to be given back may be given back already.
    pub async fn join_people(
        &self,
        stays: &Person,
        gone: PersonId,
        choices: &BTreeMap<SetId, PersonId>,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<bool, StoreError> {
        self.enter_newcomers().await?;
        retrying(|| self.try_join_people(stays, gone, choices, by, now)).await
    }

    async fn try_join_people(
        &self,
        stays: &Person,
        gone: PersonId,
        choices: &BTreeMap<SetId, PersonId>,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<bool, StoreError> {
        let (Some(mine), Some(theirs)) = (self.whole(stays.id).await?, self.whole(gone).await?)
        else {
            return Ok(false);
        };
        let same_house = [&mine, &theirs].map(|row| CentreId(row.centre.into()) == stays.centre);
        if stays.id == gone || same_house != [true, true] {
            return Ok(false);
        }
        let held = enrolments_in(self.db(), stays.id, &mine.sets).await?;
        let others = enrolments_in(self.db(), gone, &theirs.sets).await?;
        if self
            .give_back_doubles(&held, &others, choices, stays.centre, now)
            .await?
        {
            // Now they hold one, and are looked at afresh.
            return Err(StoreError::Conflict);
        }
        let over = Over::of(stays.id, &held, others);
        let mut script = Script::new();
        self.put_person(&mut script, stays, &mine).await?;
        self.put_over(&mut script, stays, over, now).await?;
        self.join_rolls(&mut script, stays.id, gone, &theirs.sets)
            .await?;
        put_gone(&mut script, stays, gone, (&mine, &theirs))?;
        let line = joined_line(stays, gone, (&mine, &theirs), by, now)?;
        audit::put(&mut script, stays.centre, now, &[line])?;
        script.commit(self.db()).await?;
        Ok(true)
    }

    /// Gives back, of two that are held in one set, the one that does not stay, and tells whether there was any.
    async fn give_back_doubles(
        &self,
        held: &[Enrolment],
        others: &[Enrolment],
        choices: &BTreeMap<SetId, PersonId>,
        centre: CentreId,
        now: Moment,
    ) -> Result<bool, StoreError> {
        let mut any = false;
        for other in others.iter().filter(|other| other.standing.is_live()) {
            let double = |mine: &&Enrolment| mine.set == other.set && mine.standing.is_live();
            let Some(mine) = held.iter().find(double) else {
                continue;
            };
            let person = if choices.get(&other.set) == Some(&other.person) {
                mine.person
            } else {
                other.person
            };
            any = true;
            let key = RequestKey(chance::id(now.at));
            let leave = Wish::Leave { person };
            // A refusal says that they gave it back themselves in the meantime.
            let _ = self.put(other.set, key, centre, leave, now).await?;
        }
        Ok(any)
    }

    /// Adds to a transaction what goes over. Raising the rosters makes whoever decides about a set at that moment look again.
    async fn put_over(
        &self,
        script: &mut Script,
        stays: &Person,
        over: Over,
        now: Moment,
    ) -> Result<(), StoreError> {
        let sets = over.moved.iter().map(|moved| moved.set);
        let kept = rosters::kept(self.db(), sets.collect::<Vec<_>>()).await?;
        let rosters = kept.iter().map(|kept| SeenRoster {
            id: record("roster", kept.roster.set.0),
            seen: kept.version,
        });
        script.over(ROSTERS, "rosters_seen", rosters.collect());
        let moved_codes = over
            .moved
            .iter()
            .map(|moved| moved.code.as_str().to_owned());
        let codes = over.codes.into_iter().chain(moved_codes).collect();
        script.over(slips::TAKE_BACK, "taken_back", codes);
        let (mut places, mut lines) = (Vec::new(), Vec::new());
        let mut mine = Vec::new();
        for moved in over.moved {
            let from = pair("enrolment", moved.set.0, moved.person.0);
            let now_theirs = Enrolment {
                person: stays.id,
                ..moved
            };
            if let Standing::Waiting { ticket } = now_theirs.standing {
                let ticket = i64::try_from(ticket)
                    .map_err(|error| StoreError::corrupt("a number in line", error))?;
                lines.push(MovedLine {
                    id: numbered("waiting", now_theirs.course.0, ticket),
                    held: pair("enrolment", now_theirs.set.0, stays.id.0),
                });
            }
            let row = EnrolmentRow::write(&now_theirs, stays.centre)?;
            places.push(MovedPlace { from, row });
            mine.push(now_theirs);
        }
        script.over(PLACES, "places", places);
        script.over(LINES, "lines", lines);
        script.over(DROPPED, "dropped", over.dropped);
        slips::give(script, &mine, now);
        Ok(())
    }
}

impl Over {
    /// What `others` hold goes over, where nothing live of `stays` is in its way; what they left is dropped where there is
    /// something else to remember.
    fn of(stays: PersonId, held: &[Enrolment], others: Vec<Enrolment>) -> Self {
        let mut over = Self {
            moved: Vec::new(),
            codes: Vec::new(),
            dropped: Vec::new(),
        };
        for other in others {
            let mine = held.iter().find(|mine| mine.set == other.set);
            match mine {
                Some(mine) if mine.standing.is_live() || !other.standing.is_live() => {
                    over.codes.push(other.code.as_str().to_owned());
                    over.dropped
                        .push(pair("enrolment", other.set.0, other.person.0));
                }
                Some(mine) => {
                    debug_assert_eq!(mine.person, stays);
                    over.codes.push(mine.code.as_str().to_owned());
                    over.moved.push(other);
                }
                None => over.moved.push(other),
            }
        }
        over
    }
}

/// Adds to a transaction that one of them is no more, and that whoever asks under their name is the other.
fn put_gone(
    script: &mut Script,
    stays: &Person,
    gone: PersonId,
    (mine, theirs): (&WholeRow, &WholeRow),
) -> Result<(), StoreError> {
    let centre = stays.centre.0;
    let this = record("person", gone.0);
    script.step(STILL);
    script.bind("gone", this);
    script.bind("gone_asked", theirs.asked);
    let keys = theirs.keys.iter().flatten();
    let keys = keys.map(|key| named_pair("person_key", centre, key, gone.0));
    script.over(NAMES, "names_gone", keys.collect());
    // Who asks under either name is the one from now on.
    let mut both = mine.matches.clone();
    both.extend(theirs.matches.iter().cloned());
    let prints = both
        .iter()
        .map(|print| named("person_match", centre, print));
    script.over(PRINTS, "prints", prints.collect());
    let mut joined = Joined::read(mine.joined.as_deref())?;
    joined.extend(Joined::read(theirs.joined.as_deref())?);
    joined.push(Joined {
        id: gone,
        seal: BASE64.encode(&*theirs.seal),
    });
    let mut sets = mine.sets.clone();
    sets.extend(theirs.sets.iter().filter(|set| !mine.sets.contains(set)));
    script.step(JOIN);
    script.bind("sets", sets);
    script.bind("active", mine.active.clone().max(theirs.active.clone()));
    script.bind("joined", text(&joined)?);
    script.bind("prints_too", both);
    script.bind("stays", Key::from(stays.id.0));
    script.bind("gone_key", Key::from(gone.0));
    script.bind("gone_text", gone.0.to_string());
    script.bind("stays_text", stays.id.0.to_string());
    Ok(())
}

fn joined_line(
    stays: &Person,
    gone: PersonId,
    (mine, theirs): (&WholeRow, &WholeRow),
    by: Option<AccountId>,
    now: Moment,
) -> Result<AuditLine, StoreError> {
    let before: [Person; 2] = [
        read_text("a person", &mine.body)?,
        read_text("a person", &theirs.body)?,
    ];
    let seal = SealKey::from_bytes(&mine.seal)?;
    AuditLine::new("people joined", now)
        .person(stays.id)
        .detail(json!({ "by": by, "gone": gone }))
        .sealed(&seal, &json!({ "before": before, "after": stays }))
}
