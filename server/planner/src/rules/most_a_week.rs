//! *Nobody leads more meetings in a week than they said.* May never be otherwise.

use crate::{agenda::Taken, model::Model, report::Obstacle, rules::meetings, state::Spot};

/// How many meetings there are in each week, as binary numbers that stand upright: a bit of each of the eight words is
/// the count of one week.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Weeks {
    digits: [u64; 8],
}

impl Weeks {
    /// One meeting more in each of these weeks. Past 255 the count begins anew; nobody leads so many.
    pub(crate) fn add(&mut self, weeks: u64) {
        let mut carried = weeks;
        for digit in &mut self.digits {
            let both = *digit & carried;
            *digit ^= carried;
            carried = both;
        }
    }

    /// The weeks with more meetings than `most`.
    pub(crate) fn more_than(&self, most: u8) -> u64 {
        let (mut more, mut equal) = (0, u64::MAX);
        for (place, digit) in self.digits.iter().enumerate().rev() {
            if most >> place & 1 == 0 {
                more |= equal & digit;
                equal &= !digit;
            } else {
                equal &= digit;
            }
        }
        more
    }
}

/// The leaders who would lead too much if a meeting took what `mine` says, `also` beside what the plan has. Costs the
/// meetings of the house.
pub(crate) fn against(
    model: &Model,
    spots: &[Spot],
    mine: &Taken,
    also: &[Taken],
) -> Vec<Obstacle> {
    let meeting = usize::from(mine.meeting);
    let limited = model.course(meeting).leaders.iter().filter_map(|leader| {
        let most = model.leaders[usize::from(*leader)].most_a_week?;
        Some((*leader, most))
    });
    let full = limited.filter(|(leader, most)| {
        let leads = |other: usize| model.course(other).leaders.contains(leader);
        let mut weeks = Weeks::default();
        weeks.add(mine.weeks);
        for (other, spot) in meetings(spots).filter(|(other, _)| *other != meeting && leads(*other))
        {
            weeks.add(Taken::of(model, other, spot).weeks);
        }
        for taken in also
            .iter()
            .filter(|taken| leads(usize::from(taken.meeting)))
        {
            weeks.add(taken.weeks);
        }
        weeks.more_than(*most) & mine.weeks != 0
    });
    full.map(|(leader, _)| Obstacle::LeaderFull(model.draft.leaders[usize::from(leader)].id))
        .collect()
}

#[cfg(test)]
mod tests {
    use domain::id::PersonId;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        model,
        problem::{Draft, Often, Problem},
        rules::tests::house::{course, house, id, plan},
        write,
    };

    proptest! {
        #[test]
        fn weeks_are_counted_as_one_would_on_fingers(all in prop::collection::vec(any::<u64>(), 0..40), most: u8) {
            let mut weeks = Weeks::default();
            all.iter().for_each(|bits| weeks.add(*bits));
            let more = |week: u32| all.iter().filter(|bits| **bits >> week & 1 != 0).count() > usize::from(most);
            let expected = (0..64).filter(|week| more(*week)).fold(0, |bits, week| bits | 1 << week);
            prop_assert_eq!(weeks.more_than(most), expected);
        }
    }

    #[test]
    fn so_many_and_one_more_are_told_apart() {
        let mut weeks = Weeks::default();
        for _ in 0..200 {
            weeks.add(0b11);
        }
        weeks.add(0b10);
        assert_eq!(
            [199, 200, 201].map(|most| weeks.more_than(most)),
            [0b11, 0b10, 0]
        );
    }

    /// One leader of three courses, of which the last meets every other week; two meetings a week at most.
    fn busy() -> Draft {
        let mut draft = house((0..3).map(|number| course(number, 1)).collect());
        for course in &mut draft.courses {
            course.leaders = vec![id(0)];
        }
        draft.courses[2].often = Often::Fortnightly(Some(draft.span.first()));
        draft.leaders[0].most_a_week = Some(2);
        draft.span =
            domain::calendar::Span::new(draft.span.first(), jiff::civil::date(2026, 9, 20))
                .unwrap();
        draft
    }

    #[test]
    fn a_leader_is_full_in_a_week_in_which_they_lead_enough_and_in_no_other() {
        let problem = Problem::new(busy()).unwrap();
        let model = model::compile(&problem);
        let spots = write::read(&problem, &model, &plan(&[(0, 0, 0, 9, 0), (1, 0, 1, 9, 0)]));
        let full = vec![Obstacle::LeaderFull(id::<PersonId>(0))];
        let mine = |weeks| Taken {
            meeting: 2,
            weeks,
            ..Taken::default()
        };
        let with = |weeks, also: &[Taken]| against(&model, &spots, &mine(weeks), also);
        assert_eq!(with(0b01, &[]), full);
        let without = [Spot::NONE, spots[1], Spot::NONE];
        assert_eq!(against(&model, &without, &mine(0b01), &[]), []);
        assert_eq!(
            against(&model, &without, &mine(0b01), &[mine(0b01)]),
            full,
            "promised to another"
        );
        assert_eq!(
            against(&model, &without, &mine(0b01), &[mine(0b10)]),
            [],
            "in the other week"
        );
    }

    proptest! {
        #[test]
        fn a_leader_is_planned_for_as_much_as_they_said_and_no_more(most in 1u8..5, seed: u64) {
            let mut draft = busy();
            draft.courses.truncate(2);
            for course in &mut draft.courses {
                course.meetings = 3;
            }
            draft.leaders[0].most_a_week = Some(most);
            let problem = Problem::new(draft).unwrap();
            let mut patient = crate::budget::Patient;
            let budget = crate::budget::Budget { iterations: 2_000, watch: &mut patient };
            let plan = crate::plan(&problem, crate::budget::Seed(seed), budget).plan;
            prop_assert_eq!(plan.placements.len(), usize::from(most));
        }
    }
}
