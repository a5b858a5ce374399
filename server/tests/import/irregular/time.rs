//! Time and weekday (1 to 10).

use domain::{
    offer::DoubtReason::{
        DayIsAChoice, DaysDisagree, EndBeforeStart, HourAmbiguous, MidnightMeansUnknown, NoDay,
        NoStart, OnlyPartOfDay, SeveralInOne, StartUnreadable,
    },
    pattern::{Hours, Rhythm},
};
use jiff::civil::{Time, Weekday, time};
use proptest::prelude::*;

use crate::sheet::{raw, row};

fn hours(start: &str, end: &str) -> Hours {
    row()
        .with("start", start)
        .with("end", end)
        .course()
        .offer
        .patterns[0]
        .hours
}

fn at(hour: i8, minute: i8) -> Time {
    time(hour, minute, 0, 0)
}

#[test]
fn midnight_as_a_start_is_an_unknown_start() {
    for start in ["00:00:00", "00:00:01", "0:00", "00.00"] {
        assert_eq!(
            row().with("start", start).doubts(),
            [("start".to_owned(), MidnightMeansUnknown)],
            "{start}"
        );
    }
    assert_eq!(
        row().with("start", "").doubts(),
        [("start".to_owned(), NoStart)]
    );
}

#[test]
fn a_missing_or_midnight_end_is_unknown_and_no_doubt() {
    for end in ["", "00:00:00", "00:00:01", "NULL"] {
        assert_eq!(
            hours("10:00", end),
            Hours {
                start: at(10, 0),
                end: None
            },
            "{end}"
        );
    }
}

#[test]
fn am_and_pm_may_be_shared() {
    for (cell, start, end) in [
        ("9-Noon", at(9, 0), at(12, 0)),
        ("6-9pm", at(18, 0), at(21, 0)),
        ("1-3pm", at(13, 0), at(15, 0)),
        ("7pm-8.00pm", at(19, 0), at(20, 0)),
        ("10am -1pm", at(10, 0), at(13, 0)),
        ("11AM-12noon", at(11, 0), at(12, 0)),
    ] {
        assert_eq!(
            hours(cell, ""),
            Hours {
                start,
                end: Some(end)
            },
            "{cell}"
        );
    }
    assert_eq!(hours("14", "").start, at(14, 0));
    assert_eq!(hours("9.45", "").start, at(9, 45));
}

#[test]
fn am_and_pm_that_are_missing_are_not_guessed() {
    assert_eq!(
        row().with("start", "12.30–6.00").with("end", "").reasons(),
        [EndBeforeStart]
    );
    assert_eq!(
        row().with("start", "1.00–2.00").with("end", "").reasons(),
        [HourAmbiguous]
    );
}

#[test]
fn a_part_of_the_day_is_no_hour() {
    assert_eq!(
        row()
            .with("frequency", "Monthly on Monday mornings")
            .reasons(),
        [OnlyPartOfDay]
    );
    for cell in ["mornings", "PM", "no rīta", "vakarais", "õhtul"] {
        assert_eq!(
            row().with("start", cell).reasons(),
            [OnlyPartOfDay],
            "{cell}"
        );
    }
}

#[test]
fn hours_stand_before_or_after_the_day_in_one_cell() {
    for cell in [
        "11:30AM-12:30PM Monday",
        "Monday 11:30am-12:30pm",
        "Mondays 11.30–12.30",
    ] {
        let course = row()
            .with("weekday", cell)
            .with("start", "")
            .with("end", "")
            .course();
        assert_eq!(
            course.offer.patterns[0].hours,
            Hours {
                start: at(11, 30),
                end: Some(at(12, 30))
            },
            "{cell}"
        );
    }
}

