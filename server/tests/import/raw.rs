//! Sheets as centres really keep them: their own headings, several things in a cell, and what is said nowhere.

use std::collections::BTreeMap;

use domain::{
    language::Language,
    offer::{DoubtReason, State},
    pattern::{Pattern, Rhythm},
    place::Place,
};
use server::import::{Corrections, Imported, Sheets, read};

use crate::{demo, folders::fixture, sheet::doubts};

fn imported(file: &str, columns: &str, every_row: &str) -> Imported {
    let corrections = Corrections::parse(columns, every_row).unwrap();
    let sheets = Sheets::one(file, fixture(file)).corrected(corrections);
    read(&sheets, None).unwrap()
}

fn counts(read: &Imported) -> (usize, usize, usize) {
    let report = &read.report;
    (report.understood, report.doubtful, report.refused.len())
}

/// How often each reason is given.
fn reasons(read: &Imported) -> BTreeMap<DoubtReason, usize> {
    let mut reasons = BTreeMap::new();
    for (_, reason) in doubts(&read.report) {
        *reasons.entry(reason).or_default() += 1;
    }
    reasons
}

/// Title, whether it is published, and its timetable without its places.
fn offered(read: &Imported) -> Vec<(String, bool, Vec<Pattern>)> {
    let mut offered: Vec<_> = read
        .programme
        .courses
        .iter()
        .map(|course| {
            let offer = &course.offer;
            let mut patterns = offer.patterns.clone();
            for pattern in &mut patterns {
                pattern.place = Place::Unknown;
            }
            let title = demo::title(offer);
            (title, offer.state == State::Published, patterns)
        })
        .collect();
    offered
        .sort_by_key(|(title, public, patterns)| (title.clone(), *public, format!("{patterns:?}")));
    offered
}

#[test]
fn a_list_of_groups_is_read_by_the_names_of_its_columns() {
    let read = imported("raw_groups.csv", "", "language=en");
    assert_eq!(read.report.lines(), 29);
    let columns = read.report.in_words(Language::En);
    for pair in [
        "title = \"group_name\"",
        "frequency = \"meets_when\"",
        "start = \"start_time\"",
        "capacity = \"max_members\"",
        "status = \"status\"",
    ] {
        assert!(columns.contains(pair), "{pair} in {columns}");
    }
    assert!(columns.contains("waiting_list, leaders_count"), "{columns}");
}

#[test]
fn a_list_of_groups_says_the_same_in_its_own_words_as_in_ours() {
    let raw = imported("raw_groups.csv", "", "language=en");
    let ours = read(
        &Sheets::new("raw_groups").with("courses.csv", fixture("interest_groups.csv")),
        None,
    )
    .unwrap();
    // The export has the two days of one group on one line, where ours has two; nobody knows its hours in either.
    let both = |read: &Imported| {
        let mut offered = offered(read);
        offered.retain(|(title, ..)| title != "Tai Chi");
        offered
    };
    assert_eq!(both(&raw), both(&ours));
    let level = |read: &Imported| read.report.understood;
    assert_eq!(level(&raw), level(&ours));
}

#[test]
fn midnight_a_part_of_the_day_and_a_day_that_varies_are_not_guessed() {
    let read = imported("raw_groups.csv", "", "language=en");
    let found = reasons(&read);
    for reason in [
        DoubtReason::MidnightMeansUnknown,
        DoubtReason::OnlyPartOfDay,
        DoubtReason::DayVaries,
        DoubtReason::DayIsAChoice,
        DoubtReason::FortnightWithoutAnchor,
        DoubtReason::SaidToBeInactive,
        DoubtReason::SeatsUnlikely,
        DoubtReason::ByArrangement,
    ] {
        assert!(found.contains_key(&reason), "{reason:?} among {found:?}");
    }
    let varies = read.report.doubts.iter();
    let varies: Vec<&str> = varies
        .filter(|found| found.doubt.reason == DoubtReason::DayVaries)
        .map(|found| found.doubt.cell.as_str())
        .collect();
    assert_eq!(varies, ["Monthly, Day Varies"]);
}

#[test]
fn a_week_on_a_page_does_not_say_how_often_until_somebody_does() {
    let silent = imported("raw_timetable.csv", "", "language=en");
    assert_eq!(counts(&silent), (0, 27, 0));
    assert!(
        silent
            .report
            .in_words(Language::En)
            .contains("No column says how often.")
    );
    let told = imported("raw_timetable.csv", "", "frequency=weekly,language=en");
    let found = reasons(&told);
    assert_eq!(
        found.keys().copied().collect::<Vec<_>>(),
        [DoubtReason::EndBeforeStart, DoubtReason::HourAmbiguous,]
    );
    assert_eq!(counts(&told), (19, 8, 0));
}

#[test]
fn bare_hours_are_doubtful_where_a_sheet_leaves_out_the_afternoon() {
    let told = imported("raw_timetable.csv", "", "frequency=weekly,language=en");
    let doubtful: Vec<&str> = told
        .report
        .doubts
        .iter()
        .map(|found| found.doubt.cell.as_str())
        .collect();
    // It writes "1.00–2.00" for the afternoon, so "7.00–8.00" may be in the evening.
    assert_eq!(
        doubtful,
        [
            "12.30–6.00",
            "1.00–2.00",
            "1.30–3.00",
            "2.00–3.30",
            "7.30–8.45",
            "7.00–8.00",
            "1.30–3.30",
            "7.00–8.00"
        ]
    );
}

#[test]
fn roman_days_and_several_lessons_in_a_cell_are_one_plan() {
    let facts = "frequency=weekly,language=lt,weeks_or_dates=2025-09..2026-06,\
                 \"venue=Klaipėdos suaugusiųjų ir jaunimo mokymo centras\"";
    let raw = imported("raw_plan.csv", "", facts);
    assert_eq!(counts(&raw), (12, 0, 0));
    let ours = read(
        &Sheets::new("raw_plan").with("courses.csv", fixture("weekly_plan.csv")),
        None,
    )
    .unwrap();
    assert_eq!(offered(&raw), offered(&ours));
    let rooms = |read: &Imported| {
        let mut rooms: Vec<String> = read
            .programme
            .rooms
            .iter()
            .map(|room| room.name.to_string())
            .collect();
        rooms.sort();
        rooms
    };
    assert_eq!(rooms(&raw), rooms(&ours));
    let five = raw.programme.courses.iter().any(|course| {
        let rhythm = course.offer.patterns.first().map(|pattern| &pattern.rhythm);
        matches!(rhythm, Some(Rhythm::Weekly { days }) if days.iter().count() == 5)
    });
    assert!(five, "I-V is five days");
}

#[test]
fn a_column_may_be_given_another_meaning_or_none() {
    let as_faculty = imported("raw_groups.csv", "venue=-,faculty=note", "");
    assert!(
        as_faculty
            .programme
            .courses
            .iter()
            .all(|course| course.offer.faculty.is_none())
    );
    let report = as_faculty.report.in_words(Language::Lt);
    assert!(report.contains("note = \"faculty\""), "{report}");
}
