//! From one day to another.

use std::borrow::Cow;

use domain::language::Language;
use jiff::civil::Date;

use super::{Case, Year, dated, day_and_month, day_of_month, days_dated, with_year};
use crate::i18n::t;

/// "from 4 March".
#[must_use]
pub fn since(language: Language, first: Date) -> Cow<'static, str> {
    t::date::since(language, &dated(language, first, Case::From, Year::Left))
}

/// "until 4 March".
#[must_use]
pub fn until(language: Language, last: Date) -> Cow<'static, str> {
    t::date::until(language, &dated(language, last, Case::Until, Year::Left))
}

/// "from 5 October to 20 December", with the years if it is about a year or longer; "on 5 October" if it is one day.
#[must_use]
pub fn from_to(language: Language, first: Date, last: Date) -> Cow<'static, str> {
    if first == last {
        return t::date::on_date(language, &dated(language, first, Case::On, Year::Left));
    }
    let year = Year::between(first, last);
    let first = dated(language, first, Case::From, year);
    t::date::from_to(language, &first, &dated(language, last, Case::Until, year))
}

/// "16–22 November 2026", "28 September – 4 October 2026": a span as a heading has it, with its year.
#[must_use]
pub fn span(language: Language, first: Date, last: Date) -> Cow<'static, str> {
    if first == last {
        return with_year(language, first);
    }
    if first.first_of_month() == last.first_of_month() {
        let (from, to) = (day_of_month(language, first), day_of_month(language, last));
        let days = t::date::days_range(language, &from, &to);
        return days_dated(language, &days, first, Case::Alone, Year::Said);
    }
    let (from, to) = match language {
        _ if first.year() != last.year() => (with_year(language, first), with_year(language, last)),
        // The year stands before the day and is said of both dates at once.
        Language::Lv | Language::Lt => (with_year(language, first), day_and_month(language, last)),
        Language::Et | Language::En => (day_and_month(language, first), with_year(language, last)),
    };
    t::date::range(language, &from, &to)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::i18n::date::tests::says;

    #[test]
    fn spans_say_what_is_needed_of_both_days() {
        let (first, last) = (date(2027, 10, 5), date(2027, 12, 20));
        says(
            |language| from_to(language, first, last),
            [
                "no 5. oktobra līdz 20. decembrim",
                "nuo spalio 5 d. iki gruodžio 20 d.",
                "5. oktoobrist kuni 20. detsembrini",
                "from 5 October to 20 December",
            ],
        );
        says(
            |language| from_to(language, first, date(2028, 10, 4)),
            [
                "no 2027. gada 5. oktobra līdz 2028. gada 4. oktobrim",
                "nuo 2027 m. spalio 5 d. iki 2028 m. spalio 4 d.",
                "5. oktoobrist 2027 kuni 4. oktoobrini 2028",
                "from 5 October 2027 to 4 October 2028",
            ],
        );
        says(
            |language| from_to(language, first, first),
            ["5. oktobrī", "spalio 5 d.", "5. oktoobril", "on 5 October"],
        );
        says(
            |language| until(language, last),
            [
                "līdz 20. decembrim",
                "iki gruodžio 20 d.",
                "kuni 20. detsembrini",
                "until 20 December",
            ],
        );
        says(
            |language| since(language, first),
            [
                "no 5. oktobra",
                "nuo spalio 5 d.",
                "alates 5. oktoobrist",
                "from 5 October",
            ],
        );
    }

    #[test]
    fn spans_as_headings_have_their_year_once_if_it_is_one() {
        says(
            |language| span(language, date(2026, 11, 16), date(2026, 11, 22)),
            [
                "2026. gada 16.–22. novembris",
                "2026 m. lapkričio 16–22 d.",
                "16.–22. november 2026",
                "16–22 November 2026",
            ],
        );
        says(
            |language| span(language, date(2026, 9, 28), date(2026, 10, 4)),
            [
                "2026. gada 28. septembris – 4. oktobris",
                "2026 m. rugsėjo 28 d. – spalio 4 d.",
                "28. september – 4. oktoober 2026",
                "28 September – 4 October 2026",
            ],
        );
        says(
            |language| span(language, date(2026, 12, 28), date(2027, 1, 3)),
            [
                "2026. gada 28. decembris – 2027. gada 3. janvāris",
                "2026 m. gruodžio 28 d. – 2027 m. sausio 3 d.",
                "28. detsember 2026 – 3. jaanuar 2027",
                "28 December 2026 – 3 January 2027",
            ],
        );
    }
}
