#![doc = include_str!("../README.md")]

mod accounts;
mod address;
mod audit;
mod backup;
mod catalogue;
mod centres;
mod chance;
mod courses;
mod drafts;
mod enrolments;
mod error;
pub mod measured;
mod messages;
mod migrate;
mod moment;
mod outbox;
mod people;
mod programmes;
mod record;
mod rosters;
mod seal;
mod sheets;
mod transaction;
mod upkeep;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use backon::{ExponentialBuilder, Retryable};
use domain::id::CentreId;
use surrealdb::{Surreal, engine::any::Any};
use tokio::sync::broadcast;

pub use crate::{
    accounts::{
        AcceptError, AttemptError, Credentials, Invited, NewAccount, NewInvite, NewSignIn,
        PostError, Presence, Present, SecondStep, SignIns, SignedIn, Turn, Waiting,
    },
    address::{Address, AddressError},
    audit::{Audited, DONE, Logged},
    backup::{BackupReport, RestoreReport, restore},
    catalogue::Catalogue,
    courses::{AsRead, Notice, Outcome, SaveError, ToTell},
    enrolments::{Answered, Enrol, EnrolError, NewPerson, Slip, Transfer, TransferError, Who},
    error::StoreError,
    messages::{LEASE, LISTED, Message, State},
    moment::Moment,
    people::{Everything, FoundPeople},
    programmes::{Brought, Difference, Named, Programme},
    rosters::{Attended, Calling, Held, RosterNow, SeatsNow},
    sheets::{Origin, Sheet, Taken},
    upkeep::UpkeepError,
};
use crate::{enrolments::Queues, rosters::SeatChange};

/// How many seat changes a slow listener may fall behind before it loses the oldest.
const SEAT_CHANGES_KEPT: usize = 1024;

/// The memory of Saiets. Cheap to clone; all clones share one engine, its queues and its caches.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    db: Surreal<Any>,
    queues: Queues,
    catalogues: Mutex<HashMap<CentreId, Arc<Catalogue>>>,
    seat_changes: broadcast::Sender<SeatChange>,
}

impl Store {
    /// Opens the store at `address`, brings its tables up to this program and finishes what an earlier run left undone.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the engine cannot be reached or another process holds the folder;
    /// [`StoreError::Newer`] and [`StoreError::Altered`] when the data does not belong to this program;
    /// [`StoreError::Unfinished`] when a restore was broken off.
    pub async fn open(address: &Address) -> Result<Self, StoreError> {
        let store = Self::over(connect(address).await?);
        migrate::prepare(store.db()).await?;
        backup::refuse_unfinished(store.db()).await?;
        migrate::up(store.db(), migrate::ALL).await?;
        let alone = !matches!(address, Address::Remote { .. });
        programmes::finish_interrupted(store.db(), alone).await?;
        Ok(store)
    }

    /// A second store over the same engine with queues and caches of its own, as another server process would have.
    #[must_use]
    pub fn another_server(&self) -> Self {
        Self::over(self.db().clone())
    }

    /// Ends the queues after they have answered everybody, and lets go of the engine.
    pub async fn close(self) {
        self.inner.queues.end().await;
    }

    fn over(db: Surreal<Any>) -> Self {
        let (seat_changes, _) = broadcast::channel(SEAT_CHANGES_KEPT);
        let inner = Inner {
            db,
            queues: Queues::default(),
            catalogues: Mutex::default(),
            seat_changes,
        };
        Self {
            inner: Arc::new(inner),
        }
    }

    fn db(&self) -> &Surreal<Any> {
        &self.inner.db
    }
}

/// Reaches the engine. A folder may still be held by a process that is just ending, so it is tried for five seconds.
async fn connect(address: &Address) -> Result<Surreal<Any>, StoreError> {
    let patient = ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(20))
        .with_max_delay(Duration::from_millis(500))
        .with_max_times(14);
    let endpoint = address.endpoint()?;
    let attempt = || async { surrealdb::engine::any::connect(endpoint.as_str()).await };
    let db = attempt
        .retry(patient)
        .when(|error| error.to_string().to_lowercase().contains("lock"))
        .await;
    let db = db.map_err(|error| StoreError::unavailable(&error))?;
    address.sign_in(&db).await?;
    db.use_ns("saiets")
        .use_db("saiets")
        .await
        .map_err(|error| StoreError::unavailable(&error))?;
    Ok(db)
}
