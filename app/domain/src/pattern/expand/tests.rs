//! Stories of timetables.

use jiff::civil::{Weekday, date, time};
use uuid::Uuid;

use super::*;
use crate::{
    calendar::{Closure, SchoolYear, Term},
    holiday::Country,
    id::{CentreId, SchoolYearId},
    pattern::{Hours, Season, WeekdaySet},
    place::Place,
    text::Line,
};

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn span(first: Date, last: Date) -> Span {
    Span::new(first, last).unwrap()
}

fn hours(start: i8, end: i8) -> Hours {
    Hours::new(time(start, 0, 0, 0), Some(time(end, 0, 0, 0))).unwrap()
}

fn weekly(day: Weekday, start: i8) -> Pattern {
    let days = WeekdaySet::only(day);
    Pattern {
        rhythm: Rhythm::Weekly { days },
        hours: hours(start, start + 2),
        place: Place::Unknown,
        season: Season::Terms,
        except: vec![],
    }
}

/// A school year in Latvia with one term, from a Monday to a Monday, and a week off in October.
fn calendar() -> Calendar {
    let year = SchoolYear {
        open_days: Vec::new(),
        id: SchoolYearId(Uuid::nil()),
        centre: CentreId(Uuid::nil()),
        name: line("2026/2027"),
        span: span(date(2026, 9, 1), date(2027, 8, 31)),
        terms: vec![Term {
            name: line("All of it"),
            span: span(date(2026, 9, 14), date(2027, 5, 31)),
        }],
        closures: vec![Closure {
            span: span(date(2026, 10, 19), date(2026, 10, 23)),
            reason: line("Autumn break"),
        }],
    };
    Calendar::new(Country::Lv, vec![year]).unwrap()
}

fn change(date: Date, what: ChangeKind) -> Change {
    Change {
        date,
        start: time(10, 0, 0, 0),
        what,
        reason: line("The leader is ill"),
    }
}

fn to(date: Date, start: i8) -> ChangeKind {
    let hours = hours(start, start + 1);
    let place = Place::Named(line("Library"));
    ChangeKind::Move { date, hours, place }
}

/// Month, day, hour and what became of each session.
fn told(sessions: &[Session]) -> Vec<(i8, i8, i8, char)> {
    let letter = |state: &SessionState| match state {
        SessionState::Planned => 'p',
        SessionState::Cancelled { .. } => 'c',
        SessionState::Moved { .. } => 'm',
    };
    sessions
        .iter()
        .map(|session| {
            (
                session.date.month(),
                session.date.day(),
                session.hours.start.hour(),
                letter(&session.state),
            )
        })
        .collect()
}

fn held(patterns: &[Pattern], changes: &[Change], within: Span) -> Vec<(i8, i8, i8, char)> {
    told(&sessions(patterns, changes, &calendar(), within))
}

#[test]
fn a_term_that_ends_on_a_monday_has_that_monday() {
    let may = span(date(2027, 5, 17), date(2027, 6, 30));
    assert_eq!(
        held(&[weekly(Weekday::Monday, 10)], &[], may),
        [(5, 17, 10, 'p'), (5, 24, 10, 'p'), (5, 31, 10, 'p')]
    );
    assert_eq!(
        held(&[weekly(Weekday::Tuesday, 10)], &[], may),
        [(5, 18, 10, 'p'), (5, 25, 10, 'p')]
    );
}

#[test]
fn all_year_round_but_not_in_august() {
    let mut walk = weekly(Weekday::Thursday, 10);
    walk.season = Season::WholeYear;
    walk.except = vec![span(date(2027, 8, 1), date(2027, 8, 31))];
    let summer = span(date(2027, 7, 20), date(2027, 9, 5));
    assert_eq!(
        held(&[walk.clone()], &[], summer),
        [(7, 22, 10, 'p'), (7, 29, 10, 'p'), (9, 2, 10, 'p')]
    );
    walk.season = Season::Own(span(date(2027, 7, 29), date(2027, 12, 31)));
    assert_eq!(
        held(&[walk], &[], summer),
        [(7, 29, 10, 'p'), (9, 2, 10, 'p')]
    );
}

#[test]
fn holidays_and_closures_are_left_out() {
    let autumn = span(date(2026, 10, 12), date(2026, 11, 30));
    let mut wednesdays = weekly(Weekday::Wednesday, 10);
    for season in [Season::Terms, Season::WholeYear, Season::Own(autumn)] {
        wednesdays.season = season;
        let days: Vec<(i8, i8)> = held(&[wednesdays.clone()], &[], autumn)
            .iter()
            .map(|held| (held.0, held.1))
            .collect();
        assert_eq!(
            days,
            [(10, 14), (10, 28), (11, 4), (11, 11), (11, 25)],
            "neither 21 October nor 18 November"
        );
    }
}

