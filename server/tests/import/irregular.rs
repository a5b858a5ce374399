//! What real programmes do to a reader, grouped as people meet it.

mod calendar;
mod frequency;
mod numbers;
mod people;
mod places;
mod services;
mod time;
mod titles;
