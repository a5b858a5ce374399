//! The public holidays of Latvia, Lithuania and Estonia, as their laws stand in 2026; exact from 2020 on.
//!
//! Sources: Latvia's law "Par svētku, atceres un atzīmējamām dienām", Lithuania's Labour Code, Estonia's "Pühade ja
//! tähtpäevade seadus". The tests compare 2024 to 2032 with what the Python package `holidays` 0.109 says.
//!
//! Left out, because no rule foretells them: working days that the Latvian government moves for a year (2 January 2026),
//! days off given once (29 May 2023), and the closing day of the Latvian Song and Dance Festival, whose date is set for
//! each festival. A centre enters such a day as a closure. Estonia's shortened days before a holiday are working days.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// A country whose public holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Country {
    /// Latvia.
    Lv,
    /// Lithuania.
    Lt,
    /// Estonia.
    Ee,
}

/// What a public holiday is called. The translations turn each into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidayName {
    /// 1 January, everywhere.
    NewYear,
    /// 16 February, Lithuania: the state was restored in 1918.
    RestorationOfState,
    /// 24 February, Estonia: independence in 1918.
    IndependenceDay,
    /// 11 March in Lithuania, 4 May in Latvia, 20 August in Estonia: independence was restored.
    RestorationOfIndependence,
    /// The Friday before Easter, Latvia and Estonia.
    GoodFriday,
    /// Easter, everywhere.
    EasterSunday,
    /// The day after Easter, Latvia and Lithuania.
    EasterMonday,
    /// 1 May, Latvia (with the Constituent Assembly's day) and Lithuania.
    LabourDay,
    /// 1 May, Estonia.
    SpringDay,
    /// The first Sunday of May in Lithuania, the second in Latvia.
    MothersDay,
    /// The seventh Sunday after Easter, Latvia and Estonia.
    WhitSunday,
    /// The first Sunday of June, Lithuania.
    FathersDay,
    /// 23 June, Latvia.
    MidsummerEve,
    /// 23 June, Estonia.
    VictoryDay,
    /// 24 June, everywhere.
    MidsummerDay,
    /// 6 July, Lithuania: the state and its anthem.
    StatehoodDay,
    /// 15 August, Lithuania.
    AssumptionDay,
    /// 1 November, Lithuania.
    AllSaints,
    /// 2 November, Lithuania.
    AllSouls,
    /// 18 November, Latvia: the republic was proclaimed in 1918.
    ProclamationOfRepublic,
    /// In Latvia the Monday after a 4 May or 18 November that fell on a weekend.
    DayOffInstead,
    /// 24 December, everywhere.
    ChristmasEve,
    /// 25 December, everywhere.
    ChristmasDay,
    /// 26 December, everywhere.
    SecondChristmasDay,
    /// 31 December, Latvia.
    NewYearsEve,
}

/// One public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Holiday {
    /// Its day.
    pub date: Date,
    /// What it is called.
    pub name: HolidayName,
}

/// The public holidays of a year, in order, one a day; none in a year that civil dates do not reach.
#[must_use]
pub fn holidays(country: Country, year: i16) -> Vec<Holiday> {
    let first = Date::new(year, 1, 1).ok();
    let days = std::iter::successors(first, |date| {
        date.tomorrow().ok().filter(|date| date.year() == year)
    });
    days.filter_map(|date| holiday_on(country, date).map(|name| Holiday { date, name }))
        .collect()
}

/// The public holiday on `date`, if it is one. Of two on one day (1 May and Mother's Day in Lithuania) the one that does
/// not move by Easter or weekday; in Latvia Mother's Day before Whit Sunday. Cheap: some twenty operations on numbers.
#[must_use]
pub fn holiday_on(country: Country, date: Date) -> Option<HolidayName> {
    match country {
        Country::Lv => latvian(date),
        Country::Lt => lithuanian(date),
        Country::Ee => estonian(date),
    }
}

