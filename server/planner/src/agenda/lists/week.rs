//! Whether leaders would lead no more in a week than they said.

use super::{Lists, Taken, taken::WALL};
use crate::{
    agenda::{Shift, placed},
    model::Model,
    rules::most_a_week::Weeks,
};

/// Whether it would be so after the move. Costs the meetings of the leaders who said how many.
pub(super) fn few_enough(lists: &Lists, model: &Model, one: Shift, other: Option<Shift>) -> bool {
    let moved = [one, other.unwrap_or(one)];
    let moved = &moved[..1 + usize::from(other.is_some())];
    let touched = moved.iter().filter(|shift| placed(shift.to));
    touched
        .flat_map(|shift| &model.course(shift.meeting).limited)
        .all(|leader| leads_few(lists, model, *leader, moved))
}

fn leads_few(lists: &Lists, model: &Model, leader: u16, moved: &[Shift]) -> bool {
    let Some(most) = model.leaders[usize::from(leader)].most_a_week else {
        return true;
    };
    let row = usize::from(leader) * lists.days;
    let led = lists.leaders[row..row + lists.days].iter().flatten();
    let stays = led.filter(|taken| {
        let moves = |shift: &Shift| shift.meeting == usize::from(taken.meeting);
        taken.meeting != WALL && !moved.iter().any(moves)
    });
    let mut weeks = Weeks::default();
    stays.for_each(|taken| weeks.add(taken.weeks));
    let come = moved
        .iter()
        .filter(|shift| placed(shift.to) && model.course(shift.meeting).leaders.contains(&leader));
    come.for_each(|shift| weeks.add(Taken::of(model, shift.meeting, shift.to).weeks));
    weeks.more_than(most) == 0
}
