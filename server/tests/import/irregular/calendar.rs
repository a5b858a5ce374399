//! Season and calendar (20 to 26).

use domain::{
    calendar::Span,
    offer::DoubtReason::{DatesUnreadable, FrequencyUnreadable, NoSuchDate, SaidToBeInactive},
    pattern::Season,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use server::import::{Imported, Sheets, read};

use crate::sheet::{row, sheet, text};

fn span(first: Date, last: Date) -> Span {
    Span::new(first, last).unwrap()
}

fn with_calendar(lines: &str) -> Imported {
    let calendar = format!("term,first_day,last_day,closures\n{lines}");
    let sheets = Sheets::new("example")
        .with("courses.csv", text(&[row()]))
        .with("calendar.csv", calendar);
    read(&sheets, None).unwrap()
}

#[test]
fn terms_of_other_lengths_and_last_days_are_terms() {
    let read = with_calendar(
        "Autumn 2025,2025-09-16,2025-11-24,\nSpring 2026,2026-01-13,2026-03-30,\nSummer 2026,2026-04-28,2026-06-22,\n",
    );
    let [year] = read.programme.years.as_slice() else {
        panic!("one year")
    };
    assert_eq!(year.terms.len(), 3);
    assert_eq!(year.span, span(date(2025, 9, 16), date(2026, 6, 22)));
}

#[test]
fn a_season_of_its_own_is_read_or_doubtful() {
    let course = row()
        .with("weeks_or_dates", "2025-04-01..2025-09-29")
        .course();
    assert_eq!(
        course.offer.patterns[0].season,
        Season::Own(span(date(2025, 4, 1), date(2025, 9, 29)))
    );
    assert_eq!(
        row()
            .with("weeks_or_dates", "term time only")
            .course()
            .offer
            .patterns[0]
            .season,
        Season::Terms
    );
    for words in [
        "not April to August",
        "not in August, one week at Christmas",
        "No meeting in December",
        "STARTS 1/04/25, ENDS 3/29/25",
    ] {
        assert_eq!(
            row().with("weeks_or_dates", words).reasons(),
            [DatesUnreadable],
            "{words}"
        );
    }
    assert_eq!(
        row().with("frequency", "weekly except August").reasons(),
        [FrequencyUnreadable]
    );
}

#[test]
fn a_start_hidden_in_the_title_is_doubtful_until_the_columns_say_it() {
    let titled = row().with("title", "Beginners Drawing Course from 27th March");
    assert_eq!(titled.doubts(), [("title".to_owned(), DatesUnreadable)]);
    titled
        .with("weeks_or_dates", "2019-03-27..2019-05-01")
        .course();
}

#[test]
fn courses_that_follow_one_another_in_one_room_are_courses() {
    let chain = [
        ("Drawing", "2019-03-27..2019-05-01"),
        ("Figures", "2019-05-08..2019-06-12"),
        ("Club", "2019-06-19.."),
    ];
    let rows = chain.map(|(title, season)| {
        row()
            .with("title", title)
            .with("weekday", "Wednesday")
            .with("weeks_or_dates", season)
    });
    let read = sheet(&rows);
    assert_eq!(
        (read.report.understood, read.programme.courses.len()),
        (3, 3)
    );
    let club = &read.programme.courses[2].offer.patterns[0];
    assert_eq!(club.season, Season::Terms);
    assert!(club.except[0].has(date(2019, 6, 18)) && !club.except[0].has(date(2019, 6, 19)));
}

#[test]
fn a_number_of_meetings_is_no_season() {
    for words in [
        "12 weeks",
        "6 sessions",
        "15 sections from 2023-03-08",
        "semester 1",
        "autumn-spring",
        "2020/2021",
    ] {
        assert_eq!(
            row().with("weeks_or_dates", words).reasons(),
            [DatesUnreadable],
            "{words}"
        );
    }
}

#[test]
fn dates_without_a_year_are_doubtful() {
    for words in [
        "04-19 (year not printed)",
        "balandžio 19 d.",
        "7 d.",
        "09-15 (2015?)",
        "03-04",
    ] {
        let once = row()
            .with("frequency", "once")
            .with("weekday", "")
            .with("weeks_or_dates", words);
        assert_eq!(once.reasons(), [DatesUnreadable], "{words}");
    }
    let impossible = row()
        .with("frequency", "once")
        .with("weeks_or_dates", "2026-06-31");
    assert_eq!(impossible.reasons(), [NoSuchDate]);
}

#[test]
fn single_days_off_in_a_note_are_not_held() {
    for (note, off) in [
        ("not on 2024-06-05", date(2024, 6, 5)),
        ("no session 2024-05-28", date(2024, 5, 28)),
        (
            "leader away 2024-05-08..2024-06-04, resumes 2024-06-05",
            date(2024, 5, 20),
        ),
        ("skipped in the week of 2022-10-03", date(2022, 10, 5)),
    ] {
        let note = note.replace(", resumes 2024-06-05", "");
        let except = row().with("note", &note).course().offer.patterns[0]
            .except
            .clone();
        assert!(except.iter().any(|span| span.has(off)), "{note}");
    }
    assert_eq!(
        row()
            .with(
                "note",
                "all classes of summer term 2024 cancelled (leader ill)"
            )
            .reasons(),
        [SaidToBeInactive]
    );
}

#[test]
fn a_sudden_closure_is_a_closure_and_a_possible_one_is_not() {
    let read =
        with_calendar("Autumn 2022,2022-09-20,2022-12-09,2022-09-19 (was to be the first day)\n");
    assert_eq!(
        read.programme.years[0].closures[0].span,
        Span::day(date(2022, 9, 19))
    );
    let strike = with_calendar(
        "Autumn 2023,2023-09-18,2023-12-09,possible strike 2023-10-04: we cannot know which classes\n",
    );
    assert!(strike.programme.years[0].closures.is_empty());
    assert_eq!(strike.report.calendar_doubts.len(), 1);
}

#[test]
fn longer_hours_in_a_break_are_a_season_and_remote_teaching_is_no_closure() {
    let read = sheet(&[
        row().with("title", "Atvērts").with("end", "19:00"),
        row()
            .with("title", "Atvērts brīvlaikā")
            .with("end", "20:00")
            .with("weeks_or_dates", "2025-03-10..2025-03-14"),
    ]);
    assert_eq!(read.programme.activities.len(), 2);
    let calendar = with_calendar(
        "2020/2021,2020-09-21,2021-05-31,brīvlaiks 2020-10-19..2020-10-23; remote from 2020-10-26\n",
    );
    assert_eq!(calendar.programme.years[0].closures.len(), 1);
    assert_eq!(calendar.report.calendar_doubts.len(), 1);
}

#[test]
fn half_a_date_makes_no_school_year() {
    let read = with_calendar("2019/2020,2019-10,2020-05,\nAutumn 2021,2021-09-20,,\n");
    assert!(read.programme.years.is_empty());
    assert_eq!(read.report.calendar_doubts.len(), 3);
}

proptest! {
    #[test]
    fn any_two_days_in_order_are_a_season(first in 0_i64..4000, length in 0_i64..400) {
        use jiff::ToSpan as _;
        let first = date(2015, 1, 1).checked_add(first.days()).unwrap();
        let last = first.checked_add(length.days()).unwrap();
        let season = row().with("weeks_or_dates", &format!("{first}..{last}")).course().offer.patterns[0].season.clone();
        prop_assert_eq!(season, Season::Own(span(first, last)));
    }
}
