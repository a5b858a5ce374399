//! The one place where dice are rolled: ids, slip codes, keys. The generator is the system's cryptographic one.

use std::sync::atomic::{AtomicU16, Ordering};

use domain::text::SlipCode;
use jiff::Timestamp;
use rand::Rng;
use uuid::{Builder, Uuid};

/// `N` bytes nobody can foresee.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the module of the store that rolls dice"
)]
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// A new id, version 7: it sorts by `at`, and ids of the same millisecond sort as they were made by this process, four
/// thousand of them.
pub(crate) fn id(at: Timestamp) -> Uuid {
    static MADE: AtomicU16 = AtomicU16::new(0);
    let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
    let mut random: [u8; 10] = bytes();
    let [high, low] = MADE.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    (random[0], random[1]) = (high, low);
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// A new slip code. That no two are the same is the business of the store's unique index.
pub(crate) fn slip_code() -> SlipCode {
    SlipCode::from_bytes(bytes())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_differ() {
        let codes: BTreeSet<_> = (0..1000).map(|_| slip_code()).collect();
        assert_eq!(codes.len(), 1000);
    }

    #[test]
    fn ids_sort_by_age() {
        let at = |second| Timestamp::from_second(second).unwrap();
        assert!(id(at(1_000)) < id(at(1_001)));
        let made: Vec<_> = (0..9).map(|_| id(at(1_000))).collect();
        let in_order = made.windows(2).filter(|pair| pair[0] < pair[1]).count();
        assert!(
            in_order >= 7,
            "one may fall on the turn of the count: {made:?}"
        );
        assert_eq!(id(at(1_000)).get_version_num(), 7);
    }
}
