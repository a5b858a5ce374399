//! Passwords, hashed slowly on purpose (argon2id): beside the requests, and only as many at once as the machine has cores,
//! so that a rush at the door leaves the pages as quick as they were.

use std::sync::{Arc, OnceLock};

use app::{
    error::AppError,
    site::{Hashing, Later, Passwords},
};
use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier, password_hash::SaltString};
use domain::account::Password;
use rand::Rng;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// How many may wait for their turn; more are asked to come back.
const WAITING: usize = 64;

/// Passwords in the care of argon2, with the parameters that OWASP recommends (19 MiB, two rounds).
#[must_use]
pub fn passwords() -> Passwords {
    // Now and not at the first unknown name, whose answer would take twice as long.
    let _ = nobodys();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    Passwords::new(Slow {
        turns: Arc::new(Semaphore::new(cores)),
        line: Arc::new(Semaphore::new(cores + WAITING)),
    })
}

struct Slow {
    turns: Arc<Semaphore>,
    line: Arc<Semaphore>,
}

impl Hashing for Slow {
    fn hash(&self, password: Password) -> Later<String> {
        self.in_turn(move || hashed(&password).map_err(|cause| cause.to_string()))
    }

    fn is(&self, password: Password, kept: Option<String>) -> Later<bool> {
        self.in_turn(move || is(&password, kept.as_deref()).map_err(|cause| cause.to_string()))
    }
}

impl Slow {
    /// Does `work` when it is its turn, in a thread that may be busy.
    fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, String> + Send + 'static,
    ) -> Later<T> {
        let (turns, line) = (self.turns.clone(), self.line.clone());
        Box::pin(async move {
            let _place = line.try_acquire_owned().map_err(|_| AppError::TooMany)?;
            let turn = turns.acquire_owned().await;
            let turn = turn.map_err(|cause| AppError::fault("waiting to hash", &cause))?;
            let done = spawn_blocking(move || {
                let done = work();
                drop(turn);
                done
            });
            let done = done
                .await
                .map_err(|cause| AppError::fault("hashing", &cause))?;
            done.map_err(|cause| AppError::fault("hashing", &cause))
        })
    }
}

fn hashed(password: &Password) -> Result<String, argon2::password_hash::Error> {
    let salt = SaltString::encode_b64(&salt())?;
    let hash = Argon2::default().hash_password(password.expose().as_bytes(), &salt)?;
    Ok(hash.to_string())
}

/// Whether it is the one. Without a hash a hash of nobody's is compared, so that the answer takes as long.
fn is(password: &Password, kept: Option<&str>) -> Result<bool, argon2::password_hash::Error> {
    let compared: &str = match kept {
        Some(kept) => kept,
        None => nobodys(),
    };
    let hash = PasswordHash::new(compared)?;
    let right = Argon2::default().verify_password(password.expose().as_bytes(), &hash);
    Ok(right.is_ok() && kept.is_some())
}

/// A hash of nobody's, made once.
fn nobodys() -> &'static str {
    static NOBODYS: OnceLock<String> = OnceLock::new();
    NOBODYS.get_or_init(|| hashed(&Password::typed("of nobody")).unwrap_or_default())
}

#[expect(
    clippy::disallowed_methods,
    reason = "a salt is a secret of chance, and only this module makes one"
)]
fn salt() -> [u8; 16] {
    let mut salt = [0; 16];
    rand::rng().fill_bytes(&mut salt);
    salt
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password(typed: &str) -> Password {
        Password::typed(typed)
    }

    #[test]
    fn only_the_password_itself_is_right() {
        let kept = hashed(&password("kaķis dejo uz jumta")).expect("a hash");
        assert_eq!(is(&password("kaķis dejo uz jumta"), Some(&kept)), Ok(true));
        assert_eq!(is(&password("kakis dejo uz jumta"), Some(&kept)), Ok(false));
        assert_eq!(is(&password("of nobody"), None), Ok(false));
        assert!(
            kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{kept}"
        );
    }

    #[test]
    fn no_two_hashes_are_alike() {
        let [one, other] = [(); 2].map(|()| hashed(&password("kaķis")).expect("a hash"));
        assert_ne!(one, other);
    }

    /// What differs between a known name and an unknown one is far below what a line over the internet varies.
    #[test]
    fn nobody_takes_as_long_as_somebody() {
        let kept = hashed(&password("kaķis dejo uz jumta")).expect("a hash");
        let wrong = password("suns guļ zem galda");
        let _ = nobodys();
        let time = |kept: Option<&str>| {
            let begun = std::time::Instant::now();
            assert_eq!(is(&wrong, kept), Ok(false));
            begun.elapsed().as_secs_f64()
        };
        // In turns, and the quickest of each, so that a busy machine slows both alike.
        let (mut known, mut unknown) = (f64::MAX, f64::MAX);
        for _ in 0..15 {
            known = known.min(time(Some(&kept)));
            unknown = unknown.min(time(None));
        }
        let ratio = known / unknown;
        assert!((0.5..2.0).contains(&ratio), "{known} s against {unknown} s");
    }
}
