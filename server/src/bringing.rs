//! A sheet that somebody brings on a page: read, compared and taken in by the same importer as the command's.

pub mod back;
pub mod hand_out;
pub mod original;
pub mod upload;

use app::{
    error::AppError,
    i18n::t::{bring as words, import as t},
    site::{Clock, Later},
    year::bring::{
        Column, Doubtful, Importer, Importing, Known, Looked, LookedPage, NotTaken, Read,
    },
};
use domain::{language::Language, offer::State};
use store::{Brought, Difference, Origin, Programme, Sheet, Store, StoreError, Taken};
use uuid::Uuid;

use crate::import::{
    self, Corrections, ImportRefusal, Imported, Joined, Report, Seen, Sheets, Stand, Stands,
    columns::Field,
    matching::{self, Why},
    number, of_import, of_row, of_sheet,
    report::{Say, of_caution},
};

/// The importer of the pages over a store.
#[must_use]
pub fn importer(store: Store, clock: Clock) -> Importer {
    Importer::new(Bringing { store, clock })
}

/// Puts a programme into the house that is there already; what its source brought before is told too.
///
/// # Errors
/// What the store says.
pub async fn meet(
    store: &Store,
    programme: &mut Programme,
) -> Result<(Joined, Brought), StoreError> {
    let centre = programme.centre.id;
    let own = store.brought_by(centre, &programme.source).await?;
    let others = store.brought_by_others(centre, &programme.source).await?;
    Ok((import::join(programme, &own, &others), own))
}

#[derive(Clone)]
struct Bringing {
    store: Store,
    clock: Clock,
}

/// A sheet as the importer has it.
type Opened = (
    Result<Vec<Seen>, ImportRefusal>,
    Result<Imported, ImportRefusal>,
);

impl Importing for Bringing {
    fn look(&self, sheet: Sheet, language: Language) -> Later<Looked> {
        let bringing = self.clone();
        Box::pin(async move { bringing.looked(&sheet, language).await })
    }

    fn take_in(&self, sheet: Sheet, shown: bool, language: Language) -> Later<Result<(), String>> {
        let bringing = self.clone();
        Box::pin(async move { bringing.taken_in(sheet, shown, language).await })
    }
}

impl Bringing {
    /// Opens a sheet beside the requests: a large one takes a second.
    async fn open(&self, sheet: &Sheet) -> Result<Opened, AppError> {
        let bytes = self.store.sheet_bytes(sheet.id).await?;
        let centres = self.store.centres().await?;
        let centre = centres.into_iter().find(|centre| centre.id == sheet.centre);
        let centre = centre.ok_or(AppError::NotFound)?;
        let mut sheets = Sheets::one(&sheet.file, bytes);
        sheets.name.clone_from(&sheet.source);
        let corrections = Corrections::of(&sheet.mending);
        let corrections = corrections.map_err(|why| ImportRefusal::Sheet {
            file: sheet.file.clone(),
            why,
        });
        let opened = tokio::task::spawn_blocking(move || match corrections {
            Err(why) => (Err(why.clone()), Err(why)),
            Ok(corrections) => {
                let sheets = sheets.corrected(corrections);
                (import::look(&sheets), import::read(&sheets, Some(&centre)))
            }
        });
        let opened = opened.await;
        opened.map_err(|cause| AppError::fault("reading a sheet", &cause))
    }

    async fn looked(&self, sheet: &Sheet, language: Language) -> Result<Looked, AppError> {
        let (seen, read) = self.open(sheet).await?;
        let pages = seen.unwrap_or_default();
        let pages = pages.into_iter().map(|seen| page_of(seen, language));
        let read = match read {
            Err(why) => Err(of_import(language, &why).into_owned()),
            Ok(read) => Ok(self.read_of(read, language).await?),
        };
        Ok(Looked {
            pages: pages.collect(),
            read,
        })
    }

    /// What a sheet makes, in words, with what it would change.
    async fn read_of(&self, mut read: Imported, language: Language) -> Result<Read, AppError> {
        let (joined, _) = meet(&self.store, &mut read.programme).await?;
        let difference = self.store.differences(&read.programme).await?;
        let report = read.report;
        let doubts = report.doubts.iter();
        let not_taken = report.refused.iter();
        Ok(Read {
            understood: report.understood,
            doubtful: report.doubtful,
            courses: report.courses,
            activities: report.activities,
            doubts: doubts.map(|found| doubtful(found, language)).collect(),
            not_taken: not_taken.map(|line| not_taken_of(line, language)).collect(),
            notes: notes(&report, joined, language),
            difference,
        })
    }

