//! A decision about sessions as somebody typed it.

use domain::{
    id::RoomId,
    pattern::Hours,
    place::Place,
    session::{Decided, Decision, Meeting},
    text::Line,
};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use store::Catalogue;

use super::super::typed_time::{day, hour};

/// The form as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Deciding {
    /// The id of the course.
    pub(super) course: String,
    /// When and where it met when the page was opened.
    pub(super) read: String,
    /// The planned day and start of the first.
    pub(super) first: String,
    /// The same of the last; nothing if it is the first.
    pub(super) last: String,
    /// `cancel`, `move`, `planned`.
    pub(super) what: String,
    /// Why.
    pub(super) reason: String,
    /// The new day of the first, or nothing.
    pub(super) day: String,
    /// The new start, or nothing.
    pub(super) start: String,
    /// The new end, or nothing.
    pub(super) end: String,
    /// The new room, or nothing.
    pub(super) room: String,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// No session is chosen, or the last is before the first.
    Which,
    /// Nothing is said of what is to be done.
    What,
    /// No reason, or one that is too long.
    Reason,
    /// The new day is none.
    Day,
    /// The new hours are none.
    Hours,
    /// It is to be moved, and nothing is new.
    Nowhere,
}

impl Wrong {
    /// The field of the form.
    pub(super) const fn field(self) -> &'static str {
        match self {
            Self::Which => "first",
            Self::What => "cancel",
            Self::Reason => "reason",
            Self::Day | Self::Nowhere => "day",
            Self::Hours => "start",
        }
    }
}

impl Deciding {
    /// The decision, about meetings that are planned.
    ///
    /// # Errors
    /// What is wrong, all of it at once.
    pub(super) fn read(
        &self,
        house: &Catalogue,
        planned: &[Meeting],
    ) -> Result<Decision, Vec<Wrong>> {
        let mut wrongs = Vec::new();
        let named = |typed: &str| {
            let at: Option<DateTime> = typed.parse().ok();
            planned.iter().find(|meeting| Some(meeting.at()) == at)
        };
        let first = named(&self.first);
        let last = if self.last.is_empty() {
            first
        } else {
            named(&self.last)
        };
        let which = first
            .zip(last)
            .filter(|(first, last)| first.at() <= last.at());
        if which.is_none() {
            wrongs.push(Wrong::Which);
        }
        let reason = Line::parse(&self.reason);
        let what = match first {
            Some(first) => self.what(house, first),
            None if self.what.is_empty() => Err(Wrong::What),
            None => Ok(Decided::Cancel),
        };
        wrongs.extend(what.as_ref().err());
        wrongs.extend(reason.is_err().then_some(Wrong::Reason));
        match (which, what, reason) {
            (Some((first, last)), Ok(what), Ok(reason)) => Ok(Decision {
                first: first.at(),
                last: last.at(),
                what,
                reason,
            }),
            _ => Err(wrongs),
        }
    }

    fn what(&self, house: &Catalogue, first: &Meeting) -> Result<Decided, Wrong> {
        match self.what.as_str() {
            "cancel" => Ok(Decided::Cancel),
            "planned" => Ok(Decided::AsPlanned),
            "move" => self.moved(house, first),
            _ => Err(Wrong::What),
        }
    }

    fn moved(&self, house: &Catalogue, first: &Meeting) -> Result<Decided, Wrong> {
        let days = match self.day.trim() {
            "" => 0,
            typed => (day(typed).ok_or(Wrong::Day)? - first.date).get_days(),
        };
        let hours = self.hours(first.hours)?;
        let room = self.room.parse::<RoomId>().ok();
        let place = room
            .filter(|room| house.room(*room).is_some())
            .map(Place::Room);
        if days == 0 && hours.is_none() && place.is_none() {
            return Err(Wrong::Nowhere);
        }
        Ok(Decided::Move { days, hours, place })
    }

    /// The new hours; a new start alone keeps the length.
    fn hours(&self, planned: Hours) -> Result<Option<Hours>, Wrong> {
        if self.start.trim().is_empty() && self.end.trim().is_empty() {
            return Ok(None);
        }
        let start = match self.start.trim() {
            "" => planned.start,
            typed => hour(typed).ok_or(Wrong::Hours)?,
        };
        let end = match self.end.trim() {
            "" => match planned.end {
                Some(end) => Some(
                    start
                        .checked_add(end - planned.start)
                        .map_err(|_| Wrong::Hours)?,
                ),
                None => None,
            },
            typed => Some(hour(typed).ok_or(Wrong::Hours)?),
        };
        Hours::new(start, end).map(Some).ok_or(Wrong::Hours)
    }
}
