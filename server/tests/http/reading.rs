//! What everybody may read, page by page.

mod calendar_files;
mod front_door;
mod look;
mod missing;
mod offline;
mod programme;
mod statements;
mod week;
