//! What the house does by itself: offers that passed go to the next in line, half-filled forms, links and
//! sign-ins that are too old are forgotten.

use std::time::Duration;

use app::site::Clock;
use store::Store;
use tokio_util::sync::CancellationToken;

/// How often the house looks. An offer lasts for days, so a minute more is nobody's loss.
const ROUND: Duration = Duration::from_secs(60);

/// Looks once a round, until `stop`. A round that fails is logged, and the next one tries again.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    loop {
        round(&store, &clock).await;
        tokio::select! {
            () = tokio::time::sleep(ROUND) => {}
            () = stop.cancelled() => return,
        }
    }
}

async fn round(store: &Store, clock: &Clock) {
    // Offers end at a civil moment of their centre; centres of one house share a zone.
    let zone = store
        .centres()
        .await
        .ok()
        .and_then(|centres| centres.first().map(|centre| centre.zone.clone()));
    let now = clock.now(zone.as_deref().unwrap_or("UTC"));
    match store.pass_offers_on(now).await {
        Ok(0) => {}
        Ok(passed) => tracing::info!(passed, "offers went to the next in line"),
        Err(cause) => tracing::warn!(%cause, "offers could not be looked at"),
    }
    let forgotten = tokio::join!(
        store.forget_old_drafts(now.at),
        store.forget_old_invites(now.at),
        store.forget_old_sign_ins(now.at),
        store.forget_old_attempts(now.at),
    );
    for (what, done) in [
        ("drafts", forgotten.0),
        ("invitations", forgotten.1),
        ("sign-ins", forgotten.2),
        ("attempts", forgotten.3),
    ] {
        if let Err(cause) = done {
            tracing::warn!(%cause, what, "what is too old could not be forgotten");
        }
    }
}
