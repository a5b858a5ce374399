//! Taking turns at a shared computer: whoever gave their password on it that day takes over by a short number.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::SignIn;
use crate::id::AccountId;

/// How many people one computer knows at most.
const MOST: usize = 12;

/// Somebody who gave their password on a computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// Who.
    pub account: AccountId,
    /// When the password was given. Taking turns makes it no later.
    pub begun: Timestamp,
    /// A mark of the password that was given: who has another one since gives it again.
    pub mark: String,
}

impl Helper {
    /// Whether they may take over at `now`: as long as their own sign-in would have lasted at most.
    #[must_use]
    pub fn may_take_over(&self, now: Timestamp) -> bool {
        let ends = self.begun.checked_add(SignIn::LONGEST);
        now < ends.unwrap_or(Timestamp::MAX)
    }
}

/// Who may take turns at a computer after `new` gave their password on it, the last one last.
#[must_use]
pub fn joined(helpers: Vec<Helper>, new: Helper, now: Timestamp) -> Vec<Helper> {
    let mut all = helpers;
    all.retain(|one| one.account != new.account && one.may_take_over(now));
    all.push(new);
    let too_many = all.len().saturating_sub(MOST);
    all.drain(..too_many);
    all
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn at(minutes: i64) -> Timestamp {
        let begin: Timestamp = "2026-11-24T07:00:00Z".parse().unwrap();
        begin + SignedDuration::from_mins(minutes)
    }

    fn helper(number: u128, begun: i64) -> Helper {
        Helper {
            account: AccountId(Uuid::from_u128(number)),
            begun: at(begun),
            mark: format!("of {begun}"),
        }
    }

    #[test]
    fn the_password_of_the_morning_is_good_until_the_evening() {
        let anna = helper(1, 0);
        assert!(anna.may_take_over(at(0)) && anna.may_take_over(at(12 * 60 - 1)));
        assert!(!anna.may_take_over(at(12 * 60)));
    }

    #[test]
    fn who_gives_their_password_again_is_known_by_the_new_one() {
        let all = joined(vec![helper(1, 0), helper(2, 5)], helper(1, 60), at(60));
        assert_eq!(all, [helper(2, 5), helper(1, 60)]);
        let evening = joined(all, helper(3, 13 * 60 - 1), at(13 * 60 - 1));
        assert_eq!(
            evening,
            [helper(1, 60), helper(3, 13 * 60 - 1)],
            "two is over"
        );
    }

    proptest! {
        #[test]
        fn nobody_twice_nobody_late_and_the_newcomer_is_in(
            before in prop::collection::vec((0..20_u128, 0..2000_i64), 0..40), new in 0..20_u128, now in 0..3000_i64,
        ) {
            let before: Vec<_> = before.into_iter().map(|(who, begun)| helper(who, begun)).collect();
            let all = joined(before.clone(), helper(new, now), at(now));
            prop_assert_eq!(all.last(), Some(&helper(new, now)));
            prop_assert!(all.len() <= MOST);
            prop_assert!(all.iter().all(|one| one.may_take_over(at(now))));
            prop_assert_eq!(all.iter().filter(|one| one.account == helper(new, 0).account).count(), 1);
            prop_assert!(all[..all.len() - 1].iter().all(|one| before.contains(one)));
        }
    }
}
