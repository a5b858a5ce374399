//! Ids and addresses that follow from what a sheet says, so that the same row is the same course next time.
//!
//! An id is made from the source and from what the row itself says, never from its neighbours or its line: a row put in
//! above it changes nothing. A changed hour or room makes another id; [`recognise`] then finds the course it was, by what
//! is left, and gives the old id, set and address back. It never guesses between two.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    course::Course,
    id::{CourseId, SetId},
    offer::Offer,
    pattern::Hours,
    search::folded,
    text::Slug,
};
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

/// Addresses that are given once each.
#[derive(Debug, Default)]
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

/// Gives the courses of `new` the ids, sets and addresses of the courses of `before` that they are.
///
/// `before` holds the courses of the same source and no others. A course is known again by its id; else by its title,
/// weekday and start; else by its title and place or leader; else by its title, if it is the only one of that title left
/// on both sides. Two that would do equally well are neither.
pub fn recognise(new: &mut [Course], before: &[Course]) {
    let ids: BTreeSet<_> = new.iter().map(|course| course.id).collect();
    let known: BTreeMap<CourseId, &Course> =
        before.iter().map(|course| (course.id, course)).collect();
    let mut lost: Vec<&Course> = before
        .iter()
        .filter(|course| !ids.contains(&course.id))
        .collect();
    let mut fresh: Vec<usize> = (0..new.len())
        .filter(|place| !known.contains_key(&new[*place].id))
        .collect();
    let mut renamed: BTreeMap<usize, &Course> = BTreeMap::new();
    for key in [by_hours, by_place, by_leader, by_title] {
        let mut pairs: BTreeMap<String, (Vec<usize>, Vec<&Course>)> = BTreeMap::new();
        for place in &fresh {
            pairs
                .entry(key(&new[*place].offer))
                .or_default()
                .0
                .push(*place);
        }
        for old in &lost {
            pairs.entry(key(&old.offer)).or_default().1.push(old);
        }
        for (places, olds) in pairs.values() {
            if let ([place], [old]) = (places.as_slice(), olds.as_slice()) {
                renamed.insert(*place, old);
            }
        }
        let found: BTreeSet<CourseId> = renamed.values().map(|old| old.id).collect();
        fresh.retain(|place| !renamed.contains_key(place));
        lost.retain(|course| !found.contains(&course.id));
    }
    take_over(new, &known, &renamed);
}

fn take_over(
    new: &mut [Course],
    known: &BTreeMap<CourseId, &Course>,
    renamed: &BTreeMap<usize, &Course>,
) {
    let mut sets: BTreeMap<SetId, SetId> = BTreeMap::new();
    let mut slugs = Slugs::default();
    for old in known.values() {
        slugs.keep(&old.offer.slug);
    }
    for (place, course) in new.iter_mut().enumerate() {
        if let Some(old) = renamed.get(&place).or_else(|| known.get(&course.id)) {
            sets.entry(course.set).or_insert(old.set);
            course.id = old.id;
            course.offer.slug = old.offer.slug.clone();
        }
    }
    for course in new {
        if let Some(set) = sets.get(&course.set) {
            course.set = *set;
        }
        if !known.contains_key(&course.id)
            && let Some(slug) = slugs.give(course.offer.slug.as_str(), "n")
        {
            course.offer.slug = slug;
        }
    }
}

fn by_title(offer: &Offer) -> String {
    folded(offer.title.get(offer.title.original()).1.as_str())
}

fn by_hours(offer: &Offer) -> String {
    let starts: Vec<_> = offer
        .patterns
        .iter()
        .map(|pattern| {
            (
                &pattern.rhythm,
                Hours {
                    end: None,
                    ..pattern.hours
                },
            )
        })
        .collect();
    format!("{}\n{starts:?}", by_title(offer))
}

fn by_place(offer: &Offer) -> String {
    format!(
        "{}\n{:?}",
        by_title(offer),
        offer.patterns.first().map(|pattern| &pattern.place)
    )
}

fn by_leader(offer: &Offer) -> String {
    format!("{}\n{:?}", by_title(offer), offer.leader)
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
    fn addresses_are_latin_short_and_given_once() {
        let mut slugs = Slugs::default();
        let mut give = |title: &str| slugs.give(title, "kurss").map(String::from).unwrap();
        assert_eq!(give("Šokių grupė „Nonna Dance“"), "sokiu-grupe-nonna-dance");
        assert_eq!(give("Šokių grupė Nonna Dance"), "sokiu-grupe-nonna-dance-2");
        assert_eq!(give("Хор"), "kurss");
        assert!(give(&"garš vārds ".repeat(30)).len() <= 60);
    }
}
