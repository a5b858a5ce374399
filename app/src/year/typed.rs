//! A course as somebody typed it, and what is wrong with it. Checked alike when it arrives and when it is shown again.

use domain::{
    course::{Course, Entry, Level, Seats},
    language::{Language, Translated},
    offer::{Audience, Offer},
    pattern::{Nth, Pattern, Rhythm, Season},
    place::Place,
    text::Line,
};
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use store::AsRead;

use super::typed_time::clock;

/// The form as it was filled. A box that is not ticked is not sent, and neither is an empty form's part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Writing {
    /// The id of the course; a new one has one from its first form on, so that sending twice makes one course.
    pub(super) id: String,
    /// What the course was when its form was opened; nothing while it is new.
    pub(super) read: String,
    /// Which line of its timetable is on the form, counted from 0.
    pub(super) line: String,
    pub(super) title_lv: String,
    pub(super) title_lt: String,
    pub(super) title_et: String,
    pub(super) title_en: String,
    pub(super) text_lv: String,
    pub(super) text_lt: String,
    pub(super) text_et: String,
    pub(super) text_en: String,
    pub(super) leader: String,
    pub(super) faculty: String,
    /// `weekly`, `fortnightly`, `monthly`, `dates`, or nothing while nobody knows.
    pub(super) rhythm: String,
    pub(super) day1: String,
    pub(super) day2: String,
    pub(super) day3: String,
    pub(super) day4: String,
    pub(super) day5: String,
    pub(super) day6: String,
    pub(super) day7: String,
    pub(super) nth1: String,
    pub(super) nth2: String,
    pub(super) nth3: String,
    pub(super) nth4: String,
    pub(super) nth5: String,
    pub(super) nth6: String,
    /// A day of a week in which it meets, for every other week.
    pub(super) anchor: String,
    /// One on each line.
    pub(super) dates: String,
    pub(super) start: String,
    pub(super) end: String,
    /// The id of a room, `elsewhere`, or nothing while nobody knows.
    pub(super) room: String,
    /// Where, in words.
    pub(super) elsewhere: String,
    /// `terms`, `year`, `own`.
    pub(super) season: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) seats: String,
    pub(super) minimum: String,
    pub(super) level: String,
    pub(super) spoken: String,
    pub(super) entry: String,
    pub(super) opens: String,
    pub(super) closes: String,
    pub(super) audience: String,
    pub(super) bring: String,
    pub(super) cost: String,
}

/// A box that is ticked.
pub(crate) const TICKED: &str = "yes";

impl Writing {
    /// The form of a new course, in the language the house writes in.
    pub(super) fn empty(id: domain::id::CourseId) -> Self {
        Self {
            id: id.to_string(),
            season: "terms".to_owned(),
            entry: "open".to_owned(),
            level: Level::Any.code().to_owned(),
            audience: "everyone".to_owned(),
            ..Self::default()
        }
    }

    /// The form of a course, with one line of its timetable.
    pub(super) fn of(course: &Course, line: usize) -> Self {
        let offer = &course.offer;
        let mut form = Self::empty(course.id);
        AsRead::of(course).code().clone_into(&mut form.read);
        form.line = line.to_string();
        for (language, title) in offer.title.all() {
            title.as_str().clone_into(form.title_mut(language));
        }
        for (language, text) in offer.text.iter().flat_map(Translated::all) {
            text.as_str().clone_into(form.text_mut(language));
        }
        form.fill_words(offer);
        form.fill_places(course);
        if let Some(pattern) = offer.patterns.get(line) {
            form.fill_line(pattern);
        }
        form
    }

    fn fill_words(&mut self, offer: &Offer) {
        let shown = |text: Option<&Translated<Line>>| {
            text.map(|text| text.get(text.original()).1.to_string())
        };
        self.leader = offer
            .leader
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        self.faculty = offer
            .faculty
            .map(|faculty| faculty.to_string())
            .unwrap_or_default();
        self.spoken = offer.language.map_or("", Language::code).to_owned();
        self.bring = shown(offer.bring.as_ref()).unwrap_or_default();
        self.cost = shown(offer.cost.as_ref()).unwrap_or_default();
        self.audience = audience_code(offer.audience).to_owned();
    }

    fn fill_places(&mut self, course: &Course) {
        self.seats = match course.seats {
            Seats::Known(seats) => seats.to_string(),
            Seats::Unknown => String::new(),
        };
        self.minimum = course
            .minimum
            .map(|least| least.to_string())
            .unwrap_or_default();
        self.level = course.level.code().to_owned();
        self.entry = entry_code(course.entry).to_owned();
        self.opens = course.opens.map(minutes).unwrap_or_default();
        self.closes = course.closes.map(minutes).unwrap_or_default();
    }

