//! The house itself, from sheets beside the programme: `centre.csv`, `rooms.csv`, `faculties.csv`, `holds.csv`,
//! `services.csv` and `changes.csv`. None is needed; one that is there must be right, or nothing is taken.

pub mod centre;
pub mod changes;
pub mod faculties;
pub mod holds;
pub mod list;
pub mod places;
pub mod services;
