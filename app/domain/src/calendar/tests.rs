//! Days that are taught and days that are not.

use jiff::civil::date;
use uuid::Uuid;

use super::*;

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn span(first: (i16, i8, i8), last: (i16, i8, i8)) -> Span {
    Span::new(
        date(first.0, first.1, first.2),
        date(last.0, last.1, last.2),
    )
    .unwrap()
}

fn term(name: &str, first: (i16, i8, i8), last: (i16, i8, i8)) -> Term {
    Term {
        name: line(name),
        span: span(first, last),
    }
}

fn year(start: i16, terms: Vec<Term>) -> SchoolYear {
    SchoolYear {
        open_days: Vec::new(),
        id: SchoolYearId(Uuid::nil()),
        centre: CentreId(Uuid::nil()),
        name: line(&format!("{start}/{}", start + 1)),
        span: span((start, 9, 1), (start + 1, 6, 30)),
        terms,
        closures: vec![Closure {
            span: span((start, 12, 20), (start + 1, 1, 3)),
            reason: line("Winter break"),
        }],
    }
}

fn two_terms() -> Vec<Term> {
    vec![
        term("Autumn", (2026, 9, 14), (2026, 12, 21)),
        term("Spring", (2027, 1, 18), (2027, 5, 31)),
    ]
}

fn calendar(years: Vec<SchoolYear>) -> Calendar {
    Calendar::new(Country::Lv, years).unwrap()
}

#[test]
fn a_term_teaches_from_its_first_to_its_last_day() {
    let calendar = calendar(vec![year(2026, two_terms())]);
    let taught = |day| calendar.teaching(day, &Season::Terms);
    assert_eq!(
        taught(date(2026, 9, 13)),
        Err(NotTeaching::OutOfSeason),
        "the year, but no term"
    );
    assert_eq!(taught(date(2026, 9, 14)), Ok(()));
    assert_eq!(
        taught(date(2027, 5, 31)),
        Ok(()),
        "the last day is a Monday"
    );
    assert_eq!(taught(date(2027, 6, 1)), Err(NotTeaching::OutOfSeason));
    assert_eq!(
        taught(date(2027, 7, 1)),
        Err(NotTeaching::OutOfSeason),
        "no school year"
    );
}

#[test]
fn a_year_without_terms_teaches_throughout() {
    let calendar = calendar(vec![year(2026, vec![])]);
    assert_eq!(calendar.teaching(date(2026, 9, 1), &Season::Terms), Ok(()));
    assert_eq!(calendar.teaching(date(2027, 6, 30), &Season::Terms), Ok(()));
    assert!(!calendar.in_season(date(2026, 8, 31), &Season::Terms));
    assert!(!calendar.in_season(date(2027, 7, 1), &Season::Terms));
}

#[test]
fn holidays_and_closures_hold_for_every_season_and_say_why() {
    let calendar = calendar(vec![year(2026, two_terms())]);
    let own = Season::Own(span((2026, 11, 1), (2026, 12, 31)));
    let winter = line("Winter break");
    for season in [Season::Terms, Season::WholeYear, own] {
        let taught = |day| calendar.teaching(day, &season);
        assert_eq!(
            taught(date(2026, 11, 18)),
            Err(NotTeaching::Holiday(HolidayName::ProclamationOfRepublic))
        );
        assert_eq!(
            taught(date(2026, 12, 21)),
            Err(NotTeaching::Closed(&winter))
        );
        assert_eq!(
            taught(date(2026, 12, 25)),
            Err(NotTeaching::Holiday(HolidayName::ChristmasDay))
        );
        assert_eq!(taught(date(2026, 11, 19)), Ok(()));
    }
}

#[test]
fn only_terms_need_a_school_year() {
    let calendar = calendar(vec![year(2026, two_terms())]);
    let own = Season::Own(Span::day(date(2027, 7, 15)));
    assert_eq!(
        calendar.teaching(date(2027, 7, 15), &Season::WholeYear),
        Ok(())
    );
    assert_eq!(calendar.teaching(date(2027, 7, 15), &own), Ok(()));
    assert_eq!(
        calendar.teaching(date(2027, 7, 16), &own),
        Err(NotTeaching::OutOfSeason)
    );
}

#[test]
fn years_are_sorted_and_found_by_date() {
    let calendar = calendar(vec![year(2027, vec![]), year(2026, vec![])]);
    let name = |day| calendar.year_of(day).map(|year| year.name.as_str());
    assert_eq!(
        calendar.years.first().map(|year| year.name.as_str()),
        Some("2026/2027")
    );
    assert_eq!(name(date(2027, 6, 30)), Some("2026/2027"));
    assert_eq!(name(date(2027, 7, 1)), None);
    assert_eq!(name(date(2027, 9, 1)), Some("2027/2028"));
    assert!(calendar.in_season(date(2027, 6, 30), &Season::Terms));
    assert!(calendar.in_season(date(2027, 9, 1), &Season::Terms));
}

#[test]
fn what_does_not_fit_is_refused_by_name() {
    let early = year(2026, vec![term("Early", (2026, 8, 31), (2026, 12, 1))]);
    let (name, other) = (line("2026/2027"), line("Early"));
    assert_eq!(
        early.check(),
        Err(CalendarRefusal::TermOutsideYear {
            year: name.clone(),
            term: other
        })
    );
    let mut terms = two_terms();
    terms.insert(0, term("Second", (2026, 12, 21), (2027, 1, 17)));
    let (one, other) = (line("Autumn"), line("Second"));
    let refusal = CalendarRefusal::TermsOverlap { one, other };
    assert_eq!(
        Calendar::new(Country::Lt, vec![year(2026, terms)]),
        Err(refusal)
    );
    let mut second = year(2027, vec![]);
    second.span = span((2027, 6, 30), (2028, 6, 30));
    let (one, other) = (name, line("2027/2028"));
    let refusal = CalendarRefusal::YearsOverlap { one, other };
    assert_eq!(
        Calendar::new(Country::Ee, vec![second, year(2026, vec![])]),
        Err(refusal)
    );
}

#[test]
fn a_holiday_that_the_house_leaves_out_is_taught_on() {
    let mut opened = year(2026, vec![]);
    let proclaimed = date(2026, 11, 18);
    assert!(calendar(vec![opened.clone()]).closed(proclaimed).is_some());
    opened.open_days.push(proclaimed);
    let opened = calendar(vec![opened]);
    assert_eq!(opened.teaching(proclaimed, &Season::Terms), Ok(()));
    assert!(opened.closed(date(2027, 5, 4)).is_some(), "only that one");
}
