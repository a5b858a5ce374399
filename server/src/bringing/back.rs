//! A sheet that goes back: the file as it came, with what was changed in the house since in its cells, and a list of it.

mod words;

use std::collections::BTreeMap;

use self::words::{in_words, place, plain, written};
use app::i18n::date;
use domain::{
    course::Course,
    language::Language,
    pattern::{Pattern, Rhythm},
};
use store::{Catalogue, Origin, Sheet as Original, Store, StoreError};

use crate::{
    import::{
        Corrections, ImportRefusal, Report, Sheets, book,
        columns::Field,
        sheet::{self, Sheet},
        table,
    },
    sheet::{
        csv,
        keep::{Added, Change, Edit, KeepRefusal, Value, patch},
    },
};

/// A file to be handed out.
pub struct Back {
    /// Its name.
    pub file: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a sheet does not go back.
#[derive(Debug, thiserror::Error)]
pub enum BackError {
    /// It cannot be read any more.
    #[error("the sheet cannot be read")]
    Unreadable(ImportRefusal),
    /// It cannot be written.
    #[error("the sheet cannot be written")]
    Unwritable(KeepRefusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What was changed since a sheet came in, as far as its cells can say it, and what they cannot.
#[derive(Debug, Default)]
struct Changes {
    cells: Vec<Change>,
    /// Sheet, class, what it was, what it is.
    beside: Vec<[String; 4]>,
}

/// The sheet `original` with what was changed in the house since.
///
/// # Errors
/// [`BackError`].
pub async fn sheet(
    store: &Store,
    original: &Original,
    language: Language,
) -> Result<Back, BackError> {
    let bytes = store.sheet_bytes(original.id).await?;
    let house = store.catalogue(original.centre).await?;
    let brought = store.brought_by(original.centre, &original.source).await?;
    let pages = pages(original, &bytes)?;
    let mut changes = Changes::default();
    changes.mended(original, &pages);
    let origins = original.taken.iter().flat_map(|taken| &taken.origins);
    let before: BTreeMap<_, _> = brought
        .courses
        .iter()
        .map(|course| (course.id.0, course))
        .collect();
    for origin in origins {
        let page = pages.iter().find(|page| page.table.page() == origin.page);
        let known = before.get(&origin.id).copied();
        let now = known.and_then(|known| house.course_by_id(known.id));
        if let (Some(page), Some(before), Some(now)) = (page, known, now) {
            changes.of_course(page, origin, before, now, &house);
        }
    }
    let bytes = if book::is_book(&bytes) {
        changes
            .into_book(&bytes, language)
            .map_err(BackError::Unwritable)?
    } else {
        changes.into_text(&bytes).map_err(unreadable(original))?
    };
    Ok(Back {
        file: original.file.clone(),
        bytes,
    })
}

fn unreadable(original: &Original) -> impl Fn(crate::import::SheetRefusal) -> BackError + '_ {
    |why| {
        BackError::Unreadable(ImportRefusal::Sheet {
            file: original.file.clone(),
            why,
        })
    }
}

/// The tables of the sheet as they were read.
fn pages(original: &Original, bytes: &[u8]) -> Result<Vec<Sheet>, BackError> {
    let mending = domain::offer::mending::Mending {
        cells: Vec::new(),
        left_out: Vec::new(),
        ..original.mending.clone()
    };
    let corrections = Corrections::of(&mending).map_err(unreadable(original))?;
    let sheets = Sheets::one(&original.file, bytes).corrected(corrections);
    sheet::all(&sheets, &mut Report::new(&original.source)).map_err(BackError::Unreadable)
}

impl Changes {
    /// Cells that a person put right when the sheet came in.
    fn mended(&mut self, original: &Original, pages: &[Sheet]) {
        for cell in &original.mending.cells {
            let page = pages.iter().find(|page| page.table.page() == cell.at.page);
            let mut fields = Field::ALL.iter();
            let field = fields.find(|field| field.heading() == cell.field);
            if let (Some(page), Some(field)) = (page, field) {
                self.put(
                    page,
                    cell.at.line,
                    *field,
                    Value::Text(cell.value.clone()),
                    &cell.value,
                );
            }
        }
    }

    /// What differs between a course as the sheet has it and as the house has it.
    fn of_course(
        &mut self,
        page: &Sheet,
        origin: &Origin,
        before: &Course,
        now: &Course,
        house: &Catalogue,
    ) {
        for (field, was, is) in plain(before, now) {
            if was != is {
                let (value, shown) = written(is);
                for line in &origin.lines {
                    self.put(page, *line, field, value.clone(), &shown);
                }
            }
        }
        if before.offer.patterns == now.offer.patterns {
            return;
        }
        match (
            before.offer.patterns.as_slice(),
            now.offer.patterns.as_slice(),
            origin.lines.as_slice(),
        ) {
            ([was], [is], [line]) => self.of_time(page, *line, was, is, now, house),
            (was, is, _) => self.beside(page, now, in_words(was, house), in_words(is, house)),
        }
    }

