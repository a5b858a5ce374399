//! Ids and addresses that follow from what a sheet says, so that the same row is the same course next time.
//!
//! An id is made from the source and from what the row itself says, never from its neighbours or its line: a row put in
//! above it changes nothing. A changed hour or room makes another id; [`recognise`](super::recognition::recognise) then
//! finds the course it was.

use std::collections::{BTreeMap, BTreeSet};

use domain::{search::folded, text::Slug};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// An id that `parts` always give; two lists of parts never share one by being joined differently.
#[must_use]
pub fn id(parts: &[&str]) -> Uuid {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let mut bytes = [0; 16];
    for (byte, hashed) in bytes.iter_mut().zip(hash.finalize()) {
        *byte = hashed;
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// The id of something offered. Its last bit says whether it follows from a name of the row's own, which never changes.
#[must_use]
pub fn offer_id(parts: &[&str], keyed: bool) -> Uuid {
    let mut bytes = id(parts).into_bytes();
    if let Some(last) = bytes.last_mut() {
        *last = (*last & !1) | u8::from(keyed);
    }
    Uuid::from_bytes(bytes)
}

/// Whether the id of something offered follows from a name of the row's own.
#[must_use]
pub fn is_keyed(id: Uuid) -> bool {
    id.as_bytes().last().is_some_and(|last| last & 1 == 1)
}

/// Addresses that are given once each.
#[derive(Clone, Debug, Default)]
pub struct Slugs {
    taken: BTreeSet<String>,
    /// The next number to try for each base, so that ten thousand of one name take no longer than of ten thousand names.
    next: BTreeMap<String, u32>,
}

impl Slugs {
    /// Keeps `slug` from being given.
    pub fn keep(&mut self, slug: &Slug) {
        self.taken.insert(slug.as_str().to_owned());
    }

    /// An address made of `title`; the second of a name gets `-2`. A title without Latin letters gives `otherwise`.
    ///
    /// Returns `None` only if neither gives an address.
    pub fn give(&mut self, title: &str, otherwise: &str) -> Option<Slug> {
        let base = latin(title).or_else(|| latin(otherwise))?;
        let mut number = self.next.get(&base).copied().unwrap_or(1);
        loop {
            let slug = if number == 1 {
                base.clone()
            } else {
                format!("{base}-{number}")
            };
            number += 1;
            if self.taken.insert(slug.clone()) {
                self.next.insert(base, number);
                return Slug::parse(&slug).ok();
            }
        }
    }
}

/// Small Latin letters, digits and single hyphens, up to 60, cut between words where there are any.
fn latin(title: &str) -> Option<String> {
    let plain = folded(title);
    let mut slug = String::new();
    for word in plain
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !slug.is_empty() && slug.len() + 1 + word.len() > 60 {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(60));
    }
    (!slug.is_empty()).then_some(slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_follows_from_its_parts_and_from_how_they_are_parted() {
        assert_eq!(id(&["a", "bc"]), id(&["a", "bc"]));
        assert_ne!(id(&["a", "bc"]), id(&["ab", "c"]));
        assert_eq!(id(&["a"]).get_version_num(), 8);
    }

    #[test]
    fn an_id_says_whether_the_row_has_a_name_of_its_own() {
        for part in ["a", "b", "c", "d"] {
            assert!(is_keyed(offer_id(&[part], true)));
            assert!(!is_keyed(offer_id(&[part], false)));
        }
    }

    #[test]
    fn addresses_are_latin_short_and_given_once() {
        let mut slugs = Slugs::default();
        let mut give = |title: &str| slugs.give(title, "kurss").map(String::from).unwrap();
        assert_eq!(give("Šokių grupė „Nonna Dance“"), "sokiu-grupe-nonna-dance");
        assert_eq!(give("Šokių grupė Nonna Dance"), "sokiu-grupe-nonna-dance-2");
        assert_eq!(give("Хор"), "kurss");
        assert!(give(&"garš vārds ".repeat(30)).len() <= 60);
    }
}
