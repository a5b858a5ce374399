//! From a centre's own sheets to a programme, in pure steps that know neither the store nor the clock.
//!
//! `bytes` -> [`table::text`] (encoding) or [`table::book`] (a workbook) -> [`table`] (rows of cells with their lines) -> [`matching`]
//! (which column is which) -> [`row`] (one [`row::Reading`] per line, by the readers of [`cell`]) -> [`course`] (lines that are one course, and
//! groups of one course) -> [`programme`] (with the calendar and the house) and a [`report`] -> [`joining`] (with what is
//! there already).
//!
//! The rule above all rules: what a sheet does not say is unknown, and what it says unclearly is a
//! [`Doubt`](domain::offer::Doubt) with its cell. Nothing is guessed.
//!
//! # The sheets
//!
//! `courses.csv` and `activities.csv` hold the programme; [`columns::Field`] lists their columns, of which only the title
//! and one of [`columns::Columns::WHEN`] are needed. A sheet that stands alone may call its columns as it likes
//! ([`matching`]), and may be a workbook. Our own sheets may also say:
//!
//! - `opens`, `closes`: from when until when one may enrol, a day or a day and an hour in the centre's civil time
//!   ([`cell::moment`]); a closing day counts to its end.
//! - `title_lv`, `title_lt`, `title_et`, `title_en` and `text_lv`, ...: the words in other languages than the row's own.
//! - `key`: a name of the row's own, by which it is known again whatever else changes.
//!
//! Beside them may stand `calendar.csv` ([`calendar`]) and the sheets about the [`house`]: `centre.csv`, `rooms.csv`,
//! `faculties.csv`, `services.csv`, `holds.csv`, and `changes.csv` with sessions that are cancelled or moved.

mod build;
pub mod calendar;
pub mod cell;
pub mod columns;
pub mod course;
pub mod draft;
pub mod folder;
pub mod house;
pub mod identity;
pub mod joining;
pub mod look;
pub mod matching;
pub mod programme;
pub mod recognition;
pub mod refusal;
pub mod report;
pub mod rhythm;
pub mod row;
mod sentences;
pub mod sheet;
pub mod table;

pub use folder::Sheets;
pub use joining::{Joined, join};
pub use look::{Seen, look};
pub use matching::{Corrections, Matching};
pub use programme::{Imported, Stand, Stands, Wanted, read};
pub use recognition::recognise;
pub use refusal::{ImportRefusal, RowRefusal, SheetRefusal};
pub use report::Report;
pub(crate) use sentences::{number, of_row};
pub use sentences::{of_doubt, of_import, of_sheet};
pub use table::book;
