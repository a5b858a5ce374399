//! What the house does by itself: offers that passed go to the next in line; half-filled forms and sheets, links, sign-ins,
//! answers that nobody will ask for again and messages that are over are forgotten, and so are people who asked for nothing
//! for long.

use std::time::Duration;

use app::site::Clock;
use store::{Moment, Store};
use tokio_util::sync::CancellationToken;

/// How often the house looks. An offer lasts for days, so a minute more is nobody's loss.
const ROUND: Duration = Duration::from_secs(60);

/// Looks once a round, until `stop`. A round that fails is logged, and the next one tries again.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut seen = None;
    loop {
        let now = moment(&store, &clock).await;
        round(&store, now).await;
        let today = Some(now.civil.date());
        if std::mem::replace(&mut seen, today) != today {
            day(&store, now).await;
        }
        tokio::select! {
            () = tokio::time::sleep(ROUND) => {}
            () = stop.cancelled() => return,
        }
    }
}

/// Offers end and days begin at a civil moment of their centre; centres of one house share a zone.
async fn moment(store: &Store, clock: &Clock) -> Moment {
    let zone = store
        .centres()
        .await
        .ok()
        .and_then(|centres| centres.first().map(|centre| centre.zone.clone()));
    clock.now(zone.as_deref().unwrap_or("UTC"))
}

/// What is done once a day.
async fn day(store: &Store, now: Moment) {
    match store.forget_inactive_people(now).await {
        Ok(0) => {}
        Ok(forgotten) => tracing::info!(
            forgotten,
            "people who asked for nothing for long were forgotten"
        ),
        Err(cause) => tracing::warn!(%cause, "people could not be looked through"),
    }
    match store.forget_who_came(now.civil.date()).await {
        Ok(0) => {}
        Ok(forgotten) => tracing::info!(forgotten, "rolls lost their names after a year"),
        Err(cause) => tracing::warn!(%cause, "rolls could not be looked through"),
    }
    match store.forget_stale_messages(now).await {
        Ok(0) => {}
        Ok(forgotten) => tracing::info!(forgotten, "messages that are over were forgotten"),
        Err(cause) => tracing::warn!(%cause, "messages could not be looked through"),
    }
}

async fn round(store: &Store, now: Moment) {
    match store.pass_offers_on(now).await {
        Ok(0) => {}
        Ok(passed) => tracing::info!(passed, "offers went to the next in line"),
        Err(cause) => tracing::warn!(%cause, "offers could not be looked at"),
    }
    if let Err(cause) = store.enter_newcomers().await {
        tracing::warn!(%cause, "newcomers could not be entered among those who are looked for");
    }
    let forgotten = tokio::join!(
        store.forget_old_drafts(now.at),
        store.forget_old_invites(now.at),
        store.forget_old_sign_ins(now.at),
        store.forget_old_attempts(now.at),
        store.forget_what_was_said(now.at),
    );
    for (what, done) in [
        ("drafts", forgotten.0),
        ("invitations", forgotten.1),
        ("sign-ins", forgotten.2),
        ("attempts", forgotten.3),
        ("what was said", forgotten.4),
    ] {
        if let Err(cause) = done {
            tracing::warn!(%cause, what, "what is too old could not be forgotten");
        }
    }
    if let Err(cause) = store.forget_old_sheets(now.at).await {
        tracing::warn!(%cause, "sheets that nobody took in could not be forgotten");
    }
    if let Err(cause) = store.forget_old_requests(now.at).await {
        tracing::warn!(%cause, "old requests could not be forgotten");
    }
}
