//! People who go over, at any moment of random sequences of requests.

use super::*;
use crate::roster::TransferRefusal;

/// Who goes over at the end, and where to: a course of the same set, or of another.
fn going() -> impl Strategy<Value = (u8, usize)> {
    (0..PEOPLE, 0..3_usize)
}

fn filled(seats: &[Option<u16>], steps: &[Step]) -> House {
    let mut house = House::new(seats, 0);
    for (now, step) in (0..).zip(steps) {
        house.step(now, step);
    }
    house
}

/// What keeps a person from going to a course, said plainly.
fn stopped(house: &House, course: usize) -> Option<TransferRefusal> {
    let Some(group) = house.roster.groups.get(&course_of(course)) else {
        return Some(TransferRefusal::NoSuchCourse);
    };
    let room = group.free().is_some_and(|free| free > 0);
    (!room || group.waiting + group.offered > 0).then_some(TransferRefusal::Full)
}

proptest! {
    #[test]
    fn within_a_set_one_goes_and_the_next_in_line_is_offered_the_place(
        seats in [seats(), seats()], steps in steps(), (person, to) in going(),
    ) {
        let mut house = filled(&seats, &steps);
        let before = house.clone();
        let held = before.held(person);
        let line = held.as_ref().map(|held| before.line(held.course)).unwrap_or_default();
        let gone = house.transfer(50, person, to);
        match held.filter(|held| held.standing.is_live()) {
            None => prop_assert_eq!(gone, Err(TransferRefusal::NotIn)),
            Some(held) if held.course == course_of(to) => {
                prop_assert_eq!(gone, Err(TransferRefusal::AlreadyIn { course: held.course }));
            }
            Some(held) => match stopped(&before, to) {
                Some(why) => prop_assert_eq!(gone, Err(why)),
                None => {
                    prop_assert_eq!(gone, Ok(()));
                    let there = house.held(person).unwrap();
                    prop_assert_eq!((there.course, there.standing), (course_of(to), Standing::Placed));
                    prop_assert_eq!((there.id, there.code), (held.id, held.code));
                    let left: Vec<_> = line.into_iter().filter(|one| *one != person).collect();
                    let frees = held.standing.holds_seat() && before.roster.groups[&held.course].free().is_some();
                    let rest = left.into_iter().skip(usize::from(frees)).collect::<Vec<_>>();
                    prop_assert_eq!(house.line(held.course), rest);
                }
            },
        }
        if gone.is_err() {
            prop_assert_eq!(house, before);
        }
    }

    #[test]
    fn into_another_set_one_place_is_given_and_one_given_back(
        seats in [seats(), seats()], steps in steps(), other in [seats(), seats()], more in steps(), (person, to) in going(),
    ) {
        let (mut house, mut there) = (filled(&seats, &steps), filled(&other, &more));
        let before = (house.clone(), there.clone());
        let held = before.0.held(person).filter(|held| held.standing.is_live());
        let known = before.1.held(person);
        let gone = house.transfer_to(&mut there, 50, person, to);
        let live = known.as_ref().filter(|known| known.standing.is_live());
        let why = match (&held, live) {
            (None, _) => Some(TransferRefusal::NotIn),
            (_, Some(live)) => Some(TransferRefusal::AlreadyIn { course: live.course }),
            _ => stopped(&before.1, to),
        };
        prop_assert_eq!(gone, why.map_or(Ok(()), Err));
        if gone.is_err() {
            prop_assert_eq!((house, there), before);
        } else {
            let (old, new) = (house.held(person).unwrap(), there.held(person).unwrap());
            prop_assert_eq!((old.standing, new.standing), (Standing::Left, Standing::Placed));
            prop_assert_eq!(&new.code, &held.unwrap().code);
            prop_assert!(old.code != new.code, "one slip, one place");
            prop_assert_eq!(new.id, known.map_or(EnrolmentId(Uuid::from_u128(900)), |known| known.id));
        }
    }
}
