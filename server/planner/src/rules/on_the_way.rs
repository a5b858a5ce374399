//! *There is time to get from one building to the next for whoever leads or attends in both.* May never be otherwise.

use crate::{
    agenda::Taken,
    model::Model,
    report::Obstacle,
    rules::{meetings, nobody_twice},
    state::Spot,
};

/// Who would come too late if a meeting took what `mine` says on a day, in that building. Costs the meetings of the house.
pub(crate) fn against(model: &Model, spots: &[Spot], day: usize, mine: &Taken) -> Vec<Obstacle> {
    others(model, spots, day, mine)
        .flat_map(|other| late(model, usize::from(mine.meeting), other))
        .collect()
}

/// The meetings that are not at the same time, but too close for the way; none when all buildings are side by side.
pub(crate) fn others<'a>(
    model: &'a Model<'a>,
    spots: &'a [Spot],
    day: usize,
    mine: &'a Taken,
) -> impl Iterator<Item = usize> + 'a {
    let there = meetings(spots).filter(move |(other, their)| {
        model.buildings.apart()
            && *other != usize::from(mine.meeting)
            && model.when(their.cell).0 == day
            && is(model, mine, &Taken::of(model, *other, *their))
    });
    there.map(|(other, _)| other)
}

/// Whether two meetings of a day are too close for the way, and not at the same time.
pub(crate) fn is(model: &Model, one: &Taken, other: &Taken) -> bool {
    !one.meets(other) && one.too_close(other, model)
}

/// Who would come too late to one of two meetings.
pub(crate) fn late(model: &Model, one: usize, other: usize) -> Vec<Obstacle> {
    let shared = nobody_twice::shared(model, one, other).into_iter();
    let on_the_way = |obstacle| match obstacle {
        Obstacle::LeaderBusy(leader) => Obstacle::LeaderOnTheWay(leader),
        Obstacle::GroupBusy(group) => Obstacle::GroupOnTheWay(group),
        other => other,
    };
    shared.map(on_the_way).collect()
}

#[cfg(test)]
mod tests {
    use domain::{
        id::{GroupId, PersonId},
        place::Way,
    };
    use proptest::prelude::*;

    use super::*;
    use crate::{
        model,
        problem::{Draft, Problem},
        rules::{
            Rule,
            tests::house::{anywhere, course, group, house, id, paid_by, plan},
        },
        write,
    };

    /// Rooms 0 and 1 in one building, room 2 in another; courses 0 and 1 have a leader in common, 1 and 2 a group.
    fn two_buildings(minutes: u16) -> Draft {
        let mut courses: Vec<_> = (0..3).map(|number| course(number, 2)).collect();
        courses[0].leaders = vec![id(0)];
        courses[1].leaders = vec![id(0)];
        let mut draft = house(courses);
        draft.groups = vec![group(&[1, 2], true)];
        for (room, building) in draft.rooms.iter_mut().zip([0, 0, 1]) {
            room.building = Some(id(building));
        }
        draft.ways = vec![Way {
            between: [id(1), id(0)],
            minutes,
        }];
        draft
    }

