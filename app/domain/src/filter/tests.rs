//! What a reader asks for, and what of the programme answers it.

use jiff::civil::{date, time};
use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::{
    pattern::{Hours, Nth, Season},
    place::Place,
    search::folded,
};

fn dance() -> Facts {
    Facts {
        folded: folded("Šokiai pradedantiesiems"),
        faculty: Some("sokis".to_owned()),
        meets: vec![
            (Weekday::Monday, DayPart::Morning),
            (Weekday::Thursday, DayPart::Evening),
        ],
        level: Level::Beginner,
        language: Some(Language::Lt),
        free: true,
        step_free: false,
    }
}

#[test]
fn nothing_asked_lets_everything_through() {
    assert!(Filter::default().is_empty());
    assert!(Filter::default().lets(&dance()));
}

#[test]
fn whatever_is_asked_makes_it_more_than_nothing() {
    let nothing = Filter::default;
    let asked = [
        Filter {
            words: Needle::new("sokiai"),
            ..nothing()
        },
        Filter {
            faculty: Some("sokis".to_owned()),
            ..nothing()
        },
        Filter {
            day: Some(Weekday::Monday),
            ..nothing()
        },
        Filter {
            part: Some(DayPart::Morning),
            ..nothing()
        },
        Filter {
            level: Some(Level::Any),
            ..nothing()
        },
        Filter {
            language: Some(Language::Lt),
            ..nothing()
        },
        Filter {
            free: true,
            ..nothing()
        },
        Filter {
            step_free: true,
            ..nothing()
        },
    ];
    for filter in asked {
        assert!(!filter.is_empty(), "{filter:?}");
    }
}

#[rstest]
#[case(DayPart::Morning, "morning")]
#[case(DayPart::Afternoon, "afternoon")]
#[case(DayPart::Evening, "evening")]
fn each_part_of_the_day_has_a_code(#[case] part: DayPart, #[case] code: &str) {
    assert_eq!(part.code(), code);
    assert_eq!(DayPart::from_code(code), Some(part));
}

#[test]
fn what_is_no_code_names_no_part_of_the_day() {
    for text in ["", "Morning", "night", "morning "] {
        assert_eq!(DayPart::from_code(text), None, "{text}");
    }
}

#[test]
fn words_forgive_diacritics() {
    assert!(
        Filter {
            words: Needle::new("sokiai"),
            ..Filter::default()
        }
        .lets(&dance())
    );
    assert!(
        !Filter {
            words: Needle::new("giesmes"),
            ..Filter::default()
        }
        .lets(&dance())
    );
}

#[test]
fn the_part_of_the_day_is_that_of_the_day_asked_for() {
    let on = |day, part| Filter {
        day: Some(day),
        part: Some(part),
        ..Filter::default()
    };
    assert!(on(Weekday::Monday, DayPart::Morning).lets(&dance()));
    assert!(!on(Weekday::Monday, DayPart::Evening).lets(&dance()));
    assert!(on(Weekday::Thursday, DayPart::Evening).lets(&dance()));
    assert!(
        Filter {
            part: Some(DayPart::Evening),
            ..Filter::default()
        }
        .lets(&dance())
    );
    assert!(
        !Filter {
            part: Some(DayPart::Afternoon),
            ..Filter::default()
        }
        .lets(&dance())
    );
    assert!(
        !Filter {
            day: Some(Weekday::Sunday),
            ..Filter::default()
        }
        .lets(&dance())
    );
}

#[test]
fn what_is_for_anybody_suits_every_level() {
    let advanced = Filter {
        level: Some(Level::Advanced),
        ..Filter::default()
    };
    assert!(!advanced.lets(&dance()));
    assert!(advanced.lets(&Facts {
        level: Level::Any,
        ..dance()
    }));
    assert!(
        Filter {
            level: Some(Level::Beginner),
            ..Filter::default()
        }
        .lets(&dance())
    );
}

