//! Facts that were not computed here, and a second way to find Easter.

use jiff::civil::date;

use super::*;

/// What no year moves.
const fn fixed(country: Country) -> &'static str {
    match country {
        Country::Lv => "01-01 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-26 12-31",
        Country::Lt => "01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26",
        Country::Ee => "01-01 02-24 05-01 06-23 06-24 08-20 12-24 12-25 12-26",
    }
}

/// What each year moves; from the Python package `holidays` 0.109, without the moved working days of Latvia.
const MOVABLE: [(Country, i16, &str); 27] = [
    (Country::Lv, 2024, "03-29 03-31 04-01 05-06 05-12 05-19"),
    (Country::Lv, 2025, "04-18 04-20 04-21 05-05 05-11 06-08"),
    (Country::Lv, 2026, "04-03 04-05 04-06 05-10 05-24"),
    (Country::Lv, 2027, "03-26 03-28 03-29 05-09 05-16"),
    (Country::Lv, 2028, "04-14 04-16 04-17 05-14 06-04 11-20"),
    (Country::Lv, 2029, "03-30 04-01 04-02 05-13 05-20 11-19"),
    (Country::Lv, 2030, "04-19 04-21 04-22 05-06 05-12 06-09"),
    (Country::Lv, 2031, "04-11 04-13 04-14 05-05 05-11 06-01"),
    (Country::Lv, 2032, "03-26 03-28 03-29 05-09 05-16"),
    (Country::Lt, 2024, "03-31 04-01 05-05 06-02"),
    (Country::Lt, 2025, "04-20 04-21 05-04 06-01"),
    (Country::Lt, 2026, "04-05 04-06 05-03 06-07"),
    (Country::Lt, 2027, "03-28 03-29 05-02 06-06"),
    (Country::Lt, 2028, "04-16 04-17 05-07 06-04"),
    (Country::Lt, 2029, "04-01 04-02 05-06 06-03"),
    (Country::Lt, 2030, "04-21 04-22 05-05 06-02"),
    (Country::Lt, 2031, "04-13 04-14 05-04 06-01"),
    (Country::Lt, 2032, "03-28 03-29 05-02 06-06"),
    (Country::Ee, 2024, "03-29 03-31 05-19"),
    (Country::Ee, 2025, "04-18 04-20 06-08"),
    (Country::Ee, 2026, "04-03 04-05 05-24"),
    (Country::Ee, 2027, "03-26 03-28 05-16"),
    (Country::Ee, 2028, "04-14 04-16 06-04"),
    (Country::Ee, 2029, "03-30 04-01 05-20"),
    (Country::Ee, 2030, "04-19 04-21 06-09"),
    (Country::Ee, 2031, "04-11 04-13 06-01"),
    (Country::Ee, 2032, "03-26 03-28 05-16"),
];

#[test]
fn the_days_are_those_that_others_found() {
    for (country, year, movable) in MOVABLE {
        let both = fixed(country).split(' ').chain(movable.split(' '));
        let mut expected: Vec<Date> = both
            .map(|day| format!("{year}-{day}").parse().unwrap())
            .collect();
        expected.sort();
        let found: Vec<Date> = holidays(country, year)
            .iter()
            .map(|holiday| holiday.date)
            .collect();
        assert_eq!(found, expected, "{country:?} {year}");
    }
}

fn names(country: Country, year: i16) -> Vec<HolidayName> {
    holidays(country, year)
        .iter()
        .map(|holiday| holiday.name)
        .collect()
}

#[test]
fn each_day_bears_its_name() {
    use HolidayName as H;
    let lv = [
        H::NewYear,
        H::GoodFriday,
        H::EasterSunday,
        H::EasterMonday,
        H::LabourDay,
        H::RestorationOfIndependence,
        H::DayOffInstead,
        H::MothersDay,
        H::WhitSunday,
        H::MidsummerEve,
        H::MidsummerDay,
        H::ProclamationOfRepublic,
        H::ChristmasEve,
        H::ChristmasDay,
        H::SecondChristmasDay,
        H::NewYearsEve,
    ];
    let lt = [
        H::NewYear,
        H::RestorationOfState,
        H::RestorationOfIndependence,
        H::EasterSunday,
        H::EasterMonday,
        H::LabourDay,
        H::MothersDay,
        H::FathersDay,
        H::MidsummerDay,
        H::StatehoodDay,
        H::AssumptionDay,
        H::AllSaints,
        H::AllSouls,
        H::ChristmasEve,
        H::ChristmasDay,
        H::SecondChristmasDay,
    ];
    let ee = [
        H::NewYear,
        H::IndependenceDay,
        H::GoodFriday,
        H::EasterSunday,
        H::SpringDay,
        H::WhitSunday,
        H::VictoryDay,
        H::MidsummerDay,
        H::RestorationOfIndependence,
        H::ChristmasEve,
        H::ChristmasDay,
        H::SecondChristmasDay,
    ];
    assert_eq!(names(Country::Lv, 2025), lv);
    assert_eq!(names(Country::Lt, 2025), lt);
    assert_eq!(names(Country::Ee, 2025), ee);
}

#[test]
fn two_holidays_on_one_day_are_one() {
    let mothers_day_on_whit_sunday = date(2035, 5, 13);
    assert_eq!(
        easter_feast(mothers_day_on_whit_sunday),
        Some(HolidayName::WhitSunday)
    );
    assert_eq!(
        holiday_on(Country::Lv, mothers_day_on_whit_sunday),
        Some(HolidayName::MothersDay)
    );
    let mothers_day_on_labour_day = date(2033, 5, 1);
    assert_eq!(mothers_day_on_labour_day.weekday(), Weekday::Sunday);
    assert_eq!(
        holiday_on(Country::Lt, mothers_day_on_labour_day),
        Some(HolidayName::LabourDay)
    );
}

#[test]
fn known_easters() {
    for (year, month, day) in [
        (1818, 3, 22),
        (1943, 4, 25),
        (1961, 4, 2),
        (2000, 4, 23),
        (2038, 4, 25),
    ] {
        assert_eq!(
            easter_feast(date(year, month, day)),
            Some(HolidayName::EasterSunday),
            "{year}"
        );
    }
}

/// Gauss' rule, with its two exceptions.
fn easter_by_gauss(year: i16) -> i16 {
    let year = i32::from(year);
    let century = year / 100;
    let moon = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30;
    let sun = (4 + century - century / 4) % 7;
    let full = (19 * (year % 19) + moon) % 30;
    let wait = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sun) % 7;
    let day = match (full, wait) {
        (29, 6) => 50,
        (28, 6) if (11 * moon + 11) % 30 < 19 => 49,
        _ => 22 + full + wait,
    };
    i16::try_from(day).unwrap()
}

#[test]
fn both_rules_find_the_same_easter() {
    for year in 1583..=9999 {
        assert_eq!(easter(year), easter_by_gauss(year), "{year}");
    }
}

#[test]
fn a_year_beyond_the_calendar_has_none() {
    assert_eq!(holidays(Country::Lv, 10_000), []);
    assert_eq!(holidays(Country::Lv, 9999).len(), 15);
}