    #[test]
    fn who_would_come_too_late_is_named() {
        let problem = Problem::new(two_buildings(10)).unwrap();
        let model = model::compile(&problem);
        let all = plan(&[
            (0, 0, 0, 9, 0),
            (0, 1, 1, 9, 0),
            (1, 0, 0, 11, 2),
            (2, 0, 0, 12, 0),
        ]);
        let spots = write::read(&problem, &model, &all);
        let of = |meeting: usize, spot: Spot| {
            let (day, _) = model.when(spot.cell);
            against(&model, &spots, day, &Taken::of(&model, meeting, spot))
        };
        let leader = Obstacle::LeaderOnTheWay(id::<PersonId>(0));
        let group = Obstacle::GroupOnTheWay(id::<GroupId>(0));
        assert_eq!(of(2, spots[2]), std::slice::from_ref(&group));
        let at_ten = Spot {
            cell: 1,
            ..spots[2]
        };
        assert_eq!(of(2, at_ten), std::slice::from_ref(&leader));
        assert_eq!(
            of(
                4,
                Spot {
                    cell: 3,
                    ..spots[2]
                }
            ),
            [],
            "in the same building"
        );
        assert_eq!(
            of(
                2,
                Spot {
                    cell: 0,
                    ..spots[2]
                }
            ),
            [],
            "at once, which is another rule"
        );
        assert_eq!(
            of(
                2,
                Spot {
                    cell: 6,
                    ..spots[2]
                }
            ),
            [leader],
            "on Tuesday"
        );
        let mine = Taken::of(&model, 0, at_ten);
        assert_eq!(
            against(&model, &spots, 0, &mine),
            [],
            "what they attend themselves is no obstacle, nor is a course with nobody in common"
        );
    }

    #[test]
    fn a_way_takes_as_long_as_it_takes() {
        for (minutes, late) in [(0, false), (1, true), (60, true), (61, true)] {
            let problem = Problem::new(two_buildings(minutes)).unwrap();
            let model = model::compile(&problem);
            let spots = write::read(
                &problem,
                &model,
                &plan(&[(0, 0, 0, 9, 0), (1, 0, 0, 10, 2)]),
            );
            let [one, other] = [0, 2].map(|meeting| Taken::of(&model, meeting, spots[meeting]));
            assert_eq!(is(&model, &one, &other), late, "{minutes}");
            assert_eq!(is(&model, &other, &one), late, "the way back");
            let later = |ticks: u16| Taken {
                from: other.from + ticks,
                to: other.to + ticks,
                ..other
            };
            let enough = minutes.div_ceil(5);
            assert!(!is(&model, &one, &later(enough)), "just in time");
            assert!(
                enough == 0 || is(&model, &one, &later(enough - 1)),
                "five minutes late"
            );
            let in_other_weeks = Taken { weeks: 2, ..other };
            assert!(!is(&model, &one, &in_other_weeks));
        }
    }

    proptest! {
        #[test]
        fn every_pair_too_close_that_shares_somebody_clashes(at in anywhere(), hours in 0u16..3) {
            let problem = Problem::new(two_buildings(60 * hours)).unwrap();
            let model = model::compile(&problem);
            let spots = write::read(&problem, &model, &plan(&at));
            let pairs = (0..6).flat_map(|one| (0..one).map(move |other| (one, other)));
            let clashing = pairs.filter(|(one, other)| {
                let ((course, _, day, hour, room), (theirs, _, their_day, their_hour, their_room)) = (at[*one], at[*other]);
                let way = if room / 2 == their_room / 2 { 0 } else { hours };
                course.abs_diff(theirs) < 2 && day == their_day && hour.abs_diff(their_hour) < 1 + u8::try_from(way).unwrap()
            });
            prop_assert_eq!(nobody_twice::count(&model, &spots), i32::try_from(clashing.count()).unwrap());
        }

        #[test]
        fn who_may_be_split_pays_for_a_pair_too_close(at in anywhere(), hours in 0u16..3) {
            let mut draft = two_buildings(60 * hours);
            draft.groups = vec![group(&[0, 1, 2], false)];
            let pairs = (0..6).flat_map(|one| (0..one).map(move |other| (one, other)));
            let split = pairs.filter(|(one, other)| {
                let ((_, _, day, hour, room), (_, _, their_day, their_hour, their_room)) = (at[*one], at[*other]);
                let way = if room / 2 == their_room / 2 { 0 } else { hours };
                day == their_day && hour.abs_diff(their_hour) < 1 + u8::try_from(way).unwrap()
            });
            prop_assert_eq!(paid_by(&draft, &at, Rule::Split), 19 * i32::try_from(split.count()).unwrap());
        }
    }
}