#[test]
fn an_unknown_language_is_not_the_one_asked_for() {
    let latvian = Filter {
        language: Some(Language::Lv),
        ..Filter::default()
    };
    assert!(!latvian.lets(&dance()));
    assert!(!latvian.lets(&Facts {
        language: None,
        ..dance()
    }));
    assert!(latvian.lets(&Facts {
        language: Some(Language::Lv),
        ..dance()
    }));
}

#[test]
fn free_places_step_free_rooms_and_faculties_are_asked_one_by_one() {
    assert!(
        Filter {
            free: true,
            ..Filter::default()
        }
        .lets(&dance())
    );
    assert!(
        !Filter {
            free: true,
            ..Filter::default()
        }
        .lets(&Facts {
            free: false,
            ..dance()
        })
    );
    assert!(
        !Filter {
            step_free: true,
            ..Filter::default()
        }
        .lets(&dance())
    );
    assert!(
        Filter {
            step_free: true,
            ..Filter::default()
        }
        .lets(&Facts {
            step_free: true,
            ..dance()
        })
    );
    assert!(
        Filter {
            faculty: Some("sokis".to_owned()),
            ..Filter::default()
        }
        .lets(&dance())
    );
    assert!(
        !Filter {
            faculty: Some("kalbos".to_owned()),
            ..Filter::default()
        }
        .lets(&dance())
    );
}

#[test]
fn noon_and_five_begin_the_later_part() {
    let parts = [(11, 59), (12, 0), (16, 59), (17, 0)]
        .map(|(hour, minute)| DayPart::of(time(hour, minute, 0, 0)));
    assert_eq!(
        parts,
        [
            DayPart::Morning,
            DayPart::Afternoon,
            DayPart::Afternoon,
            DayPart::Evening
        ]
    );
}

fn starting(rhythm: Rhythm, hour: i8) -> Pattern {
    Pattern {
        rhythm,
        hours: Hours::new(time(hour, 0, 0, 0), None).expect("hours"),
        place: Place::Unknown,
        season: Season::Terms,
        except: vec![],
    }
}

#[test]
fn each_weekday_and_part_is_met_once_and_in_order() {
    use Weekday::{Friday, Monday, Sunday, Thursday};
    let days = |days: &[Weekday]| days.iter().copied().collect::<WeekdaySet>();
    // 14 September 2026 is a Monday, the 18th a Friday.
    let (monday, friday) = (date(2026, 9, 14), date(2026, 9, 18));
    let patterns = [
        starting(
            Rhythm::Dates {
                dates: vec![friday, monday, friday],
            },
            18,
        ),
        starting(
            Rhythm::Weekly {
                days: days(&[Thursday, Monday]),
            },
            9,
        ),
        starting(
            Rhythm::Fortnightly {
                days: days(&[Monday]),
                anchor: monday,
            },
            11,
        ),
        starting(
            Rhythm::Monthly {
                days: days(&[Sunday]),
                nth: vec![Nth::Last],
            },
            12,
        ),
    ];
    let met = [
        (Monday, DayPart::Morning),
        (Monday, DayPart::Evening),
        (Thursday, DayPart::Morning),
        (Friday, DayPart::Evening),
        (Sunday, DayPart::Afternoon),
    ];
    assert_eq!(meets(&patterns), met);
    assert_eq!(meets(&[]), []);
}

proptest! {
    #[test]
    fn asking_for_more_never_shows_more(day in 0..7_i8, free: bool, step_free: bool, offered_free: bool, offered_step_free: bool) {
        let facts = Facts { free: offered_free, step_free: offered_step_free, ..dance() };
        let less = Filter { free, ..Filter::default() };
        let more = Filter { step_free, day: Weekday::from_monday_zero_offset(day).ok(), ..less.clone() };
        prop_assert!(!more.lets(&facts) || less.lets(&facts));
    }
}
