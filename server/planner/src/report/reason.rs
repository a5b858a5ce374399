//! The smallest reason for which a meeting has no place: obstacles of which each opening meets at least one.

use super::Obstacle;

/// After so many steps the search for a smaller reason ends.
const PATIENCE: u32 = 20_000;

/// The smallest set found that has at least one of each of `closed`. Without any of its obstacles some opening would be
/// free of it.
pub(crate) fn smallest(closed: &[Vec<Obstacle>]) -> Vec<Obstacle> {
    let mut search = Search {
        sets: essential(closed),
        best: None,
        patience: PATIENCE,
    };
    search.go(&mut Vec::new());
    let mut best: Vec<Obstacle> = search
        .best
        .unwrap_or_default()
        .into_iter()
        .cloned()
        .collect();
    best.sort_unstable();
    best
}

/// The sets that hold no other: whatever meets these meets all.
fn essential(closed: &[Vec<Obstacle>]) -> Vec<&Vec<Obstacle>> {
    let mut sets: Vec<&Vec<Obstacle>> = closed.iter().collect();
    sets.sort_by_key(|set| set.len());
    let mut kept: Vec<&Vec<Obstacle>> = Vec::new();
    for set in sets {
        let holds = |other: &&Vec<Obstacle>| other.iter().all(|one| set.contains(one));
        if !kept.iter().any(holds) {
            kept.push(set);
        }
    }
    kept
}

struct Search<'a> {
    sets: Vec<&'a Vec<Obstacle>>,
    best: Option<Vec<&'a Obstacle>>,
    patience: u32,
}

impl<'a> Search<'a> {
    /// Tries each obstacle of the first set that is not met yet, shortest sets first, and never grows past the best.
    fn go(&mut self, chosen: &mut Vec<&'a Obstacle>) {
        let met = |set: &&&Vec<Obstacle>| !set.iter().any(|one| chosen.contains(&one));
        let Some(set) = self.sets.iter().find(met).copied() else {
            self.best = Some(chosen.clone());
            return;
        };
        for obstacle in set {
            let smaller = |best: &Vec<&Obstacle>| chosen.len() + 1 < best.len();
            if !self.best.as_ref().is_none_or(smaller) {
                return;
            }
            if self.patience == 0 && self.best.is_some() {
                return;
            }
            self.patience = self.patience.saturating_sub(1);
            chosen.push(obstacle);
            self.go(chosen);
            chosen.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Obstacle; 6] = [
        Obstacle::Days,
        Obstacle::Earliest,
        Obstacle::Latest,
        Obstacle::Seats,
        Obstacle::StepFree,
        Obstacle::Closes,
    ];

    fn sets(bits: &[u8]) -> Vec<Vec<Obstacle>> {
        let of = |bits: u8| (0..6).filter(move |nth| bits >> nth & 1 != 0);
        bits.iter()
            .map(|bits| of(*bits).map(|nth| ALL[nth].clone()).collect())
            .collect()
    }

    fn meets_all(chosen: &[Obstacle], sets: &[Vec<Obstacle>]) -> bool {
        let met = |set: &Vec<Obstacle>| set.iter().any(|one| chosen.contains(one));
        sets.iter().all(met)
    }

    #[test]
    fn one_obstacle_that_is_everywhere_is_the_whole_reason() {
        let found = smallest(&sets(&[0b000_011, 0b000_110, 0b001_010]));
        assert_eq!(found, [Obstacle::Earliest]);
    }

    #[test]
    fn two_that_share_the_openings_are_both_named() {
        let found = smallest(&sets(&[0b000_001, 0b000_110, 0b001_010]));
        assert_eq!(found, [Obstacle::Days, Obstacle::Earliest]);
    }

    proptest! {
        #[test]
        fn no_smaller_set_meets_every_opening(bits in prop::collection::vec(1u8..64, 1..12)) {
            let closed = sets(&bits);
            let found = smallest(&closed);
            prop_assert!(meets_all(&found, &closed));
            for other in sets(&(0..64).collect::<Vec<u8>>()) {
                prop_assert!(other.len() >= found.len() || !meets_all(&other, &closed), "{other:?}");
            }
        }
    }
}
