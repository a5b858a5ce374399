//! Courses and activities out of the lines of their sheets.

use std::collections::BTreeSet;

use domain::{
    activity::Activity,
    course::Course,
    id::{ActivityId, CentreId, CourseId, FacultyId, SetId},
    language::{Language, Translated},
    offer::{Offer, State},
    pattern::{Pattern, Rhythm},
    place::Place,
    text::{Line, Prose, Slug},
};
use uuid::Uuid;

use super::{
    cell::{subject::Kind, words::words},
    columns::Field,
    course::{self, Bundle, Entry},
    draft::Draft,
    house::{faculties::Faculties, places::Places},
    identity::{self, Slugs},
    programme::{Stand, Stands, Wanted},
    report::Report,
    row::{self, Reading},
    sheet::Sheet,
};

/// What has been made so far.
pub(super) struct Builder {
    source: String,
    centre: CentreId,
    language: Language,
    /// The faculties that the rows named, after those that were listed.
    pub(super) faculties: Faculties,
    slugs: Slugs,
    ids: BTreeSet<Uuid>,
    pub(super) courses: Vec<Course>,
    pub(super) activities: Vec<Activity>,
    pub(super) wanted: Vec<Wanted>,
    pub(super) stands: Stands,
}

impl Builder {
    /// Nothing yet, of the source and the centre named.
    pub(super) fn new(
        source: &str,
        centre: CentreId,
        language: Language,
        faculties: Faculties,
    ) -> Self {
        Self {
            source: source.to_owned(),
            centre,
            language,
            faculties,
            slugs: Slugs::default(),
            ids: BTreeSet::new(),
            courses: Vec::new(),
            activities: Vec::new(),
            wanted: Vec::new(),
            stands: Stands::default(),
        }
    }

    /// All that has been made, as people read it.
    pub(super) fn offers(&mut self) -> Vec<&mut Offer> {
        let courses = self.courses.iter_mut().map(|course| &mut course.offer);
        let activities = self.activities.iter_mut();
        courses
            .chain(activities.map(|activity| &mut activity.offer))
            .collect()
    }

    /// Tells how much has been made.
    pub(super) fn tell(&self, report: &mut Report) {
        let sets: BTreeSet<SetId> = self.courses.iter().map(|course| course.set).collect();
        report.courses = self.courses.len();
        report.sets = sets.len();
        report.activities = self.activities.len();
    }

    /// Takes every line of a sheet, and counts it.
    pub(super) fn take(&mut self, sheet: &Sheet, places: &Places, report: &mut Report) {
        let mut entries = Vec::new();
        for reading in row::read_all(&sheet.table, &sheet.columns, places) {
            match reading {
                Reading::Understood(draft) => entries.push(Entry {
                    draft: *draft,
                    doubts: Vec::new(),
                }),
                Reading::Doubtful(draft, doubts) => entries.push(Entry {
                    draft: *draft,
                    doubts,
                }),
                Reading::Refused { line, why } => {
                    report.refuse(&sheet.file, sheet.table.page(), line, why);
                }
            }
        }
        let heading = sheet
            .columns
            .place(Field::Title)
            .and_then(|place| sheet.table.heading.get(place));
        let bundles = course::bundles(entries, heading.map_or("title", String::as_str));
        for bundle in &bundles {
            for entry in &bundle.entries {
                report.count(sheet, entry);
            }
            self.build(bundle, sheet.table.page());
        }
        let unknown = sheet.columns.unknown.iter();
        report
            .unknown_columns
            .extend(unknown.filter(|name| !name.is_empty()).cloned());
        report.sort();
    }

    fn build(&mut self, bundle: &Bundle, page: &str) {
        let Some(first) = bundle.entries.first().map(|entry| &entry.draft) else {
            return;
        };
        let patterns = bundle.patterns();
        let id = self.id(bundle, first);
        let Some(slug) = self.slugs.give(
            first.title.as_str(),
            &format!("n-{}", &id.simple().to_string()[..8]),
        ) else {
            return;
        };
        let offer = self.offer(bundle, first, slug, patterns);
        let stand = Stand {
            page: page.to_owned(),
            lines: bundle
                .entries
                .iter()
                .map(|entry| entry.draft.line)
                .collect(),
        };
        match first.kind {
            Kind::Activity => {
                self.activities.push(Activity {
                    id: ActivityId(id),
                    offer,
                });
                self.stands.activities.push(stand);
            }
            Kind::Course => {
                self.course(bundle, first, CourseId(id), offer);
                self.stands.courses.push(stand);
            }
        }
    }

