//! The expansion against a slow one that walks every day and is written in another way.

use std::collections::BTreeSet;

use jiff::{
    ToSpan,
    civil::{Date, Time, Weekday},
};
use proptest::{collection::vec, prelude::*};

use self::made_up::{DAYS, FIRST, any_calendar, any_change, any_date, any_pattern, any_span};
use super::*;
use crate::{
    calendar::Calendar,
    holiday::holidays,
    session::{Change, ChangeKind, Session, SessionState},
};

pub(crate) mod made_up;

fn every_day() -> Vec<Date> {
    (0..DAYS).map(|day| FIRST + day.days()).collect()
}

/// Whether `day` is named, by listing what the rhythm names.
fn named(rhythm: &Rhythm, day: Date) -> bool {
    match rhythm {
        Rhythm::Weekly { days } => days.iter().any(|weekday| weekday == day.weekday()),
        Rhythm::Fortnightly { days, anchor } => {
            let monday = |day: Date| {
                day.tomorrow()
                    .unwrap()
                    .nth_weekday(-1, Weekday::Monday)
                    .unwrap()
            };
            let mut mondays = (-30..30).map(|fortnight| monday(*anchor) + (14 * fortnight).days());
            days.iter().any(|weekday| weekday == day.weekday())
                && mondays.any(|each| each == monday(day))
        }
        Rhythm::Monthly { days, nth } => days.iter().any(|weekday| {
            let mut of_month: Vec<Date> = (1..=5)
                .filter_map(|nth| day.nth_weekday_of_month(nth, weekday).ok())
                .collect();
            let last = of_month.last().copied();
            of_month.resize(5, Date::MIN);
            nth.iter().any(|nth| match nth {
                Nth::First => of_month[0] == day,
                Nth::Second => of_month[1] == day,
                Nth::Third => of_month[2] == day,
                Nth::Fourth => of_month[3] == day,
                Nth::Fifth => of_month[4] == day,
                Nth::Last => last == Some(day),
            })
        }),
        Rhythm::Dates { dates } => dates.iter().filter(|listed| **listed == day).count() > 0,
    }
}

fn closed(calendar: &Calendar, day: Date) -> bool {
    let holiday = holidays(calendar.country, day.year())
        .iter()
        .any(|holiday| holiday.date == day);
    let shut: BTreeSet<Date> = calendar
        .years
        .iter()
        .flat_map(|year| year.closures.iter().flat_map(|closure| closure.span.days()))
        .collect();
    let open = calendar
        .years
        .iter()
        .any(|year| year.open_days.contains(&day));
    (holiday && !open) || shut.contains(&day)
}

fn in_season(calendar: &Calendar, season: &Season, day: Date) -> bool {
    let mut days = BTreeSet::new();
    match season {
        Season::WholeYear => return true,
        Season::Own(span) => days.extend(span.days()),
        Season::Terms => {
            for year in &calendar.years {
                days.extend(year.terms.iter().flat_map(|term| term.span.days()));
                if year.terms.is_empty() {
                    days.extend(year.span.days());
                }
            }
        }
    }
    days.contains(&day)
}

/// The pattern that plans something on that day at that start, and whether it is held unless somebody decides otherwise.
fn plan<'a>(
    patterns: &'a [Pattern],
    calendar: &Calendar,
    day: Date,
    start: Time,
) -> Option<(&'a Pattern, bool)> {
    let listed = |pattern: &Pattern| matches!(pattern.rhythm, Rhythm::Dates { .. });
    let planned: Vec<&Pattern> = patterns
        .iter()
        .filter(|pattern| pattern.hours.start == start && named(&pattern.rhythm, day))
        .filter(|pattern| {
            pattern
                .except
                .iter()
                .all(|except| day < except.first() || day > except.last())
        })
        .filter(|pattern| listed(pattern) || in_season(calendar, &pattern.season, day))
        .collect();
    let open = planned
        .iter()
        .find(|pattern| listed(pattern) || !closed(calendar, day));
    open.map(|pattern| (*pattern, true))
        .or_else(|| planned.first().map(|pattern| (*pattern, false)))
}

