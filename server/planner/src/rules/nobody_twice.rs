//! *Nobody is in two places at once: no leader, nobody of a group that may not be split, and no course meets twice at
//! the same time.* May never be.

use crate::{agenda::placed, model::Model, state::Spot};

/// How many pairs of meetings clash.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> i32 {
    let against = Against::new(model);
    let at: Vec<usize> = (0..spots.len())
        .filter(|meeting| placed(spots[*meeting]))
        .collect();
    let mut clashes = 0;
    for (nth, one) in at.iter().enumerate() {
        for other in &at[nth + 1..] {
            let courses = [*one, *other].map(|meeting| model.course_of[meeting]);
            if model.overlap(*one, spots[*one], *other, spots[*other]) && against.has(courses) {
                clashes += 1;
            }
        }
    }
    clashes
}

/// Which courses may not meet at once.
struct Against {
    courses: usize,
    pairs: Vec<bool>,
}

impl Against {
    fn new(model: &Model) -> Self {
        let courses = model.courses.len();
        let mut pairs = vec![false; courses * courses];
        let groups = model
            .groups
            .iter()
            .filter(|group| group.never_split)
            .map(|group| &group.courses);
        for together in model.leaders.iter().chain(groups) {
            for one in together {
                for other in together {
                    pairs[usize::from(*one) * courses + usize::from(*other)] = true;
                }
            }
        }
        Self { courses, pairs }
    }

    fn has(&self, [one, other]: [u16; 2]) -> bool {
        one == other || self.pairs[usize::from(one) * self.courses + usize::from(other)]
    }
}
