//! The house seen from outside: every door asked through the real router, with the store in memory and a clock that
//! stands still. One program, so that it is linked once.

mod answer;
mod browser;
mod staff;
mod test_house;

mod accounts;
mod calendar_files;
mod desk;
mod doors;
mod empty_and_many;
mod enrolment;
mod front_door;
mod headers;
mod limits;
mod live_seats;
mod look;
mod missing;
mod odd_forms;
mod offline;
mod pages;
mod programme;
mod statements;
mod watching;
mod week;
mod year;
