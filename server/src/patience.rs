//! How often one person, and one address, may ask.
//!
//! The limit that matters is per person: nobody enrols the same name a hundred times. An address is only slowed when it
//! asks as no classroom of sixty would, since a whole house may share one. Both are kept in the process: two servers
//! allow twice as much, which harms nobody.

use std::{net::IpAddr, num::NonZeroU32};

use app::site::Patience;
use governor::{Quota, RateLimiter, clock::DefaultClock, state::keyed::DashMapStateStore};

/// Requests in a row that one person may make: a year's wishes at one sitting.
const PERSON_BURST: NonZeroU32 = NonZeroU32::new(20).expect("not zero");
/// Requests a minute that one person may make after that.
const PERSON_A_MINUTE: NonZeroU32 = NonZeroU32::new(2).expect("not zero");
/// Requests in a row from one address: sixty people pressing the button four times.
const ADDRESS_BURST: NonZeroU32 = NonZeroU32::new(240).expect("not zero");
/// Requests a second from one address after that.
const ADDRESS_A_SECOND: NonZeroU32 = NonZeroU32::new(4).expect("not zero");
/// Keys above which those that wait for nothing are forgotten.
const KEPT: usize = 10_000;

type Keyed<K> = RateLimiter<K, DashMapStateStore<K>, DefaultClock>;

/// The limit per person; the name is hashed at once and not kept.
#[must_use]
pub fn per_person() -> Patience {
    let limiter: Keyed<[u8; 32]> =
        RateLimiter::keyed(Quota::per_minute(PERSON_A_MINUTE).allow_burst(PERSON_BURST));
    Patience::new(move |person| {
        let key = <sha2::Sha256 as sha2::Digest>::digest(person.as_bytes()).into();
        lets(&limiter, &key)
    })
}

/// The limit per address.
pub struct PerAddress(Keyed<IpAddr>);

impl Default for PerAddress {
    fn default() -> Self {
        Self(RateLimiter::keyed(
            Quota::per_second(ADDRESS_A_SECOND).allow_burst(ADDRESS_BURST),
        ))
    }
}

impl PerAddress {
    /// Whether `address` may ask once more now.
    #[must_use]
    pub fn lets(&self, address: IpAddr) -> bool {
        lets(&self.0, &address)
    }
}

fn lets<K: std::hash::Hash + Eq + Clone>(limiter: &Keyed<K>, key: &K) -> bool {
    if limiter.len() > KEPT {
        limiter.retain_recent();
    }
    limiter.check_key(key).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_classroom_of_sixty_shares_an_address() {
        let limit = PerAddress::default();
        assert!((0..240).all(|_| limit.lets(IpAddr::from([127, 0, 0, 1]))));
        assert!(!(0..240).all(|_| limit.lets(IpAddr::from([127, 0, 0, 1]))));
        assert!(
            limit.lets(IpAddr::from([127, 0, 0, 2])),
            "others are not made to wait"
        );
    }

    #[test]
    fn one_person_does_not_ask_without_end() {
        let limit = per_person();
        assert!((0..20).all(|_| limit.lets("Anna")));
        assert!(!limit.lets("Anna"));
        assert!(limit.lets("Jānis"));
    }
}