    fn fill_line(&mut self, pattern: &Pattern) {
        self.start = clock(pattern.hours.start);
        self.end = pattern.hours.end.map(clock).unwrap_or_default();
        match &pattern.place {
            Place::Room(room) => self.room = room.to_string(),
            Place::Named(name) => {
                "elsewhere".clone_into(&mut self.room);
                self.elsewhere = name.to_string();
            }
            Place::Unknown => {}
        }
        match pattern.season {
            Season::Terms => {}
            Season::WholeYear => "year".clone_into(&mut self.season),
            Season::Own(span) => {
                "own".clone_into(&mut self.season);
                (self.from, self.until) = (span.first().to_string(), span.last().to_string());
            }
        }
        self.fill_rhythm(&pattern.rhythm);
    }

    fn fill_rhythm(&mut self, rhythm: &Rhythm) {
        let (code, days) = match rhythm {
            Rhythm::Weekly { days } => ("weekly", Some(days)),
            Rhythm::Fortnightly { days, anchor } => {
                self.anchor = anchor.to_string();
                ("fortnightly", Some(days))
            }
            Rhythm::Monthly { days, nth } => {
                nth.iter()
                    .for_each(|nth| TICKED.clone_into(self.nth_mut(*nth)));
                ("monthly", Some(days))
            }
            Rhythm::Dates { dates } => {
                let lines: Vec<String> = dates.iter().map(Date::to_string).collect();
                self.dates = lines.join("\n");
                ("dates", None)
            }
        };
        code.clone_into(&mut self.rhythm);
        for day in days.into_iter().flat_map(|days| days.iter()) {
            TICKED.clone_into(self.day_mut(day));
        }
    }

    /// Which line of the timetable is on the form, counted from 0.
    pub(super) fn line(&self) -> usize {
        self.line.parse().unwrap_or(0)
    }

    pub(super) fn title(&self, language: Language) -> &str {
        match language {
            Language::Lv => &self.title_lv,
            Language::Lt => &self.title_lt,
            Language::Et => &self.title_et,
            Language::En => &self.title_en,
        }
    }

    fn title_mut(&mut self, language: Language) -> &mut String {
        match language {
            Language::Lv => &mut self.title_lv,
            Language::Lt => &mut self.title_lt,
            Language::Et => &mut self.title_et,
            Language::En => &mut self.title_en,
        }
    }

    pub(super) fn text(&self, language: Language) -> &str {
        match language {
            Language::Lv => &self.text_lv,
            Language::Lt => &self.text_lt,
            Language::Et => &self.text_et,
            Language::En => &self.text_en,
        }
    }

    fn text_mut(&mut self, language: Language) -> &mut String {
        match language {
            Language::Lv => &mut self.text_lv,
            Language::Lt => &mut self.text_lt,
            Language::Et => &mut self.text_et,
            Language::En => &mut self.text_en,
        }
    }

    /// The seven boxes of the week, Monday first.
    pub(super) fn days(&self) -> [&str; 7] {
        [
            &self.day1, &self.day2, &self.day3, &self.day4, &self.day5, &self.day6, &self.day7,
        ]
        .map(String::as_str)
    }

    fn day_mut(&mut self, day: Weekday) -> &mut String {
        match day {
            Weekday::Monday => &mut self.day1,
            Weekday::Tuesday => &mut self.day2,
            Weekday::Wednesday => &mut self.day3,
            Weekday::Thursday => &mut self.day4,
            Weekday::Friday => &mut self.day5,
            Weekday::Saturday => &mut self.day6,
            Weekday::Sunday => &mut self.day7,
        }
    }

    /// The six boxes of the weeks of a month, in the order of [`NTHS`].
    pub(super) fn nths(&self) -> [&str; 6] {
        [
            &self.nth1, &self.nth2, &self.nth3, &self.nth4, &self.nth5, &self.nth6,
        ]
        .map(String::as_str)
    }

    fn nth_mut(&mut self, nth: Nth) -> &mut String {
        match nth {
            Nth::First => &mut self.nth1,
            Nth::Second => &mut self.nth2,
            Nth::Third => &mut self.nth3,
            Nth::Fourth => &mut self.nth4,
            Nth::Fifth => &mut self.nth5,
            Nth::Last => &mut self.nth6,
        }
    }
}

/// The weeks of a month, in the order of the form.
pub(super) const NTHS: [Nth; 6] = [
    Nth::First,
    Nth::Second,
    Nth::Third,
    Nth::Fourth,
    Nth::Fifth,
    Nth::Last,
];

/// As the form has it.
pub(super) const fn entry_code(entry: Entry) -> &'static str {
    match entry {
        Entry::Open => "open",
        Entry::Desk => "desk",
        Entry::Wishes => "wishes",
    }
}

/// As the form has it.
pub(super) const fn audience_code(audience: Audience) -> &'static str {
    match audience {
        Audience::Everyone => "everyone",
        Audience::Minors => "minors",
        Audience::SupportGroup => "support",
    }
}

/// A moment without its seconds, as browsers fill such a field.
fn minutes(moment: jiff::civil::DateTime) -> String {
    let (date, time) = (moment.date(), clock(moment.time()));
    format!("{date}T{time}")
}
