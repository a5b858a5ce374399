//! Days as people say them who know what day it is today.

use std::borrow::Cow;

use domain::language::Language;
use jiff::civil::{Date, DateTime};

use super::{Case, Year, dated, days_between, number, time, until};
use crate::i18n::t;

/// "on Thursday 4 March".
#[must_use]
pub fn on(language: Language, date: Date) -> Cow<'static, str> {
    on_weekday(language, date, Year::Left)
}

/// "today", "tomorrow", "yesterday", "on Thursday" within the next six days, else "on Thursday 4 March", with the year if
/// that is far away.
#[must_use]
pub fn relative(language: Language, today: Date, date: Date) -> Cow<'static, str> {
    near(language, today, date).map_or_else(
        || on_weekday(language, date, Year::between(today, date)),
        Cow::Borrowed,
    )
}

/// "on Thursday 4 March at 10:00".
#[must_use]
pub fn moment(language: Language, at: DateTime) -> Cow<'static, str> {
    t::date::moment(language, &on(language, at.date()), &time(at.time()))
}

/// "tomorrow at 10:00", "on Thursday 4 March at 10:00".
#[must_use]
pub fn relative_moment(language: Language, today: Date, at: DateTime) -> Cow<'static, str> {
    let time = time(at.time());
    match near(language, today, at.date()) {
        Some(day) => t::date::moment_near(language, day, &time),
        None => t::date::moment(language, &relative(language, today, at.date()), &time),
    }
}

/// "until 4 March at 10:00".
#[must_use]
pub fn until_moment(language: Language, at: DateTime) -> Cow<'static, str> {
    t::date::moment_near(language, &until(language, at.date()), &time(at.time()))
}

/// "from 4 March at 10:00".
#[must_use]
pub fn since_moment(language: Language, at: DateTime) -> Cow<'static, str> {
    t::date::moment_near(
        language,
        &super::since(language, at.date()),
        &time(at.time()),
    )
}

/// A day that needs no date.
fn near(language: Language, today: Date, date: Date) -> Option<&'static str> {
    match days_between(today, date) {
        -1 => Some(t::date::yesterday(language)),
        0 => Some(t::date::today(language)),
        1 => Some(t::date::tomorrow(language)),
        2..=6 => Some(t::date::weekday_on(language, number(date.weekday()))),
        _ => None,
    }
}

fn on_weekday(language: Language, date: Date, year: Year) -> Cow<'static, str> {
    let weekday = t::date::weekday_on(language, number(date.weekday()));
    t::date::on_weekday_and_date(language, &dated(language, date, Case::On, year), weekday)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;
    use crate::i18n::date::tests::says;

    #[test]
    fn near_days_need_no_date() {
        let today = date(2027, 3, 1);
        let named = |day| move |language| relative(language, today, day);
        says(
            named(date(2027, 2, 28)),
            ["vakar", "vakar", "eile", "yesterday"],
        );
        says(named(today), ["šodien", "šiandien", "täna", "today"]);
        says(
            named(date(2027, 3, 2)),
            ["rīt", "rytoj", "homme", "tomorrow"],
        );
        says(
            named(date(2027, 3, 4)),
            ["ceturtdien", "ketvirtadienį", "neljapäeval", "on Thursday"],
        );
        says(
            named(date(2027, 3, 7)),
            ["svētdien", "sekmadienį", "pühapäeval", "on Sunday"],
        );
    }

    #[test]
    fn far_days_are_dated() {
        let today = date(2027, 3, 1);
        let named = |day| move |language| relative(language, today, day);
        says(
            named(date(2027, 3, 8)),
            [
                "pirmdien, 8. martā",
                "pirmadienį, kovo 8 d.",
                "esmaspäeval, 8. märtsil",
                "on Monday 8 March",
            ],
        );
        says(
            named(date(2027, 2, 27)),
            [
                "sestdien, 27. februārī",
                "šeštadienį, vasario 27 d.",
                "laupäeval, 27. veebruaril",
                "on Saturday 27 February",
            ],
        );
        says(
            named(date(2028, 2, 29)),
            [
                "otrdien, 2028. gada 29. februārī",
                "antradienį, 2028 m. vasario 29 d.",
                "teisipäeval, 29. veebruaril 2028",
                "on Tuesday 29 February 2028",
            ],
        );
    }

    #[test]
    fn moments_have_their_hour() {
        let then = datetime(2027, 10, 4, 9, 5, 0, 0);
        says(
            |language| moment(language, then),
            [
                "pirmdien, 4. oktobrī, plkst. 09:05",
                "pirmadienį, spalio 4 d., 09:05 val.",
                "esmaspäeval, 4. oktoobril kell 09:05",
                "on Monday 4 October at 09:05",
            ],
        );
        says(
            |language| until_moment(language, then),
            [
                "līdz 4. oktobrim plkst. 09:05",
                "iki spalio 4 d. 09:05 val.",
                "kuni 4. oktoobrini kell 09:05",
                "until 4 October at 09:05",
            ],
        );
        says(
            |language| since_moment(language, then),
            [
                "no 4. oktobra plkst. 09:05",
                "nuo spalio 4 d. 09:05 val.",
                "alates 4. oktoobrist kell 09:05",
                "from 4 October at 09:05",
            ],
        );
        says(
            |language| relative_moment(language, date(2027, 10, 3), then),
            [
                "rīt plkst. 09:05",
                "rytoj 09:05 val.",
                "homme kell 09:05",
                "tomorrow at 09:05",
            ],
        );
    }
}
