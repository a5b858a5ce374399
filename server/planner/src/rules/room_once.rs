//! *A room is used by one course at a time, and not while a tenant holds it or it is shut; a hall and its halves count as
//! one room.* May never be otherwise.

use domain::id::RoomId;

use crate::{agenda::Taken, model::Model, report::Obstacle, rules::meetings, state::Spot};

/// What stands against using `rooms` on a day for what `mine` takes. Costs the meetings of the house and its holds.
pub(crate) fn against(
    model: &Model,
    spots: &[Spot],
    rooms: &[RoomId],
    day: usize,
    mine: &Taken,
) -> Vec<Obstacle> {
    let mut found = Vec::new();
    for room in rooms {
        let parts = model.parts_of.get(room).map_or(&[][..], Vec::as_slice);
        found.extend(shut(model, *room, parts, day, mine));
        if others(model, spots, parts, day, mine).next().is_some() {
            found.push(Obstacle::RoomTaken(*room));
        }
    }
    found
}

/// The other meetings that take one of the `parts` at that time.
pub(crate) fn others<'a>(
    model: &'a Model<'a>,
    spots: &'a [Spot],
    parts: &'a [u16],
    day: usize,
    mine: &'a Taken,
) -> impl Iterator<Item = usize> + 'a {
    let there = meetings(spots).filter(move |(meeting, spot)| {
        let taken = &model.options[usize::from(spot.option)].parts;
        *meeting != usize::from(mine.meeting)
            && model.when(spot.cell).0 == day
            && taken.iter().any(|part| parts.contains(part))
            && Taken::of(model, *meeting, *spot).meets(mine)
    });
    there.map(|(meeting, _)| meeting)
}

fn shut(model: &Model, room: RoomId, parts: &[u16], day: usize, mine: &Taken) -> Vec<Obstacle> {
    let at = model.shut.iter().filter(|shut| {
        usize::from(shut.day) == day
            && parts.contains(&shut.part)
            && shut.from < mine.to
            && mine.from < shut.to
            && shut.weeks & mine.weeks != 0
    });
    at.map(|shut| match shut.hold {
        Some(hold) => Obstacle::Held(model.draft.holds[usize::from(hold)].id),
        None => Obstacle::RoomShut(room),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use domain::{
        hold::Hold,
        pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet},
        place::Place,
        text::Title,
    };
    use jiff::civil::{Weekday, time};
    use proptest::prelude::*;

    use super::*;
    use crate::{
        model,
        problem::Problem,
        rules::tests::house::{anywhere, course, house, id, meeting, plan},
        write,
    };

    /// Rooms 0 and 1 are the halves of room 2.
    fn halves() -> crate::problem::Draft {
        let mut draft = house((0..3).map(|number| course(number, 2)).collect());
        draft.rooms[0].part_of = Some(id(2));
        draft.rooms[1].part_of = Some(id(2));
        draft
    }

    #[test]
    fn a_hall_is_taken_when_a_half_of_it_is_and_the_other_half_is_free() {
        let problem = Problem::new(halves()).unwrap();
        let model = model::compile(&problem);
        let spots = write::read(&problem, &model, &plan(&[(0, 0, 0, 9, 0), (1, 0, 0, 9, 1)]));
        let mine = Taken::of(&model, 0, spots[0]);
        let in_room = |room| against(&model, &spots, &[id(room)], 0, &mine);
        assert_eq!(in_room(0), []);
        assert_eq!(in_room(1), [Obstacle::RoomTaken(id(1))]);
        assert_eq!(in_room(2), [Obstacle::RoomTaken(id(2))]);
    }

    #[test]
    fn a_room_is_shut_on_its_day_at_its_hours_in_its_weeks_and_no_other_room_is() {
        let mut draft = halves();
        let nine_to_ten = Hours::new(time(9, 0, 0, 0), Some(time(10, 0, 0, 0))).unwrap();
        draft.holds = vec![Hold {
            id: id(0),
            centre: id(0),
            tenant: Title::parse("The school").unwrap(),
            rooms: vec![id(0)],
            patterns: vec![Pattern {
                rhythm: Rhythm::Weekly {
                    days: WeekdaySet::only(Weekday::Monday),
                },
                hours: nine_to_ten,
                place: Place::Unknown,
                season: Season::WholeYear,
                except: vec![],
            }],
        }];
        let problem = Problem::new(draft).unwrap();
        let model = model::compile(&problem);
        let spots = vec![Spot::NONE; 6];
        let at = |room, day, from, weeks| {
            let mine = Taken {
                meeting: 0,
                from,
                to: from + 12,
                building: 0,
                weeks,
            };
            against(&model, &spots, &[id(room)], day, &mine)
        };
        let (nine, held) = (9 * 12, vec![Obstacle::Held(id(0))]);
        assert_eq!(at(0, 0, nine, 1), held);
        assert_eq!(at(2, 0, nine, 1), held, "a half of the hall");
        assert_eq!(at(0, 0, nine - 11, 1), held, "the first five minutes");
        assert_eq!(at(0, 0, nine - 12, 1), [], "before");
        assert_eq!(at(0, 0, nine + 11, 1), held, "the last five minutes");
        assert_eq!(at(0, 0, nine + 12, 1), [], "after");
        assert_eq!(at(0, 1, nine, 1), [], "on Tuesday");
        assert_eq!(at(0, 0, nine, 2), [], "in another week");
        assert_eq!(at(1, 0, nine, 1), [], "the other half");
    }

    proptest! {
        #[test]
        fn two_in_one_room_at_once_are_in_one_anothers_way(at in anywhere()) {
            let problem = Problem::new(halves()).unwrap();
            let model = model::compile(&problem);
            let spots = write::read(&problem, &model, &plan(&at));
            let shares = |one: usize, other: usize| one == other || one == 2 || other == 2;
            for (nth, (_, _, day, hour, room)) in at.iter().enumerate() {
                prop_assert_eq!(model.id(nth), meeting(nth / 2, u8::try_from(nth % 2).unwrap()));
                let met = (0..6).any(|other| {
                    let (_, _, their_day, their_hour, their_room) = at[other];
                    other != nth && (their_day, their_hour) == (*day, *hour) && shares(*room, their_room)
                });
                let mine = Taken::of(&model, nth, spots[nth]);
                let found = against(&model, &spots, &[id(*room)], *day, &mine);
                prop_assert_eq!(found, if met { vec![Obstacle::RoomTaken(id(*room))] } else { vec![] });
            }
        }
    }
}
