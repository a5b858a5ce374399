//! The doors to a sheet that somebody brings: its columns, its doubtful cells, taking it in, throwing it away.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    id::SheetId,
    offer::mending::{ColumnSaid, LineAt, Mended, RowSaid},
    text::Slug,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::Sheet;

use super::{
    draft::{IMPORT, find, page_of, until},
    said::Said,
};
use crate::{
    account::Door,
    caller::{Caller, caller},
    error::AppError,
};

/// What a form says of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ColumnForm {
    pub page: String,
    pub place: String,
    pub meaning: String,
}

/// What a form says of every row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RowForm {
    pub field: String,
    pub value: String,
}

/// What a form says of a cell: what it is to be, and what stood in the field when the form was drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CellForm {
    pub page: String,
    pub line: String,
    pub field: String,
    pub was: String,
    pub value: String,
}

/// What a form says of a line: whether it is left out, and whether it was when the form was drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LineForm {
    pub page: String,
    pub line: String,
    pub was: String,
    pub out: String,
}

/// Keeps what columns mean, what holds in every row, and which sheet it is a newer copy of.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "match-columns")]
pub async fn match_columns(
    language: String,
    centre: Slug,
    sheet: SheetId,
    #[server(default)] source: String,
    #[server(default)] columns: Vec<ColumnForm>,
    #[server(default)] every_row: Vec<RowForm>,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::Import(door.centre.id))?;
    let said = |sheet: &mut Sheet| say_columns(sheet, source, columns, every_row);
    say(&caller, &door, sheet, "/check", said).await
}

/// Keeps what doubtful cells are to say, and shows the sheet again.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "mend-sheet")]
pub async fn mend_sheet(
    language: String,
    centre: Slug,
    sheet: SheetId,
    #[server(default)] page: u32,
    #[server(default)] cells: Vec<CellForm>,
    #[server(default)] lines: Vec<LineForm>,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::Import(door.centre.id))?;
    let said = |sheet: &mut Sheet| mend(sheet, cells, lines);
    say(&caller, &door, sheet, &check(page), said).await
}

/// Takes a sheet in; what was understood wholly is shown to everybody, or waits as drafts.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "take-in-sheet")]
pub async fn take_in_sheet(
    language: String,
    centre: Slug,
    sheet: SheetId,
    #[server(default)] show: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::Import(door.centre.id))?;
    take_in(&caller, &door, sheet, show == "yes").await
}

/// Throws away a sheet that was not taken in.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "forget-sheet")]
pub async fn forget_sheet(language: String, centre: Slug, sheet: SheetId) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::Import(door.centre.id))?;
    if let Some(sheet) = waiting(&caller, &door, sheet).await? {
        caller.site.store.forget_sheet(sheet.id).await?;
        tell(&door, IMPORT, Said::Forgotten);
    }
    Ok(())
}

/// The sheet that a form names; whoever comes too late is led to where sheets are brought.
async fn named(caller: &Caller, door: &Door, id: SheetId) -> Result<Option<Sheet>, AppError> {
    let account = caller.present()?.account;
    let sheet = find(
        &caller.site.store,
        Some(id),
        &door.centre,
        account,
        door.now,
    )
    .await?;
    if sheet.is_none() {
        tell(door, IMPORT, Said::Gone);
    }
    Ok(sheet)
}

/// The same, if it was not taken in yet.
async fn waiting(caller: &Caller, door: &Door, id: SheetId) -> Result<Option<Sheet>, AppError> {
    let sheet = named(caller, door, id).await?;
    if let Some(taken) = sheet.as_ref().filter(|sheet| sheet.taken.is_some()) {
        door.lead(&page_of(taken.id, "/brought"));
        return Ok(None);
    }
    Ok(sheet)
}

/// Keeps what `change` says of a sheet, and leads on.
async fn say(
    caller: &Caller,
    door: &Door,
    id: SheetId,
    then: &str,
    change: impl FnOnce(&mut Sheet) -> bool,
) -> Result<(), AppError> {
    let Some(mut sheet) = waiting(caller, door, id).await? else {
        return Ok(());
    };
    let room = change(&mut sheet);
    let kept = caller.site.store.say_of_sheet(&sheet, until(door.now.at));
    match (kept.await?, room) {
        (false, _) => tell(door, IMPORT, Said::Gone),
        (true, false) => tell(door, &page_of(id, then), Said::TooMuch),
        (true, true) => tell(door, &page_of(id, then), Said::Kept),
    }
    Ok(())
}

fn tell(door: &Door, page: &str, said: Said) {
    let mark = if page.contains('?') { '&' } else { '?' };
    door.lead(&format!("{page}{mark}said={said}"));
}

/// What was said of the columns, in place of what was said of them before.
fn say_columns(
    sheet: &mut Sheet,
    source: String,
    columns: Vec<ColumnForm>,
    every_row: Vec<RowForm>,
) -> bool {
    if !source.trim().is_empty() {
        sheet.source = source;
    }
    let columns = columns.into_iter().filter_map(|said| {
        let place = said.place.parse().ok()?;
        let (page, meaning) = (said.page, said.meaning);
        // What is left as it was proposed is said by nobody.
        (meaning != "as-proposed").then_some(ColumnSaid {
            page,
            place,
            meaning,
        })
    });
    sheet.mending.columns = columns.collect();
    let every_row = every_row
        .into_iter()
        .filter(|said| !said.value.trim().is_empty())
        .map(|said| RowSaid {
            field: said.field,
            value: said.value,
        });
    sheet.mending.every_row = every_row.collect();
    true
}

/// What was said of cells and lines, where it is other than it was. Says whether there was room for all of it.
fn mend(sheet: &mut Sheet, cells: Vec<CellForm>, lines: Vec<LineForm>) -> bool {
    let mut room = true;
    for said in cells.into_iter().filter(|said| said.value != said.was) {
        if let Some(at) = at(said.page, &said.line) {
            let (field, value) = (said.field, said.value);
            room &= sheet.mending.mend(Mended { at, field, value });
        }
    }
    for said in lines.into_iter().filter(|said| said.out != said.was) {
        if let Some(at) = at(said.page, &said.line) {
            room &= sheet.mending.leave_out(at, said.out == "yes");
        }
    }
    room
}

/// Where the doubtful cells of that page are.
fn check(page: u32) -> String {
    format!("/check?page={page}")
}

fn at(page: String, line: &str) -> Option<LineAt> {
    let line = line.parse().ok()?;
    Some(LineAt { page, line })
}

/// Takes the sheet in and leads to the page of what came of it.
async fn take_in(caller: &Caller, door: &Door, id: SheetId, show: bool) -> Result<(), AppError> {
    let Some(sheet) = named(caller, door, id).await? else {
        return Ok(());
    };
    let account = caller.present()?.account;
    let sheet = Sheet { account, ..sheet };
    let importer = &caller.site.importer;
    match importer.take_in(sheet, show, door.language()).await? {
        Ok(()) => door.lead(&page_of(id, "/brought")),
        Err(_) => tell(door, &page_of(id, "/check"), Said::Stopped),
    }
    Ok(())
}
