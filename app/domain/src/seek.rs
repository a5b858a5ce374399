//! Finding a person by what they say or show at the desk: a part of the name, the end of a telephone number, an e-mail
//! address, the code of a slip.
//!
//! A person is entered under a few keys ([`keys_of`]); what was typed becomes beginnings of keys ([`Sought::beginnings`]).
//! A person is found when every beginning begins one of their keys, so a memory that keeps keys in order finds people
//! without looking at everybody.
//!
//! ```
//! use domain::{holiday::Country, person::Contact, seek::{Sought, keys_of}, text::{PersonName, Phone}};
//!
//! let name = PersonName::parse("Ģirts Bērziņš")?;
//! let keys = keys_of(&name, &Contact::Phone(Phone::parse("+371 2612 3456")?));
//! for typed in ["berz", "Girts", "berzins girts", "26123456", "3456", "berz 3456"] {
//!     assert!(Sought::read(typed).finds(&keys, Country::Lv), "{typed}");
//! }
//! assert!(!Sought::read("berz 3457").finds(&keys, Country::Lv));
//! # Ok::<(), domain::text::TextRefusal>(())
//! ```

use std::collections::BTreeSet;

use crate::{
    holiday::Country,
    person::Contact,
    search::folded,
    text::{PersonName, Phone, SlipCode, is_invisible},
};

/// With fewer letters than this nearly everybody would be found.
pub const LEAST_LETTERS: usize = 2;
/// With fewer digits than this a tenth of a town would be found.
pub const LEAST_DIGITS: usize = 3;

/// What stands before the words of a name, the digits of a number from their end, and an address, so that none is taken
/// for another.
const NAME: char = 'n';
const PHONE: char = 'p';
const EMAIL: char = 'e';

/// The keys under which a person is entered.
///
/// Each word of the name without capitals and diacritics; the telephone number from its last digit backwards, since its
/// end is what people say; the e-mail address in small letters.
#[must_use]
pub fn keys_of(name: &PersonName, contact: &Contact) -> BTreeSet<String> {
    let words = words(name.as_str()).map(|word| key(NAME, &word));
    let phone = contact
        .phone()
        .map(|phone| key(PHONE, &backwards(phone.as_str())));
    let email = contact
        .email()
        .map(|email| key(EMAIL, &email.as_str().to_lowercase()));
    words.chain(phone).chain(email).collect()
}

/// What was typed to find somebody, told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// The words that may be of a name, as they were typed.
    pub name: String,
    /// The parts that may be of a telephone number, as they were typed.
    pub phone: String,
    /// What may be an e-mail address, as it was typed.
    pub email: String,
    /// The code of a slip, if all of it may be one, or was read from a slip's square. A slip that is there comes before
    /// names that are spelled like it.
    pub slip: Option<SlipCode>,
}

impl Sought {
    /// Tells apart what was typed: what has an `@` is of an address, what has digits and no letters of a number, all
    /// else of a name. What a slip's square holds is nothing but its code.
    #[must_use]
    pub fn read(typed: &str) -> Self {
        let visible: String = typed
            .chars()
            .filter(|&letter| !is_invisible(letter))
            .collect();
        let mut sought = Self {
            slip: slip_in(&visible),
            ..Self::default()
        };
        if sought.slip.is_some() && visible.contains('/') {
            return sought;
        }
        for word in visible.split_whitespace() {
            let part = if word.contains('@') {
                &mut sought.email
            } else if is_of_a_number(word) {
                &mut sought.phone
            } else {
                &mut sought.name
            };
            if !part.is_empty() {
                part.push(' ');
            }
            part.push_str(word);
        }
        sought
    }

    /// What the keys of a person must begin with, the longest first; none if too little was typed to find anybody by.
    ///
    /// A telephone number that is whole, as it is dialled in `country` or from abroad, must be the person's; a part of
    /// one must be its end.
    #[must_use]
    pub fn beginnings(&self, country: Country) -> Vec<String> {
        let name: Vec<_> = words(&self.name).collect();
        let letters: usize = name.iter().map(|word| word.chars().count()).sum();
        let phone = self.digits(country);
        let email = self.email.to_lowercase();
        let enough = letters >= LEAST_LETTERS
            || phone.len() >= LEAST_DIGITS
            || email.chars().count() >= LEAST_LETTERS;
        if !enough {
            return Vec::new();
        }
        let name = name.iter().map(|word| key(NAME, word));
        let phone = (!phone.is_empty()).then(|| key(PHONE, &phone));
        let email = (!email.is_empty()).then(|| key(EMAIL, &email));
        let mut all: Vec<_> = name.chain(phone).chain(email).collect();
        all.sort_by_key(|beginning| std::cmp::Reverse(beginning.chars().count()));
        all.dedup();
        all
    }

    /// Whether a person with these keys is meant. Nobody is if too little was typed.
    #[must_use]
    pub fn finds(&self, keys: &BTreeSet<String>, country: Country) -> bool {
        let beginnings = self.beginnings(country);
        !beginnings.is_empty() && begin(&beginnings, keys)
    }

    /// The digits that the number ends in, the last one first.
    fn digits(&self, country: Country) -> String {
        Phone::parse_in(&self.phone, country).map_or_else(
            |_| backwards(&self.phone),
            |whole| backwards(whole.as_str()),
        )
    }
}

/// Whether each beginning begins one of the keys.
#[must_use]
pub fn begin<'a>(beginnings: &[String], keys: impl IntoIterator<Item = &'a String> + Copy) -> bool {
    beginnings.iter().all(|beginning| {
        keys.into_iter()
            .any(|key| key.starts_with(beginning.as_str()))
    })
}

fn key(kind: char, text: &str) -> String {
    format!("{kind}{text}")
}

/// The words of a name, each a run of letters, without capitals and diacritics.
fn words(name: &str) -> impl Iterator<Item = String> {
    let folded = folded(name);
    let words: Vec<_> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

fn backwards(number: &str) -> String {
    number.chars().rev().filter(char::is_ascii_digit).collect()
}

/// The code that was typed, or that ends the address in a slip's square. Digits alone are somebody's telephone.
fn slip_in(typed: &str) -> Option<SlipCode> {
    let end = typed.rsplit('/').next().unwrap_or(typed);
    let code = SlipCode::parse(end).ok()?;
    typed.chars().any(char::is_alphabetic).then_some(code)
}

fn is_of_a_number(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_digit()) && !word.chars().any(char::is_alphabetic)
        || word == "+"
}

#[cfg(test)]
mod tests;
