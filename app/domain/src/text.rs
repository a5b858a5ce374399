//! Texts that people type, checked once and then trusted; the same checks run in the browser and on
//! the server.
//!
//! Every kind has a private field and a `parse`, which forgives what costs nothing to forgive (spaces
//! around and between words, letters that cannot be seen) and refuses the rest with a reason. What
//! `parse` gives, `parse` takes again unchanged; so does serde, which reads every text through it.
//! "Letters" are counted as Unicode scalar values, whatever they look like.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text is not taken. Each has a sentence in the translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum TextRefusal {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Shorter than it can be.
    #[error("shorter than {least}")]
    TooShort {
        /// How many letters it needs.
        least: usize,
    },
    /// Longer than there is room for.
    #[error("longer than {most}")]
    TooLong {
        /// How many letters there is room for.
        most: usize,
    },
    /// A letter that does not belong there.
    #[error("{letter:?} does not belong there")]
    Letter {
        /// The letter.
        letter: char,
    },
    /// Not of the shape that such a text has.
    #[error("not of that shape")]
    Shape,
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $parse:path;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks and tidies what was typed.
            ///
            /// # Errors
            /// [`TextRefusal`] says what is wrong with it.
            pub fn parse(typed: &str) -> Result<Self, TextRefusal> {
                $parse(typed).map(Self)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = TextRefusal;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
    )+};
}

texts! {
    /// The name under which a leader appears: "Anna M.", "Leader 04"; one line of up to 100 letters, never checked
    /// against real people.
    Alias = line::alias;
    /// A mailbox: one `@`, a domain with a dot, no spaces, at most 254 letters (RFC 5321), 64 of them before the `@`.
    ///
    /// Letters are ASCII, since few mailers carry others; the domain is kept in small letters.
    EmailAddress = email::email;
    /// A short text of one line, up to 200 letters.
    Line = line::line;
    /// A person's name, 2 to 100 letters of any script, with spaces, hyphens, apostrophes and dots.
    PersonName = person_name::person_name;
    /// A telephone number, kept as `+` and 8 to 15 digits, the first of which is no zero.
    ///
    /// [`Phone::parse`] takes the international form only, after `+` or `00`: eight digits that begin with 6 are a
    /// Latvian landline and a Lithuanian mobile alike. Where the country is known, [`Phone::parse_in`] reads national
    /// numbers too. Numbers of Latvia, Lithuania and Estonia must have as many digits as such numbers have.
    Phone = phone::phone;
    /// A text of several lines, up to 4,000 letters; line ends are `\n`, with one empty line between paragraphs at most.
    Prose = line::prose;
    /// The name under which somebody signs in: 3 to 100 letters on one line, their own name or a mailbox.
    ///
    /// [`SignInName::key`] tells two of them apart, forgiving of capitals and diacritics.
    SignInName = sign_in_name::sign_in_name;
    /// The code on a slip: eight letters and digits that cannot be taken for one another.
    ///
    /// [`SlipCode::shown`] writes it as `ABCD-EFGH`; [`SlipCode::parse`] reads it as people type it: in small letters,
    /// with spaces and hyphens or without, and with a letter that only looks like the one that was meant.
    SlipCode = slip_code::slip_code;
    /// A part of an address: small Latin letters, digits and single hyphens between them, up to 80.
    ///
    /// [`Slug::parse`] is strict and tidies nothing; [`Slug::of`] makes one of any text.
    Slug = slug::slug;
    /// What something is called, up to 160 letters on one line.
    Title = line::title;
}

mod email;
#[cfg(test)]
mod laws;
mod line;
mod person_name;
mod phone;
mod rules;
mod sign_in_name;
mod slip_code;
mod slug;

pub(crate) use rules::is_invisible;
