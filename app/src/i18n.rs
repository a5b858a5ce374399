//! The words of the interface in its four languages.
//!
//! [`t`] holds one function for each message of `app/locales/<language>/<word>.ftl`, written when the crate is built: the
//! message `seats-left` of `course.ftl` is [`t`]`::course::seats_left(language, ..)`. Its arguments come in alphabetical
//! order: `&str` for words, `u32` for numbers. It returns `&'static str`, or a `Cow` if it shows an argument.
//! Whatever a language needs and does not have ends the build.
//!
//! To add a message: write it into all four files. An argument that chooses forms (`{ $count -> [one] .. *[other] .. }`)
//! is a number with the plural forms of the language, of which none may be missing. `# @number $count` in the comment above
//! makes a number of an argument that is only shown; `# @choice $month` one of an argument that names fixed things by
//! number and takes no plural forms. Forms of any other name are chosen by a word: `{ $code -> [lv] .. *[en] .. }`.

pub mod date;
mod doubt;
mod fill;
pub mod holiday;
mod level;
pub mod list;
pub mod number;
pub mod pattern;
pub mod plural;

pub use doubt::doubt_in_words;
pub use fill::capitalised;
pub use level::level_name;

/// The messages, one module for each file.
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/t.rs"));
}
