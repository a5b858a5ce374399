//! Frequency (11 to 19).

use domain::{
    offer::DoubtReason::{
        self, ByArrangement, DatesUnreadable, DayIsAChoice, DayVaries, FortnightWithoutAnchor,
        FrequencyDisagrees, FrequencyUnreadable, MonthlyWithoutWeek, MonthsWithoutAnchor,
        NoFrequency, SaidToBeInactive,
    },
    pattern::{Nth, Rhythm},
};
use jiff::{ToSpan, civil::date};
use proptest::prelude::*;

use crate::sheet::{Row, row};

fn often(frequency: &str) -> Row {
    row().with("frequency", frequency)
}

fn rhythm(row: &Row) -> Rhythm {
    row.course().offer.patterns[0].rhythm.clone()
}

fn nth(row: &Row) -> Vec<Nth> {
    match rhythm(row) {
        Rhythm::Monthly { nth, .. } => nth,
        other => panic!("{other:?} is not monthly"),
    }
}

#[test]
fn the_fifth_of_a_weekday_is_a_week_like_others() {
    let fifth = vec![Nth::First, Nth::Third, Nth::Fifth];
    assert_eq!(
        nth(&often("1st 3rd 5th Tuesday").with("weekday", "Tuesday")),
        fifth
    );
    assert_eq!(
        nth(&often("monthly").with("weeks_or_dates", "1st,3rd,5th")),
        fifth
    );
    let kolka = often("katra mēneša 1., 2. un 3. otrdiena").with("weekday", "");
    assert_eq!(nth(&kolka), [Nth::First, Nth::Second, Nth::Third]);
}

#[test]
fn three_words_for_one_rule_are_one_rule() {
    for words in [
        "Twice Monthly, Second and Fourth Monday",
        "Bi Monthly, Second and Fourth Monday",
        "Monthly, Second and Fourth Monday",
        "Monthy, 2nd & 4th Mondays",
    ] {
        assert_eq!(nth(&often(words)), [Nth::Second, Nth::Fourth], "{words}");
    }
    assert!(matches!(
        rhythm(&often("Weekly ,Monday")),
        Rhythm::Weekly { .. }
    ));
}

#[test]
fn a_fortnight_without_an_anchor_is_doubtful() {
    for words in [
        "Fortnightly, Monday",
        "fortnightly",
        "Alternate Mondays",
        "reizi divās nedēļās",
        "kas dvi savaites",
    ] {
        assert_eq!(often(words).reasons(), [FortnightWithoutAnchor], "{words}");
    }
    let anchored = often("fortnightly").with("weeks_or_dates", "from 2026-09-14");
    assert!(
        matches!(rhythm(&anchored), Rhythm::Fortnightly { anchor, .. } if anchor == date(2026, 9, 14))
    );
}

#[test]
fn a_fortnight_with_its_dates_spelled_out_is_its_dates() {
    let dates = "2022-05-12,2022-05-26,2022-06-09,2022-06-23,2022-07-07";
    let law = often("fortnightly")
        .with("weekday", "Thursday")
        .with("weeks_or_dates", dates);
    assert!(matches!(rhythm(&law), Rhythm::Dates { dates } if dates.len() == 5));
    assert_eq!(
        often("fortnightly")
            .with("weeks_or_dates", "May 12, 26; June 9, 23")
            .reasons(),
        [DatesUnreadable]
    );
}

#[test]
fn rules_that_lack_a_part_are_doubtful_each_for_its_own() {
    let cases: [(&str, DoubtReason); 6] = [
        ("Monthly, Day Varies", DayVaries),
        ("Monthly", MonthlyWithoutWeek),
        ("2nd week", FrequencyUnreadable),
        ("Monthly, Second or Third Monday", DayIsAChoice),
        ("Every Two Months, Monday", MonthsWithoutAnchor),
        ("alternate months", MonthsWithoutAnchor),
    ];
    for (words, reason) in cases {
        assert_eq!(often(words).reasons(), [reason], "{words}");
    }
    assert_eq!(
        often("monthly")
            .with("weeks_or_dates", "2nd or 3rd")
            .reasons(),
        [DayIsAChoice]
    );
}

