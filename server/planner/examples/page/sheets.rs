//! Courses as sheets of the importer's form have them.

use std::{fmt::Debug, path::Path, str::FromStr};

use domain::{
    id::CourseId,
    pattern::{Hours, Nth, WeekdaySet},
    text::Line,
};
use jiff::{
    SignedDuration,
    civil::{Time, Weekday, time},
};
use planner::problem::{Block, Course, Draft, Group, Leader, Often};

use crate::{house::ELSEWHERE, needs};

/// What is planned, with the names that the planner does not need.
pub(crate) struct Year {
    pub draft: Draft,
    /// What stands on the doors, in the order of the rooms.
    pub rooms: Vec<String>,
    /// The courses, in the order of the draft's.
    pub courses: Vec<Named>,
    /// The leaders, in the order of the draft's.
    pub leaders: Vec<String>,
}

/// What people call a course.
pub(crate) struct Named {
    pub title: String,
    pub faculty: String,
}

impl Year {
    /// What people call the course.
    pub(crate) fn course(&self, id: CourseId) -> Option<&Named> {
        let at = self
            .draft
            .courses
            .iter()
            .position(|course| course.id == id)?;
        self.courses.get(at)
    }
}

/// A line of a sheet.
pub(crate) struct Row {
    headings: csv::StringRecord,
    cells: csv::StringRecord,
}

impl Row {
    /// What stands in that column; nothing when there is none.
    pub(crate) fn get(&self, column: &str) -> &str {
        let at = self.headings.iter().position(|heading| heading == column);
        at.and_then(|at| self.cells.get(at)).unwrap_or("").trim()
    }

    /// What a note says after `key=`.
    fn note(&self, key: &str) -> Option<&str> {
        self.get("note")
            .split("; ")
            .find_map(|part| part.strip_prefix(key)?.strip_prefix('='))
    }
}

/// The lines of a sheet.
pub(crate) fn rows(file: &Path) -> Result<Vec<Row>, String> {
    let fault = |fault: csv::Error| format!("{}: {fault}", file.display());
    let mut sheet = csv::ReaderBuilder::new()
        .flexible(true)
        .from_path(file)
        .map_err(fault)?;
    let headings = sheet.headers().map_err(fault)?.clone();
    let row = |cells| Row {
        headings: headings.clone(),
        cells,
    };
    sheet
        .records()
        .map(|cells| cells.map(row).map_err(fault))
        .collect()
}

/// Adds the courses of a folder that are held.
pub(crate) fn add(year: &mut Year, folder: &Path) -> Result<(), String> {
    let first = year.courses.len();
    let name = folder
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("");
    let rows = rows(&folder.join("courses.csv"))?;
    for row in &rows {
        if row.note("status").is_none_or(|status| status != "inactive") {
            course(year, row, name);
        }
    }
    if rows.iter().all(|row| row.get("start").is_empty()) {
        followers(year, first);
    }
    Ok(())
}

/// Where no hour is published, the timetable is made so that the keenest can follow several faculties.
fn followers(year: &mut Year, first: usize) {
    let theirs = (first..year.courses.len())
        .map(id)
        .collect::<Vec<CourseId>>();
    let mut group = Group::new(id(year.draft.groups.len()), theirs);
    group.never_split = false;
    year.draft.groups.push(group);
}

fn course(year: &mut Year, row: &Row, folder: &str) {
    let (start, end) = (time_of(row.get("start")), time_of(row.get("end")));
    let mut course = Course::new(id(year.courses.len()), 1, minutes(start, end));
    course.often = often(row.get("frequency"), row.get("weeks_or_dates"));
    course.expected = people(row);
    let days: WeekdaySet = weekday(row.get("weekday")).into_iter().collect();
    course.needs.days = days;
    let elsewhere = [
        "members' homes",
        "No Fixed Venue",
        "OUTING",
        "Online",
        "Chichester Festival Theatre",
    ];
    let rooms = year.rooms.iter().zip(0..);
    let goes_out = elsewhere.contains(&row.get("venue"));
    let open = rooms.filter(|(room, _)| (room.as_str() == ELSEWHERE) == goes_out);
    course.needs.only = open.map(|(_, room)| id(room)).collect();
    if !goes_out {
        needs::add(&mut course, row.get("title"));
    }
    course.wishes.same_room = true;
    // A published hour is a wish: the house is another.
    if let Some(start) = start.filter(|_| !days.is_empty()) {
        course.wishes.hours = vec![Block {
            days,
            hours: around(start, course.minutes),
        }];
    }
    if let Some(leader) = row.note("leader") {
        course.leaders = vec![self::leader(year, &format!("{leader} ({folder})"))];
    }
    course.faculty = faculty(year, row.get("faculty"));
    year.draft.courses.push(course);
    year.courses.push(Named {
        title: row.get("title").to_owned(),
        faculty: row.get("faculty").to_owned(),
    });
}

