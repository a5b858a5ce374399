//! The second step of signing in: its secret, sealed with a key of the account's own, and the recovery codes, hashed.

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD as BASE64};
use domain::{
    account::{RECOVERY_CODES, RecoveryCode},
    id::AccountId,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use super::{invites::hex, presence::Present};
use crate::{
    Store,
    audit::{self, AuditLine},
    chance,
    error::StoreError,
    moment::Moment,
    record::{body, read, record},
    seal::SealKey,
    transaction::{Script, retrying, run},
};

const READ: &str = "SELECT VALUE second FROM ONLY $account";
/// A change that was decided on the second step as it was read.
const REWRITE: &str = "
    IF (SELECT VALUE second FROM ONLY $account) != $was { THROW $stale };
    UPDATE $account SET second = $second RETURN NONE;
";
/// How many bytes the secret has, as RFC 4226 recommends.
const SECRET: usize = 20;

/// The second step of an account.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondStep {
    /// What the telephone makes its codes of.
    pub secret: Vec<u8>,
    /// Whether a code was given once; before, it is not asked for.
    pub confirmed: bool,
    /// How many recovery codes are left.
    pub codes_left: usize,
}

/// The second step as it is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Kept {
    /// The key that the secret is sealed with, in Base64: who reads the sealed value alone reads nothing.
    key: String,
    /// The secret, in Base64.
    sealed: String,
    confirmed: bool,
    /// The number of the last code that was taken. It and those before are good no more.
    last: u64,
    /// The hashes of the recovery codes that are left.
    codes: Vec<String>,
}

impl Store {
    /// The second step of an account, confirmed or not.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn second_step(&self, account: AccountId) -> Result<Option<SecondStep>, StoreError> {
        let kept = self.kept_second(account).await?;
        kept.map(|kept| kept.open(account)).transpose()
    }

    /// Makes the secret of a second step, which counts once a code of it was given. One that counts stays as it is.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn begin_second_step(&self, present: &Present) -> Result<(), StoreError> {
        let account = present.account;
        retrying(|| async {
            let was = self.kept_second(account).await?;
            if was.as_ref().is_some_and(|was| was.confirmed) {
                return Ok(());
            }
            let key = SealKey::random();
            let secret: [u8; SECRET] = chance::bytes();
            let sealed = key.seal(account.0, &secret.to_vec())?;
            let second = Kept {
                key: BASE64.encode(key.bytes()),
                sealed: BASE64.encode(sealed),
                confirmed: false,
                last: 0,
                codes: Vec::new(),
            };
            let script = rewrite(account, was.as_ref(), Some(&second))?;
            script.commit(self.db()).await
        })
        .await
    }

    /// From now on the second step is asked for: the code with the number `step` was given. The recovery codes are told
    /// once, here. Nothing if there is none to be confirmed.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn confirm_second_step(
        &self,
        present: &Present,
        step: u64,
        now: Moment,
    ) -> Result<Option<Vec<RecoveryCode>>, StoreError> {
        let account = present.account;
        retrying(|| async {
            let Some(was) = self
                .kept_second(account)
                .await?
                .filter(|was| !was.confirmed)
            else {
                return Ok(None);
            };
            let codes: Vec<_> = (0..RECOVERY_CODES)
                .map(|_| RecoveryCode::from_bytes(chance::bytes()))
                .collect();
            let second = Kept {
                confirmed: true,
                last: step,
                codes: codes.iter().map(|code| hash(account, code)).collect(),
                ..was.clone()
            };
            let mut script = rewrite(account, Some(&was), Some(&second))?;
            put_line(&mut script, "second step begun", present, now)?;
            script.commit(self.db()).await?;
            Ok(Some(codes))
        })
        .await
    }

    /// Takes the code with the number `step`, once: it and every earlier one are good no more. `false` if it was taken
    /// before.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn take_step(&self, account: AccountId, step: u64) -> Result<bool, StoreError> {
        self.take(account, |was| {
            (was.last < step).then(|| Kept {
                last: step,
                ..was.clone()
            })
        })
        .await
    }

    /// Takes a recovery code, once. `false` if it is none of the account's, or was taken before.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn take_recovery_code(
        &self,
        account: AccountId,
        code: &RecoveryCode,
    ) -> Result<bool, StoreError> {
        let hash = hash(account, code);
        self.take(account, |was| {
            let mut codes = was.codes.clone();
            codes.retain(|kept| *kept != hash);
            (codes.len() < was.codes.len()).then(|| Kept {
                codes,
                ..was.clone()
            })
        })
        .await
    }

    /// Forgets the second step, and what was begun of one.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn end_second_step(&self, present: &Present, now: Moment) -> Result<(), StoreError> {
        retrying(|| async {
            let was = self.kept_second(present.account).await?;
            let mut script = rewrite(present.account, was.as_ref(), None)?;
            put_line(&mut script, "second step ended", present, now)?;
            script.commit(self.db()).await
        })
        .await
    }

    async fn take(
        &self,
        account: AccountId,
        after: impl Fn(&Kept) -> Option<Kept>,
    ) -> Result<bool, StoreError> {
        retrying(|| async {
            let was = self.kept_second(account).await?.filter(|was| was.confirmed);
            let Some((second, was)) = was.and_then(|was| Some((after(&was)?, was))) else {
                return Ok(false);
            };
            let script = rewrite(account, Some(&was), Some(&second))?;
            script.commit(self.db()).await?;
            Ok(true)
        })
        .await
    }

    async fn kept_second(&self, account: AccountId) -> Result<Option<Kept>, StoreError> {
        let row = record("account", account.0);
        let mut response = run(self.db().query(READ).bind(("account", row))).await?;
        let found: Option<Json> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("an account", error))?;
        found.map(|kept| read("a second step", kept)).transpose()
    }
}

impl Kept {
    fn open(&self, account: AccountId) -> Result<SecondStep, StoreError> {
        let bytes = |text: &str| {
            BASE64
                .decode(text)
                .map_err(|error| StoreError::corrupt("a second step", error))
        };
        let key = SealKey::from_bytes(&bytes(&self.key)?)?;
        Ok(SecondStep {
            secret: key.open(account.0, &bytes(&self.sealed)?)?,
            confirmed: self.confirmed,
            codes_left: self.codes.len(),
        })
    }
}

/// Whether a second step that is kept is asked for.
pub(super) fn counts(kept: &Json) -> bool {
    kept.get("confirmed").and_then(Json::as_bool) == Some(true)
}

fn rewrite(
    account: AccountId,
    was: Option<&Kept>,
    second: Option<&Kept>,
) -> Result<Script, StoreError> {
    let mut script = Script::new();
    script.step(REWRITE);
    script.bind("account", record("account", account.0));
    script.bind("was", was.map(body).transpose()?);
    script.bind("second", second.map(body).transpose()?);
    Ok(script)
}

fn put_line(
    script: &mut Script,
    what: &str,
    present: &Present,
    now: Moment,
) -> Result<(), StoreError> {
    let detail = json!({ "account": present.account, "by": present.account });
    let line = AuditLine::new(what, now).detail(detail);
    audit::put(script, present.centre, now, &[line])
}

/// A code is sixty bits of chance, so that a quick hash is enough; with the account, so that no two are alike.
fn hash(account: AccountId, code: &RecoveryCode) -> String {
    let hash = Sha256::new()
        .chain_update(account.0)
        .chain_update(code.expose());
    hex(&hash.finalize())
}