    fn course(&mut self, bundle: &Bundle, first: &Draft, id: CourseId, offer: Offer) {
        let set = SetId(identity::id(&["set", &self.source, &bundle.set]));
        if first.placed + first.waiting > 0 {
            self.wanted.push(Wanted {
                set,
                course: id,
                placed: first.placed,
                waiting: first.waiting,
            });
        }
        self.courses.push(Course {
            id,
            set,
            offer,
            seats: first.seats,
            minimum: first.minimum,
            level: first.level,
            entry: first.entry,
            opens: first.opens,
            closes: first.closes,
        });
    }

    /// The id follows from title, place, days, starts and dates; lines alike in all of them are told apart by their order.
    fn id(&mut self, bundle: &Bundle, first: &Draft) -> Uuid {
        let kind = match first.kind {
            Kind::Course => "course",
            Kind::Activity => "activity",
        };
        let (name, rest) = match &first.key {
            Some(key) => (key.clone(), "by key".to_owned()),
            None => (
                words(first.title.as_str()).join(" "),
                format!("{}\n{}", place(&first.place), meetings(bundle)),
            ),
        };
        let mut number = 1;
        loop {
            let number_in_words = number.to_string();
            let parts = ["offer", &self.source, kind, &name, &rest, &number_in_words];
            let id = identity::offer_id(&parts, first.key.is_some());
            if self.ids.insert(id) {
                return id;
            }
            number += 1;
        }
    }

    fn offer(
        &mut self,
        bundle: &Bundle,
        first: &Draft,
        slug: Slug,
        patterns: Vec<Pattern>,
    ) -> Offer {
        let language = first.language.unwrap_or(self.language);
        let line = |text: &Option<Line>| text.clone().map(|text| Translated::new(language, text));
        let doubts = bundle.doubts();
        Offer {
            centre: self.centre,
            faculty: self.faculty(first, language),
            slug,
            title: translated(language, first.title.clone(), &first.titles),
            kind: None,
            text: text(language, first),
            leader: first.leader.clone(),
            bring: line(&first.bring),
            cost: line(&first.cost),
            language: first.language,
            audience: first.audience,
            patterns,
            changes: Vec::new(),
            state: if doubts.is_empty() {
                State::Published
            } else {
                State::Doubtful(doubts)
            },
        }
    }

    fn faculty(&mut self, first: &Draft, language: Language) -> Option<FacultyId> {
        let name = first.faculty.as_deref()?;
        self.faculties.called(name, self.centre, language)
    }
}

fn translated<T: Clone>(language: Language, text: T, others: &[(Language, T)]) -> Translated<T> {
    let text = Translated::new(language, text);
    others.iter().fold(text, |text, (language, other)| {
        text.with(*language, other.clone())
    })
}

/// The first language that has a text is the original, where the row's own has none.
fn text(language: Language, draft: &Draft) -> Option<Translated<Prose>> {
    let own = draft.text.clone().map(|text| (language, text));
    let (original, text) = own.or_else(|| draft.texts.first().cloned())?;
    Some(translated(original, text, &draft.texts))
}

/// A place in words that stay the same for as long as the place does.
fn place(place: &Place) -> String {
    match place {
        Place::Room(room) => room.to_string(),
        Place::Named(name) => words(name.as_str()).join(" "),
        Place::Unknown => String::new(),
    }
}

/// The days, starts and dates of a course, whatever the order of its lines.
fn meetings(bundle: &Bundle) -> String {
    let lines: BTreeSet<String> = bundle
        .entries
        .iter()
        .map(|entry| meeting(&entry.draft))
        .collect();
    lines.into_iter().collect::<Vec<_>>().join("\n")
}

fn meeting(draft: &Draft) -> String {
    let days: Vec<String> = draft
        .days
        .iter()
        .map(|day| day.to_monday_one_offset().to_string())
        .collect();
    let start = draft
        .hours
        .map(|hours| hours.start.to_string())
        .unwrap_or_default();
    let rhythm = match draft.when.as_ref().map(|when| &when.rhythm) {
        None => String::new(),
        Some(Rhythm::Weekly { .. }) => "weekly".to_owned(),
        Some(Rhythm::Fortnightly { anchor, .. }) => format!("fortnightly {anchor}"),
        Some(Rhythm::Monthly { nth, .. }) => format!("monthly {nth:?}"),
        Some(Rhythm::Dates { dates }) => dates
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" "),
    };
    format!("{} {start} {rhythm}", days.join(","))
}
