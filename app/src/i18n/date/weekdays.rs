//! Weekdays on which something is again and again.

use std::borrow::Cow;

use domain::{
    language::Language,
    pattern::{Nth, WeekdaySet},
};

use super::{number, weekday};
use crate::i18n::{list, t};

/// "Monday–Friday", "Tuesday and Thursday": weekdays as a heading or a list of hours has them.
#[must_use]
pub fn weekdays(language: Language, days: WeekdaySet) -> String {
    let days: Vec<_> = days.iter().collect();
    let mut runs = Vec::new();
    for run in days.chunk_by(|day, next| number(*day) + 1 == number(*next)) {
        if let [first, _, .., last] = run {
            let (first, last) = (weekday(language, *first), weekday(language, *last));
            runs.push(t::date::days_range(language, first, last));
        } else {
            runs.extend(run.iter().map(|day| Cow::Borrowed(weekday(language, *day))));
        }
    }
    list::and(language, &runs)
}

/// "every Tuesday", "every Monday and Thursday", "Monday to Friday", "every day".
#[must_use]
pub fn every(language: Language, days: WeekdaySet) -> Cow<'static, str> {
    let numbers: Vec<_> = days.iter().map(number).collect();
    match numbers.as_slice() {
        [] => t::date::day_unknown(language).into(),
        [1, 2, 3, 4, 5, 6, 7] => t::date::every_day(language).into(),
        [1, 2, 3, 4, 5] => t::date::monday_to_friday(language).into(),
        _ => t::date::every(language, &listed(language, days, t::date::weekday_every)),
    }
}

/// "every other Tuesday", "every other week on Mondays and Thursdays".
#[must_use]
pub fn fortnightly(language: Language, days: WeekdaySet) -> Cow<'static, str> {
    let numbers: Vec<_> = days.iter().map(number).collect();
    match numbers.as_slice() {
        [] => t::date::day_unknown(language).into(),
        [day] => t::date::fortnightly(language, *day).into(),
        _ => t::date::fortnightly_on(language, &listed(language, days, t::date::weekday_plural)),
    }
}

/// "every first and third Monday of the month".
#[must_use]
pub fn monthly(language: Language, days: WeekdaySet, nth: &[Nth]) -> Cow<'static, str> {
    if days.is_empty() || nth.is_empty() {
        return t::date::day_unknown(language).into();
    }
    let nth: Vec<_> = nth
        .iter()
        .map(|nth| t::date::nth(language, nth_number(*nth)))
        .collect();
    let days = listed(language, days, t::date::weekday_nth);
    t::date::every_nth(language, &days, &list::and(language, &nth))
}

fn listed(language: Language, days: WeekdaySet, name: fn(Language, u32) -> &'static str) -> String {
    let names: Vec<_> = days.iter().map(|day| name(language, number(day))).collect();
    list::and(language, &names)
}

