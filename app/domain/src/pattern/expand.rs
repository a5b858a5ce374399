//! From patterns and decisions to dated sessions.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};

use super::{Pattern, Rhythm};
use crate::{
    calendar::{Calendar, NotTeaching, Span},
    session::{Change, ChangeKind, Session, SessionState},
};

/// The sessions of `patterns` that are held, or were to be held, within `within`; sorted by date, start and end.
///
/// A session is planned on the days of its [`Rhythm`] that lie in its season and in no exception. Planned sessions on
/// public holidays and in closures are left out, unless the rhythm lists the very date; a listed date minds its exceptions
/// only. Two patterns that plan the same day and start give one session, that of the first pattern.
///
/// Changes apply to planned sessions, the last one to each counting; a change that names no planned session has no effect.
/// A cancelled session stays in its place, a moved one stands where it was moved to: moved out of `within` it is left
/// out, moved into it it is there, whatever else is at that hour, and also on a holiday. What was decided about a session
/// stays even when its planned day is a holiday or is closed later: people were told.
///
/// Takes O((days of `within` + changes) x patterns), a listed date counting as a pattern.
#[must_use]
pub fn sessions(
    patterns: &[Pattern],
    changes: &[Change],
    calendar: &Calendar,
    within: Span,
) -> Vec<Session> {
    let mut meetings = planned(patterns, changes, calendar, within);
    for change in changes {
        let named = (change.date, change.start);
        if let Ok(at) = meetings.binary_search_by_key(&named, Meeting::planned_for) {
            meetings[at].change = Some(change);
        }
    }
    let sessions = meetings.iter().filter_map(Meeting::session);
    let mut sessions: Vec<Session> = sessions
        .filter(|session| within.has(session.date))
        .collect();
    sessions.sort_by_key(|session| (session.date, session.hours));
    sessions
}

/// The first session within `horizon` that is held and starts at `from` or later.
///
/// Looks at four weeks at a time, so that a near session is found quickly whatever the horizon.
#[must_use]
pub fn next_session(
    patterns: &[Pattern],
    changes: &[Change],
    calendar: &Calendar,
    from: DateTime,
    horizon: Span,
) -> Option<Session> {
    let mut first = horizon.first().max(from.date());
    while let Some(rest) = Span::new(first, horizon.last()) {
        let last = rest.last().min(first.saturating_add(27.days()));
        let mut found = sessions(patterns, changes, calendar, Span::new(first, last)?).into_iter();
        let next = found.find(|session| {
            session.is_held() && session.date.to_datetime(session.hours.start) >= from
        });
        if next.is_some() {
            return next;
        }
        first = last.tomorrow().ok()?;
    }
    None
}

/// The days within `within` on which `patterns` would meet if the house were not closed then, and why it is.
#[must_use]
pub fn left_out<'a>(
    patterns: &[Pattern],
    calendar: &'a Calendar,
    within: Span,
) -> Vec<(Date, NotTeaching<'a>)> {
    let closed = within.days().filter(|date| {
        let mut plans = patterns
            .iter()
            .filter_map(|pattern| Meeting::plan(pattern, calendar, *date));
        plans.any(|meeting| !meeting.open)
    });
    closed
        .filter_map(|date| Some((date, calendar.closed(date)?)))
        .collect()
}

/// A day on which a pattern meets, with the last decision about it.
struct Meeting<'a> {
    date: Date,
    pattern: &'a Pattern,
    /// Whether it is held if nobody decides otherwise: no holiday, no closure.
    open: bool,
    change: Option<&'a Change>,
}

/// All meetings planned within `within`, and those that a change brings into it; one for each day and start, sorted by them.
fn planned<'a>(
    patterns: &'a [Pattern],
    changes: &[Change],
    calendar: &Calendar,
    within: Span,
) -> Vec<Meeting<'a>> {
    let brought_in = changes.iter().filter_map(|change| match &change.what {
        ChangeKind::Move { date, .. } if within.has(*date) => Some(change.date),
        ChangeKind::Move { .. } | ChangeKind::Cancel => None,
    });
    let days = within.days().chain(brought_in);
    let mut meetings: Vec<Meeting<'a>> = days
        .flat_map(|date| {
            patterns
                .iter()
                .filter_map(move |pattern| Meeting::plan(pattern, calendar, date))
        })
        .collect();
    // An open one comes before a closed one of the same start, and earlier patterns before later ones.
    meetings.sort_by_key(|meeting| (meeting.planned_for(), !meeting.open));
    meetings.dedup_by_key(|meeting| meeting.planned_for());
    meetings
}

impl<'a> Meeting<'a> {
    fn plan(pattern: &'a Pattern, calendar: &Calendar, date: Date) -> Option<Self> {
        let listed = matches!(pattern.rhythm, Rhythm::Dates { .. });
        let planned = pattern.rhythm.names(date)
            && !pattern.except.iter().any(|except| except.has(date))
            && (listed || calendar.in_season(date, &pattern.season));
        planned.then(|| Self {
            date,
            pattern,
            open: listed || calendar.closed(date).is_none(),
            change: None,
        })
    }

    /// The day and start by which a change names it.
    fn planned_for(&self) -> (Date, Time) {
        (self.date, self.pattern.hours.start)
    }

    /// What became of it; nothing when the house is closed and nobody decided anything.
    fn session(&self) -> Option<Session> {
        let as_planned = |state| Session {
            date: self.date,
            hours: self.pattern.hours,
            place: self.pattern.place.clone(),
            state,
        };
        let Some(Change { what, reason, .. }) = self.change else {
            return self.open.then(|| as_planned(SessionState::Planned));
        };
        let (reason, from) = (reason.clone(), self.date);
        Some(match what {
            ChangeKind::Cancel => as_planned(SessionState::Cancelled { reason }),
            ChangeKind::Move { date, hours, place } => Session {
                date: *date,
                hours: *hours,
                place: place.clone(),
                state: SessionState::Moved { from, reason },
            },
        })
    }
}

#[cfg(test)]
mod tests;
