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
