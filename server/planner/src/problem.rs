//! What a house has and what it wants to offer: everything the planner may know.
//!
//! A [`Draft`] is filled in by hand or from the store; [`Problem::new`] takes it when it makes sense and otherwise says
//! every reason why not. Only a [`Problem`] is planned.

use domain::{
    calendar::{Calendar, Span},
    hold::Hold,
    place::Way,
};
use serde::{Deserialize, Serialize};

pub use self::{
    course::{Course, Crowd, Needs, Often, Pin, Sound, Wishes, WithoutLeader},
    people::{Block, Group, Leader},
    raster::Raster,
    refusal::{ProblemRefusal, Thing},
    room::Room,
    weights::Weights,
};

pub(crate) use self::raster::{TICK_MINUTES, tick_of, time_of};

mod check;
mod course;
mod people;
mod raster;
mod refusal;
mod room;
mod weights;

/// The most that one wish may weigh.
pub const MOST_WEIGHT: u32 = 1_000;

/// The longest span that is planned at once, in weeks from Monday to Sunday.
pub const MOST_WEEKS: usize = 64;

/// What is to be planned, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Terms, closures and public holidays.
    pub calendar: Calendar,
    /// The days that are planned: a school year, a term or a week.
    pub span: Span,
    /// On which days and at which times something may begin.
    pub raster: Raster,
    /// The rooms, real ones and such as "outdoors".
    pub rooms: Vec<Room>,
    /// How far buildings are apart; those without a way are side by side.
    pub ways: Vec<Way>,
    /// What tenants hold.
    pub holds: Vec<Hold>,
    /// Who leads.
    pub leaders: Vec<Leader>,
    /// Who attends together.
    pub groups: Vec<Group>,
    /// What is to be offered.
    pub courses: Vec<Course>,
    /// How much each wish counts.
    pub weights: Weights,
}

/// A draft that makes sense: every name it mentions is there, every length fits, nothing is there twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    draft: Draft,
}

impl Problem {
    /// Takes the draft, if it makes sense.
    ///
    /// # Errors
    /// All that is wrong with it, in the order of its parts.
    pub fn new(draft: Draft) -> Result<Self, Vec<ProblemRefusal>> {
        let refusals = check::refusals(&draft);
        if refusals.is_empty() {
            Ok(Self { draft })
        } else {
            Err(refusals)
        }
    }

    /// What it was made of.
    #[must_use]
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// What it was made of, to be changed and checked again.
    #[must_use]
    pub fn into_draft(self) -> Draft {
        self.draft
    }
}