#[test]
fn a_listed_date_is_held_whatever_the_day() {
    let mut feast = weekly(Weekday::Monday, 10);
    let dates = vec![
        date(2026, 11, 18),
        date(2026, 10, 20),
        date(2027, 7, 1),
        date(2026, 11, 18),
        date(2026, 12, 2),
    ];
    feast.rhythm = Rhythm::Dates { dates };
    feast.except = vec![Span::day(date(2026, 12, 2))];
    let year = span(date(2026, 9, 1), date(2027, 8, 31));
    let days = [(10, 20, 10, 'p'), (11, 18, 10, 'p'), (7, 1, 10, 'p')];
    assert_eq!(
        held(std::slice::from_ref(&feast), &[], year),
        days,
        "closure, holiday and holidays; each once"
    );
    let cancelled = [change(date(2026, 11, 18), ChangeKind::Cancel)];
    assert_eq!(held(&[feast], &cancelled, year)[1], (11, 18, 10, 'c'));
}

#[test]
fn a_listed_date_stands_where_a_weekly_day_is_closed() {
    let mut listed = weekly(Weekday::Wednesday, 10);
    listed.rhythm = Rhythm::Dates {
        dates: vec![date(2026, 11, 18)],
    };
    listed.place = Place::Named(line("Square"));
    let day = Span::day(date(2026, 11, 18));
    let found = sessions(
        &[weekly(Weekday::Wednesday, 10), listed],
        &[],
        &calendar(),
        day,
    );
    assert_eq!(told(&found), [(11, 18, 10, 'p')]);
    assert_eq!(found[0].place, Place::Named(line("Square")));
}

#[test]
fn two_patterns_with_one_start_give_the_session_of_the_first() {
    let mut longer = weekly(Weekday::Monday, 10);
    longer.hours = hours(10, 15);
    let day = Span::day(date(2026, 9, 14));
    let patterns = [
        weekly(Weekday::Monday, 10),
        longer,
        weekly(Weekday::Monday, 9),
        weekly(Weekday::Tuesday, 8),
    ];
    let found = sessions(&patterns, &[], &calendar(), day);
    assert_eq!(told(&found), [(9, 14, 9, 'p'), (9, 14, 10, 'p')]);
    assert_eq!(found[1].hours, hours(10, 12));
}

#[test]
fn a_moved_session_leaves_one_window_and_enters_another() {
    let mondays = [weekly(Weekday::Monday, 10)];
    let moved = [change(date(2026, 9, 21), to(date(2026, 9, 29), 15))];
    let (third, fourth) = (
        span(date(2026, 9, 21), date(2026, 9, 27)),
        span(date(2026, 9, 28), date(2026, 10, 4)),
    );
    assert_eq!(held(&mondays, &moved, third), []);
    assert_eq!(
        held(&mondays, &moved, fourth),
        [(9, 28, 10, 'p'), (9, 29, 15, 'm')]
    );
    let found = sessions(&mondays, &moved, &calendar(), fourth);
    let expected = Session {
        date: date(2026, 9, 29),
        hours: hours(15, 16),
        place: Place::Named(line("Library")),
        state: SessionState::Moved {
            from: date(2026, 9, 21),
            reason: line("The leader is ill"),
        },
    };
    assert_eq!(found[1], expected);
}

#[test]
fn the_last_decision_about_a_session_counts() {
    let mondays = [weekly(Weekday::Monday, 10)];
    let (day, week) = (
        date(2026, 9, 21),
        span(date(2026, 9, 21), date(2026, 9, 27)),
    );
    let (cancel, move_on) = (
        change(day, ChangeKind::Cancel),
        change(day, to(date(2026, 9, 22), 9)),
    );
    assert_eq!(
        held(&mondays, &[cancel.clone(), move_on.clone()], week),
        [(9, 22, 9, 'm')]
    );
    assert_eq!(
        held(&mondays, &[move_on.clone(), cancel.clone()], week),
        [(9, 21, 10, 'c')]
    );
    assert_eq!(
        held(&mondays, &[move_on, cancel], Span::day(date(2026, 9, 22))),
        []
    );
}

#[test]
fn a_change_that_names_nothing_planned_has_no_effect() {
    let mondays = [weekly(Weekday::Monday, 10), weekly(Weekday::Thursday, 12)];
    let week = span(date(2026, 9, 21), date(2026, 9, 27));
    let wrong = [
        change(date(2026, 9, 22), ChangeKind::Cancel),
        change(date(2026, 9, 24), ChangeKind::Cancel),
        change(date(2026, 9, 7), to(date(2026, 9, 23), 9)),
        Change {
            start: time(11, 0, 0, 0),
            ..change(date(2026, 9, 21), ChangeKind::Cancel)
        },
    ];
    assert_eq!(
        held(&mondays, &wrong, week),
        [(9, 21, 10, 'p'), (9, 24, 12, 'p')],
        "the 7th is before the term"
    );
}

