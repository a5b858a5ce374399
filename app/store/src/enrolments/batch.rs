//! A batch: all requests that wait for one parallel set, read for, decided and written together.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::{
    id::{AccountId, PersonId, RequestKey, SetId},
    roster::{Answer, Ask, Decided, Enrolment, Known, Refusal},
};
use jiff::ToSpan;
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};

use super::{
    Answered, Job, OFFER_DAYS, Verdict, Wish, Writing, job, lines,
    reading::{self, Earlier, Remembered, Second},
};
use crate::{
    Store, chance,
    error::StoreError,
    measured,
    moment::Moment,
    outbox,
    people::{self, Newcomer, Party, Who},
    record::{datetime, pair, record, text},
    rosters::Kept,
    transaction::{Script, retrying},
};

const REMEMBER: &str = "INSERT INTO request $requests RETURN NONE;";

/// The answers of a batch, each to be given again under the same key.
#[derive(SurrealValue)]
struct RequestRow {
    id: RecordId,
    at: Datetime,
    set_id: Key,
    keys: Vec<Key>,
    answers: String,
}

/// How one job of a batch comes to its answer.
enum Fate {
    /// By the ask at this place.
    Asked(usize),
    /// By what was answered before under the same key.
    Again(Earlier),
    /// Like the job at this place, which came earlier with the same key.
    Like(usize),
    /// It names somebody who does not exist.
    Nobody,
}

/// A batch under decision.
struct Batch<'a> {
    set: SetId,
    jobs: &'a [Job],
    now: Moment,
    party: Party,
    fates: Vec<Fate>,
    asks: Vec<Ask>,
}

/// Answers every job. If the store refuses them together, each is tried alone, so that one bad request spoils no other.
pub(super) async fn decide(
    store: &Store,
    set: SetId,
    jobs: &[Job],
) -> Vec<Result<Verdict, StoreError>> {
    match retrying(|| attempt(store, set, jobs)).await {
        Ok(answers) => answers,
        Err(StoreError::Refused(_) | StoreError::Corrupt { .. }) if jobs.len() > 1 => {
            let mut answers = Vec::with_capacity(jobs.len());
            for job in jobs {
                let alone = retrying(|| attempt(store, set, std::slice::from_ref(job))).await;
                answers.extend(alone.unwrap_or_else(|error| vec![Err(error)]));
            }
            answers
        }
        Err(error) => vec![Err(error); jobs.len()],
    }
}

/// Reads, decides and writes once.
async fn attempt(
    store: &Store,
    set: SetId,
    jobs: &[Job],
) -> Result<Vec<Result<Verdict, StoreError>>, StoreError> {
    let Some(now) = jobs.iter().map(|job| job.now).max_by_key(|now| now.at) else {
        return Ok(Vec::new());
    };
    let mut first = reading::first(store.db(), set, job::prints(jobs), job::keys(jobs)).await?;
    let mut kept = match first.roster()? {
        Some(kept) => kept,
        None => begin(store, set, jobs).await?,
    };
    let party = Party::new(first.people());
    let mut batch = Batch {
        set,
        jobs,
        now,
        party,
        fates: Vec::new(),
        asks: Vec::new(),
    };
    let people = batch.people();
    let requests = first.requests(jobs)?;
    let second = batch.read_second(store, &people, &requests).await?;
    batch.meet(&people, requests, &second);
    let held: BTreeMap<_, _> = second
        .held()?
        .into_iter()
        .map(|held| ((held.set, held.person), held))
        .collect();
    let mine = held.iter().filter(|((of, _), _)| *of == set);
    let mine: BTreeMap<_, _> = mine
        .map(|((_, person), held)| (*person, held.clone()))
        .collect();
    let lines = lines::heads(store.db(), kept.roster.heads_needed(&batch.asks)).await?;
    let heads = lines.values().flatten();
    let before = heads
        .map(|head| (head.person, head))
        .chain(mine.iter().map(|(person, held)| (*person, held)))
        .map(|(person, held)| (person, held.clone()))
        .collect();
    let offer_until = now.civil.saturating_add(OFFER_DAYS.days());
    let decided = kept.roster.decide(
        &batch.asks,
        Known { held: mine, lines },
        now.civil,
        offer_until,
    );
    batch.write(store, &kept, &decided, before).await?;
    decided.answers.iter().for_each(measured::count);
    store.tell_seats(kept.seats_of(&decided.changed));
    batch.answers(&decided, &held)
}

