//! What is said about a sheet that goes back: the sheet that lists its changes, and why it cannot go.

use std::borrow::Cow;

use app::i18n::t::sheet as t;
use domain::language::Language;

use super::{Added, Edit, KeepRefusal, Value};
use crate::import::{of_sheet, table::letters};

/// An edit with what stood there before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The edit.
    pub edit: Edit,
    /// What stood there, as the importer reads it.
    pub before: String,
}

impl Added {
    /// The sheet that lists what was changed.
    #[must_use]
    pub fn of_changes(language: Language, changes: &[Change]) -> Self {
        let heading = [
            t::heading_sheet(language),
            t::heading_cell(language),
            t::heading_before(language),
            t::heading_now(language),
        ];
        let rows = changes.iter().map(|Change { edit, before }| {
            let cell = format!("{}{}", letters(edit.column), edit.row);
            vec![edit.sheet.clone(), cell, before.clone(), shown(&edit.value)]
        });
        Self {
            name: t::changed_name(language).to_owned(),
            rows: std::iter::once(heading.map(str::to_owned).to_vec())
                .chain(rows)
                .collect(),
        }
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Nothing => String::new(),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Time(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
        Value::Date(date) => date.to_string(),
    }
}

/// Why a workbook cannot be given back, and what to do about it.
#[must_use]
pub fn of_keep(language: Language, why: &KeepRefusal) -> Cow<'static, str> {
    match why {
        KeepRefusal::Unreadable(why) => of_sheet(language, why),
        KeepRefusal::NoSuchSheet { sheet } => t::no_such_sheet(language, sheet),
        KeepRefusal::Covered { cell } => t::covered(language, cell),
        KeepRefusal::SharedFormula { cell } => t::shared_formula(language, cell),
        KeepRefusal::OutOfBounds { cell } => t::out_of_bounds(language, cell),
    }
}
