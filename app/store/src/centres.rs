//! Centres, and which editions of their programmes they show.

use std::collections::BTreeMap;

use domain::{centre::Centre, id::CentreId, text::Slug};
use serde_json::Value as Json;
use surrealdb::{Surreal, engine::any::Any, types::SurrealValue};
use uuid::Uuid;

use crate::{
    Store,
    error::StoreError,
    record::{read, record},
    transaction::run,
};

const ALL: &str = "SELECT slug, body FROM centre ORDER BY slug";
const BY_SLUG: &str = "SELECT VALUE body FROM centre WHERE slug = $slug";
const SHOWN: &str = "SELECT revision, editions, body FROM ONLY $centre";

/// The source of what was written by hand.
pub(crate) const BY_HAND: &str = "by hand";

/// What a centre shows.
pub(crate) struct Shown {
    pub(crate) revision: i64,
    /// The editions it shows, by the source they came from.
    pub(crate) editions: BTreeMap<String, Uuid>,
    pub(crate) centre: Centre,
}

impl Shown {
    /// The editions it shows, what was written by hand first: that hides what others say of the same thing.
    pub(crate) fn hand_first(&self) -> Vec<Uuid> {
        let mut editions: Vec<_> = self.editions.iter().collect();
        editions.sort_by_key(|(source, _)| source.as_str() != BY_HAND);
        editions.into_iter().map(|(_, edition)| *edition).collect()
    }
}

#[derive(SurrealValue)]
struct ShownRow {
    revision: i64,
    editions: Json,
    body: Json,
}

impl Store {
    /// Every centre, by its part of the address.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn centres(&self) -> Result<Vec<Centre>, StoreError> {
        let mut response = run(self.db().query(ALL)).await?;
        let rows: Vec<Json> = response
            .take((0, "body"))
            .map_err(|error| StoreError::corrupt("a centre", error))?;
        rows.into_iter()
            .map(|body| read("a centre", body))
            .collect()
    }

    /// The centre at this part of the address, if there is one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn centre(&self, slug: &Slug) -> Result<Option<Centre>, StoreError> {
        let mut response = run(self
            .db()
            .query(BY_SLUG)
            .bind(("slug", slug.as_str().to_owned())))
        .await?;
        let rows: Vec<Json> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a centre", error))?;
        rows.into_iter()
            .next()
            .map(|body| read("a centre", body))
            .transpose()
    }
}

/// What the centre shows now; `None` if there is no such centre.
pub(crate) async fn shown(
    db: &Surreal<Any>,
    centre: CentreId,
) -> Result<Option<Shown>, StoreError> {
    let mut response = run(db.query(SHOWN).bind(("centre", record("centre", centre.0)))).await?;
    let row: Option<ShownRow> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("a centre", error))?;
    let Some(ShownRow {
        revision,
        editions,
        body,
    }) = row
    else {
        return Ok(None);
    };
    let editions = read("the editions of a centre", editions)?;
    Ok(Some(Shown {
        revision,
        editions,
        centre: read("a centre", body)?,
    }))
}

impl Store {
    /// The names of the sources whose programmes a centre shows.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn sources(&self, centre: CentreId) -> Result<Vec<String>, StoreError> {
        let shown = shown(self.db(), centre).await?;
        let editions = shown.map(|shown| shown.editions).unwrap_or_default();
        let sources = editions.into_keys();
        Ok(sources.filter(|source| source != BY_HAND).collect())
    }
}
