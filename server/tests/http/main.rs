//! The house seen from outside: every door asked through the real router, with the store in memory and a clock that
//! stands still. One program, so that it is linked once.

mod answer;
mod browser;
mod staff;
mod test_house;

mod accounts;
mod bring;
mod desk;
mod doors;
mod empty_and_many;
mod enrolment;
mod headers;
mod limits;
mod live_seats;
mod odd_forms;
mod pages;
mod people;
mod reading;
mod two_houses;
mod upkeep;
mod watching;
mod year;