    async fn taken_in(
        &self,
        sheet: Sheet,
        shown: bool,
        language: Language,
    ) -> Result<Result<(), String>, AppError> {
        let mut read = match self.open(&sheet).await?.1 {
            Ok(read) => read,
            Err(why) => return Ok(Err(of_import(language, &why).into_owned())),
        };
        if read.programme.courses.is_empty() && read.programme.activities.is_empty() {
            // An emptied or broken sheet would take everything away that nobody is in.
            return Ok(Err(t::no_line_taken(language).to_owned()));
        }
        let (_, own) = meet(&self.store, &mut read.programme).await?;
        if !shown {
            hide(&mut read.programme, &own);
        }
        let now = self.clock.now(&read.programme.centre.zone);
        let difference = self.store.take_in(&read.programme, now).await?;
        let difference = whole(difference, sheet.taken.as_ref());
        let taken = Taken {
            at: now.at,
            shown,
            difference,
            origins: origins(&read.programme, read.stands),
        };
        let sheet = Sheet {
            taken: Some(taken),
            ..sheet
        };
        self.store.sheet_taken(&sheet, now).await?;
        Ok(Ok(()))
    }
}

/// Leaves what is new to the house as a draft; what everybody sees already they go on seeing.
fn hide(programme: &mut Programme, own: &Brought) {
    let shown = |state: &State| *state == State::Published;
    let courses = own
        .courses
        .iter()
        .filter(|course| shown(&course.offer.state));
    let seen: Vec<_> = courses.map(|course| course.id).collect();
    for course in &mut programme.courses {
        if shown(&course.offer.state) && !seen.contains(&course.id) {
            course.offer.state = State::Draft;
        }
    }
    let activities = own.activities.iter();
    let activities = activities.filter(|activity| shown(&activity.offer.state));
    let seen: Vec<_> = activities.map(|activity| activity.id).collect();
    for activity in &mut programme.activities {
        if shown(&activity.offer.state) && !seen.contains(&activity.id) {
            activity.offer.state = State::Draft;
        }
    }
}

/// What a sheet changed that was taken in a second time, to be shown to everybody: what it changed at first.
fn whole(difference: Difference, before: Option<&Taken>) -> Difference {
    before.map_or(difference, |taken| taken.difference.clone())
}

/// Where each course and activity stands, under the id that it has in the house.
fn origins(programme: &Programme, stands: Stands) -> Vec<Origin> {
    let courses = programme.courses.iter().map(|course| course.id.0);
    let activities = programme.activities.iter().map(|activity| activity.id.0);
    let origin = |(id, stand): (Uuid, Stand)| Origin {
        id,
        page: stand.page,
        lines: stand.lines,
    };
    let courses = courses.zip(stands.courses).map(origin);
    courses
        .chain(activities.zip(stands.activities).map(origin))
        .collect()
}

fn page_of(seen: Seen, language: Language) -> LookedPage {
    let why = seen.why.map(|why| of_sheet(language, &why).into_owned());
    let columns = seen.matching.columns.into_iter().zip(seen.samples);
    LookedPage {
        page: seen.page,
        lines: seen.lines,
        columns: columns
            .map(|(column, samples)| column_of(column, samples))
            .collect(),
        why,
    }
}

fn column_of(column: matching::Column, samples: Vec<String>) -> Column {
    let meaning = column.meaning.map_or("", Field::heading).to_owned();
    let known = match column.why {
        Why::Person => Known::Said,
        Why::OwnName | Why::UsualName => Known::Name,
        Why::Look => Known::Look,
        Why::Unknown => Known::Not,
    };
    Column {
        heading: column.heading,
        meaning,
        known,
        samples,
    }
}

fn doubtful(found: &import::report::Found, language: Language) -> Doubtful {
    let doubt = &found.doubt;
    Doubtful {
        page: found.page.clone(),
        line: doubt.line,
        address: found.address.clone(),
        title: found.title.clone(),
        field: found.field.map_or("", Field::heading).to_owned(),
        column: doubt.column.clone(),
        cell: doubt.cell.clone(),
        reason: import::of_doubt(language, doubt.reason).to_owned(),
    }
}

fn not_taken_of(line: &import::report::Refused, language: Language) -> NotTaken {
    NotTaken {
        page: line.page.clone(),
        line: line.line,
        why: of_row(language, line.why).into_owned(),
    }
}

/// What is to be known besides, in sentences.
fn notes(report: &Report, joined: Joined, language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    if !report.says_often() {
        notes.push(words::no_frequency(language).to_string());
    }
    let lists = [
        (&report.unknown_columns, t::columns_unknown as Say),
        (&report.unmatched, t::pages_unmatched),
        (&report.hidden, t::pages_hidden),
    ];
    for (names, say) in lists.into_iter().filter(|(names, _)| !names.is_empty()) {
        notes.push(say(language, &names.join(", ")).into_owned());
    }
    let cautions = report.cautions.iter();
    notes.extend(cautions.map(|caution| of_caution(language, *caution).to_owned()));
    let [faculties, rooms, years] = [joined.faculties, joined.rooms, joined.years].map(number);
    if [faculties, rooms, years] != [0; 3] {
        notes.push(t::joined(language, faculties, rooms, years).into_owned());
    }
    notes
}
