//! Telephone numbers: read in the ways in which people write them, kept in one.

use super::{
    Phone, TextRefusal,
    rules::{is_dash, visible},
};
use crate::holiday::Country;

/// With the country's code; shorter ones are internal or emergency numbers.
const LEAST: usize = 8;
/// ITU-T E.164.
const MOST: usize = 15;

impl Phone {
    /// Reads a number as [`Phone::parse`] does, and a national one as of `country`.
    ///
    /// National are: in Latvia eight digits beginning with 2 or 6; in Lithuania eight digits, after the 8 or 0 that is
    /// dialled before them or without it; in Estonia seven or eight digits beginning with 3 to 9. The country's own code
    /// may stand before them without its `+`.
    ///
    /// # Errors
    /// [`TextRefusal`] says what is wrong with it.
    pub fn parse_in(typed: &str, country: Country) -> Result<Self, TextRefusal> {
        let dialled = Dialled::read(typed)?;
        if dialled.international {
            return worldwide(&dialled.digits).map(Self);
        }
        let digits = dialled.digits.as_str();
        let subscriber = at_home(digits, country)
            .or_else(|| {
                digits
                    .strip_prefix(code(country))
                    .and_then(|rest| from_abroad(rest, country))
            })
            .ok_or(TextRefusal::Shape)?;
        Ok(Self(format!("+{}{subscriber}", code(country))))
    }

    /// A number of nobody's, as it is dialled in `country` and from abroad, to show how one is written.
    #[must_use]
    pub const fn example(country: Country) -> (&'static str, &'static str) {
        match country {
            Country::Lv => ("2000 0000", "+371 2000 0000"),
            Country::Lt => ("0 600 00000", "+370 600 00000"),
            Country::Ee => ("5000 0000", "+372 5000 0000"),
        }
    }

    /// The number in groups, for reading aloud and typing: `+371 2612 3456`.
    #[must_use]
    pub fn shown(&self) -> String {
        let digits = self.0.trim_start_matches('+');
        let (code, mut rest) = digits.split_at(code_length(digits));
        let mut shown = format!("+{code} ");
        // Lithuanians write their numbers in three and five; elsewhere eight digits are two fours.
        let (step, last) = match (code, rest.len()) {
            ("370", 8) => (3, 5),
            (_, 8) => (4, 4),
            _ => (3, 4),
        };
        while rest.len() > last {
            let (group, after) = rest.split_at(step);
            shown.push_str(group);
            shown.push(' ');
            rest = after;
        }
        shown + rest
    }
}

pub(super) fn phone(typed: &str) -> Result<String, TextRefusal> {
    let dialled = Dialled::read(typed)?;
    if dialled.international {
        worldwide(&dialled.digits)
    } else {
        Err(TextRefusal::Shape)
    }
}

/// The digits that were typed, without the `+` or `00` that makes them international.
struct Dialled {
    international: bool,
    digits: String,
}

impl Dialled {
    /// Leaves out what only groups the digits, and the `(0)` that is not dialled from abroad.
    fn read(typed: &str) -> Result<Self, TextRefusal> {
        let typed = visible(typed).trim().replacen("(0)", "", 1);
        let mut plus = false;
        let mut digits = String::new();
        for letter in typed.chars() {
            match letter {
                '0'..='9' => digits.push(letter),
                '+' if !plus && digits.is_empty() => plus = true,
                _ if groups(letter) => {}
                _ => return Err(TextRefusal::Letter { letter }),
            }
        }
        if digits.is_empty() {
            return Err(if typed.is_empty() {
                TextRefusal::Empty
            } else {
                TextRefusal::Shape
            });
        }
        Ok(match digits.strip_prefix("00") {
            Some(rest) if !plus => Self {
                international: true,
                digits: rest.to_owned(),
            },
            _ => Self {
                international: plus,
                digits,
            },
        })
    }
}

fn groups(letter: char) -> bool {
    letter.is_whitespace() || is_dash(letter) || matches!(letter, '.' | '(' | ')')
}

/// The number that `digits` after a `+` make.
fn worldwide(digits: &str) -> Result<String, TextRefusal> {
    if digits.len() < LEAST {
        return Err(TextRefusal::TooShort { least: LEAST });
    }
    for country in [Country::Lv, Country::Lt, Country::Ee] {
        if let Some(rest) = digits.strip_prefix(code(country)) {
            let subscriber = from_abroad(rest, country).ok_or(TextRefusal::Shape)?;
            return Ok(format!("+{}{subscriber}", code(country)));
        }
    }
    if digits.len() > MOST {
        return Err(TextRefusal::TooLong { most: MOST });
    }
    if digits.starts_with('0') {
        Err(TextRefusal::Shape)
    } else {
        Ok(format!("+{digits}"))
    }
}

const fn code(country: Country) -> &'static str {
    match country {
        Country::Lv => "371",
        Country::Lt => "370",
        Country::Ee => "372",
    }
}

/// The subscriber's digits among those that follow the country's code.
fn from_abroad(rest: &str, country: Country) -> Option<&str> {
    match (country, rest.len()) {
        (Country::Lv | Country::Lt | Country::Ee, 8) | (Country::Ee, 7) => Some(rest),
        // The number that is dialled first within the country is often left standing.
        (Country::Lt, 9) => rest.strip_prefix(['0', '8']),
        _ => None,
    }
}

/// The subscriber's digits in a number that is dialled within the country.
fn at_home(digits: &str, country: Country) -> Option<&str> {
    match country {
        Country::Lv => subscriber(digits, 8, &['2', '6']),
        Country::Lt => {
            let own = digits.strip_prefix(['0', '8']).unwrap_or(digits);
            subscriber(own, 8, &['3', '4', '5', '6', '7', '8', '9'])
        }
        Country::Ee => {
            let firsts = ['3', '4', '5', '6', '7', '8', '9'];
            subscriber(digits, 7, &firsts).or_else(|| subscriber(digits, 8, &firsts))
        }
    }
}

fn subscriber<'a>(digits: &'a str, length: usize, firsts: &[char]) -> Option<&'a str> {
    (digits.len() == length && digits.starts_with(firsts)).then_some(digits)
}

/// How many digits the country's code has (ITU-T E.164): one in two zones, two where listed, else three.
const fn code_length(digits: &str) -> usize {
    match digits.as_bytes() {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests;
