//! Lines to courses: the lines of one course together, the groups of one course in one parallel set.
//!
//! Lines are one course when everything but day, hours and dates is the same (title, faculty, place, leader, language,
//! level, seats) and their weekdays differ: sheets have a line for each weekday. A second line on the same weekday at
//! another hour begins another group of the same title, and so does a line that its note calls a parallel group. Lines of
//! listed dates are each a course of their own, since each has its own places: a lecture that travels through six houses is
//! one parallel set of many dates. The groups of a set share faculty and title, but for the number of a group.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    offer::{Doubt, DoubtReason},
    pattern::{Pattern, Rhythm, WeekdaySet},
};
use jiff::civil::Weekday;

use super::{
    cell::{
        subject::{self, Kind},
        words::words,
    },
    draft::Draft,
};

/// A line that was understood or is doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it says.
    pub draft: Draft,
    /// What is doubtful about it.
    pub doubts: Vec<Doubt>,
}

/// The lines of one course or activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The lines; the first decides all that they share.
    pub entries: Vec<Entry>,
    /// What the groups of its parallel set have in common.
    pub set: String,
}

/// Puts the lines of one course together; `heading` is the title's, for the doubts about lines that come twice.
#[must_use]
pub fn bundles(entries: Vec<Entry>, heading: &str) -> Vec<Bundle> {
    let mut groups: BTreeMap<Vec<String>, Vec<Bundle>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for mut entry in entries {
        if !entry.draft.parallel && !seen.insert(signature(&entry.draft)) {
            entry.doubts.push(seen_twice(&entry.draft, heading));
        }
        let group = groups.entry(shared(&entry.draft)).or_default();
        match group.iter_mut().find(|bundle| bundle.takes(&entry.draft)) {
            Some(bundle) => bundle.entries.push(entry),
            None => group.push(Bundle {
                set: set_of(&entry.draft),
                entries: vec![entry],
            }),
        }
    }
    let mut bundles: Vec<Bundle> = groups.into_values().flat_map(joined).collect();
    bundles.sort_by_key(|bundle| bundle.entries.first().map(|entry| entry.draft.line));
    bundles
}

impl Bundle {
    /// The weekdays of its lines.
    #[must_use]
    pub fn days(&self) -> WeekdaySet {
        self.entries
            .iter()
            .flat_map(|entry| entry.draft.days.iter())
            .collect()
    }

    /// What is doubtful about its lines.
    #[must_use]
    pub fn doubts(&self) -> Vec<Doubt> {
        self.entries
            .iter()
            .flat_map(|entry| entry.doubts.clone())
            .collect()
    }

    /// Its timetable, as far as it is known: lines that differ in their weekday only are one pattern.
    #[must_use]
    pub fn patterns(&self) -> Vec<Pattern> {
        let mut patterns: Vec<Pattern> = Vec::new();
        for pattern in self
            .entries
            .iter()
            .filter_map(|entry| pattern(&entry.draft))
        {
            let joined = patterns.iter_mut().find_map(|known| {
                let alike = known.hours == pattern.hours
                    && known.place == pattern.place
                    && known.season == pattern.season
                    && known.except == pattern.except;
                let rhythm = if alike {
                    both(&known.rhythm, &pattern.rhythm)
                } else {
                    None
                };
                rhythm.map(|rhythm| (known, rhythm))
            });
            match joined {
                Some((known, rhythm)) => known.rhythm = rhythm,
                None => patterns.push(pattern),
            }
        }
        patterns
    }

    /// Whether `draft` is the same lesson on another weekday.
    fn takes(&self, draft: &Draft) -> bool {
        let same_hours = self
            .entries
            .iter()
            .all(|entry| entry.draft.hours == draft.hours);
        same_hours && self.may_hold(draft)
    }