fn slow_sessions(
    patterns: &[Pattern],
    changes: &[Change],
    calendar: &Calendar,
    within: Span,
) -> Vec<Session> {
    let starts: BTreeSet<Time> = patterns.iter().map(|pattern| pattern.hours.start).collect();
    let mut all = vec![];
    for day in every_day() {
        for start in &starts {
            let Some((pattern, open)) = plan(patterns, calendar, day, *start) else {
                continue;
            };
            let last = changes
                .iter()
                .rfind(|change| change.date == day && change.start == *start);
            let (mut date, mut hours, mut place) = (day, pattern.hours, pattern.place.clone());
            let state = match last {
                None if !open => continue,
                None => SessionState::Planned,
                Some(change) => {
                    let reason = change.reason.clone();
                    if let ChangeKind::Move {
                        date: new_date,
                        hours: new_hours,
                        place: new_place,
                    } = &change.what
                    {
                        (date, hours, place) = (*new_date, *new_hours, new_place.clone());
                        SessionState::Moved { from: day, reason }
                    } else {
                        SessionState::Cancelled { reason }
                    }
                }
            };
            all.push(Session {
                date,
                hours,
                place,
                state,
            });
        }
    }
    all.retain(|session| within.first() <= session.date && session.date <= within.last());
    all.sort_by_key(|session| (session.date, session.hours.start, session.hours.end));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn both_find_the_same_sessions(
        patterns in vec(any_pattern(), 0..4), changes in vec(any_change(), 0..40), calendar in any_calendar(), within in any_span(),
    ) {
        let found = sessions(&patterns, &changes, &calendar, within);
        prop_assert_eq!(&found, &slow_sessions(&patterns, &changes, &calendar, within));
    }

    #[test]
    fn they_are_sorted_and_each_is_planned_once(
        patterns in vec(any_pattern(), 0..4), changes in vec(any_change(), 0..40), calendar in any_calendar(), within in any_span(),
    ) {
        let found = sessions(&patterns, &changes, &calendar, within);
        prop_assert!(found.is_sorted_by_key(|session| (session.date, session.hours)));
        prop_assert!(found.iter().all(|session| within.has(session.date)));
        let mut stayed: Vec<(Date, Time)> = found
            .iter()
            .filter(|session| !matches!(session.state, SessionState::Moved { .. }))
            .map(|session| (session.date, session.hours.start))
            .collect();
        let count = stayed.len();
        stayed.dedup();
        prop_assert_eq!(stayed.len(), count);
    }

    /// Cancelling and moving neither makes nor loses a session: over all days, each that was planned is there once.
    #[test]
    fn decisions_keep_the_number_of_sessions(
        patterns in vec(any_pattern(), 1..4), calendar in any_calendar(), what in vec((any::<prop::sample::Index>(), any_change()), 1..20),
    ) {
        let all = Span::new(FIRST, FIRST + DAYS.days()).unwrap();
        let before = sessions(&patterns, &[], &calendar, all);
        prop_assume!(!before.is_empty());
        let changes: Vec<Change> = what
            .into_iter()
            .map(|(index, change)| {
                let session = index.get(&before);
                Change { date: session.date, start: session.hours.start, ..change }
            })
            .collect();
        let named: BTreeSet<(Date, Time)> = changes.iter().map(|change| (change.date, change.start)).collect();
        let after = sessions(&patterns, &changes, &calendar, all);
        let planned = after.iter().filter(|session| session.state == SessionState::Planned).count();
        prop_assert_eq!(after.len(), before.len());
        prop_assert_eq!(planned, before.len() - named.len());
    }

    #[test]
    fn the_next_session_is_the_first_of_the_horizon_not_yet_begun(
        patterns in vec(any_pattern(), 0..3), changes in vec(any_change(), 0..20), calendar in any_calendar(), horizon in any_span(),
        today in any_date(), hour in 7..12_i8,
    ) {
        let from = today.at(hour, 0, 0, 0);
        let all = slow_sessions(&patterns, &changes, &calendar, horizon);
        let expected = all.into_iter().find(|session| session.is_held() && session.date.to_datetime(session.hours.start) >= from);
        prop_assert_eq!(next_session(&patterns, &changes, &calendar, from, horizon), expected);
    }
}
