//! What can be asked of the programme, with what was asked marked: the form shows it, and a sentence says it.

use domain::{course::Level, filter::DayPart, language::Language};
use jiff::civil::Weekday;

use super::asked::Asked;
use crate::{
    i18n::{capitalised, date, level_name, t},
    visit::Visit,
};

/// One answer to choose, as it stands in the address and as it reads.
#[derive(Clone)]
pub(super) struct Choice {
    /// As it stands in the address.
    pub value: String,
    /// As it reads.
    pub name: String,
    /// Whether it was asked for.
    pub chosen: bool,
}

impl Choice {
    fn new(value: impl ToString, name: impl ToString, chosen: bool) -> Self {
        Self {
            value: value.to_string(),
            name: name.to_string(),
            chosen,
        }
    }
}

/// The wishes a reader may have, in the order of the form.
#[derive(Clone)]
pub(super) struct Wishes {
    /// The words typed.
    pub words: String,
    /// A faculty.
    pub faculty: Vec<Choice>,
    /// A weekday.
    pub day: Vec<Choice>,
    /// A part of the day.
    pub part: Vec<Choice>,
    /// How hard.
    pub level: Vec<Choice>,
    /// The language it is held in.
    pub language: Vec<Choice>,
    /// Boxes to tick.
    pub only: [Choice; 2],
}

impl Wishes {
    /// The wishes of which `asked` marks some.
    pub(super) fn of(visit: &Visit, asked: &Asked) -> Self {
        let language = visit.language();
        let filter = &asked.filter;
        let only = [
            Choice::new("free", t::programme::only_free(language), filter.free),
            Choice::new(
                "step-free",
                t::programme::only_step_free(language),
                filter.step_free,
            ),
        ];
        Self {
            words: asked.words.clone(),
            faculty: faculties(visit, filter.faculty.as_deref()),
            day: days(language, filter.day),
            part: parts(language, filter.part),
            level: levels(language, filter.level),
            language: languages(language, filter.language),
            only,
        }
    }

    /// What was asked, in the words of the form; nothing if nothing was. The browser says the same while one chooses.
    pub(super) fn in_words(&self, language: Language) -> Option<String> {
        let words = Some(self.words.trim())
            .filter(|words| !words.is_empty())
            .map(|words| t::programme::quoted(language, words).into_owned());
        let selects = [
            &self.faculty,
            &self.day,
            &self.part,
            &self.level,
            &self.language,
        ];
        let chosen = selects
            .into_iter()
            .flatten()
            .chain(&self.only)
            .filter(|choice| choice.chosen)
            .map(|choice| choice.name.clone());
        let all: Vec<_> = words.into_iter().chain(chosen).collect();
        (!all.is_empty()).then(|| t::programme::asked(language, &all.join(", ")).into_owned())
    }
}

fn faculties(visit: &Visit, chosen: Option<&str>) -> Vec<Choice> {
    let mut faculties: Vec<_> = visit.house.faculties.iter().collect();
    faculties.sort_by_key(|faculty| faculty.rank);
    let choice = |faculty: &domain::faculty::Faculty| {
        let name = faculty.name.get(visit.language()).1;
        Choice::new(&faculty.slug, name, chosen == Some(faculty.slug.as_str()))
    };
    faculties.into_iter().map(choice).collect()
}

fn days(language: Language, chosen: Option<Weekday>) -> Vec<Choice> {
    let days = (1..=7).filter_map(|day| Weekday::from_monday_one_offset(day).ok());
    days.map(|day| {
        let name = capitalised(date::weekday(language, day));
        Choice::new(day.to_monday_one_offset(), name, chosen == Some(day))
    })
    .collect()
}

fn parts(language: Language, chosen: Option<DayPart>) -> Vec<Choice> {
    let name = |part| match part {
        DayPart::Morning => t::programme::morning(language),
        DayPart::Afternoon => t::programme::afternoon(language),
        DayPart::Evening => t::programme::evening(language),
    };
    DayPart::ALL
        .map(|part| Choice::new(part.code(), name(part), chosen == Some(part)))
        .to_vec()
}

fn levels(language: Language, chosen: Option<Level>) -> Vec<Choice> {
    [Level::Beginner, Level::Intermediate, Level::Advanced]
        .map(|level| {
            Choice::new(
                level.code(),
                level_name(language, level),
                chosen == Some(level),
            )
        })
        .to_vec()
}

fn languages(language: Language, chosen: Option<Language>) -> Vec<Choice> {
    Language::ALL
        .map(|spoken| {
            let name = t::programme::held_in(language, spoken.code());
            Choice::new(spoken.code(), name, chosen == Some(spoken))
        })
        .to_vec()
}
