//! The private socket in the data folder: how other commands speak to the process that holds the store.
//!
//! HTTP over a Unix socket that only the owner may open. Each request is one JSON value, each answer another.

use std::{os::unix::fs::PermissionsExt, path::PathBuf, sync::Arc};

use anyhow::{Context, bail};
use axum::{Json, Router, extract::State, http::StatusCode, routing::post};
use domain::{language::Language, text::PersonName};
use http_body_util::BodyExt;
use hyper_util::rt::TokioIo;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Difference, Programme, Store};
use tokio::net::{UnixListener, UnixStream};
use tokio_util::sync::CancellationToken;

use crate::{
    bringing::{
        self,
        back::{self, Back},
        original::Original,
    },
    clock,
    import::Joined,
    invitation,
    settings::Settings,
};

/// What another command asks of the serving process.
#[derive(Serialize, Deserialize)]
pub enum Asked {
    /// Which centres there are.
    Centres,
    /// To write everything into this file.
    Backup {
        /// The file, absolute.
        file: PathBuf,
    },
    /// To make a link that opens an account; the answer is the link.
    Invite {
        /// What the link is to give.
        inviting: Inviting,
    },
    /// To say what a programme would change.
    Differences {
        /// The programme.
        programme: Box<Programme>,
    },
    /// To write a sheet that was brought on the page into this file, with what was changed since.
    Export {
        /// The name of its source.
        source: String,
        /// The house, by its part of an address; none where there is only one.
        centre: Option<String>,
        /// The file, absolute.
        file: PathBuf,
        /// The language of the list of changes.
        language: Language,
    },
    /// To take a programme in.
    TakeIn {
        /// The programme.
        programme: Box<Programme>,
        /// The sheet it came from, to be kept, if it stood alone.
        #[serde(default)]
        original: Option<Original>,
    },
}

/// What a link is to give, in the words of the command line.
#[derive(Serialize, Deserialize)]
pub struct Inviting {
    /// `manager`, `desk` or `coordinator`.
    pub role: String,
    /// The faculty of a coordinator, by its part of an address.
    pub faculty: Option<String>,
    /// The house, by its part of an address; none where there is only one.
    pub centre: Option<String>,
    /// For whom.
    pub name: Option<PersonName>,
}

/// What a programme changes, or would change.
#[derive(Serialize, Deserialize)]
pub struct Told {
    /// How much of it the house had already.
    pub joined: Joined,
    /// What differs from what its source brought before.
    pub difference: Difference,
}

/// The largest programme a command may hand over, in bytes: about a hundred thousand rows.
const LARGEST: usize = 256 * 1024 * 1024;

/// Answers other commands until `stop`. The socket belongs to the owner alone.
///
/// # Errors
/// If the socket cannot be made in the data folder.
pub async fn serve(
    settings: &Settings,
    store: Store,
    public: Arc<str>,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let path = settings.socket();
    if path.exists() && UnixStream::connect(&path).await.is_err() {
        std::fs::remove_file(&path)
            .with_context(|| format!("{} is left over and cannot be removed", path.display()))?;
    }
    let listener = UnixListener::bind(&path).with_context(|| {
        format!(
            "{} cannot be opened; is another `saiets serve` running?",
            path.display()
        )
    })?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
    let doors = Router::new()
        .route("/", post(answer))
        .layer(axum::extract::DefaultBodyLimit::max(LARGEST))
        .with_state((store, public));
    let ended = axum::serve(listener, doors)
        .with_graceful_shutdown(async move { stop.cancelled().await })
        .await;
    std::fs::remove_file(&path).ok();
    Ok(ended?)
}

/// Does what was asked; a failure comes back as its sentence.
async fn answer(
    State((store, public)): State<(Store, Arc<str>)>,
    Json(asked): Json<Asked>,
) -> Result<Json<Value>, (StatusCode, String)> {
    do_asked(&store, &public, asked)
        .await
        .map(Json)
        .map_err(|cause| (StatusCode::CONFLICT, format!("{cause:#}")))
}