#[test]
fn what_people_were_told_outlives_a_closure() {
    let mondays = [weekly(Weekday::Monday, 10)];
    let made_up = [change(date(2026, 10, 19), to(date(2026, 10, 30), 10))];
    let october = span(date(2026, 10, 17), date(2026, 10, 31));
    assert_eq!(held(&mondays, &[], october), [(10, 26, 10, 'p')]);
    assert_eq!(
        held(&mondays, &made_up, october),
        [(10, 26, 10, 'p'), (10, 30, 10, 'm')]
    );
    let cancelled = [change(date(2026, 10, 19), ChangeKind::Cancel)];
    assert_eq!(
        held(&mondays, &cancelled, october),
        [(10, 19, 10, 'c'), (10, 26, 10, 'p')]
    );
}

#[test]
fn a_moved_session_may_meet_on_a_holiday_and_beside_a_planned_one() {
    let mondays = [weekly(Weekday::Monday, 10)];
    let onto = |day| [change(date(2026, 11, 16), to(day, 10))];
    let november = span(date(2026, 11, 16), date(2026, 11, 23));
    assert_eq!(
        held(&mondays, &onto(date(2026, 11, 18)), november),
        [(11, 18, 10, 'm'), (11, 23, 10, 'p')]
    );
    let both = [(11, 23, 10, 'm'), (11, 23, 10, 'p')];
    assert_eq!(
        held(&mondays, &onto(date(2026, 11, 23)), november),
        both,
        "the one that ends first comes first"
    );
}

#[test]
fn the_next_session_is_held_and_not_over() {
    let mondays = [weekly(Weekday::Monday, 10)];
    let year = span(date(2026, 9, 1), date(2027, 8, 31));
    let cancelled = [change(date(2026, 9, 21), ChangeKind::Cancel)];
    let next = |from: DateTime, horizon| {
        next_session(&mondays, &cancelled, &calendar(), from, horizon)
            .map(|session| (session.date.month(), session.date.day()))
    };
    assert_eq!(
        next(date(2026, 5, 1).at(0, 0, 0, 0), year),
        Some((9, 14)),
        "before the horizon"
    );
    assert_eq!(
        next(date(2026, 9, 14).at(10, 0, 0, 0), year),
        Some((9, 14)),
        "it begins this minute"
    );
    assert_eq!(
        next(date(2026, 9, 14).at(10, 1, 0, 0), year),
        Some((9, 28)),
        "the 21st is cancelled"
    );
    assert_eq!(
        next(date(2027, 5, 31).at(12, 0, 0, 0), year),
        None,
        "the term is over"
    );
    let tuesday = date(2026, 9, 15).at(0, 0, 0, 0);
    assert_eq!(
        next(tuesday, span(date(2026, 9, 1), date(2026, 9, 27))),
        None,
        "beyond the horizon"
    );
    assert_eq!(
        next(tuesday, span(date(2026, 9, 1), date(2026, 9, 28))),
        Some((9, 28))
    );
    assert_eq!(
        next(tuesday, span(date(2026, 8, 1), date(2026, 9, 1))),
        None,
        "the horizon is past"
    );
}

#[test]
fn the_next_session_may_be_months_away() {
    let mut once = weekly(Weekday::Monday, 10);
    once.rhythm = Rhythm::Dates {
        dates: vec![date(2027, 6, 24)],
    };
    let horizon = span(date(2026, 9, 1), date(2027, 6, 24));
    let next = next_session(
        &[once],
        &[],
        &calendar(),
        date(2026, 9, 1).at(0, 0, 0, 0),
        horizon,
    );
    assert_eq!(next.map(|session| session.date), Some(date(2027, 6, 24)));
}

#[test]
fn days_left_out_are_told_with_their_reason() {
    let monday = [weekly(Weekday::Monday, 10)];
    let calendar = calendar();
    let out = |first, last| left_out(&monday, &calendar, span(first, last));
    let autumn = out(date(2026, 10, 1), date(2026, 10, 31));
    let reason = line("Autumn break");
    assert_eq!(autumn, [(date(2026, 10, 19), NotTeaching::Closed(&reason))]);
    let december = out(date(2026, 12, 21), date(2026, 12, 28));
    assert_eq!(december.len(), 0, "Christmas is from Thursday to Saturday");
    let easter = out(date(2027, 3, 29), date(2027, 3, 29));
    assert!(matches!(easter.as_slice(), [(_, NotTeaching::Holiday(_))]));
    let summer = out(date(2027, 6, 1), date(2027, 6, 30));
    assert_eq!(summer.len(), 0, "out of season nothing was planned");
    let listed = Pattern {
        rhythm: Rhythm::Dates {
            dates: vec![date(2026, 10, 19)],
        },
        ..weekly(Weekday::Monday, 10)
    };
    assert_eq!(
        left_out(
            &[listed],
            &calendar,
            span(date(2026, 10, 1), date(2026, 10, 31))
        ),
        []
    );
}
