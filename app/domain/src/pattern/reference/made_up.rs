//! Patterns, changes and calendars by chance.

use jiff::{
    ToSpan,
    civil::{Date, Weekday, date, time},
};
use proptest::{collection::vec, option, prelude::*};
use uuid::Uuid;

use crate::{
    calendar::{Calendar, Closure, SchoolYear, Span, Term},
    holiday::Country,
    id::{CentreId, SchoolYearId},
    pattern::{Hours, Nth, Pattern, Rhythm, Season, WeekdaySet},
    place::Place,
    session::{Change, ChangeKind},
    text::Line,
};

/// All made-up dates lie in this many days from here, over New Year and the Baltic winter holidays.
pub(super) const FIRST: Date = date(2026, 12, 1);
pub(super) const DAYS: i32 = 150;

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

pub(super) fn any_date() -> impl Strategy<Value = Date> {
    (0..DAYS).prop_map(|day| FIRST + day.days())
}

pub(super) fn any_span() -> impl Strategy<Value = Span> {
    (any_date(), any_date())
        .prop_map(|(one, other)| Span::new(one.min(other), one.max(other)).unwrap())
}

pub(super) fn short_span() -> impl Strategy<Value = Span> {
    (any_date(), 0..12_i32).prop_map(|(first, days)| Span::new(first, first + days.days()).unwrap())
}

pub(super) fn any_hours() -> impl Strategy<Value = Hours> {
    (8..11_i8, option::of(1..3_i8)).prop_map(|(start, length)| {
        let end = length.map(|length| time(start + length, 0, 0, 0));
        Hours::new(time(start, 0, 0, 0), end).unwrap()
    })
}

pub(super) fn any_place() -> impl Strategy<Value = Place> {
    prop_oneof![
        Just(Place::Unknown),
        Just(Place::Named(line("Hall"))),
        Just(Place::Named(line("Yard")))
    ]
}

pub(super) fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    let days = || {
        vec(0..7_i8, 1..4).prop_map(|days| {
            days.into_iter()
                .filter_map(|day| Weekday::from_monday_zero_offset(day).ok())
                .collect::<WeekdaySet>()
        })
    };
    let nth = prop_oneof![
        Just(Nth::First),
        Just(Nth::Second),
        Just(Nth::Third),
        Just(Nth::Fourth),
        Just(Nth::Fifth),
        Just(Nth::Last)
    ];
    prop_oneof![
        days().prop_map(|days| Rhythm::Weekly { days }),
        (days(), any_date()).prop_map(|(days, anchor)| Rhythm::Fortnightly { days, anchor }),
        (days(), vec(nth, 1..4)).prop_map(|(days, nth)| Rhythm::Monthly { days, nth }),
        vec(any_date(), 1..12).prop_map(|dates| Rhythm::Dates { dates }),
    ]
}

pub(crate) fn any_pattern() -> impl Strategy<Value = Pattern> {
    let season = prop_oneof![
        Just(Season::Terms),
        Just(Season::WholeYear),
        any_span().prop_map(Season::Own)
    ];
    (
        any_rhythm(),
        any_hours(),
        any_place(),
        season,
        vec(short_span(), 0..3),
    )
        .prop_map(|(rhythm, hours, place, season, except)| Pattern {
            rhythm,
            hours,
            place,
            season,
            except,
        })
}

pub(super) fn any_change() -> impl Strategy<Value = Change> {
    let to = (any_date(), any_hours(), any_place())
        .prop_map(|(date, hours, place)| ChangeKind::Move { date, hours, place });
    let what = prop_oneof![Just(ChangeKind::Cancel), to];
    let reasons = prop_oneof![Just(line("Ill")), Just(line("Flood"))];
    (any_date(), 8..11_i8, what, reasons).prop_map(|(date, start, what, reason)| Change {
        date,
        start: time(start, 0, 0, 0),
        what,
        reason,
    })
}

pub(crate) fn any_calendar() -> impl Strategy<Value = Calendar> {
    let country = prop_oneof![Just(Country::Lv), Just(Country::Lt), Just(Country::Ee)];
    let closures = vec(short_span(), 0..3).prop_map(|spans| {
        spans
            .into_iter()
            .map(|span| Closure {
                span,
                reason: line("Flood"),
            })
            .collect::<Vec<_>>()
    });
    let terms = prop_oneof![
        Just(vec![]),
        (10..30_i32, 40..70_i32, 0..30_i32).prop_map(|(end, start, length)| {
            let term = |first: i32, last: i32| Term {
                name: line("Term"),
                span: Span::new(FIRST + first.days(), FIRST + last.days()).unwrap(),
            };
            vec![term(5, end), term(start, start + length)]
        })
    ];
    let open_days = vec(any_date(), 0..20);
    (country, terms, closures, open_days).prop_map(|(country, terms, closures, open_days)| {
        let year = SchoolYear {
            open_days,
            id: SchoolYearId(Uuid::nil()),
            centre: CentreId(Uuid::nil()),
            name: line("2026/2027"),
            span: Span::new(FIRST + 3.days(), FIRST + 120.days()).unwrap(),
            terms,
            closures,
        };
        Calendar::new(country, vec![year]).unwrap()
    })
}
