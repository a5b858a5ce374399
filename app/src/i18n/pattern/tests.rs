//! Patterns in words, in the four languages.

use domain::{
    pattern::{Hours, Nth, WeekdaySet},
    place::Place,
};
use jiff::civil::{Weekday, date, time};

use super::*;

fn pattern(rhythm: Rhythm) -> Pattern {
    Pattern {
        rhythm,
        hours: Hours::new(time(10, 0, 0, 0), Some(time(11, 30, 0, 0))).unwrap(),
        place: Place::Unknown,
        season: Season::Terms,
        except: Vec::new(),
    }
}

fn tuesdays() -> Pattern {
    let days = WeekdaySet::only(Weekday::Tuesday);
    pattern(Rhythm::Weekly { days })
}

/// Asserts the words of a pattern in the four languages, in their order.
#[track_caller]
fn says(pattern: &Pattern, expected: [&str; 4]) {
    crate::i18n::date::tests::says(|language| pattern_in_words(language, pattern), expected);
}

#[test]
fn each_week() {
    says(
        &tuesdays(),
        [
            "Katru otrdienu 10:00–11:30",
            "Kiekvieną antradienį 10:00–11:30",
            "Igal teisipäeval 10:00–11:30",
            "Every Tuesday 10:00–11:30",
        ],
    );
}

#[test]
fn an_unknown_end_stays_unknown() {
    let mut open = tuesdays();
    open.hours.end = None;
    says(
        &open,
        [
            "Katru otrdienu, sākums plkst. 10:00",
            "Kiekvieną antradienį, pradžia 10:00 val.",
            "Igal teisipäeval, algus kell 10:00",
            "Every Tuesday, starts at 10:00",
        ],
    );
}

#[test]
fn an_own_season_is_told() {
    let mut autumn = tuesdays();
    autumn.season = Season::Own(Span::new(date(2027, 10, 5), date(2027, 12, 20)).unwrap());
    says(
        &autumn,
        [
            "Katru otrdienu 10:00–11:30, no 5. oktobra līdz 20. decembrim",
            "Kiekvieną antradienį 10:00–11:30, nuo spalio 5 d. iki gruodžio 20 d.",
            "Igal teisipäeval 10:00–11:30, 5. oktoobrist kuni 20. detsembrini",
            "Every Tuesday 10:00–11:30, from 5 October to 20 December",
        ],
    );
}

#[test]
fn breaks_are_told() {
    let mut all_year = tuesdays();
    all_year.season = Season::WholeYear;
    all_year.except = vec![
        Span::new(date(2027, 8, 1), date(2027, 8, 31)).unwrap(),
        Span::day(date(2027, 5, 4)),
    ];
    says(
        &all_year,
        [
            "Katru otrdienu 10:00–11:30, visu gadu, nenotiek augustā un 4. maijā",
            "Kiekvieną antradienį 10:00–11:30, ištisus metus, nevyksta rugpjūtį ir gegužės 4 d.",
            "Igal teisipäeval 10:00–11:30, aasta läbi, ei toimu augustis ja 4. mail",
            "Every Tuesday 10:00–11:30, all year round, not in August and on 4 May",
        ],
    );
}

#[test]
fn a_beginning_or_an_end_is_no_break() {
    let mut later = tuesdays();
    later.except = vec![
        Span::all_before(date(2027, 10, 5)).unwrap(),
        Span::day(date(2027, 11, 2)),
    ];
    says(
        &later,
        [
            "Katru otrdienu 10:00–11:30, no 5. oktobra, nenotiek 2. novembrī",
            "Kiekvieną antradienį 10:00–11:30, nuo spalio 5 d., nevyksta lapkričio 2 d.",
            "Igal teisipäeval 10:00–11:30, alates 5. oktoobrist, ei toimu 2. novembril",
            "Every Tuesday 10:00–11:30, from 5 October, not on 2 November",
        ],
    );
    let mut sooner = tuesdays();
    sooner.except = vec![Span::all_after(date(2027, 12, 20)).unwrap()];
    says(
        &sooner,
        [
            "Katru otrdienu 10:00–11:30, līdz 20. decembrim",
            "Kiekvieną antradienį 10:00–11:30, iki gruodžio 20 d.",
            "Igal teisipäeval 10:00–11:30, kuni 20. detsembrini",
            "Every Tuesday 10:00–11:30, until 20 December",
        ],
    );
}

#[test]
fn every_other_week() {
    let days = WeekdaySet::only(Weekday::Thursday);
    says(
        &pattern(Rhythm::Fortnightly {
            days,
            anchor: date(2027, 9, 2),
        }),
        [
            "Katru otro nedēļu ceturtdienās 10:00–11:30",
            "Kas dvi savaites ketvirtadieniais 10:00–11:30",
            "Üle nädala neljapäeviti 10:00–11:30",
            "Every other Thursday 10:00–11:30",
        ],
    );
}

#[test]
fn the_nth_of_each_month() {
    let days = WeekdaySet::only(Weekday::Monday);
    says(
        &pattern(Rhythm::Monthly {
            days,
            nth: vec![Nth::First, Nth::Third],
        }),
        [
            "Katra mēneša pirmajā un trešajā pirmdienā, 10:00–11:30",
            "Kiekvieno mėnesio pirmąjį ir trečiąjį pirmadienį, 10:00–11:30",
            "Iga kuu esimesel ja kolmandal esmaspäeval, 10:00–11:30",
            "Every first and third Monday of the month, 10:00–11:30",
        ],
    );
}

#[test]
fn listed_dates_are_sorted_and_told_month_by_month() {
    let dates = vec![
        date(2027, 11, 9),
        date(2027, 10, 12),
        date(2027, 10, 5),
        date(2027, 10, 19),
        date(2027, 10, 5),
    ];
    says(
        &pattern(Rhythm::Dates { dates }),
        [
            "5., 12. un 19. oktobrī, 9. novembrī, 10:00–11:30",
            "Spalio 5, 12 ir 19 d., lapkričio 9 d., 10:00–11:30",
            "5., 12. ja 19. oktoobril, 9. novembril, 10:00–11:30",
            "5, 12 and 19 October, 9 November, 10:00–11:30",
        ],
    );
}

#[test]
fn dates_far_apart_have_their_years() {
    let dates = vec![date(2027, 10, 5), date(2028, 10, 3)];
    says(
        &pattern(Rhythm::Dates { dates }),
        [
            "2027. gada 5. oktobrī, 2028. gada 3. oktobrī, 10:00–11:30",
            "2027 m. spalio 5 d., 2028 m. spalio 3 d., 10:00–11:30",
            "5. oktoobril 2027, 3. oktoobril 2028, 10:00–11:30",
            "5 October 2027, 3 October 2028, 10:00–11:30",
        ],
    );
}

#[test]
fn a_rhythm_without_days_says_so() {
    for rhythm in [
        Rhythm::Weekly {
            days: WeekdaySet::EMPTY,
        },
        Rhythm::Monthly {
            days: WeekdaySet::only(Weekday::Monday),
            nth: Vec::new(),
        },
        Rhythm::Dates { dates: Vec::new() },
    ] {
        assert_eq!(rhythm_in_words(Language::En, &rhythm), "day not known yet");
    }
}
