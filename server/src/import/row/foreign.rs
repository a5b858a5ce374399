//! What sheets say that were not made for us: a column that says whether something is held, one that counts people, and
//! formulas of which only the words are known.

use domain::offer::DoubtReason;

use super::{Field, Reader};
use crate::import::cell::note;

/// Whether a cell holds a formula whose result the sheet does not have.
pub(super) fn is_formula(cell: &str) -> bool {
    cell.len() > 1 && cell.starts_with('=')
}

impl Reader<'_> {
    /// A formula without its result is said once; what is missing because of it is not missing.
    pub(super) fn formulas(&mut self) {
        for field in Field::ALL {
            let place = self.columns.place(*field);
            let place = place.filter(|_| self.line.mended(*field).is_none());
            let cell = place.and_then(|place| self.line.cells.get(place));
            if cell.is_some_and(|cell| is_formula(cell)) {
                self.doubt(*field, DoubtReason::NotCalculated);
            }
        }
    }

    /// A sheet that says whether something is held, and does not say that it is.
    pub(super) fn status(&mut self) {
        if !note::is_held(self.cell(Field::Status)) {
            self.doubt(Field::Status, DoubtReason::SaidToBeInactive);
        }
    }
}
