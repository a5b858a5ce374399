//! How many, and how one gets in.

use domain::course::{Entry, Seats};

use super::{Field, Reader};
use crate::import::cell::{capacity, note::Note, words::words};

impl Reader<'_> {
    pub(super) fn seats(&mut self) -> Seats {
        match capacity::read(self.cell(Field::Capacity)) {
            Ok(seats) => seats,
            Err(reason) => {
                self.doubt(Field::Capacity, reason);
                Seats::Unknown
            }
        }
    }

    pub(super) fn minimum(&mut self, note: &Note) -> Option<u16> {
        match self.cell(Field::Minimum) {
            "" => note.minimum,
            typed => match capacity::read(typed) {
                Ok(Seats::Known(minimum)) => Some(minimum),
                Ok(Seats::Unknown) => None,
                Err(reason) => {
                    self.doubt(Field::Minimum, reason);
                    None
                }
            },
        }
    }

    /// Where the sheet counts members whom nobody here knows by name, the number of free places is the desk's to know.
    pub(super) fn entry(&self, note: &Note) -> Entry {
        match words(self.cell(Field::Entry)).first().map(String::as_str) {
            Some("wishes") => Entry::Wishes,
            Some("open") => Entry::Open,
            None if !note.has_members && !self.counts_members() => Entry::Open,
            _ => Entry::Desk,
        }
    }

    /// Words instead of a number are people too.
    fn counts_members(&self) -> bool {
        let cell = self.cell(Field::Members);
        !cell.is_empty() && cell.parse::<u32>() != Ok(0)
    }
}
