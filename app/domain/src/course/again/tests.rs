//! Held again in another year: the same weekdays and hours, nothing twice, nothing lost.

use jiff::civil::{date, time};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    calendar::Term,
    course::difference::tests::course,
    holiday::Country,
    id::CentreId,
    pattern::{
        Hours, WeekdaySet,
        reference::made_up::{any_calendar, any_pattern},
    },
    place::Place,
    text::Line,
};

fn span(first: Date, last: Date) -> Span {
    Span::new(first, last).unwrap()
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// From the first Monday of September to the end of May, twice.
fn two_years() -> Calendar {
    let this = SchoolYear {
        id: SchoolYearId(Uuid::from_u128(7)),
        centre: CentreId(Uuid::nil()),
        name: line("2026/2027"),
        span: span(date(2026, 9, 1), date(2027, 5, 31)),
        terms: vec![Term {
            name: line("Year"),
            span: span(date(2026, 9, 7), date(2027, 5, 28)),
        }],
        closures: vec![],
        open_days: vec![],
    };
    let next = this.next(SchoolYearId(Uuid::from_u128(8))).unwrap();
    Calendar::new(Country::Lv, vec![this, next]).unwrap()
}

fn weekly() -> Pattern {
    Pattern {
        rhythm: Rhythm::Weekly {
            days: WeekdaySet::only(jiff::civil::Weekday::Monday),
        },
        hours: Hours {
            start: time(10, 0, 0, 0),
            end: None,
        },
        place: Place::Unknown,
        season: Season::Terms,
        except: vec![],
    }
}

fn with(pattern: Pattern) -> Course {
    let mut course = course();
    course.offer.patterns = vec![pattern];
    course
}

fn held_again(course: &Course) -> Again {
    let calendar = two_years();
    let slug = Slug::parse("again").unwrap();
    let id = CourseId(Uuid::from_u128(9));
    again(course, &calendar, &calendar.years[1], id, slug).unwrap()
}

#[test]
fn a_weekly_course_ends_with_its_year_and_begins_with_the_next() {
    let mut course = with(weekly());
    course.opens = Some(date(2026, 8, 17).at(9, 0, 0, 0));
    let Again { this, next } = held_again(&course);
    assert_eq!(
        this.offer.patterns[0].except,
        [Span::all_after(date(2027, 5, 31)).unwrap()]
    );
    assert_eq!(
        next.offer.patterns[0].except,
        [Span::all_before(date(2027, 9, 1)).unwrap()]
    );
    assert_eq!(
        next.opens,
        Some(date(2027, 8, 16).at(9, 0, 0, 0)),
        "a Monday"
    );
    assert_eq!(next.offer.state, State::Draft);
    assert_ne!(next.set, course.set);
    assert_eq!((this.id, this.set), (course.id, course.set));
    assert_eq!(held_again(&this).this, this, "what ends stays as it is");
}

#[test]
fn what_is_held_in_autumn_alone_is_held_in_the_next_autumn() {
    let mut pattern = weekly();
    pattern.except = vec![
        Span::all_before(date(2026, 10, 5)).unwrap(),
        Span::all_after(date(2026, 12, 14)).unwrap(),
    ];
    let Again { this, next } = held_again(&with(pattern.clone()));
    assert_eq!(this.offer.patterns, [pattern]);
    assert_eq!(
        next.offer.patterns[0].except,
        [
            Span::all_after(date(2027, 12, 13)).unwrap(),
            Span::all_before(date(2027, 10, 4)).unwrap(),
        ]
    );
}

#[test]
fn months_move_by_years_and_days_by_weeks() {
    let mut pattern = weekly();
    pattern.season = Season::WholeYear;
    pattern.except = vec![
        span(date(2027, 2, 1), date(2027, 2, 28)),
        span(date(2026, 11, 2), date(2026, 11, 8)),
    ];
    let Again { this, next } = held_again(&with(pattern));
    assert_eq!(
        this.offer.patterns[0].except[2],
        Span::all_after(date(2027, 8, 31)).unwrap(),
        "to the day before"
    );
    assert_eq!(
        next.offer.patterns[0].except,
        [
            span(date(2028, 2, 1), date(2028, 2, 29)),
            span(date(2027, 11, 1), date(2027, 11, 7)),
            Span::all_before(date(2027, 9, 1)).unwrap(),
        ]
    );
}

#[test]
fn listed_days_and_an_own_season_keep_their_weekdays() {
    let mut listed = weekly();
    listed.rhythm = Rhythm::Dates {
        dates: vec![date(2026, 10, 6), date(2027, 3, 2)],
    };
    let mut own = weekly();
    own.season = Season::Own(span(date(2026, 9, 7), date(2026, 11, 27)));
    let mut course = with(listed);
    course.offer.patterns.push(own);
    let Again { this, next } = held_again(&course);
    assert_eq!(this, course, "it ends by itself");
    let dates = vec![date(2027, 10, 5), date(2028, 2, 29)];
    assert_eq!(next.offer.patterns[0].rhythm, Rhythm::Dates { dates });
    assert_eq!(
        next.offer.patterns[1].season,
        Season::Own(span(date(2027, 9, 6), date(2027, 11, 26)))
    );
    assert!(
        next.offer
            .patterns
            .iter()
            .all(|line| line.except.is_empty())
    );
}

#[test]
fn only_a_year_after_one_in_which_it_meets_is_offered() {
    let calendar = two_years();
    let name = |course: &Course| {
        let years = years_to_come(course, &calendar);
        years
            .iter()
            .map(|year| year.name.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(name(&with(weekly())), ["2027/2028"]);
    let mut late = weekly();
    late.except = vec![Span::all_before(date(2027, 9, 1)).unwrap()];
    assert_eq!(name(&with(late)), [""; 0]);
    assert_eq!(name(&course()), [""; 0], "without a timetable");
}

#[test]
fn groups_of_one_course_are_groups_again() {
    let (one, year) = (SetId(Uuid::from_u128(4)), SchoolYearId(Uuid::from_u128(7)));
    let other = SchoolYearId(Uuid::from_u128(8));
    assert_eq!(one.again_in(year), one.again_in(year));
    assert_ne!(one.again_in(year), one.again_in(other));
    assert_ne!(one.again_in(year), SetId(Uuid::from_u128(5)).again_in(year));
    assert_ne!(one.again_in(SchoolYearId(one.0)).0, Uuid::nil());
}

fn sessions(course: &Course, calendar: &Calendar, within: Span) -> Vec<(Date, Hours)> {
    let all = pattern::sessions(&course.offer.patterns, &[], calendar, within);
    all.into_iter().map(|one| (one.date, one.hours)).collect()
}

proptest! {
    #[test]
    fn the_year_that_is_left_is_as_it_was_and_nothing_is_held_twice(
        patterns in proptest::collection::vec(any_pattern(), 1..4), calendar in any_calendar(),
    ) {
        let year = calendar.years[0].clone();
        let next = year.next(SchoolYearId(Uuid::from_u128(8))).unwrap();
        let calendar = Calendar::new(calendar.country, vec![year.clone(), next.clone()]).unwrap();
        let mut course = course();
        course.offer.patterns = patterns;
        let (id, slug) = (CourseId(Uuid::from_u128(9)), Slug::parse("again").unwrap());
        let Some(made) = again(&course, &calendar, &next, id, slug) else {
            prop_assert!(sessions(&course, &calendar, year.span).is_empty());
            return Ok(());
        };
        prop_assert_eq!(
            sessions(&made.this, &calendar, year.span),
            sessions(&course, &calendar, year.span)
        );
        let recurring = course.offer.patterns.iter().all(recurs);
        if recurring {
            let beyond = Span::all_after(next.span.first().yesterday().unwrap()).unwrap();
            let beyond = Span::new(beyond.first(), next.span.last()).unwrap();
            prop_assert_eq!(sessions(&made.this, &calendar, beyond), vec![]);
            let before = Span::new(year.span.first(), next.span.first().yesterday().unwrap()).unwrap();
            prop_assert_eq!(sessions(&made.next, &calendar, before), vec![]);
        }
        for (old, new) in course.offer.patterns.iter().zip(&made.next.offer.patterns) {
            if let (Rhythm::Dates { dates }, Rhythm::Dates { dates: moved }) = (&old.rhythm, &new.rhythm) {
                let weekdays = |dates: &[Date]| dates.iter().map(|date| date.weekday()).collect::<Vec<_>>();
                prop_assert_eq!(weekdays(dates), weekdays(moved));
            }
            prop_assert_eq!((old.hours, &old.place), (new.hours, &new.place));
        }
    }
}