/// How many come, as far as a note says: "members=12", "about 100 take part".
fn people(row: &Row) -> u16 {
    let told = row
        .get("note")
        .strip_prefix("about ")
        .and_then(|it| it.split(' ').next());
    row.note("members")
        .or(told)
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

/// The id of a faculty: the first course of that name gives its number.
fn faculty(year: &Year, name: &str) -> Option<domain::id::FacultyId> {
    let known = year.courses.iter().position(|it| it.faculty == name);
    (!name.is_empty()).then(|| id(known.unwrap_or(year.courses.len())))
}

fn leader(year: &mut Year, name: &str) -> domain::id::PersonId {
    let known = year.leaders.iter().position(|leader| leader == name);
    let number = known.unwrap_or_else(|| {
        year.draft.leaders.push(Leader::new(id(year.leaders.len())));
        year.leaders.push(name.to_owned());
        year.leaders.len() - 1
    });
    id(number)
}

/// An hour and a half, if nobody has said.
fn minutes(start: Option<Time>, end: Option<Time>) -> u16 {
    let said = start
        .zip(end)
        .map(|(start, end)| start.duration_until(end).as_mins());
    let said = said.and_then(|minutes| u16::try_from(minutes).ok());
    said.filter(|minutes| *minutes > 0 && minutes.is_multiple_of(5))
        .unwrap_or(90)
}

/// From the half hour before `start`, long enough for the meeting.
fn around(start: Time, minutes: u16) -> Hours {
    let begin = time(start.hour(), if start.minute() < 30 { 0 } else { 30 }, 0, 0);
    let end = begin.saturating_add(SignedDuration::from_mins(i64::from(minutes) + 30));
    Hours {
        start: begin,
        end: Some(end),
    }
}

fn often(frequency: &str, weeks: &str) -> Often {
    let nth = |word: &str| match word {
        "1st" => Some(Nth::First),
        "2nd" => Some(Nth::Second),
        "3rd" => Some(Nth::Third),
        "4th" => Some(Nth::Fourth),
        "last" => Some(Nth::Last),
        _ => None,
    };
    let nths: Vec<Nth> = weeks.split(',').filter_map(nth).collect();
    match frequency {
        "monthly" | "twice-monthly" if !nths.is_empty() => Often::Monthly(nths),
        "monthly" => Often::Times(9),
        "fortnightly" | "twice-monthly" => Often::Fortnightly(None),
        "every-2-months" => Often::Times(5),
        "once" => Often::Times(1),
        _ => Often::Weekly,
    }
}

/// The days that a cell names.
pub(crate) fn weekday(cell: &str) -> Vec<Weekday> {
    let all = [
        ("Monday", Weekday::Monday),
        ("Tuesday", Weekday::Tuesday),
        ("Wednesday", Weekday::Wednesday),
        ("Thursday", Weekday::Thursday),
        ("Friday", Weekday::Friday),
    ];
    let workdays = cell == "Monday-Friday";
    let named = all
        .into_iter()
        .filter(|(name, _)| workdays || cell == *name);
    named.map(|(_, day)| day).collect()
}

/// The time that a cell says.
pub(crate) fn time_of(cell: &str) -> Option<Time> {
    cell.parse().ok()
}

/// A line of text.
pub(crate) fn line(text: &str) -> Result<Line, String> {
    Line::parse(text).map_err(|refusal| format!("{text:?}: {refusal}"))
}

/// An id made of a small number.
pub(crate) fn id<Id: FromStr<Err: Debug>>(number: usize) -> Id {
    let digits = format!("{number:032x}");
    digits.parse().expect("32 hexadecimal digits are an id")
}
