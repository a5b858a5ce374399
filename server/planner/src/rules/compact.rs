//! *Who comes from far comes on few days and does not wait there.* Each day of the week after the first, and each hour
//! begun between two meetings of theirs, costs its weight. A break of half an hour is no wait.

use crate::{
    agenda::Taken,
    model::Model,
    report::{Cost, Whom, Why},
    rules::{days_of, lonely::BREAK},
    state::{Spot, weight},
};

/// An hour, in ticks.
const HOUR: u16 = 12;

/// What each meeting of a day is followed by: the hours begun until the next of theirs in a week they share, where these
/// are more than a break.
pub(crate) fn waits(day: &[Taken]) -> impl Iterator<Item = (&Taken, u16)> {
    day.iter().filter_map(move |one| {
        let later = day
            .iter()
            .filter(|next| next.from >= one.to && next.weeks & one.weeks != 0);
        let wait = later.map(|next| next.from - one.to).min()?;
        (wait > BREAK).then(|| (one, wait.div_ceil(HOUR)))
    })
}

/// What the days cost on which somebody comes.
pub(crate) fn journeys(model: &Model, days: i32) -> i32 {
    weight(model.weights.journey) * (days - 1).max(0)
}

/// What everybody pays who comes from far.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let draft = model.draft;
    let leads =
        |leader: u16| move |course: &usize| model.courses[*course].leaders.contains(&leader);
    let attends = |group: u16| move |course: &usize| model.courses[*course].groups.contains(&group);
    let all = || 0..model.courses.len();
    let mut costs = Vec::new();
    for (number, leader) in (0..).zip(&draft.leaders).filter(|(_, it)| it.travels) {
        let days = days_of(model, spots, all().filter(leads(number)));
        costs.extend(of(model, Whom::Leader(leader.id), &days));
    }
    for (number, group) in (0..).zip(&draft.groups).filter(|(_, it)| it.travels) {
        let days = days_of(model, spots, all().filter(attends(number)));
        costs.extend(of(model, Whom::Group(group.id), &days));
    }
    costs
}

fn of(model: &Model, whom: Whom, days: &[Vec<Taken>]) -> Vec<Cost> {
    let course = |taken: &Taken| model.course_id(usize::from(taken.meeting));
    let waits = days
        .iter()
        .flat_map(|day| waits(day))
        .map(|(taken, hours)| Cost {
            course: course(taken),
            amount: weight(model.weights.wait) * i32::from(hours),
            why: Why::Waits {
                whom,
                after: model.id(usize::from(taken.meeting)),
                hours,
            },
        });
    let mut costs: Vec<Cost> = waits.collect();
    let came: Vec<&Taken> = days.iter().filter_map(|day| day.first()).collect();
    let count = u8::try_from(came.len()).unwrap_or(u8::MAX);
    costs.extend(came.first().map(|taken| Cost {
        course: course(taken),
        amount: journeys(model, i32::from(count)),
        why: Why::ManyDays { whom, days: count },
    }));
    costs
}
