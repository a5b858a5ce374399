//! *Nobody is in two places at once: no leader, nobody of a group that may not be split, and no course meets twice at
//! the same time; and no leader leads on a day on which they are away.* May never be otherwise.

use crate::{agenda::Taken, model::Model, report::Obstacle, rules::meetings, state::Spot};

/// How many pairs of meetings clash: at once, or too close for the way.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> i32 {
    let at: Vec<(usize, Spot)> = meetings(spots).collect();
    let mut clashes = 0;
    for (nth, (one, spot)) in at.iter().enumerate() {
        let later = at[nth + 1..].iter();
        let at_once = later.filter(|(other, their)| model.too_close(*one, *spot, *other, *their));
        let clashing = at_once.filter(|(other, _)| model.share_somebody(*one, *other));
        clashes += i32::try_from(clashing.count()).unwrap_or(i32::MAX);
    }
    clashes
}

/// Why two meetings may not be at once; nothing when they may.
pub(crate) fn shared(model: &Model, one: usize, other: usize) -> Vec<Obstacle> {
    if model.course_of[one] == model.course_of[other] {
        return vec![Obstacle::OwnMeeting];
    }
    let (mine, theirs) = (model.course(one), model.course(other));
    let leaders = mine.leaders.iter().filter(|it| theirs.leaders.contains(it));
    let busy = |leader: &u16| Obstacle::LeaderBusy(model.draft.leaders[usize::from(*leader)].id);
    let groups = mine.groups.iter().filter(|group| {
        model.groups[usize::from(**group)].never_split && theirs.groups.contains(group)
    });
    let elsewhere = |group: &u16| Obstacle::GroupBusy(model.draft.groups[usize::from(*group)].id);
    leaders.map(busy).chain(groups.map(elsewhere)).collect()
}

/// What stands against a meeting taking what `mine` says on a day, rooms aside. Costs the meetings of the house.
pub(crate) fn against(model: &Model, spots: &[Spot], day: usize, mine: &Taken) -> Vec<Obstacle> {
    let meeting = usize::from(mine.meeting);
    let mut found: Vec<Obstacle> = Vec::new();
    for leader in &model.course(meeting).leaders {
        let away = model.away.iter().any(|away| {
            away.leader == *leader && usize::from(away.day) == day && away.weeks & mine.weeks != 0
        });
        if away {
            found.push(Obstacle::LeaderAway(
                model.draft.leaders[usize::from(*leader)].id,
            ));
        }
    }
    let at_once = others(model, spots, day, mine);
    found.extend(at_once.flat_map(|other| shared(model, meeting, other)));
    found
}

/// The meetings of a day that are at the same time as `mine`.
pub(crate) fn others<'a>(
    model: &'a Model<'a>,
    spots: &'a [Spot],
    day: usize,
    mine: &'a Taken,
) -> impl Iterator<Item = usize> + 'a {
    let there = meetings(spots).filter(move |(other, their)| {
        *other != usize::from(mine.meeting)
            && model.when(their.cell).0 == day
            && Taken::of(model, *other, *their).meets(mine)
    });
    there.map(|(other, _)| other)
}

#[cfg(test)]
mod tests {
    use domain::calendar::Span;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        model,
        problem::{Draft, Problem},
        rules::tests::house::{anywhere, course, group, house, id, plan},
        write,
    };

    /// Courses 0 and 1 have a leader in common, 1 and 2 a group.
    fn shared_people() -> Draft {
        let mut courses: Vec<_> = (0..3).map(|number| course(number, 2)).collect();
        courses[0].leaders = vec![id(0), id(1)];
        courses[1].leaders = vec![id(1)];
        let mut draft = house(courses);
        draft.groups = vec![group(&[1, 2], true)];
        draft
    }

    #[test]
    fn who_would_have_to_be_in_two_places_is_named() {
        let mut draft = shared_people();
        draft.leaders[0].away = vec![Span::day(date(2026, 9, 8))];
        let problem = Problem::new(draft).unwrap();
        let model = model::compile(&problem);
        let all = plan(&[
            (0, 0, 0, 9, 0),
            (0, 1, 0, 10, 0),
            (1, 0, 0, 9, 1),
            (2, 0, 0, 9, 2),
        ]);
        let spots = write::read(&problem, &model, &all);
        let of = |meeting: usize, spot: Spot| {
            let (day, _) = model.when(spot.cell);
            against(&model, &spots, day, &Taken::of(&model, meeting, spot))
        };
        let (nine, ten) = (spots[0], spots[1]);
        assert_eq!(of(0, nine), [Obstacle::LeaderBusy(id(1))]);
        assert_eq!(
            of(2, nine),
            [Obstacle::LeaderBusy(id(1)), Obstacle::GroupBusy(id(0))]
        );
        assert_eq!(of(0, ten), [Obstacle::OwnMeeting]);
        assert_eq!(
            of(4, ten),
            [],
            "the third course has nothing to do with the first"
        );
        let tuesday = Spot { cell: 5, ..nine };
        assert_eq!(of(0, tuesday), [Obstacle::LeaderAway(id(0))]);
        assert_eq!(of(2, tuesday), [], "the other leader is there");
        assert_eq!(count(&model, &spots), 2);
    }

    proptest! {
        #[test]
        fn every_pair_at_once_that_shares_somebody_clashes(at in anywhere()) {
            let problem = Problem::new(shared_people()).unwrap();
            let model = model::compile(&problem);
            let spots = write::read(&problem, &model, &plan(&at));
            let pairs = (0..6).flat_map(|one| (0..one).map(move |other| (one, other)));
            let clashing = pairs.filter(|(one, other)| {
                let strangers = at[*one].0.abs_diff(at[*other].0) == 2;
                (at[*one].2, at[*one].3) == (at[*other].2, at[*other].3) && !strangers
            });
            prop_assert_eq!(count(&model, &spots), i32::try_from(clashing.count()).unwrap());
        }
    }
}
