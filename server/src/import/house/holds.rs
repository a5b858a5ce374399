//! `holds.csv`: the rooms that a tenant holds and when, with the same columns for when as a programme has.

use domain::{
    hold::Hold,
    id::{CentreId, HoldId},
    pattern::{Hours, Pattern},
    place::Place,
    text::Title,
};

use super::{
    list::{Entry, List},
    places::Places,
};
use crate::import::{
    cell::{frequency, time, weekday, weeks},
    folder::Sheets,
    identity,
    refusal::ImportRefusal,
    rhythm,
};

/// The holds of `sheets`.
///
/// # Errors
/// [`ImportRefusal::House`] names the cell that cannot be used; a hold is never doubtful, since people would be planned
/// into a tenant's room.
pub fn read(
    sheets: &Sheets,
    centre: CentreId,
    places: &Places,
) -> Result<Vec<Hold>, ImportRefusal> {
    let Some(list) = List::read(sheets, "holds.csv")? else {
        return Ok(Vec::new());
    };
    let mut holds: Vec<Hold> = Vec::new();
    for entry in list.entries() {
        let hold = hold(&entry, centre, places)?;
        if holds.iter().any(|known| known.id == hold.id) {
            return Err(entry.refuse("tenant"));
        }
        holds.push(hold);
    }
    Ok(holds)
}

fn hold(entry: &Entry<'_>, centre: CentreId, places: &Places) -> Result<Hold, ImportRefusal> {
    let tenant = entry.need("tenant", Title::parse)?;
    let mut rooms = Vec::new();
    for name in entry
        .get("rooms")
        .split(';')
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        let called = places.all_called(name);
        if called.is_empty() {
            return Err(entry.refuse("rooms"));
        }
        rooms.extend(
            called
                .into_iter()
                .filter(|room| !rooms.contains(room))
                .collect::<Vec<_>>(),
        );
    }
    let key: Vec<&str> = ["tenant", "rooms", "weekday", "start", "weeks_or_dates"]
        .map(|column| entry.get(column))
        .to_vec();
    let id = HoldId(identity::id(&[
        "hold",
        &centre.to_string(),
        &key.join("\n"),
    ]));
    Ok(Hold {
        id,
        centre,
        tenant,
        rooms,
        patterns: vec![pattern(entry)?],
    })
}

fn pattern(entry: &Entry<'_>) -> Result<Pattern, ImportRefusal> {
    let days = weekday::read(entry.get("weekday"), None)
        .map_err(|_| entry.refuse("weekday"))?
        .days;
    let frequency = entry.need("frequency", frequency::read)?;
    let weeks =
        weeks::read(entry.get("weeks_or_dates")).map_err(|_| entry.refuse("weeks_or_dates"))?;
    let start = entry
        .need("start", time::read)?
        .start
        .ok_or_else(|| entry.refuse("start"))?;
    let end = entry.need("end", time::read_end)?;
    let hours = Hours::new(start, end)
        .filter(|hours| hours.end.is_some())
        .ok_or_else(|| entry.refuse("end"))?;
    let when = rhythm::settle(frequency.often, &frequency.nth, days, &weeks)
        .map_err(|_| entry.refuse("weekday"))?;
    Ok(Pattern {
        rhythm: when.rhythm,
        hours,
        place: Place::Unknown,
        season: when.season,
        except: when.except,
    })
}
