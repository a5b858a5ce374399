//! Personal values that can be made unreadable: each person has a key, and whoever destroys it erases them everywhere.

use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{chance, error::StoreError};

/// How many bytes of a sealed value are its nonce.
const NONCE: usize = 12;

/// A person's key.
#[derive(Clone)]
pub(crate) struct SealKey([u8; 32]);

impl SealKey {
    /// A new key.
    pub(crate) fn random() -> Self {
        Self(chance::bytes())
    }

    /// The bytes to be kept.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.0.to_vec()
    }

    /// The key that was kept as `bytes`.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| StoreError::corrupt("a person's key", "its length is wrong"))
    }

    /// Seals `value` into the entry `entry`; moved into another entry it cannot be opened.
    pub(crate) fn seal<T: Serialize>(&self, entry: Uuid, value: &T) -> Result<Vec<u8>, StoreError> {
        let plain = serde_json::to_vec(value)
            .map_err(|error| StoreError::corrupt("a value to be sealed", error))?;
        let nonce = chance::bytes::<NONCE>();
        let payload = Payload {
            msg: &plain,
            aad: entry.as_bytes(),
        };
        let sealed = self.cipher().encrypt(Nonce::from_slice(&nonce), payload);
        let sealed = sealed.map_err(|error| StoreError::corrupt("a value to be sealed", error))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Self::seal`] sealed into `entry`.
    pub(crate) fn open<T: DeserializeOwned>(
        &self,
        entry: Uuid,
        sealed: &[u8],
    ) -> Result<T, StoreError> {
        let wrong = |what: &str| StoreError::corrupt("a sealed value", what);
        let (nonce, sealed) = sealed
            .split_at_checked(NONCE)
            .ok_or_else(|| wrong("it is too short"))?;
        let payload = Payload {
            msg: sealed,
            aad: entry.as_bytes(),
        };
        let plain = self.cipher().decrypt(Nonce::from_slice(nonce), payload);
        let plain = plain.map_err(|_| wrong("the key is another, or it was changed"))?;
        serde_json::from_slice(&plain).map_err(|error| wrong(&error.to_string()))
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&self.0.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_and_the_entry_open_it() {
        let (key, entry) = (SealKey::random(), Uuid::from_u128(1));
        let sealed = key.seal(entry, &"Anna Kalniņa").unwrap();
        assert_eq!(key.open::<String>(entry, &sealed).unwrap(), "Anna Kalniņa");
        assert!(SealKey::random().open::<String>(entry, &sealed).is_err());
        assert!(key.open::<String>(Uuid::from_u128(2), &sealed).is_err());
        assert!(key.open::<String>(entry, &sealed[..5]).is_err());
    }

    #[test]
    fn nothing_of_it_shows_and_no_two_are_alike() {
        let (key, entry) = (SealKey::random(), Uuid::from_u128(1));
        let sealed = [(); 2].map(|()| key.seal(entry, &"Anna Kalnina").unwrap());
        assert_ne!(sealed[0], sealed[1]);
        assert!(!sealed[0].windows(4).any(|part| part == b"Anna"));
    }

    #[test]
    fn a_key_survives_being_kept() {
        let (key, entry) = (SealKey::random(), Uuid::nil());
        let sealed = key.seal(entry, &7).unwrap();
        assert_eq!(
            SealKey::from_bytes(&key.bytes())
                .unwrap()
                .open::<u8>(entry, &sealed)
                .unwrap(),
            7
        );
        assert!(SealKey::from_bytes(&[0; 31]).is_err());
    }
}
