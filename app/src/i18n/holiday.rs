//! Public holidays, and why a house is closed, in words.

use std::borrow::Cow;

use domain::{calendar::NotTeaching, holiday::HolidayName, language::Language};

use super::t;

/// What a public holiday is called.
#[must_use]
pub fn holiday_name(language: Language, name: HolidayName) -> &'static str {
    let words = match name {
        HolidayName::NewYear => t::holiday::new_year,
        HolidayName::RestorationOfState => t::holiday::restoration_of_state,
        HolidayName::IndependenceDay => t::holiday::independence_day,
        HolidayName::RestorationOfIndependence => t::holiday::restoration_of_independence,
        HolidayName::GoodFriday => t::holiday::good_friday,
        HolidayName::EasterSunday => t::holiday::easter_sunday,
        HolidayName::EasterMonday => t::holiday::easter_monday,
        HolidayName::LabourDay => t::holiday::labour_day,
        HolidayName::SpringDay => t::holiday::spring_day,
        HolidayName::MothersDay => t::holiday::mothers_day,
        HolidayName::WhitSunday => t::holiday::whit_sunday,
        HolidayName::FathersDay => t::holiday::fathers_day,
        HolidayName::MidsummerEve => t::holiday::midsummer_eve,
        HolidayName::VictoryDay => t::holiday::victory_day,
        HolidayName::MidsummerDay => t::holiday::midsummer_day,
        HolidayName::StatehoodDay => t::holiday::statehood_day,
        HolidayName::AssumptionDay => t::holiday::assumption_day,
        HolidayName::AllSaints => t::holiday::all_saints,
        HolidayName::AllSouls => t::holiday::all_souls,
        HolidayName::ProclamationOfRepublic => t::holiday::proclamation_of_republic,
        HolidayName::DayOffInstead => t::holiday::day_off_instead,
        HolidayName::ChristmasEve => t::holiday::christmas_eve,
        HolidayName::ChristmasDay => t::holiday::christmas_day,
        HolidayName::SecondChristmasDay => t::holiday::second_christmas_day,
        HolidayName::NewYearsEve => t::holiday::new_years_eve,
    };
    words(language)
}

/// "Closed: Midsummer Day", "Closed: burst pipe", or that there are no classes at this time of the year.
#[must_use]
pub fn closed_in_words(language: Language, why: &NotTeaching<'_>) -> Cow<'static, str> {
    match why {
        NotTeaching::Holiday(name) => t::holiday::closed(language, holiday_name(language, *name)),
        NotTeaching::Closed(reason) => t::holiday::closed(language, reason.as_str()),
        NotTeaching::OutOfSeason => t::holiday::out_of_season(language).into(),
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        holiday::{Country, holiday_on},
        text::Line,
    };
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_country_finds_its_days_in_its_own_words() {
        for (country, language, day, name) in [
            (Country::Lv, Language::Lv, date(2027, 6, 23), "Līgo diena"),
            (Country::Lt, Language::Lt, date(2027, 12, 24), "Kūčios"),
            (
                Country::Ee,
                Language::Et,
                date(2027, 8, 20),
                "Taasiseseisvumispäev",
            ),
            (
                Country::Lv,
                Language::En,
                date(2027, 6, 24),
                "Midsummer Day",
            ),
        ] {
            let found = holiday_on(country, day).unwrap();
            assert_eq!(holiday_name(language, found), name);
        }
    }

    #[test]
    fn a_closure_is_told_in_the_words_of_the_house() {
        let reason = Line::parse("pārrāvusies ūdens caurule").unwrap();
        let told = closed_in_words(Language::Lv, &NotTeaching::Closed(&reason));
        assert_eq!(told, "Slēgts: pārrāvusies ūdens caurule");
    }
}