fn latvian(date: Date) -> Option<HolidayName> {
    Some(match (date.month(), date.day()) {
        (1, 1) => HolidayName::NewYear,
        (5, 1) => HolidayName::LabourDay,
        (5, 4) => HolidayName::RestorationOfIndependence,
        (6, 23) => HolidayName::MidsummerEve,
        (6, 24) => HolidayName::MidsummerDay,
        (11, 18) => HolidayName::ProclamationOfRepublic,
        (12, 24) => HolidayName::ChristmasEve,
        (12, 25) => HolidayName::ChristmasDay,
        (12, 26) => HolidayName::SecondChristmasDay,
        (12, 31) => HolidayName::NewYearsEve,
        // A Monday that comes one or two days after the feast: the feast was a Sunday or a Saturday.
        (5, 5 | 6) | (11, 19 | 20) if date.weekday() == Weekday::Monday => {
            HolidayName::DayOffInstead
        }
        (5, 8..=14) if date.weekday() == Weekday::Sunday => HolidayName::MothersDay,
        _ => return easter_feast(date),
    })
}

fn lithuanian(date: Date) -> Option<HolidayName> {
    Some(match (date.month(), date.day()) {
        (1, 1) => HolidayName::NewYear,
        (2, 16) => HolidayName::RestorationOfState,
        (3, 11) => HolidayName::RestorationOfIndependence,
        (5, 1) => HolidayName::LabourDay,
        (6, 24) => HolidayName::MidsummerDay,
        (7, 6) => HolidayName::StatehoodDay,
        (8, 15) => HolidayName::AssumptionDay,
        (11, 1) => HolidayName::AllSaints,
        (11, 2) => HolidayName::AllSouls,
        (12, 24) => HolidayName::ChristmasEve,
        (12, 25) => HolidayName::ChristmasDay,
        (12, 26) => HolidayName::SecondChristmasDay,
        (5, 2..=7) if date.weekday() == Weekday::Sunday => HolidayName::MothersDay,
        (6, 1..=7) if date.weekday() == Weekday::Sunday => HolidayName::FathersDay,
        _ => {
            return easter_feast(date).filter(|feast| {
                matches!(feast, HolidayName::EasterSunday | HolidayName::EasterMonday)
            });
        }
    })
}

fn estonian(date: Date) -> Option<HolidayName> {
    Some(match (date.month(), date.day()) {
        (1, 1) => HolidayName::NewYear,
        (2, 24) => HolidayName::IndependenceDay,
        (5, 1) => HolidayName::SpringDay,
        (6, 23) => HolidayName::VictoryDay,
        (6, 24) => HolidayName::MidsummerDay,
        (8, 20) => HolidayName::RestorationOfIndependence,
        (12, 24) => HolidayName::ChristmasEve,
        (12, 25) => HolidayName::ChristmasDay,
        (12, 26) => HolidayName::SecondChristmasDay,
        _ => return easter_feast(date).filter(|feast| *feast != HolidayName::EasterMonday),
    })
}

/// The feast that keeps a set distance from Easter and falls on `date`.
fn easter_feast(date: Date) -> Option<HolidayName> {
    let day_of_march = date.day_of_year() - if date.in_leap_year() { 60 } else { 59 };
    match day_of_march - easter(date.year()) {
        -2 => Some(HolidayName::GoodFriday),
        0 => Some(HolidayName::EasterSunday),
        1 => Some(HolidayName::EasterMonday),
        49 => Some(HolidayName::WhitSunday),
        _ => None,
    }
}

/// The day of March on which Easter falls, 32 being 1 April, by the anonymous Gregorian computus (Meeus, Jones, Butcher),
/// whose letters it keeps.
const fn easter(year: i16) -> i16 {
    let year = year as i32;
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    (h + l - 7 * m + 22) as i16
}

#[cfg(test)]
mod tests;
