//! The demo house, from its own sheets.

use std::path::Path;

use domain::{
    calendar::{Calendar, Closure, SchoolYear, Span, Term},
    hold::Hold,
    holiday::Country,
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet},
    place::Place,
    text::{Line, Title},
};
use jiff::civil::{Date, time};
use planner::problem::{Draft, Raster, Room, Weights};

use crate::sheets::{Row, Year, id, line, rows, time_of, weekday};

/// Where what takes no room takes place.
pub(crate) const ELSEWHERE: &str = "elsewhere";

/// The house without a course.
pub(crate) fn read(folder: &Path) -> Result<Year, String> {
    let rooms = rows(&folder.join("rooms.csv"))?;
    let calendar = calendar(&rows(&folder.join("calendar.csv"))?)?;
    let days: WeekdaySet = weekday("Monday-Friday").into_iter().collect();
    let span = calendar
        .years
        .first()
        .ok_or("the calendar has no year")?
        .span;
    let mut names: Vec<String> = rooms.iter().map(|row| row.get("name").to_owned()).collect();
    let mut wings: Vec<&str> = rooms.iter().map(|row| row.get("wing")).collect();
    wings.sort_unstable();
    wings.dedup();
    let mut planned: Vec<Room> = rooms
        .iter()
        .zip(0..)
        .map(|(row, nth)| room(row, nth, &wings))
        .collect();
    let mut elsewhere = Room::new(id(names.len()), None);
    elsewhere.boundless = true;
    elsewhere.step_free = true;
    planned.push(elsewhere);
    names.push(ELSEWHERE.to_owned());
    let holds = rows(&folder.join("holds.csv"))?;
    let holds = holds
        .iter()
        .zip(0..)
        .map(|(row, nth)| hold(row, nth, &rooms));
    let draft = Draft {
        ways: vec![],
        holds: holds.collect::<Result<_, _>>()?,
        calendar,
        span,
        raster: Raster::every(30, days, time(9, 0, 0, 0), time(20, 0, 0, 0)),
        rooms: planned,
        leaders: vec![],
        groups: vec![],
        courses: vec![],
        weights: Weights::default(),
    };
    Ok(Year {
        draft,
        rooms: names,
        courses: vec![],
        leaders: vec![],
    })
}

/// A room of the only building.
fn room(row: &Row, number: usize, wings: &[&str]) -> Room {
    let mut room = Room::new(id(number), row.get("seats").parse().ok());
    room.building = Some(id(0));
    let wing = wings.iter().position(|wing| *wing == row.get("wing"));
    room.wing = wing.filter(|_| !row.get("wing").is_empty()).map(id);
    room.step_free = row.get("step_free") == "yes";
    room.hearing_loop = row.get("hearing_loop") == "yes";
    let equipment = row
        .get("equipment")
        .split("; ")
        .filter_map(|it| Line::parse(it).ok());
    room.equipment = equipment.collect();
    room
}

/// A tenant's claim on a room or on a whole wing.
fn hold(row: &Row, number: usize, rooms: &[Row]) -> Result<Hold, String> {
    let named = row.get("rooms");
    let held = rooms
        .iter()
        .zip(0..)
        .filter(|(room, _)| [room.get("name"), room.get("wing")].contains(&named));
    let start = time_of(row.get("start")).ok_or("a hold without a start")?;
    Ok(Hold {
        id: id(number),
        centre: id(0),
        tenant: Title::parse(row.get("tenant")).map_err(|refusal| refusal.to_string())?,
        rooms: held.map(|(_, room)| id(room)).collect(),
        patterns: vec![Pattern {
            rhythm: Rhythm::Weekly {
                days: weekday(row.get("weekday"))
                    .into_iter()
                    .collect::<WeekdaySet>(),
            },
            hours: Hours::new(start, time_of(row.get("end"))).ok_or("a hold that ends early")?,
            place: Place::Unknown,
            season: span(row.get("weeks_or_dates")).map_or(Season::WholeYear, Season::Own),
            except: vec![],
        }],
    })
}

/// The first line is the year with its closures, the others are its terms.
fn calendar(rows: &[Row]) -> Result<Calendar, String> {
    let days = |row: &Row| -> Result<Span, String> {
        span(&format!(
            "{}..{}",
            row.get("first_day"),
            row.get("last_day")
        ))
        .ok_or_else(|| format!("{} has no days", row.get("term")))
    };
    let year = rows.first().ok_or("an empty calendar")?;
    let terms = rows[1..].iter().map(|row| {
        Ok::<Term, String>(Term {
            name: line(row.get("term"))?,
            span: days(row)?,
        })
    });
    let closures = year.get("closures").split("; ").filter_map(|closure| {
        let (reason, dates) = closure.rsplit_once(' ')?;
        Some(Closure {
            span: span(dates)?,
            reason: line(reason).ok()?,
        })
    });
    let year = SchoolYear {
        open_days: Vec::new(),
        id: id(0),
        centre: id(0),
        name: line(year.get("term"))?,
        span: days(year)?,
        terms: terms.collect::<Result<_, _>>()?,
        closures: closures.collect(),
    };
    Calendar::new(Country::Lv, vec![year]).map_err(|refusal| refusal.to_string())
}

fn span(written: &str) -> Option<Span> {
    let (first, last) = written.split_once("..")?;
    Span::new(first.parse::<Date>().ok()?, last.parse::<Date>().ok()?)
}