/// The roster of a set that nobody has asked for yet.
async fn begin(store: &Store, set: SetId, jobs: &[Job]) -> Result<Kept, StoreError> {
    let centre = jobs
        .first()
        .map(|job| job.centre)
        .ok_or(StoreError::Missing("request"))?;
    let catalogue = store.catalogue(centre).await?;
    Ok(Kept::begin(
        set,
        centre,
        catalogue.revision,
        &catalogue.courses,
    ))
}

impl Batch<'_> {
    /// Who each job is about.
    fn people(&mut self) -> Vec<PersonId> {
        let (party, now) = (&mut self.party, self.now);
        let who = |job: &Job| match &job.wish {
            Wish::Enrol {
                who: Who::New(new), ..
            } => party.find(job.centre, new, &job.prints, now),
            Wish::Enrol {
                who: Who::Known(person),
                ..
            }
            | Wish::Leave { person }
            | Wish::Accept { person } => *person,
        };
        self.jobs.iter().map(who).collect()
    }

    /// Reads which of the people exist, what they hold, and what answered requests were about.
    async fn read_second(
        &self,
        store: &Store,
        people: &[PersonId],
        requests: &HashMap<RequestKey, Earlier>,
    ) -> Result<Second, StoreError> {
        let known: BTreeSet<_> = people
            .iter()
            .filter(|person| !self.party.newcomers.contains_key(person))
            .collect();
        let again = requests
            .values()
            .map(|earlier| (earlier.set.0, earlier.person.0));
        let held: BTreeSet<_> = known
            .iter()
            .map(|person| (self.set.0, person.0))
            .chain(again)
            .collect();
        let held = held
            .into_iter()
            .map(|(set, person)| pair("enrolment", set, person))
            .collect();
        reading::second(
            store.db(),
            known
                .iter()
                .map(|person| record("person", person.0))
                .collect(),
            held,
        )
        .await
    }

    /// Decides how each job comes to its answer, and collects the asks.
    fn meet(
        &mut self,
        people: &[PersonId],
        mut requests: HashMap<RequestKey, Earlier>,
        second: &Second,
    ) {
        let mut seen: HashMap<RequestKey, usize> = HashMap::new();
        for (place, (job, person)) in self.jobs.iter().zip(people).enumerate() {
            let fate = if let Some(answered) = requests.remove(&job.key) {
                Fate::Again(answered)
            } else if let Some(earlier) = seen.get(&job.key) {
                Fate::Like(*earlier)
            } else if self.party.newcomers.contains_key(person) || second.is_there(*person) {
                self.asks.push(job.ask(*person, self.now));
                Fate::Asked(self.asks.len() - 1)
            } else {
                Fate::Nobody
            };
            seen.entry(job.key).or_insert(place);
            self.fates.push(fate);
        }
    }

    /// Writes all that was decided, in one transaction; nothing if nothing was.
    async fn write(
        &self,
        store: &Store,
        kept: &Kept,
        decided: &Decided,
        before: BTreeMap<PersonId, Enrolment>,
    ) -> Result<(), StoreError> {
        let answers = self.remembered(decided);
        if answers.is_empty() && decided.changed.is_empty() {
            return Ok(());
        }
        let mut script = Script::new();
        if !decided.changed.is_empty() {
            kept.put(&mut script)?;
            self.put_people(&mut script, &decided.changed)?;
            let (centre, changed, now) = (kept.centre, decided.changed.as_slice(), self.now);
            Writing {
                centre,
                changed,
                before,
                asked_by: self.asked_by(),
                told: None,
                now,
            }
            .put(&mut script, &self.party)?;
        }
        self.tell_who_is_in(&mut script, decided)?;
        script.over(REMEMBER, "requests", self.request_row(&answers)?);
        script.commit(store.db()).await
    }

    fn put_people(&self, script: &mut Script, changed: &[Enrolment]) -> Result<(), StoreError> {
        let moved: HashSet<_> = changed.iter().map(|enrolment| enrolment.person).collect();
        let newcomers = self
            .party
            .newcomers
            .iter()
            .filter(|(person, _)| moved.contains(person));
        let newcomers: Vec<&Newcomer> = newcomers.map(|(_, newcomer)| newcomer).collect();
        people::put_new(script, &newcomers, self.set, self.now)?;
        let asked: BTreeSet<_> = self.asks.iter().map(Ask::person).collect();
        let known = asked
            .into_iter()
            .filter(|person| moved.contains(person) && !self.party.newcomers.contains_key(person));
        people::put_active(
            script,
            known.map(|person| record("person", person.0)).collect(),
            self.set,
            self.now,
        );
        Ok(())
    }

    /// What was asked of the roster in this batch and what it answered.
    fn asked<'b>(
        &'b self,
        decided: &'b Decided,
    ) -> impl Iterator<Item = (&'b Job, PersonId, &'b Result<Answer, Refusal>)> {
        let jobs = self.jobs.iter().zip(&self.fates);
        jobs.filter_map(|(job, fate)| {
            let Fate::Asked(place) = fate else {
                return None;
            };
            Some((job, self.asks[*place].person(), &decided.answers[*place]))
        })
    }

    /// For whom somebody who works in the house asked in this batch, and who that was.
    fn asked_by(&self) -> BTreeMap<PersonId, AccountId> {
        let jobs = self.jobs.iter().zip(&self.fates);
        jobs.filter_map(|(job, fate)| match fate {
            Fate::Asked(place) => Some((self.asks[*place].person(), job.by?)),
            Fate::Again(_) | Fate::Like(_) | Fate::Nobody => None,
        })
        .collect()
    }

    /// The answers to be kept. A refusal that leaves no trace is not: asked again, it may be granted.
    fn remembered(&self, decided: &Decided) -> Vec<Remembered> {
        self.asked(decided)
            .filter(|(_, _, answer)| matches!(answer, Ok(_) | Err(Refusal::AlreadyIn { .. })))
            .map(|(job, person, answer)| Remembered {
                key: job.key,
                person,
                answer: *answer,
            })
            .collect()
    }

    fn request_row(&self, answers: &[Remembered]) -> Result<Vec<RequestRow>, StoreError> {
        if answers.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![RequestRow {
            id: record("request", chance::id(self.now.at)),
            at: datetime(self.now.at),
            set_id: self.set.0.into(),
            keys: answers.iter().map(|answer| answer.key.0.into()).collect(),
            answers: text(&answers)?,
        }])
    }

    fn tell_who_is_in(&self, script: &mut Script, decided: &Decided) -> Result<(), StoreError> {
        for (job, person, answer) in self.asked(decided) {
            if let Err(Refusal::AlreadyIn { course }) = answer {
                outbox::put_already_in(script, job.centre, self.now, person, *course)?;
            }
        }
        Ok(())
    }

    /// The answer of each job, with the code that the person's slip has after the decision.
    fn answers(
        &self,
        decided: &Decided,
        held: &BTreeMap<(SetId, PersonId), Enrolment>,
    ) -> Result<Vec<Result<Verdict, StoreError>>, StoreError> {
        let changed: HashMap<_, _> = decided
            .changed
            .iter()
            .map(|enrolment| (enrolment.person, enrolment))
            .collect();
        let mut answers: Vec<Result<Verdict, StoreError>> = Vec::with_capacity(self.jobs.len());
        for fate in &self.fates {
            let answer = match fate {
                Fate::Asked(place) => {
                    let person = self.asks[*place].person();
                    let enrolment = changed
                        .get(&person)
                        .copied()
                        .or_else(|| held.get(&(self.set, person)));
                    Ok(verdict(decided.answers[*place], enrolment))
                }
                Fate::Again(earlier) => {
                    let owner = (earlier.set, earlier.person);
                    let enrolment = changed
                        .get(&owner.1)
                        .copied()
                        .filter(|_| owner.0 == self.set);
                    Ok(verdict(
                        earlier.answer,
                        enrolment.or_else(|| held.get(&owner)),
                    ))
                }
                Fate::Like(earlier) => answers[*earlier].clone(),
                Fate::Nobody => Err(StoreError::Missing("person")),
            };
            answers.push(answer);
        }
        Ok(answers)
    }
}

fn verdict(answer: Result<Answer, Refusal>, enrolment: Option<&Enrolment>) -> Verdict {
    let answer = answer?;
    let code = enrolment
        .map(|enrolment| enrolment.code.clone())
        .ok_or(Refusal::NotIn)?;
    Ok(Answered { answer, code })
}