#[test]
fn by_arrangement_and_nothing_are_no_rule() {
    for words in [
        "By arrangement",
        "As necessary",
        "Various",
        "varies",
        "Contact for current schedule",
        "pēc pieraksta",
    ] {
        assert_eq!(often(words).reasons(), [ByArrangement], "{words}");
    }
    for words in ["NULL", "", "(empty)", "-"] {
        assert_eq!(often(words).reasons(), [NoFrequency], "{words}");
    }
}

#[test]
fn a_date_and_a_rule_in_one_field_are_doubtful() {
    assert_eq!(
        often("10th September 2021 (2nd Friday of each Month)").reasons(),
        [FrequencyUnreadable]
    );
    assert_eq!(
        often("weekly")
            .with("weeks_or_dates", "2026-09-14")
            .reasons(),
        [FrequencyDisagrees]
    );
}

#[test]
fn prose_about_the_state_of_a_group_is_no_frequency() {
    assert_eq!(
        often("Folded due to lack of convenor January 2025").reasons(),
        [SaidToBeInactive]
    );
    assert_eq!(
        often("As required - made 'inactive' January 2024").reasons(),
        [SaidToBeInactive]
    );
    assert_eq!(often("Fictitious Group").reasons(), [FrequencyUnreadable]);
}

#[test]
fn twice_a_month_somewhere_in_the_month_is_doubtful() {
    let lectures = often("twice-monthly").with("weeks_or_dates", "12 lectures a year");
    assert_eq!(lectures.reasons(), [DatesUnreadable]);
    assert_eq!(
        often("kas antras mėnesio trečiadienis").reasons(),
        [FrequencyUnreadable]
    );
    assert!(
        !often("kartą per mėnesį arba per savaitę")
            .reasons()
            .is_empty()
    );
}

#[test]
fn a_monthly_visit_with_its_date_and_no_rule_is_its_date() {
    let visit = often("monthly")
        .with("weekday", "Tuesday")
        .with("weeks_or_dates", "2026-03-17");
    assert_eq!(
        rhythm(&visit),
        Rhythm::Dates {
            dates: vec![date(2026, 3, 17)]
        }
    );
    assert_eq!(
        visit.with("weekday", "Monday").reasons(),
        [DoubtReason::DateOnAnotherDay]
    );
}

proptest! {
    #[test]
    fn any_weeks_of_the_month_in_any_order_are_read(mut weeks in prop::collection::vec(0_usize..6, 1..6)) {
        let names = ["1st", "2nd", "3rd", "4th", "5th", "last"];
        let cell: Vec<&str> = weeks.iter().map(|week| names[*week]).collect();
        let read = nth(&often("monthly").with("weeks_or_dates", &cell.join(", ")));
        weeks.sort_unstable();
        weeks.dedup();
        prop_assert_eq!(read.len(), weeks.len());
    }

    #[test]
    fn any_fortnight_of_dates_is_its_dates(first in 0_i64..2000, count in 2_i64..20) {
        let first = date(2022, 1, 3).checked_add(first.days()).unwrap();
        let dates: Vec<String> = (0..count).map(|turn| first.checked_add((turn * 14).days()).unwrap().to_string()).collect();
        let read = rhythm(&often("fortnightly").with("weekday", "").with("weeks_or_dates", &dates.join(",")));
        let listed = usize::try_from(count).unwrap();
        let Rhythm::Dates { dates } = read else { return Err(TestCaseError::fail("no dates")) };
        prop_assert_eq!(dates.len(), listed);
    }

    #[test]
    fn an_unknown_word_beside_a_frequency_is_never_passed_over(word in "q[a-z]{4,9}x") {
        prop_assert_eq!(often(&format!("weekly {word}")).reasons(), vec![FrequencyUnreadable]);
    }
}
