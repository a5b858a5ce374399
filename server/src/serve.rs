//! `saiets serve`: opens the house and closes it without dropping what was promised.

pub mod listening;

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use app::site::Site;
use leptos::config::LeptosOptions;
use store::{Address, Store};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use crate::{
    alphabet, bringing, clock,
    commands::say,
    demo, jobs, mail, passwords, patience,
    router::{self, House},
    settings::{Serving, Settings},
    socket, watching,
};
use listening::Silence;

/// How long requests may take to end once the house closes.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// Opens the house, and returns when it is told to close.
///
/// # Errors
/// A sentence if a setting is wrong, the store cannot be opened, or the address is taken.
pub async fn serve(settings: &Settings, serving: &Serving) -> anyhow::Result<()> {
    start_log(&serving.log_format);
    let public = serving.public()?;
    let post = mail::Post::of(serving)?;
    let options = leptos_options(serving)?;
    make_private_folder(&settings.data)?;
    let store = Store::open(&settings.address()?).await?;
    let clock = serving.now.map_or_else(clock::system, clock::fixed);
    if serving.demo == "on" {
        demo::open_if_empty(&store, &clock).await?;
    }
    let stop = CancellationToken::new();
    let house_clock = clock.clone();
    let site = Site {
        store: store.clone(),
        clock,
        alphabet: alphabet::alphabet(),
        patience: patience::per_person(),
        passwords: passwords::passwords(),
        second_step: passwords::second::second_step(),
        sends_mail: post.is_some(),
        importer: bringing::importer(store.clone(), house_clock.clone()),
        address: public.as_str().into(),
    };
    let mails = mail::run(site.clone(), post, stop.clone());
    let house = House {
        site,
        options,
        stop: stop.clone(),
        trusted_proxy: serving.trusted_proxy,
        limit: Arc::default(),
    };
    let listener = TcpListener::bind(serving.listen)
        .await
        .with_context(|| format!("{} cannot be listened at", serving.listen))?;
    let private = tokio::spawn({
        let (settings, store, stop) = (settings.clone(), store.clone(), stop.clone());
        let public = public.as_str().into();
        async move { socket::serve(&settings, store, public, stop).await }
    });
    say(&format!(
        "Saiets is open at http://{}",
        listener.local_addr()?
    ));
    if serving.demo == "on"
        && let Some(link) = demo::first_invitation(&store, &public, &house_clock).await?
    {
        say(&format!(
            "To run the demo house, open an account by this link: {link}"
        ));
    }
    tokio::spawn(close_on_signal(stop.clone()));
    let watched = tokio::spawn(watch(settings, serving, &store, &stop)?);
    let mails = tokio::spawn(mails);
    let chores = tokio::spawn(jobs::run(store.clone(), house_clock, stop.clone()));
    let open = listening::serve(
        listener,
        router::router(house),
        Silence::default(),
        stop.clone(),
    );
    tokio::select! {
        () = open => {}
        () = async { stop.cancelled().await; tokio::time::sleep(LAST_ANSWERS).await } => tracing::warn!("some answers took too long to end"),
    }
    stop.cancel();
    private.await??;
    chores.await?;
    mails.await?;
    watched.await??;
    store.close().await;
    Ok(())
}

/// The numbers for who watches, if there is a place for them.
fn watch(
    settings: &Settings,
    serving: &Serving,
    store: &Store,
    stop: &CancellationToken,
) -> anyhow::Result<impl Future<Output = anyhow::Result<()>> + Send + use<>> {
    let folder = match settings.address()? {
        Address::Folder(folder) => Some(folder),
        Address::Memory | Address::Remote { .. } => None,
    };
    let (at, store, stop) = (serving.metrics, store.clone(), stop.clone());
    Ok(async move {
        match at {
            Some(at) => watching::serve(at, store, folder, stop).await,
            None => Ok(()),
        }
    })
}

/// The log: plain for people, JSON for machines; `RUST_LOG` chooses how much.
fn start_log(format: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| {
        EnvFilter::new("info,surrealdb=warn,surrealdb_core=warn,surrealkv=warn")
    });
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second start in one process, as in tests, keeps the first log.
    let _ = if format == "json" {
        log.json().try_init()
    } else {
        log.try_init()
    };
}

/// Where Leptos finds the files that the build made.
fn leptos_options(serving: &Serving) -> anyhow::Result<LeptosOptions> {
    let site = serving.site_folder()?;
    Ok(LeptosOptions::builder()
        .output_name("saiets")
        .site_root(site.to_string_lossy().as_ref())
        .site_pkg_dir("pkg")
        .site_addr(serving.listen)
        .hash_files(true)
        .hash_file(Arc::from(
            std::path::absolute(site.join("hash.txt"))?
                .to_string_lossy()
                .as_ref(),
        ))
        .build())
}

/// The data folder, for the owner alone.
pub(crate) fn make_private_folder(folder: &std::path::Path) -> anyhow::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("the data folder {} cannot be made", folder.display()))?;
    let open = std::fs::metadata(folder)?.permissions().mode() & 0o077;
    if open != 0 {
        tracing::warn!(folder = %folder.display(), "others may look into the data folder; `chmod 700` closes it");
    }
    Ok(())
}

/// Closes the house when the system or the person at the terminal asks for it.
async fn close_on_signal(stop: CancellationToken) {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    tracing::info!("closing");
    stop.cancel();
}