    /// Whether `draft` may be a line of the same course: another weekday, in the same season.
    fn may_hold(&self, draft: &Draft) -> bool {
        let by_weekday = |draft: &Draft| {
            !draft.parallel
                && !draft.days.is_empty()
                && !matches!(&draft.when, Some(when) if matches!(when.rhythm, Rhythm::Dates { .. }))
        };
        let season = |draft: &Draft| {
            draft
                .when
                .as_ref()
                .map(|when| (when.season.clone(), when.except.clone()))
        };
        let own = self.days();
        by_weekday(draft)
            && !draft.days.iter().any(|day| own.has(day))
            && self
                .entries
                .iter()
                .all(|entry| by_weekday(&entry.draft) && season(&entry.draft) == season(draft))
    }
}

/// Bundles of other hours on other weekdays are the same course ("Monday 13-19, Tuesday 13-20").
fn joined(bundles: Vec<Bundle>) -> Vec<Bundle> {
    let mut whole: Vec<Bundle> = Vec::new();
    for bundle in bundles {
        let fits = |known: &&mut Bundle| {
            bundle
                .entries
                .iter()
                .all(|entry| known.may_hold(&entry.draft))
        };
        match whole.iter_mut().find(fits) {
            Some(known) => known.entries.extend(bundle.entries),
            None => whole.push(bundle),
        }
    }
    whole
}

fn pattern(draft: &Draft) -> Option<Pattern> {
    let (when, hours) = (draft.when.as_ref()?, draft.hours?);
    let except = when.except.iter().chain(&draft.except).copied().collect();
    Some(Pattern {
        rhythm: when.rhythm.clone(),
        hours,
        place: draft.place.clone(),
        season: when.season.clone(),
        except,
    })
}

fn both(one: &Rhythm, other: &Rhythm) -> Option<Rhythm> {
    let union = |one: &WeekdaySet, other: &WeekdaySet| one.iter().chain(other.iter()).collect();
    match (one, other) {
        (Rhythm::Weekly { days }, Rhythm::Weekly { days: more }) => Some(Rhythm::Weekly {
            days: union(days, more),
        }),
        (
            Rhythm::Monthly { days, nth },
            Rhythm::Monthly {
                days: more,
                nth: same,
            },
        ) if nth == same => Some(Rhythm::Monthly {
            days: union(days, more),
            nth: nth.clone(),
        }),
        _ => None,
    }
}

/// What lines of one course have in common.
fn shared(draft: &Draft) -> Vec<String> {
    if let Some(key) = &draft.key {
        return vec![key.clone()];
    }
    vec![
        words(draft.title.as_str()).join(" "),
        words(draft.faculty.as_deref().unwrap_or_default()).join(" "),
        format!("{:?}", draft.place),
        draft
            .leader
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            draft.kind,
            draft.language,
            draft.level,
            draft.seats,
            draft.entry,
            draft.opens,
            draft.closes
        ),
    ]
}

/// What two lines must not share: faculty, title, day, hours, dates and place.
fn signature(draft: &Draft) -> Vec<String> {
    let days: Vec<i8> = draft
        .days
        .iter()
        .map(Weekday::to_monday_zero_offset)
        .collect();
    let mut signature = vec![format!("{days:?} {:?} {:?}", draft.hours, draft.when)];
    signature.push(words(draft.title.as_str()).join(" "));
    signature.push(format!(
        "{:?} {:?} {:?}",
        draft.faculty, draft.place, draft.key
    ));
    signature
}

fn seen_twice(draft: &Draft, heading: &str) -> Doubt {
    Doubt {
        line: draft.line,
        column: heading.to_owned(),
        cell: draft.title.to_string(),
        reason: DoubtReason::SeenTwice,
    }
}

fn set_of(draft: &Draft) -> String {
    let (base, _) = subject::without_group(draft.title.as_str());
    let faculty = words(draft.faculty.as_deref().unwrap_or_default()).join(" ");
    match draft.kind {
        Kind::Course => format!("{faculty}\n{base}"),
        Kind::Activity => String::new(),
    }
}