#[test]
fn a_day_only_in_the_title_is_not_taken_and_another_day_there_is_doubtful() {
    let titled = row().with("title", "Balance Your Bones (Thursday)");
    assert_eq!(titled.clone().with("weekday", "").reasons(), [NoDay]);
    assert_eq!(titled.clone().reasons(), [DaysDisagree]);
    let course = titled
        .with("weekday", "Thursday")
        .with("frequency", "Weekly, Thursday")
        .course();
    assert!(
        matches!(&course.offer.patterns[0].rhythm, Rhythm::Weekly { days } if days.has(Weekday::Thursday))
    );
    assert_eq!(
        row().with("frequency", "Weekly, Friday").reasons(),
        [DaysDisagree]
    );
}

#[test]
fn roman_weekdays_are_days_and_small_ones_are_words() {
    for (cell, count) in [
        ("I-IV", 4),
        ("V", 1),
        ("I, III", 2),
        ("II, IV", 2),
        ("I-V", 5),
    ] {
        let course = row().with("weekday", cell).course();
        assert!(
            matches!(&course.offer.patterns[0].rhythm, Rhythm::Weekly { days } if days.iter().count() == count),
            "{cell}"
        );
    }
    assert!(!row().with("weekday", "III-IV kl.").reasons().is_empty());
}

#[test]
fn lists_are_lists_and_choices_are_doubtful() {
    let course = row().with("weekday", "Monday-Friday").course();
    assert!(
        matches!(&course.offer.patterns[0].rhythm, Rhythm::Weekly { days } if days.iter().count() == 5)
    );
    assert_eq!(
        row().with("weekday", "Monday AM and Thursday PM").reasons(),
        [OnlyPartOfDay]
    );
    assert_eq!(
        row()
            .with("weekday", "")
            .with("frequency", "Weekly, Monday or Tuesday")
            .reasons(),
        [DayIsAChoice]
    );
    assert_eq!(
        row().with("weekday", "pirmdien vai otrdien").reasons(),
        [DayIsAChoice]
    );
}

#[test]
fn lessons_with_short_breaks_are_one_block() {
    assert_eq!(
        hours("11.15–12.00 12.05–12.50", ""),
        Hours {
            start: at(11, 15),
            end: Some(at(12, 50))
        }
    );
    assert_eq!(
        hours("13.25–14.10 14.10–14.55 15.00–15.45", ""),
        Hours {
            start: at(13, 25),
            end: Some(at(15, 45))
        }
    );
    assert_eq!(
        row()
            .with("start", "9.00–10.00 13.00–14.00")
            .with("end", "")
            .reasons(),
        [SeveralInOne]
    );
}

#[test]
fn three_times_for_one_meeting_are_doubtful() {
    for cell in [
        "13:45 at the car park, start walking 14:00",
        "be there before 9:00",
        "about 10",
    ] {
        assert_eq!(
            row().with("start", cell).reasons(),
            [StartUnreadable],
            "{cell}"
        );
    }
}

proptest! {
    #[test]
    fn an_hour_off_the_grid_of_the_house_is_an_hour(hour in 6_i8..22, minute in 0_i8..60, length in 1_i8..90) {
        let end = at(hour, minute).checked_add(jiff::ToSpan::minutes(i64::from(length))).unwrap();
        let read = hours(&format!("{hour}.{minute:02}"), &end.to_string()[..5]);
        prop_assert_eq!(read, Hours { start: at(hour, minute), end: Some(end) });
    }

    #[test]
    fn no_row_of_any_cells_stops_the_reader(cells in prop::collection::vec("\\PC{0,30}", 13)) {
        let heading = "faculty,title,weekday,start,end,frequency,weeks_or_dates,venue,room,capacity,level,language,note";
        let line: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let imported = raw(&format!("{heading}\n{}\n", line.join(",")));
        prop_assert_eq!(imported.report.lines(), 1);
        for course in &imported.programme.courses {
            for pattern in &course.offer.patterns {
                prop_assert_eq!(pattern.check(), Ok(()));
            }
        }
    }
}
