//! Decisions by example, and what holds of them whatever is decided.

use jiff::civil::{Weekday, date, time};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    calendar::SchoolYear,
    holiday::Country,
    id::{CentreId, RoomId, SchoolYearId},
    language::{Language, Translated},
    offer::{Audience, State},
    pattern::{Pattern, Rhythm, Season, WeekdaySet},
    text::{Slug, Title},
};

/// Mondays at ten in September 2026: 7, 14, 21 and 28.
fn offer() -> Offer {
    let pattern = Pattern {
        rhythm: Rhythm::Weekly {
            days: WeekdaySet::only(Weekday::Monday),
        },
        hours: Hours::new(time(10, 0, 0, 0), Some(time(11, 0, 0, 0))).unwrap(),
        place: Place::Room(RoomId(Uuid::from_u128(1))),
        season: Season::Terms,
        except: vec![],
    };
    Offer {
        centre: CentreId(Uuid::from_u128(1)),
        faculty: None,
        slug: Slug::parse("a-course").unwrap(),
        title: Translated::new(Language::Lv, Title::parse("A course").unwrap()),
        kind: None,
        text: None,
        leader: None,
        bring: None,
        cost: None,
        language: None,
        audience: Audience::Everyone,
        patterns: vec![pattern],
        changes: vec![],
        state: State::Published,
    }
}

fn calendar() -> Calendar {
    let year = SchoolYear {
        open_days: Vec::new(),
        id: SchoolYearId(Uuid::from_u128(1)),
        centre: CentreId(Uuid::from_u128(1)),
        name: Line::parse("2026/2027").unwrap(),
        span: Span::new(date(2026, 9, 1), date(2026, 9, 30)).unwrap(),
        terms: vec![],
        closures: vec![],
    };
    Calendar::new(Country::Lv, vec![year]).unwrap()
}

fn decision(first: i8, last: i8, what: Decided) -> Decision {
    let at = |day| date(2026, 9, day).at(10, 0, 0, 0);
    Decision {
        first: at(first),
        last: at(last),
        what,
        reason: Line::parse("The leader is ill").unwrap(),
    }
}

fn held(offer: &Offer) -> Vec<(i8, i8)> {
    let within = calendar().years[0].span;
    let all = sessions(&offer.patterns, &offer.changes, &calendar(), within);
    let held = all.into_iter().filter(crate::session::Session::is_held);
    held.map(|session| (session.date.day(), session.hours.start.hour()))
        .collect()
}

#[test]
fn of_two_meetings_of_a_day_only_those_between_are_concerned() {
    let mut twice = offer();
    let later = Pattern {
        hours: Hours::new(time(14, 0, 0, 0), Some(time(15, 0, 0, 0))).unwrap(),
        ..twice.patterns[0].clone()
    };
    twice.patterns.push(later);
    let at = |day, hour| date(2026, 9, day).at(hour, 0, 0, 0);
    let afternoons = Decision {
        first: at(14, 14),
        last: at(21, 10),
        ..decision(14, 21, Decided::Cancel)
    };
    let (after, _) = afternoons.apply(&twice, &calendar()).unwrap();
    let wanted = [(7, 10), (7, 14), (14, 10), (21, 14), (28, 10), (28, 14)];
    assert_eq!(held(&after), wanted);
}

#[test]
fn several_in_a_row_are_cancelled_and_told_of_once() {
    let cancel = decision(14, 21, Decided::Cancel);
    let (after, what) = cancel.apply(&offer(), &calendar()).unwrap();
    assert_eq!(held(&after), [(7, 10), (28, 10)]);
    let planned = Planned {
        first: date(2026, 9, 14),
        last: date(2026, 9, 21),
        times: 2,
    };
    assert_eq!(what, What::SessionsCancelled(planned));
    assert_eq!(
        cancel.apply(&after, &calendar()),
        None,
        "they are so already"
    );
}

#[test]
fn one_is_moved_and_what_is_not_said_stays() {
    let hours = Hours::new(time(14, 0, 0, 0), None);
    let what = Decided::Move {
        days: 1,
        hours,
        place: None,
    };
    let (after, told) = decision(14, 14, what).apply(&offer(), &calendar()).unwrap();
    assert_eq!(held(&after), [(7, 10), (15, 14), (21, 10), (28, 10)]);
    assert!(matches!(told, What::SessionsMoved(planned) if planned.times == 1));
    let ChangeKind::Move { place, .. } = &after.changes[0].what else {
        panic!("moved")
    };
    assert_eq!(*place, offer().patterns[0].place);
}

#[test]
fn what_concerns_no_meeting_changes_nothing() {
    for (first, last) in [(8, 8), (21, 14), (1, 6)] {
        let cancel = decision(first, last, Decided::Cancel);
        assert_eq!(cancel.apply(&offer(), &calendar()), None, "{first} {last}");
    }
    let as_planned = decision(7, 28, Decided::AsPlanned);
    assert_eq!(as_planned.apply(&offer(), &calendar()), None);
}

fn any_decision() -> impl Strategy<Value = Decision> {
    let what = prop_oneof![
        Just(Decided::Cancel),
        Just(Decided::AsPlanned),
        (-2_i32..3).prop_map(|days| Decided::Move {
            days,
            hours: None,
            place: None
        }),
    ];
    (1_i8..30, 1_i8..30, what).prop_map(|(first, last, what)| decision(first, last, what))
}

proptest! {
    #[test]
    fn whatever_was_decided_as_planned_undoes_it(decisions in prop::collection::vec(any_decision(), 0..5)) {
        let mut after = offer();
        for decision in decisions {
            if let Some((next, _)) = decision.apply(&after, &calendar()) {
                after = next;
            }
            let mut named: Vec<_> = after.changes.iter().map(|change| (change.date, change.start)).collect();
            let all = named.len();
            named.sort();
            named.dedup();
            prop_assert_eq!(named.len(), all, "a meeting has one decision at most");
        }
        let undone = decision(1, 30, Decided::AsPlanned).apply(&after, &calendar());
        let undone = undone.map_or(after, |(undone, _)| undone);
        prop_assert_eq!(undone, offer());
    }

    #[test]
    fn deciding_the_same_again_changes_nothing(decision in any_decision()) {
        if let Some((after, _)) = decision.apply(&offer(), &calendar()) {
            prop_assert_eq!(decision.apply(&after, &calendar()), None);
        }
    }
}
