//! A folder of sheets to a whole programme, with a report of everything that was not understood.

use std::collections::BTreeSet;

use domain::{
    calendar::{Calendar, SchoolYear},
    centre::Centre,
    id::{CentreId, CourseId, SetId},
    language::Language,
};
use serde::{Deserialize, Serialize};
use store::Programme;

use super::{
    build::Builder,
    calendar,
    columns::Field,
    folder::Sheets,
    house::{
        centre, changes,
        faculties::Faculties,
        holds, list,
        places::{self, Places},
        services,
    },
    refusal::ImportRefusal,
    report::Report,
    row,
    sheet::{self, Sheet},
    table,
};

/// A programme and what is to be said about it.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The programme, ready to be compared with what is there and taken in.
    pub programme: Programme,
    /// What was understood and what was not.
    pub report: Report,
    /// Places and lines that a demonstration wants filled.
    pub wanted: Vec<Wanted>,
    /// Where each course and activity stands.
    pub stands: Stands,
}

/// Where the courses and activities of a programme stand, in its own order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stands {
    /// Of the courses.
    pub courses: Vec<Stand>,
    /// Of the activities.
    pub activities: Vec<Stand>,
}

/// The lines of one course or activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stand {
    /// Its page in the workbook; empty for a text.
    pub page: String,
    /// Its lines, counted from 1 with the heading.
    pub lines: Vec<u32>,
}

/// How many people a demonstration wants in a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The parallel set.
    pub set: SetId,
    /// The course.
    pub course: CourseId,
    /// How many places are given.
    pub placed: u32,
    /// How many stand in line.
    pub waiting: u32,
}

/// Reads a whole source. Its centre is that of `centre.csv`; else `given`; else one of which only the name is known, which
/// the report says and which is good for a dry run only.
///
/// # Errors
/// [`ImportRefusal`] when a sheet cannot be read at all, or the house is not right.
pub fn read(sheets: &Sheets, given: Option<&Centre>) -> Result<Imported, ImportRefusal> {
    let mut report = Report::new(&sheets.name);
    let programmes = sheet::all(sheets, &mut report)?;
    let centre = centre(sheets, given, &programmes, &mut report)?;
    let (id, language) = (centre.id, centre.language);
    let places = Places::read(sheets, id, language, &rooms_named(&programmes))?;
    let faculties = Faculties::read(sheets, id, language)?;
    let mut builder = Builder::new(&sheets.name, id, language, faculties);
    for sheet in &programmes {
        builder.take(sheet, &places, &mut report);
    }
    let years = years(sheets, id, &mut report)?;
    let holds = holds::read(sheets, id, &places)?;
    let calendar = Calendar {
        country: centre.country,
        years,
    };
    report.changes = changes::take(sheets, builder.offers(), &calendar, &places)?;
    report.unread = list::unread(sheets)?;
    builder.tell(&mut report);
    let programme = Programme {
        source: sheets.name.clone(),
        centre,
        buildings: places.buildings,
        wings: places.wings,
        rooms: places.rooms,
        faculties: builder.faculties.list,
        years: calendar.years,
        holds,
        courses: builder.courses,
        activities: builder.activities,
    };
    Ok(Imported {
        programme,
        report,
        wanted: builder.wanted,
        stands: builder.stands,
    })
}

/// The centre with the services that the sheets bring.
fn centre(
    sheets: &Sheets,
    given: Option<&Centre>,
    programmes: &[Sheet],
    report: &mut Report,
) -> Result<Centre, ImportRefusal> {
    let mut centre = match (centre::read(sheets)?, given) {
        (Some(own), _) => own,
        (None, Some(given)) => given.clone(),
        (None, None) => assumed(sheets, programmes, report)?,
    };
    let services = services::read(sheets, centre.language)?;
    if !services.is_empty() {
        centre.services = services;
    }
    Ok(centre)
}

/// The language most rows name decides, for nothing else does.
fn assumed(
    sheets: &Sheets,
    programmes: &[Sheet],
    report: &mut Report,
) -> Result<Centre, ImportRefusal> {
    let rows = programmes.iter().flat_map(|sheet| {
        sheet
            .table
            .rows
            .iter()
            .map(move |line| row::cell(line, &sheet.columns, Field::Language))
    });
    let mut counts = [0_usize; Language::ALL.len()];
    for language in rows.filter_map(Language::from_code) {
        if let Some(place) = Language::ALL.iter().position(|known| *known == language) {
            counts[place] += 1;
        }
    }
    let most = counts
        .iter()
        .enumerate()
        .rev()
        .max_by_key(|(_, count)| **count)
        .map_or(0, |(place, _)| place);
    report.centre_assumed = true;
    centre::provisional(&sheets.name, Language::ALL[most]).ok_or_else(|| ImportRefusal::NoCourses {
        path: sheets.name.clone(),
    })
}

fn rooms_named(programmes: &[Sheet]) -> BTreeSet<(String, String)> {
    let mut named = BTreeSet::new();
    for sheet in programmes {
        for line in &sheet.table.rows {
            let cell = |field| row::cell(line, &sheet.columns, field);
            let (venue, room) = (cell(Field::Venue), cell(Field::Room));
            if places::is_one_room(venue, room) {
                named.insert((venue.to_owned(), room.to_owned()));
            }
        }
    }
    named
}

fn years(
    sheets: &Sheets,
    centre: CentreId,
    report: &mut Report,
) -> Result<Vec<SchoolYear>, ImportRefusal> {
    let Some(bytes) = sheets.get("calendar.csv") else {
        return Ok(Vec::new());
    };
    let table = table::read(bytes).map_err(|why| ImportRefusal::Sheet {
        file: "calendar.csv".to_owned(),
        why,
    })?;
    let read = calendar::read(&table, centre);
    report.calendar_doubts = read.doubts;
    Ok(read.years)
}
