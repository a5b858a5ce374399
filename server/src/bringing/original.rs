//! A sheet that a command brought in: kept as one that was brought on the page, so that it can go back in its shape.

use anyhow::Context as _;
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use domain::{
    id::SheetId,
    offer::mending::{ColumnSaid, Mending, RowSaid},
};
use serde::{Deserialize, Serialize};
use store::{Difference, Moment, Programme, Sheet, Store, Taken};
use uuid::Uuid;

use super::origins;
use crate::import::{self, ImportRefusal, Seen, Sheets, Stands, columns::Field};

/// The file as it came, what was said about it, and where everything stands in it.
#[derive(Serialize, Deserialize)]
pub struct Original {
    file: String,
    /// In Base64.
    bytes: String,
    mending: Mending,
    stands: Stands,
}

impl Original {
    /// The original of a sheet that stands alone; nothing of a folder, which has no shape to go back in.
    ///
    /// # Errors
    /// [`ImportRefusal`] when its columns cannot be read.
    pub fn of(sheets: &Sheets, stands: Stands) -> Result<Option<Self>, ImportRefusal> {
        let Some((file, bytes)) = sheets.alone() else {
            return Ok(None);
        };
        let columns = import::look(sheets)?.into_iter().flat_map(columns);
        let every_row = sheets.corrections().every_row.iter();
        let every_row = every_row.map(|(field, value)| RowSaid {
            field: field.heading().to_owned(),
            value: value.clone(),
        });
        Ok(Some(Self {
            file: file.to_owned(),
            bytes: BASE64.encode(bytes),
            mending: Mending {
                columns: columns.collect(),
                every_row: every_row.collect(),
                ..Mending::default()
            },
            stands,
        }))
    }

    /// Keeps it as what `programme`, which was taken in, came from.
    ///
    /// # Errors
    /// What the store says.
    pub async fn keep(
        self,
        store: &Store,
        programme: &Programme,
        difference: &Difference,
        now: Moment,
    ) -> anyhow::Result<()> {
        let bytes = BASE64.decode(&self.bytes).context("a sheet cut short")?;
        let sheet = Sheet {
            id: SheetId(Uuid::now_v7()),
            centre: programme.centre.id,
            account: Sheet::BY_COMMAND,
            file: self.file,
            source: programme.source.clone(),
            at: now.at,
            mending: self.mending,
            taken: Some(Taken {
                at: now.at,
                shown: true,
                difference: difference.clone(),
                origins: origins(programme, self.stands),
            }),
        };
        store.keep_sheet(&sheet, &bytes, now.at).await?;
        Ok(store.sheet_taken(&sheet, now).await?)
    }
}

/// What each column of a page was taken for, as if somebody had said it: what a name was guessed from may be guessed
/// otherwise one day.
fn columns(seen: Seen) -> impl Iterator<Item = ColumnSaid> {
    let Seen { page, matching, .. } = seen;
    let columns = matching.columns.into_iter().enumerate();
    columns.map(move |(place, column)| ColumnSaid {
        page: page.clone(),
        place,
        meaning: column.meaning.map_or("", Field::heading).to_owned(),
    })
}
