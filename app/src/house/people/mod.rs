//! The people a house knows: found, looked after, given their data, forgotten, and two who turned out to be one.

mod api;
mod edit_page;
mod erase_page;
mod export;
mod find_page;
mod join_page;
mod person_page;
mod typed;

pub use api::{
    ErasePerson, JoinPeople, KeepPerson, LookUpPeople, MarkDeceased, erase_person, join_people,
    keep_person, look_up_people, mark_deceased,
};
pub use edit_page::EditPersonPage;
pub(crate) use edit_page::way_name;
pub use erase_page::ErasePersonPage;
pub use export::{ExportPage, Exported};
pub use find_page::PeoplePage;
pub use join_page::JoinPage;
pub use person_page::PersonPage;