    /// What differs in when and where.
    fn of_time(
        &mut self,
        page: &Sheet,
        line: u32,
        was: &Pattern,
        is: &Pattern,
        now: &Course,
        house: &Catalogue,
    ) {
        if was.hours != is.hours {
            let (start, end) = (is.hours.start, is.hours.end);
            let both = page
                .columns
                .place(Field::End)
                .is_none()
                .then_some(end)
                .flatten();
            let shown = both.map_or_else(
                || date::time(start),
                |end| format!("{}–{}", date::time(start), date::time(end)),
            );
            let value = if both.is_some() {
                Value::Text(shown.clone())
            } else {
                Value::Time(start)
            };
            self.put(page, line, Field::Start, value, &shown);
            if page.columns.place(Field::End).is_some() {
                let value = end.map_or(Value::Nothing, Value::Time);
                self.put(
                    page,
                    line,
                    Field::End,
                    value,
                    &end.map(date::time).unwrap_or_default(),
                );
            }
        }
        if was.place != is.place {
            let name = place(&is.place, house);
            self.put(page, line, Field::Room, Value::Text(name.clone()), &name);
        }
        match (&was.rhythm, &is.rhythm) {
            (was, is) if was == is => {}
            (Rhythm::Weekly { .. }, Rhythm::Weekly { days, .. }) => {
                let language = now.offer.language.unwrap_or(house.centre.language);
                let days: Vec<_> = days
                    .iter()
                    .map(|day| date::weekday(language, day))
                    .collect();
                let days = days.join(", ");
                self.put(page, line, Field::Weekday, Value::Text(days.clone()), &days);
            }
            _ => {
                let one = |pattern: &Pattern| in_words(std::slice::from_ref(pattern), house);
                self.beside(page, now, one(was), one(is));
            }
        }
    }

    /// Puts a value into the cell of `field`; beside the sheet, if it has no such column.
    fn put(&mut self, page: &Sheet, line: u32, field: Field, value: Value, shown: &str) {
        let found = page.table.rows.iter().find(|row| row.number == line);
        let place = page.columns.place(field);
        let (Some(row), Some(place)) = (found, place) else {
            let heading = field.heading().to_owned();
            self.beside.push([
                page.table.page().to_owned(),
                line.to_string(),
                heading,
                shown.to_owned(),
            ]);
            return;
        };
        let before = row.cells.get(place).cloned().unwrap_or_default();
        let first = page
            .table
            .stands
            .as_ref()
            .map_or(0, |stands| stands.first_column);
        let column = first.saturating_add(u32::try_from(place).unwrap_or(u32::MAX));
        if before != shown {
            let edit = Edit {
                sheet: page.table.page().to_owned(),
                row: line,
                column,
                value,
            };
            self.cells.push(Change { edit, before });
        }
    }

    fn beside(&mut self, page: &Sheet, course: &Course, was: String, is: String) {
        let (_, title) = course.offer.title.get(course.offer.title.original());
        self.beside
            .push([page.table.page().to_owned(), title.to_string(), was, is]);
    }

    /// The workbook with the edits in it. What a cell cannot take is said beside.
    fn into_book(mut self, bytes: &[u8], language: Language) -> Result<Vec<u8>, KeepRefusal> {
        loop {
            if self.cells.is_empty() && self.beside.is_empty() {
                return patch(bytes, &[], None);
            }
            let edits: Vec<Edit> = self
                .cells
                .iter()
                .map(|change| change.edit.clone())
                .collect();
            let mut added = Added::of_changes(language, &self.cells);
            added
                .rows
                .extend(self.beside.iter().map(|row| row.to_vec()));
            match patch(bytes, &edits, Some(&added)) {
                Err(KeepRefusal::Covered { cell } | KeepRefusal::SharedFormula { cell })
                    if self.drop_cell(&cell) => {}
                done => return done,
            }
        }
    }

    /// Moves what cannot be written into `cell` beside the sheet; `false` if nothing was to be written there.
    fn drop_cell(&mut self, cell: &str) -> bool {
        let named = |change: &Change| {
            let edit = &change.edit;
            format!("{}!{}{}", edit.sheet, table::letters(edit.column), edit.row) == cell
        };
        let (dropped, kept): (Vec<_>, Vec<_>) = self.cells.drain(..).partition(named);
        self.cells = kept;
        let count = dropped.len();
        for Change { edit, before } in dropped {
            let cell = format!("{}{}", table::letters(edit.column), edit.row);
            let now = match edit.value {
                Value::Text(text) => text,
                Value::Number(number) => number.to_string(),
                Value::Time(time) => date::time(time),
                Value::Date(day) => day.to_string(),
                Value::Nothing => String::new(),
            };
            self.beside.push([edit.sheet, cell, before, now]);
        }
        count > 0
    }

    /// The same rows as text for the spreadsheet programs of these countries.
    fn into_text(self, bytes: &[u8]) -> Result<Vec<u8>, crate::import::SheetRefusal> {
        let mut records = table::records::read(bytes)?;
        for Change { edit, .. } in self.cells {
            let found = records.iter_mut().find(|(line, _)| *line == edit.row);
            let place = usize::try_from(edit.column).unwrap_or(usize::MAX);
            if let Some(cell) = found.and_then(|(_, cells)| cells.get_mut(place)) {
                *cell = match edit.value {
                    Value::Text(text) => text,
                    Value::Number(number) => number.to_string(),
                    Value::Time(time) => date::time(time),
                    Value::Date(day) => day.to_string(),
                    Value::Nothing => String::new(),
                };
            }
        }
        let rows = records.into_iter().map(|(_, cells)| cells);
        csv::write(rows).map_err(|_| crate::import::SheetRefusal::Binary)
    }
}
