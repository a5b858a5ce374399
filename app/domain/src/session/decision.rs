//! Deciding about one planned meeting or several in a row: cancel, move, or hold as planned after all.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};
use serde::{Deserialize, Serialize};

use super::{Change, ChangeKind};
use crate::{
    calendar::{Calendar, Span},
    happened::{Planned, What},
    offer::Offer,
    pattern::{Hours, sessions},
    place::Place,
    text::Line,
};

/// A meeting as the pattern has it, with what was decided about it last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The day.
    pub date: Date,
    /// From when to when.
    pub hours: Hours,
    /// Where.
    pub place: Place,
    /// What was decided about it, if anything was.
    pub change: Option<Change>,
}

/// What is to be done about the planned meetings from one to another, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The planned day and start of the first.
    pub first: DateTime,
    /// The planned day and start of the last.
    pub last: DateTime,
    /// What.
    pub what: Decided,
    /// Why, as people are told.
    pub reason: Line,
}

/// What is decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decided {
    /// They are not held.
    Cancel,
    /// They are held elsewhere or at another time; what is missing stays as planned.
    Move {
        /// How many days later, or earlier if negative.
        days: i32,
        /// The new hours.
        hours: Option<Hours>,
        /// The new place.
        place: Option<Place>,
    },
    /// They are held as planned after all.
    AsPlanned,
}

/// The meetings that an offer has planned within `within`, with what was decided about each.
#[must_use]
pub fn meetings(offer: &Offer, calendar: &Calendar, within: Span) -> Vec<Meeting> {
    let planned = sessions(&offer.patterns, &[], calendar, within);
    let meeting = |session: super::Session| Meeting {
        change: last_about(&offer.changes, session.date, session.hours.start),
        date: session.date,
        hours: session.hours,
        place: session.place,
    };
    planned.into_iter().map(meeting).collect()
}

/// The last decision about the meeting planned for that day and start.
fn last_about(changes: &[Change], date: Date, start: Time) -> Option<Change> {
    let mut about = changes.iter();
    about
        .rfind(|change| change.date == date && change.start == start)
        .cloned()
}

impl Meeting {
    /// The planned day and start, by which it is named.
    #[must_use]
    pub fn at(&self) -> DateTime {
        self.date.to_datetime(self.hours.start)
    }
}

impl Decision {
    /// The offer after it, and what people must be told; `None` if it concerns no meeting, or changes none.
    #[must_use]
    pub fn apply(&self, offer: &Offer, calendar: &Calendar) -> Option<(Offer, What)> {
        let within = Span::new(self.first.date(), self.last.date())?;
        let mut concerned = meetings(offer, calendar, within);
        concerned.retain(|meeting| self.first <= meeting.at() && meeting.at() <= self.last);
        concerned.retain(|meeting| self.change(meeting) != meeting.change);
        let planned = Planned {
            first: concerned.first()?.date,
            last: concerned.last()?.date,
            times: u16::try_from(concerned.len()).unwrap_or(u16::MAX),
        };
        let mut after = offer.clone();
        for meeting in &concerned {
            let named = |change: &Change| {
                change.date == meeting.date && change.start == meeting.hours.start
            };
            after.changes.retain(|change| !named(change));
            after.changes.extend(self.change(meeting));
        }
        Some((after, self.what.told(planned)))
    }

    /// What it makes of one meeting; nothing if that is held as planned.
    fn change(&self, meeting: &Meeting) -> Option<Change> {
        let what = match &self.what {
            Decided::AsPlanned => return None,
            Decided::Cancel => ChangeKind::Cancel,
            Decided::Move { days, hours, place } => ChangeKind::Move {
                date: meeting.date.saturating_add(days.days()),
                hours: hours.unwrap_or(meeting.hours),
                place: place.clone().unwrap_or_else(|| meeting.place.clone()),
            },
        };
        Some(Change {
            date: meeting.date,
            start: meeting.hours.start,
            what,
            reason: self.reason.clone(),
        })
    }
}

impl Decided {
    const fn told(&self, planned: Planned) -> What {
        match self {
            Self::Cancel => What::SessionsCancelled(planned),
            Self::Move { .. } => What::SessionsMoved(planned),
            Self::AsPlanned => What::SessionsAsPlanned(planned),
        }
    }
}

#[cfg(test)]
mod tests;