/// Does what was asked, with the store at hand; `public` is the address under which people reach the house.
///
/// # Errors
/// What the store says.
pub async fn do_asked(store: &Store, public: &str, asked: Asked) -> anyhow::Result<Value> {
    let now = |zone: &str| clock::moment(clock::now(), zone);
    Ok(match asked {
        Asked::Centres => serde_json::to_value(store.centres().await?)?,
        Asked::Backup { file } => serde_json::to_value(store.backup(&file, now("UTC")).await?)?,
        Asked::Invite { inviting } => invitation::link(store, public, inviting, now).await?.into(),
        Asked::Export {
            source,
            centre,
            file,
            language,
        } => {
            let back = back_of(store, &source, centre.as_deref(), language).await?;
            std::fs::write(&file, back.bytes)?;
            serde_json::to_value(back.file)?
        }
        Asked::Differences { mut programme } => {
            let (joined, _) = bringing::meet(store, &mut programme).await?;
            let difference = store.differences(&programme).await?;
            serde_json::to_value(Told { joined, difference })?
        }
        Asked::TakeIn {
            mut programme,
            original,
        } => {
            let (joined, _) = bringing::meet(store, &mut programme).await?;
            let now = now(&programme.centre.zone);
            let difference = store.take_in(&programme, now).await?;
            if let Some(original) = original {
                let kept = original.keep(store, &programme, &difference, now).await;
                kept.context("The programme is taken in, but the sheet itself could not be kept.")?;
            }
            serde_json::to_value(Told { joined, difference })?
        }
    })
}

/// The sheet of a source as it goes back.
async fn back_of(
    store: &Store,
    source: &str,
    centre: Option<&str>,
    language: Language,
) -> anyhow::Result<Back> {
    let centres = store.centres().await?;
    let mut wanted = centres
        .iter()
        .filter(|known| centre.is_none_or(|name| known.slug.as_str() == name));
    let (Some(centre), None) = (wanted.next(), wanted.next()) else {
        bail!("Which house? Name it with --centre.");
    };
    let sheets = store.sheets(centre.id, clock::now()).await?;
    let mut taken = sheets.iter().filter(|sheet| sheet.taken.is_some());
    let Some(sheet) = taken.find(|sheet| sheet.source == source) else {
        bail!("No sheet called {source:?} was brought in.");
    };
    Ok(back::sheet(store, sheet, language).await?)
}

/// Whether a serving process holds the store of these settings.
pub async fn is_served(settings: &Settings) -> bool {
    UnixStream::connect(settings.socket()).await.is_ok()
}

/// Asks the serving process; `None` if there is none.
///
/// # Errors
/// What the process answers instead of doing it, or a broken connection.
pub async fn ask(settings: &Settings, asked: &Asked) -> anyhow::Result<Option<Value>> {
    let Ok(stream) = UnixStream::connect(settings.socket()).await else {
        return Ok(None);
    };
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let body = http_body_util::Full::new(axum::body::Bytes::from(serde_json::to_vec(asked)?));
    let request = http::Request::post("/")
        .header("host", "saiets")
        .header("content-type", "application/json")
        .body(body)?;
    let response = sender
        .send_request(request)
        .await
        .context("the serving process broke off")?;
    let status = response.status();
    let answer = response.into_body().collect().await?.to_bytes();
    if !status.is_success() {
        bail!("{}", String::from_utf8_lossy(&answer));
    }
    Ok(Some(serde_json::from_slice(&answer)?))
}

/// A report as a person reads it: `courses 61, people 12`.
#[must_use]
pub fn in_words(report: &Value) -> String {
    match report {
        Value::Object(parts) => parts
            .iter()
            .map(|(name, part)| format!("{} {}", name.replace('_', " "), in_words(part)))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Array(parts) => parts.len().to_string(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
