//! How much each wish counts.

use serde::{Deserialize, Serialize};

/// What each thing that is not as wished costs. The numbers compare wishes with one another and mean nothing else;
/// 0 switches a rule off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weights {
    /// Each person more than the room has seats for.
    pub seats: u32,
    /// Each ten seats that stay empty, where a course wishes a snug room.
    pub empty_seats: u32,
    /// Each day of the week fewer than a course wished.
    pub spread: u32,
    /// Each fortnightly course whose meetings are not all in the same weeks.
    pub same_weeks: u32,
    /// Each room more than one that a course uses.
    pub same_room: u32,
    /// Each meeting of a group with none of theirs before or after it on that day.
    pub lonely: u32,
    /// Each meeting of a faculty of several courses with none of theirs before or after it on that day.
    pub lonely_faculty: u32,
    /// Each meeting outside the hours its course wished.
    pub hours: u32,
    /// Each meeting outside the hours a leader prefers.
    pub leader_hours: u32,
    /// Each meeting that is left out because its leader is away.
    pub left_out: u32,
    /// Each pair of meetings that splits a group which may be split, for each ten people begun.
    pub split: u32,
    /// Each pair of a meeting that needs quiet and a loud one in a wing at once.
    pub noise: u32,
    /// Each pair of a meeting for the young and one for the old in one wing at once.
    pub in_turn: u32,
    /// Each day of the week, after the first, on which somebody who travels comes.
    pub journey: u32,
    /// Each hour begun that somebody who travels waits between two meetings.
    pub wait: u32,
    /// Each meeting that is not where the parent plan has it.
    pub moved: u32,
}

impl Weights {
    /// Each of them.
    pub(super) const fn all(&self) -> [u32; 16] {
        let Self {
            seats,
            empty_seats,
            spread,
            same_weeks,
            same_room,
            lonely,
            lonely_faculty,
            hours,
            leader_hours,
            left_out,
            split,
            noise,
            in_turn,
            journey,
            wait,
            moved,
        } = *self;
        [
            seats,
            empty_seats,
            spread,
            same_weeks,
            same_room,
            lonely,
            lonely_faculty,
            hours,
            leader_hours,
            left_out,
            split,
            noise,
            in_turn,
            journey,
            wait,
            moved,
        ]
    }
}

impl Default for Weights {
    /// What a house starts with: people without a chair and regulars who must choose are the worst,
    /// comfort comes last. What was published moves only for what has no place, not for comfort. A meeting without a place is
    /// worse than all of them together and has no weight.
    fn default() -> Self {
        Self {
            seats: 3,
            empty_seats: 1,
            spread: 5,
            same_weeks: 8,
            same_room: 3,
            lonely: 2,
            lonely_faculty: 1,
            hours: 4,
            leader_hours: 4,
            left_out: 3,
            split: 20,
            noise: 6,
            in_turn: 4,
            journey: 5,
            wait: 2,
            moved: 1_000,
        }
    }
}
