//! What a source brings now and what it brought before: which is which.
//!
//! A changed hour or room makes another id, so the course it was is found by what is left, and gives its id, its parallel
//! set and its address back; people stay in it. Between two that would do equally well nothing is guessed.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    activity::Activity,
    course::Course,
    id::{ActivityId, CourseId, SetId},
    offer::Offer,
    pattern::Hours,
    search::folded,
};
use uuid::Uuid;

use super::identity::{self, Slugs};

/// Something that is offered under an id: a course or an activity.
pub trait Offered {
    /// Its id.
    fn id(&self) -> Uuid;
    /// Gives it another.
    fn rename(&mut self, id: Uuid);
    /// What people read, when and where.
    fn offer(&self) -> &Offer;
    /// The same, to be changed.
    fn offer_mut(&mut self) -> &mut Offer;
    /// The parallel set it is in, if it is in any.
    fn set(&mut self) -> Option<&mut SetId>;
}

impl Offered for Course {
    fn id(&self) -> Uuid {
        self.id.0
    }

    fn rename(&mut self, id: Uuid) {
        self.id = CourseId(id);
    }

    fn offer(&self) -> &Offer {
        &self.offer
    }

    fn offer_mut(&mut self) -> &mut Offer {
        &mut self.offer
    }

    fn set(&mut self) -> Option<&mut SetId> {
        Some(&mut self.set)
    }
}

impl Offered for Activity {
    fn id(&self) -> Uuid {
        self.id.0
    }

    fn rename(&mut self, id: Uuid) {
        self.id = ActivityId(id);
    }

    fn offer(&self) -> &Offer {
        &self.offer
    }

    fn offer_mut(&mut self) -> &mut Offer {
        &mut self.offer
    }

    fn set(&mut self) -> Option<&mut SetId> {
        None
    }
}

/// Which of `new` is which of `before`, by their places.
type Pairs = BTreeMap<usize, usize>;

/// What something is known again by.
type Mark<T> = fn(&T) -> String;

/// Gives what is offered in `new` the ids, sets and addresses of what it was in `before`, which holds what the same source
/// brought and nothing else; `taken` holds the addresses of everybody else.
///
/// Something is known again when nothing but its id changed, as when it was moved to where it is before; else by its id;
/// else by its title, days and starts; else by its title and place or leader; else by its title, if it is the only one of
/// that title left on both sides. Two rows with names of their own are the same only if the names are.
pub fn recognise<T: Offered + Clone>(new: &mut [T], before: &[T], mut taken: Slugs) {
    let pairs = pairs(new, before);
    for old in before {
        taken.keep(&old.offer().slug);
    }
    let mut sets: BTreeMap<SetId, SetId> = BTreeMap::new();
    let mut ids: BTreeSet<Uuid> = pairs.values().map(|old| before[*old].id()).collect();
    for (place, thing) in new.iter_mut().enumerate() {
        match pairs.get(&place) {
            Some(old) => take_over(thing, before[*old].clone(), &mut sets),
            None => be_new(thing, &mut ids, &mut taken),
        }
    }
    for set in new.iter_mut().filter_map(T::set) {
        *set = sets.get(set).copied().unwrap_or(*set);
    }
}

fn take_over<T: Offered>(thing: &mut T, mut old: T, sets: &mut BTreeMap<SetId, SetId>) {
    thing.rename(old.id());
    thing.offer_mut().slug = old.offer().slug.clone();
    if let (Some(set), Some(was)) = (thing.set(), old.set()) {
        sets.entry(*set).or_insert(*was);
    }
}

/// An id and an address that nobody has: the id that follows from a row may belong to what was there before.
fn be_new<T: Offered>(thing: &mut T, ids: &mut BTreeSet<Uuid>, taken: &mut Slugs) {
    let mut id = thing.id();
    while !ids.insert(id) {
        id = identity::offer_id(&["again", &id.to_string()], identity::is_keyed(id));
    }
    thing.rename(id);
    if let Some(slug) = taken.give(thing.offer().slug.as_str(), "n") {
        thing.offer_mut().slug = slug;
    }
}

fn pairs<T: Offered>(new: &[T], before: &[T]) -> Pairs {
    let mut pairs = Pairs::new();
    let known: BTreeSet<Uuid> = before.iter().map(Offered::id).collect();
    // The id of what was moved follows from where it is now, and its old one may have come to another row.
    let moved = |place: usize| !known.contains(&new[place].id());
    pair(new, before, by_all, moved, &mut pairs);
    let marks: [Mark<T>; 5] = [by_id, by_hours, by_place, by_leader, by_title];
    for mark in marks {
        pair(new, before, mark, |_| true, &mut pairs);
    }
    pairs
}

/// Pairs what alone has a mark with the only one before that has it, among those that have no partner yet.
fn pair<T: Offered>(
    new: &[T],
    before: &[T],
    mark: Mark<T>,
    is_asked: impl Fn(usize) -> bool,
    pairs: &mut Pairs,
) {
    let found: BTreeSet<usize> = pairs.values().copied().collect();
    let mut marked: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for place in (0..new.len()).filter(|place| !pairs.contains_key(place)) {
        let mark = mark(&new[place]);
        marked.entry(mark).or_default().0.push(place);
    }
    for old in (0..before.len()).filter(|old| !found.contains(old)) {
        if let Some((_, olds)) = marked.get_mut(&mark(&before[old])) {
            olds.push(old);
        }
    }
    for (places, olds) in marked.into_values() {
        if let (&[place], &[old]) = (places.as_slice(), olds.as_slice())
            && is_asked(place)
            && may_be(new[place].id(), before[old].id())
        {
            pairs.insert(place, old);
        }
    }
}

/// Two names of their own that differ are two things, however alike.
fn may_be(new: Uuid, old: Uuid) -> bool {
    new == old || !(identity::is_keyed(new) && identity::is_keyed(old))
}

fn by_id<T: Offered>(thing: &T) -> String {
    thing.id().to_string()
}

fn by_all<T: Offered>(thing: &T) -> String {
    let offer = thing.offer();
    let title = by_title(thing);
    format!(
        "{title}\n{:?} {:?} {:?}",
        offer.patterns, offer.leader, offer.faculty
    )
}

fn by_title<T: Offered>(thing: &T) -> String {
    let offer = thing.offer();
    folded(offer.title.get(offer.title.original()).1.as_str())
}

fn by_hours<T: Offered>(thing: &T) -> String {
    let starts: Vec<_> = thing
        .offer()
        .patterns
        .iter()
        .map(|pattern| {
            let start = pattern.hours.start;
            (&pattern.rhythm, Hours { start, end: None })
        })
        .collect();
    format!("{}\n{starts:?}", by_title(thing))
}

fn by_place<T: Offered>(thing: &T) -> String {
    let place = thing.offer().patterns.first().map(|pattern| &pattern.place);
    format!("{}\n{place:?}", by_title(thing))
}

fn by_leader<T: Offered>(thing: &T) -> String {
    format!("{}\n{:?}", by_title(thing), thing.offer().leader)
}
