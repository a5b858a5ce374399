//! The machine room of Saiets: HTTP, import, backup, the command line.
//!
//! [`router`] lists every door. [`clock`] alone asks for the time. Nothing here draws a page or knows a query.

pub mod alphabet;
pub mod bringing;
pub mod calendar;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod doors;
pub mod import;
pub mod invitation;
pub mod jobs;
pub mod live;
pub mod mail;
pub mod middleware;
pub mod offline;
pub mod passwords;
pub mod patience;
pub mod router;
pub mod serve;
pub mod settings;
pub mod sheet;
pub mod socket;
pub mod square;
pub mod watching;