/// The number in the translations.
const fn nth_number(nth: Nth) -> u32 {
    match nth {
        Nth::First => 1,
        Nth::Second => 2,
        Nth::Third => 3,
        Nth::Fourth => 4,
        Nth::Fifth => 5,
        Nth::Last => 6,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::*;
    use crate::i18n::date::tests::says;

    #[test]
    fn each_weekday_has_its_endings() {
        let one = |offset| WeekdaySet::only(Weekday::from_monday_one_offset(offset).unwrap());
        let all = |words: fn(Language, WeekdaySet) -> Cow<'static, str>| {
            Language::ALL.map(|language| {
                (1..=7)
                    .map(|day| words(language, one(day)))
                    .collect::<Vec<_>>()
                    .join("|")
            })
        };
        assert_eq!(
            all(every),
            [
                "katru pirmdienu|katru otrdienu|katru trešdienu|katru ceturtdienu|katru piektdienu|katru sestdienu|katru svētdienu",
                "kiekvieną pirmadienį|kiekvieną antradienį|kiekvieną trečiadienį|kiekvieną ketvirtadienį|kiekvieną penktadienį|kiekvieną šeštadienį|kiekvieną sekmadienį",
                "igal esmaspäeval|igal teisipäeval|igal kolmapäeval|igal neljapäeval|igal reedel|igal laupäeval|igal pühapäeval",
                "every Monday|every Tuesday|every Wednesday|every Thursday|every Friday|every Saturday|every Sunday",
            ]
        );
        assert_eq!(
            all(fortnightly)[1].split('|').nth(3),
            Some("kas dvi savaites ketvirtadieniais")
        );
        assert_eq!(
            all(fortnightly)[3].split('|').nth(3),
            Some("every other Thursday")
        );
    }

    #[test]
    fn several_weekdays_are_listed() {
        let days: WeekdaySet = [Weekday::Monday, Weekday::Wednesday, Weekday::Friday]
            .into_iter()
            .collect();
        says(
            |language| every(language, days),
            [
                "katru pirmdienu, trešdienu un piektdienu",
                "kiekvieną pirmadienį, trečiadienį ir penktadienį",
                "igal esmaspäeval, kolmapäeval ja reedel",
                "every Monday, Wednesday and Friday",
            ],
        );
        says(
            |language| fortnightly(language, days),
            [
                "katru otro nedēļu pirmdienās, trešdienās un piektdienās",
                "kas dvi savaites pirmadieniais, trečiadieniais ir penktadieniais",
                "üle nädala esmaspäeviti, kolmapäeviti ja reedeti",
                "every other week on Mondays, Wednesdays and Fridays",
            ],
        );
        says(
            |language| {
                monthly(
                    language,
                    WeekdaySet::only(Weekday::Monday),
                    &[Nth::First, Nth::Third],
                )
            },
            [
                "katra mēneša pirmajā un trešajā pirmdienā",
                "kiekvieno mėnesio pirmąjį ir trečiąjį pirmadienį",
                "iga kuu esimesel ja kolmandal esmaspäeval",
                "every first and third Monday of the month",
            ],
        );
        says(
            |language| monthly(language, WeekdaySet::only(Weekday::Friday), &[Nth::Last]),
            [
                "katra mēneša pēdējā piektdienā",
                "kiekvieno mėnesio paskutinį penktadienį",
                "iga kuu viimasel reedel",
                "every last Friday of the month",
            ],
        );
    }

    #[test]
    fn whole_weeks_have_words_of_their_own() {
        let working: WeekdaySet = (1..=5)
            .filter_map(|day| Weekday::from_monday_one_offset(day).ok())
            .collect();
        says(
            |language| every(language, working),
            [
                "no pirmdienas līdz piektdienai",
                "nuo pirmadienio iki penktadienio",
                "esmaspäevast reedeni",
                "Monday to Friday",
            ],
        );
        says(
            |language| {
                every(
                    language,
                    working.with(Weekday::Saturday).with(Weekday::Sunday),
                )
            },
            ["katru dienu", "kiekvieną dieną", "iga päev", "every day"],
        );
        says(
            |language| every(language, WeekdaySet::EMPTY),
            [
                "diena vēl nav zināma",
                "diena dar nežinoma",
                "päev ei ole veel teada",
                "day not known yet",
            ],
        );
        says(
            |language| {
                weekdays(
                    language,
                    [1, 2, 3, 6]
                        .into_iter()
                        .filter_map(|day| Weekday::from_monday_one_offset(day).ok())
                        .collect(),
                )
            },
            [
                "pirmdiena–trešdiena un sestdiena",
                "pirmadienis–trečiadienis ir šeštadienis",
                "esmaspäev–kolmapäev ja laupäev",
                "Monday–Wednesday and Saturday",
            ],
        );
        says(
            |language| {
                weekdays(
                    language,
                    WeekdaySet::only(Weekday::Tuesday).with(Weekday::Wednesday),
                )
            },
            [
                "otrdiena un trešdiena",
                "antradienis ir trečiadienis",
                "teisipäev ja kolmapäev",
                "Tuesday and Wednesday",
            ],
        );
    }
}
