//! Why a meeting has no place, and what would give it one.

use serde::{Deserialize, Serialize};

use super::{
    Help, Obstacle,
    help::Trial,
    openings::{Openings, openings},
    reason::smallest,
};
use crate::{
    agenda::placed,
    model::Model,
    plan::{MeetingId, YearPlan},
    problem::Problem,
    state::Spot,
};

/// A meeting without a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unplaced {
    /// Which.
    pub meeting: MeetingId,
    /// The smallest reason found: at each hour, in each room, at least one of these stands against it. Empty when it
    /// could be placed as things are.
    pub reason: Vec<Obstacle>,
    /// Up to three things that would give it a place, what asks least of people first.
    pub helps: Vec<Help>,
}

/// So many helps are given.
const HELPS: usize = 3;
/// So many are tried at most.
const TRIALS: usize = 12;
/// So much has to be given up at most for one of them.
const MOST_GIVEN_UP: usize = 2;
/// So many rooms that are taken are named one by one.
const ROOMS_NAMED: usize = 2;

pub(super) fn all(
    problem: &Problem,
    plan: &YearPlan,
    model: &Model,
    spots: &[Spot],
) -> Vec<Unplaced> {
    let without = (0..spots.len()).filter(|meeting| !placed(spots[*meeting]));
    let mut found: Vec<(u16, Unplaced)> = Vec::new();
    for meeting in without {
        let set = model.set_of[meeting];
        // Meetings of a course that may be at the same places lack one for the same reason.
        let known = found.iter().find(|(theirs, _)| *theirs == set);
        let unplaced = match known {
            Some((_, known)) => known.of_another(model.id(meeting)),
            None => explain(&Trial {
                problem,
                plan,
                model,
                spots,
                meeting,
            }),
        };
        found.push((set, unplaced));
    }
    found.into_iter().map(|(_, unplaced)| unplaced).collect()
}

impl Unplaced {
    fn of_another(&self, meeting: MeetingId) -> Self {
        let mut other = self.clone();
        other.meeting = meeting;
        for help in &mut other.helps {
            help.place.meeting = meeting;
        }
        other
    }
}

fn explain(trial: &Trial) -> Unplaced {
    let openings = openings(trial.model, trial.spots, trial.meeting);
    Unplaced {
        meeting: trial.model.id(trial.meeting),
        reason: reason(&openings),
        helps: helps(trial, &openings),
    }
}

fn reason(openings: &Openings) -> Vec<Obstacle> {
    let sets: Vec<Vec<Obstacle>> = openings.keys().cloned().collect();
    let named = smallest(&sets);
    let taken = |obstacle: &Obstacle| matches!(obstacle, Obstacle::RoomTaken(_));
    if named.iter().filter(|one| taken(one)).count() <= ROOMS_NAMED {
        return named;
    }
    // A list of all rooms says no more than that all are taken.
    let in_one_word = |one: &Obstacle| {
        if taken(one) {
            Obstacle::RoomsTaken
        } else {
            one.clone()
        }
    };
    let sets: Vec<Vec<Obstacle>> = sets
        .iter()
        .map(|set| set.iter().map(in_one_word).collect())
        .collect();
    smallest(&sets)
}

fn helps(trial: &Trial, openings: &Openings) -> Vec<Help> {
    let stays = |obstacle: &Obstacle| matches!(obstacle, Obstacle::OwnMeeting | Obstacle::NoDate);
    let mut tried: Vec<_> = openings
        .iter()
        .filter(|(set, _)| set.len() <= MOST_GIVEN_UP && !set.iter().any(stays))
        .filter_map(|(set, opening)| Some((set, opening.as_ref()?)))
        .collect();
    tried.sort_by_key(|(set, _)| (set.len(), *set));
    tried
        .into_iter()
        .take(TRIALS)
        .filter_map(|(set, opening)| trial.help(set, opening))
        .take(HELPS)
        .collect()
}
