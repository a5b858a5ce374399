//! From Fluent files to Rust functions: reading, checking that the languages agree, writing.
//!
//! What is supported, and what is refused, is said in [`form`]; what must agree between languages in [`agree`]; what the
//! functions look like in [`write`].

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

mod agree;
mod form;
mod language;
mod source;
#[cfg(test)]
mod tests;
mod write;

pub use language::Language;

use agree::Agreed;
use source::Catalogue;

/// One translation file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The language it is written in.
    pub language: Language,
    /// What it is about, and the name of its module: `course`.
    pub word: String,
    /// Where it is, as people are told.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Something in a translation file that a person must put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// The file.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, as a sentence.
    pub sentence: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.sentence)
    }
}

/// The Rust of all `sources`: a module for each word with a function for each message.
///
/// # Errors
///
/// Everything that is wrong, in the order of files and lines.
pub fn generate(sources: &[Source]) -> Result<String, Vec<Complaint>> {
    let mut complaints = BTreeSet::new();
    let catalogue = Catalogue::read(sources, &mut complaints);
    let mut words = BTreeMap::new();
    if complaints.is_empty() {
        for word in catalogue.words() {
            words.insert(word, agreed(&catalogue, word, &mut complaints));
        }
    }
    if complaints.is_empty() {
        Ok(write::modules(&words))
    } else {
        Err(complaints.into_iter().collect())
    }
}

/// The messages of `word` on which the languages agree, by the names of their functions.
fn agreed<'a>(
    catalogue: &Catalogue<'a>,
    word: &'a str,
    complaints: &mut BTreeSet<Complaint>,
) -> BTreeMap<String, Agreed> {
    let mut messages = BTreeMap::new();
    for id in catalogue.ids(word) {
        match Agreed::of(catalogue, word, id) {
            Ok(message) => {
                messages.insert(write::rust_name(id), message);
            }
            Err(found) => complaints.extend(found),
        }
    }
    messages
}
