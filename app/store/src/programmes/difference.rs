//! What differs between what a source brought before and what it brings now.

use std::collections::{BTreeMap, BTreeSet};

use domain::{activity::Activity, course::Course, id::CourseId};

use super::{Difference, Named};

/// What a source brought before.
#[derive(Default)]
pub(super) struct Before {
    pub(super) courses: Vec<Course>,
    pub(super) activities: Vec<Activity>,
}

/// Compares. Courses that are gone but `peopled` are kept; they are returned, and so are those that changed anything.
pub(super) fn compare<'a>(
    before: &'a Before,
    courses: &'a [Course],
    activities: &'a [Activity],
    peopled: &BTreeSet<CourseId>,
) -> (Difference, Vec<&'a Course>, Vec<&'a Course>) {
    let mut difference = Difference::default();
    let old: BTreeMap<_, _> = before
        .activities
        .iter()
        .map(|activity| (activity.id, activity))
        .collect();
    let new: BTreeMap<_, _> = activities
        .iter()
        .map(|activity| (activity.id, activity))
        .collect();
    compare_all(&mut difference, &old, &new, |activity| {
        Named::of(&activity.offer)
    });
    let old: BTreeMap<_, _> = before
        .courses
        .iter()
        .map(|course| (course.id, course))
        .collect();
    let new: BTreeMap<_, _> = courses.iter().map(|course| (course.id, course)).collect();
    let (kept, gone): (Vec<_>, Vec<_>) = old
        .iter()
        .filter(|(id, _)| !new.contains_key(id))
        .map(|(_, course)| *course)
        .partition(|course| peopled.contains(&course.id));
    let remaining = old
        .into_iter()
        .filter(|(id, _)| new.contains_key(id))
        .collect();
    compare_all(&mut difference, &remaining, &new, |course| {
        Named::of(&course.offer)
    });
    difference
        .gone
        .extend(gone.iter().map(|course| Named::of(&course.offer)));
    difference
        .kept
        .extend(kept.iter().map(|course| Named::of(&course.offer)));
    let changed = new
        .iter()
        .filter(|(id, course)| remaining_differs(&remaining, id, course));
    let touched = changed
        .map(|(_, course)| *course)
        .chain(remaining_old(&remaining, &new))
        .chain(gone)
        .collect();
    (difference, kept, touched)
}

fn compare_all<K: Ord, T: PartialEq>(
    difference: &mut Difference,
    old: &BTreeMap<K, &T>,
    new: &BTreeMap<K, &T>,
    name: impl Fn(&T) -> Named,
) {
    for (id, thing) in new {
        match old.get(id) {
            None => difference.added.push(name(thing)),
            Some(before) if before == thing => difference.same += 1,
            Some(_) => difference.changed.push(name(thing)),
        }
    }
    difference.gone.extend(
        old.iter()
            .filter(|(id, _)| !new.contains_key(id))
            .map(|(_, thing)| name(thing)),
    );
}

fn remaining_differs(old: &BTreeMap<CourseId, &Course>, id: &CourseId, course: &&Course) -> bool {
    old.get(id) != Some(course)
}

/// Changed courses as they were before: they may have been in another set, another room.
fn remaining_old<'a>(
    old: &BTreeMap<CourseId, &'a Course>,
    new: &BTreeMap<CourseId, &'a Course>,
) -> impl Iterator<Item = &'a Course> {
    old.iter()
        .filter(|(id, course)| new.get(id) != Some(course))
        .map(|(_, course)| *course)
        .collect::<Vec<_>>()
        .into_iter()
}
