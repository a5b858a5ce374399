//! A programme's own sheet brought into the house: the file, its columns, what is doubtful, and what came of it.

mod api;
mod brought_page;
mod cells;
mod check_page;
mod columns_page;
mod draft;
mod list_page;
mod looked;
mod said;
mod steps;

pub use api::{
    ForgetSheet, MatchColumns, MendSheet, TakeInSheet, forget_sheet, match_columns, mend_sheet,
    take_in_sheet,
};
pub use brought_page::BroughtPage;
pub use check_page::CheckPage;
pub use columns_page::ColumnsPage;
pub use draft::{MOST_BYTES, begin};
pub use list_page::ImportPage;
pub use looked::{
    Column, Doubtful, Importer, Importing, Known, Looked, LookedPage, NotTaken, Read,
};
pub use said::Said;
