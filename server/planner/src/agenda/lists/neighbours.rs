//! What a move changes for the other rooms of a wing.

use super::{Lists, Taken};
use crate::{
    agenda::{Shift, placed},
    model::{Manner, Model},
    rules::wing,
    state::Spot,
};

/// A meeting that its neighbours notice.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noticed {
    taken: Taken,
    manner: Manner,
}

impl Lists {
    /// A meeting is noticed in the wings of its spot.
    pub(super) fn enter(&mut self, model: &Model, meeting: usize, spot: Spot) {
        let Some(manner) = model.course(meeting).manner else {
            return;
        };
        let (taken, (day, _)) = (Taken::of(model, meeting, spot), model.when(spot.cell));
        for wing in model.wings(spot).iter() {
            self.wings[usize::from(wing) * self.days + day].push(Noticed { taken, manner });
        }
    }

    /// It is not any more.
    pub(super) fn leave(&mut self, model: &Model, meeting: usize, spot: Spot) {
        let (day, _) = model.when(spot.cell);
        let noticed = model.course(meeting).manner.is_some();
        for wing in model.wings(spot).iter().filter(|_| noticed) {
            let list = &mut self.wings[usize::from(wing) * self.days + day];
            list.retain(|it| usize::from(it.taken.meeting) != meeting);
        }
    }
}

/// What neighbours would pay more if the meetings were moved. Costs what is noticed in the wings that are left and entered
/// on that day.
pub(super) fn change(lists: &Lists, model: &Model, one: Shift, other: Option<Shift>) -> i32 {
    let gone = [one.meeting, other.unwrap_or(one).meeting];
    let beside = |shift: Shift, spot| beside(lists, model, shift.meeting, spot, gone);
    let mut change = beside(one, one.to) - beside(one, one.from);
    if let Some(other) = other {
        change += beside(other, other.to) - beside(other, other.from);
        let pair = |spot, theirs| between(model, (one.meeting, spot), (other.meeting, theirs));
        change += pair(one.to, other.to) - pair(one.from, other.from);
    }
    change
}

/// What a meeting at a spot and its neighbours pay, `gone` left out.
fn beside(lists: &Lists, model: &Model, meeting: usize, spot: Spot, gone: [usize; 2]) -> i32 {
    let manner = model.course(meeting).manner;
    let Some(manner) = manner.filter(|_| placed(spot)) else {
        return 0;
    };
    let mine = Taken::of(model, meeting, spot);
    let (day, _) = model.when(spot.cell);
    let mut cost = 0;
    for wing in model.wings(spot).iter() {
        let there = lists.wings[usize::from(wing) * lists.days + day].iter();
        let there = there.filter(|it| !gone.contains(&usize::from(it.taken.meeting)));
        let noticed = there.filter(|it| it.taken.meets(&mine));
        cost += noticed
            .map(|it| wing::pays(model, manner, it.manner))
            .sum::<i32>();
    }
    cost
}

/// What two meetings pay for one another.
fn between(model: &Model, (one, spot): (usize, Spot), (other, theirs): (usize, Spot)) -> i32 {
    let manners = model.course(one).manner.zip(model.course(other).manner);
    let Some((mine, their)) = manners.filter(|_| placed(spot) && placed(theirs)) else {
        return 0;
    };
    let wings = model.wings(spot).shared(model.wings(theirs));
    let at_once = model.when(spot.cell).0 == model.when(theirs.cell).0
        && Taken::of(model, one, spot).meets(&Taken::of(model, other, theirs));
    if wings == 0 || !at_once {
        return 0;
    }
    wings * wing::pays(model, mine, their)
}
