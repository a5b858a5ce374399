//! A sheet that somebody is bringing in: begun by an upload, found again by its owner.

use domain::{
    access::Action,
    centre::Centre,
    id::{AccountId, SheetId},
    offer::mending::Mending,
};
use jiff::{Timestamp, ToSpan};
use leptos_axum::redirect;
use store::{Moment, Sheet, Store};

use super::said::Said;
use crate::{caller::Caller, error::AppError, visit::Visit};

/// How many megabytes a sheet may have that is brought through a page. A year's programme has less than one.
pub(super) const MOST_MEGABYTES: u32 = 16;
/// The same in bytes.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;
/// How many days a sheet waits for whoever brought it.
pub(super) const DAYS: u32 = 14;
/// The longest name of a file, in letters.
const LONGEST_NAME: usize = 120;

/// The page on which sheets are brought.
pub(super) const IMPORT: &str = "/house/import";

/// The page of a sheet, and what of it: its columns, `/check`, `/brought`.
pub(super) fn page_of(id: SheetId, what: &str) -> String {
    format!("{IMPORT}/{id}{what}")
}

/// Until when a sheet waits.
pub(super) fn until(now: Timestamp) -> Timestamp {
    now.saturating_add((i64::from(DAYS) * 24).hours())
        .unwrap_or(now)
}

/// Keeps the file that a caller brought, and gives the address of the page that goes on with it, from the house on.
///
/// # Errors
/// As [`Caller::may`], or a fault when it is not kept.
pub async fn begin(
    caller: &Caller,
    centre: &Centre,
    file: &str,
    bytes: &[u8],
) -> Result<String, AppError> {
    caller.may(Action::Import(centre.id))?;
    let now = caller.now(&centre.zone);
    let file = plain_name(file);
    let store = &caller.site.store;
    let sheet = Sheet {
        id: SheetId(uuid::Uuid::now_v7()),
        centre: centre.id,
        account: caller.present()?.account,
        source: source_of(&file, &store.sources(centre.id).await?),
        file,
        at: now.at,
        mending: Mending::default(),
        taken: None,
    };
    store.keep_sheet(&sheet, bytes, until(now.at)).await?;
    Ok(page_of(sheet.id, ""))
}

/// The name of a file without folders and signs that nobody sees.
fn plain_name(file: &str) -> String {
    let last = file.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = last.chars().filter(|letter| !letter.is_control());
    let plain: String = plain.take(LONGEST_NAME).collect();
    match plain.trim() {
        "" => "sheet".to_owned(),
        plain => plain.to_owned(),
    }
}

/// The source that a file seems to be of: the known one it is a newer copy of, by what programs add to the names of
/// copies, or else one of its own.
fn source_of(file: &str, known: &[String]) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).trim();
    let stem = if stem.is_empty() { file } else { stem };
    let plain = stem
        .trim_end_matches(|letter: char| letter.is_ascii_digit() || "() -_.".contains(letter))
        .to_lowercase();
    let is_same = |source: &&String| source.as_str() == stem;
    let is_copy = |source: &&String| !plain.is_empty() && source.to_lowercase() == plain;
    let mut found = known
        .iter()
        .find(is_same)
        .or_else(|| known.iter().find(is_copy));
    found.take().map_or_else(|| stem.to_owned(), Clone::clone)
}

/// The sheet that an address or a form names, if it is this person's or was taken in.
pub(super) async fn find(
    store: &Store,
    id: Option<SheetId>,
    centre: &Centre,
    account: AccountId,
    now: Moment,
) -> Result<Option<Sheet>, AppError> {
    let Some(id) = id else {
        return Ok(None);
    };
    let sheet = store.sheet(id, now.at).await?;
    Ok(sheet.filter(|sheet| {
        sheet.centre == centre.id && (sheet.taken.is_some() || sheet.account == account)
    }))
}

/// The sheet that the address of a page names; whoever comes too late is led to where sheets are brought.
pub(super) async fn addressed(visit: &Visit) -> Result<Option<Sheet>, AppError> {
    let id = visit.address.rest.as_deref().and_then(|id| id.parse().ok());
    let account = visit.caller.present()?.account;
    let store = &visit.caller.site.store;
    let sheet = find(store, id, &visit.house.centre, account, visit.now).await?;
    if sheet.is_none() {
        redirect(&visit.link(&format!("{IMPORT}?said={}", Said::Gone)));
    }
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_belongs_to_the_source_that_is_known() {
        let known = ["Plāns".to_owned(), "groups 2026".to_owned()];
        for (file, source) in [
            ("Plāns.xlsx", "Plāns"),
            ("Plāns (2).xlsx", "Plāns"),
            ("plāns - 3.csv", "Plāns"),
            ("groups 2026.csv", "groups 2026"),
            ("groups 2027.csv", "groups 2027"),
            ("other.csv", "other"),
            (".csv", ".csv"),
            ("2026.csv", "2026"),
        ] {
            assert_eq!(source_of(file, &known), source, "{file}");
        }
    }

    #[test]
    fn a_file_has_a_name_that_can_be_shown() {
        assert_eq!(plain_name("C:\\Users\\anna\\Plāns.xlsx"), "Plāns.xlsx");
        assert_eq!(plain_name("../../plan\u{0}.csv"), "plan.csv");
        assert_eq!(plain_name(" "), "sheet");
        assert_eq!(plain_name(&"a".repeat(500)).len(), LONGEST_NAME);
    }
}
