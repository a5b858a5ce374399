//! What the cells under a heading look like: whether they bear out what it is called, or say it where it is silent.

use domain::offer::DoubtReason;

use crate::import::{
    cell::{
        capacity, language, time, weekday,
        words::{said, words},
    },
    columns::Field,
    table::Table,
};

/// How many cells of a column are looked at.
const LOOKED_AT: usize = 200;
/// From how many cells on a column shows a meaning by its cells alone.
const ENOUGH: usize = 3;

/// The cells under one heading that say something.
pub(super) struct Cells<'a>(Vec<&'a str>);

impl<'a> Cells<'a> {
    pub(super) fn of(table: &'a Table, place: usize) -> Self {
        let cells = table.rows.iter().filter_map(|line| line.cells.get(place));
        let saying = cells
            .map(|cell| said(cell))
            .filter(|cell| !cell.is_empty() && !cell.starts_with('='));
        Self(saying.take(LOOKED_AT).collect())
    }

    /// How many of a hundred are `so`; `None` of none.
    fn percent(&self, so: impl Fn(&str) -> bool) -> Option<usize> {
        let count = self.0.iter().filter(|cell| so(cell)).count();
        (count * 100).checked_div(self.0.len())
    }

    fn mostly(&self, so: impl Fn(&str) -> bool) -> bool {
        self.percent(so).is_some_and(|percent| percent > 50)
    }

    /// Whether they cannot be what the heading says: most are nothing of the kind. No cells contradict nothing.
    pub(super) fn contradict(&self, field: Field) -> bool {
        match field {
            Field::Weekday => self.mostly(|cell| !is_about_days(cell)),
            Field::Start => self.mostly(|cell| !is_about_hours(cell)),
            Field::End => self.mostly(|cell| time::read_end(cell).is_err()),
            Field::Capacity | Field::Minimum => {
                self.mostly(|cell| capacity::read(cell) == Err(DoubtReason::SeatsUnreadable))
            }
            Field::Language => self.mostly(|cell| language::read(cell).is_err()),
            Field::Leader => self.mostly(is_way_to_reach),
            _ => false,
        }
    }

    /// Whether they are what `field` holds, beyond doubt. Only days and hours have such a look.
    pub(super) fn look_like(&self, field: Field) -> bool {
        match field {
            Field::Weekday => self.are_days(),
            Field::Start => self.are_hours(),
            _ => false,
        }
    }

    /// Whether they are days of the week, with or without hours, beyond doubt.
    pub(super) fn are_days(&self) -> bool {
        let named = |cell: &str| weekday::read(cell, None).is_ok_and(|read| !read.days.is_empty());
        self.0.len() >= ENOUGH && self.percent(named).is_some_and(|percent| percent >= 80)
    }

    /// Whether they are hours, beyond doubt.
    fn are_hours(&self) -> bool {
        let hour = |cell: &str| {
            cell.contains([':', '.']) && time::read(cell).is_ok_and(|read| read.start.is_some())
        };
        self.0.len() >= ENOUGH && self.percent(hour).is_some_and(|percent| percent >= 80)
    }

    /// Whether most name a room and not a house.
    pub(super) fn are_rooms(&self) -> bool {
        const STEMS: [&str; 12] = [
            "kab",
            "telpa",
            "zale",
            "auditorija",
            "patalpa",
            "sale",
            "ruum",
            "saal",
            "tuba",
            "klass",
            "room",
            "biblioteka",
        ];
        self.mostly(|cell| {
            words(cell)
                .iter()
                .any(|word| STEMS.iter().any(|stem| word.starts_with(stem)))
        })
    }
}

fn is_about_days(cell: &str) -> bool {
    match weekday::read(cell, None) {
        Ok(read) => !read.days.is_empty(),
        Err(reason) => reason != DoubtReason::DayUnreadable,
    }
}

/// Midnight, a part of the day and two lessons are about hours, though they say none.
fn is_about_hours(cell: &str) -> bool {
    !matches!(time::read(cell), Err(DoubtReason::StartUnreadable))
}

/// A telephone number or an address, which is nobody's name.
fn is_way_to_reach(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    cell.contains('@') || digits >= 6
}
