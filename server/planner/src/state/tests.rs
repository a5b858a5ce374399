//! What a move is said to change is what it changes, whatever the move and however little it may cost.

use domain::{calendar::Span, place::Way};
use jiff::civil::date;
use proptest::prelude::*;

use super::{
    weigh::{days_of, sum_of},
    *,
};
use crate::{
    agenda::{Lists, MANY, Packed, Taken},
    model::compile,
    problem::{Crowd, Draft, Often, Problem, Sound, WithoutLeader},
    report::Obstacle,
    rules::{
        most_a_week, nobody_twice, recount,
        tests::house::{At, anywhere, course, group, house, id, plan},
    },
    search::{construct::construct, settle::at},
    write,
};

const HARD: i32 = 200;
/// No limit.
const ANY: i32 = i32::MAX / 2;

/// Three courses that share a leader, a group, wishes and rooms of different sizes.
fn plain() -> Draft {
    let courses = (0..3u16).map(|number| {
        let mut course = course(usize::from(number), 2);
        course.expected = 8 + 8 * number;
        course.wishes.same_room = number != 1;
        course.wishes.spread = 2;
        course.wishes.snug = number == 0;
        course
    });
    let mut draft = house(courses.collect());
    draft.courses[0].leaders = vec![id(0)];
    draft.courses[1].leaders = vec![id(0)];
    draft.groups = vec![group(&[1, 2], true)];
    draft
}

/// The same with a group that may be split, rooms in halves, a course that takes two hours and a leader who travels.
fn anything() -> Draft {
    let mut draft = plain();
    let mut split = group(&[0, 2], false);
    split.id = id(1);
    draft.groups.push(split);
    draft.rooms[0].part_of = Some(id(2));
    draft.rooms[1].part_of = Some(id(2));
    draft.leaders[0].away = vec![Span::day(date(2026, 9, 8))];
    for course in &mut draft.courses[..2] {
        course.without_leader = WithoutLeader::LeftOut;
    }
    draft.courses[1].minutes = 120;
    draft.span = Span::new(date(2026, 9, 7), date(2026, 9, 20)).unwrap();
    draft
}

/// The same in two buildings, with leaders who lead little and travel, and courses that are noticed next door.
fn everything() -> Draft {
    let mut draft = anything();
    two_buildings(&mut draft, 25);
    for room in &mut draft.rooms {
        room.part_of = None;
    }
    draft.leaders[0].most_a_week = Some(3);
    draft.leaders[0].travels = true;
    draft.leaders[2].travels = true;
    draft.courses[2].leaders = vec![id(2)];
    draft.groups[1].travels = true;
    draft.courses[1].faculty = Some(id(0));
    draft.courses[2].faculty = Some(id(0));
    draft.courses[0].sound = Sound::Quiet;
    draft.courses[1].sound = Sound::Loud;
    draft.courses[1].crowd = Crowd::Young;
    draft.courses[2].crowd = Crowd::Old;
    draft.courses[1].often = Often::Fortnightly(None);
    draft
}

/// Every move of a state: what is said of it is true, and what is not worth its limit is not said. How many moves there
/// were, and how many of them exchange two meetings.
fn every_move_is_weighed_truly<A: Agenda>(model: &Model, state: &State<A>) -> (usize, usize) {
    assert_eq!(state.score, recount(model, &state.spots));
    let (mut weighed, mut exchanged) = (0, 0);
    for meeting in 0..state.spots.len() {
        let set = &model.sets[usize::from(model.set_of[meeting])];
        let variants = model.course(meeting).variants;
        let spots = set.cells.iter().flat_map(|cell| {
            let spot = move |(option, variant)| Spot {
                cell: *cell,
                option,
                variant,
            };
            let options = set.options.iter();
            options
                .flat_map(move |option| (0..variants).map(move |variant| (*option, variant)))
                .map(spot)
        });
        for to in spots.filter(|to| *to != state.spots[meeting]) {
            let step = state.step(model, meeting, to);
            let change = step.and_then(|step| state.weigh(model, step, HARD, ANY));
            if step.is_some_and(|step| step.other.is_none()) {
                assert_eq!(
                    change.is_some(),
                    may_be_there(model, state, meeting, to),
                    "{meeting} {to:?}"
                );
            }
            let Some((step, change)) = step.zip(change) else {
                continue;
            };
            let mut after = state.clone();
            after.take(model, step, change);
            assert_eq!(after.score, recount(model, &after.spots), "{step:?}");
            assert_eq!(after.spots[meeting], to);
            let worth = (change.clashes + change.unplaced) * HARD + change.cost;
            for limit in [worth - 1, worth, worth + 1] {
                let said = state.weigh(model, step, HARD, limit);
                assert_eq!(said, (worth <= limit).then_some(change), "{step:?} {limit}");
            }
            weighed += 1;
            exchanged += usize::from(step.other.is_some());
        }
    }
    (weighed, exchanged)
}

/// Whether a meeting may be where a room is free for it, counted anew.
fn may_be_there<A: Agenda>(model: &Model, state: &State<A>, meeting: usize, to: Spot) -> bool {
    let from = state.spots[meeting];
    if (from.cell, from.variant) == (to.cell, to.variant) && !model.rooms_differ {
        return true;
    }
    let (mine, (day, _)) = (Taken::of(model, meeting, to), model.when(to.cell));
    let away = |it: &Obstacle| matches!(it, Obstacle::LeaderAway(_));
    let close = |other: &usize| {
        let there = state.spots[*other];
        *other != meeting && placed(there) && model.too_close(meeting, to, *other, there)
    };
    // A bit cannot say that a course meets twice in an hour, so in words it never does.
    let course = model.course(meeting);
    let meets_itself = A::BOUNDED && model.meetings(course).any(|other| close(&other));
    let clashes = (0..state.spots.len()).filter(close);
    let clashes = clashes.filter(|other| model.share_somebody(meeting, *other));
    mine.weeks != 0
        && !meets_itself
        && !nobody_twice::against(model, &state.spots, day, &mine)
            .iter()
            .any(away)
        && most_a_week::against(model, &state.spots, &mine, &[]).is_empty()
        && clashes.count() < MANY as usize
}

fn check<A: Agenda>(draft: Draft, all: &[At], parent: Option<&[At]>, without: usize) {
    let problem = Problem::new(draft).unwrap();
    let mut model = compile(&problem);
    // Lists count two meetings of a group in one hour as two, words as one.
    model.plain &= A::BOUNDED;
    if let Some(parent) = parent {
        model.parent = write::published(&problem, &model, &plan(parent));
    }
    let spots = write::published(&problem, &model, &plan(all));
    let mut state = at::<A>(&model, &spots, true);
    assert!(every_move_is_weighed_truly(&model, &state).0 > 0);
    if placed(state.spots[without]) {
        state.unplace(&model, without);
        assert!(every_move_is_weighed_truly(&model, &state).0 > 0);
    }
}

#[test]
fn a_plain_house_is_kept_in_words_and_another_is_not() {
    type Change = fn(&mut Draft);
    let cases: [(Change, bool); 12] = [
        (|_| (), true),
        (|it| it.groups[0].never_split = false, false),
        (|it| it.groups[0].travels = true, false),
        (|it| it.leaders[0].travels = true, false),
        (|it| it.leaders[0].most_a_week = Some(9), false),
        (
            |it| it.leaders[0].away = vec![Span::day(date(2026, 9, 8))],
            false,
        ),
        (|it| it.courses[0].sound = Sound::Loud, false),
        (|it| it.courses[0].crowd = Crowd::Old, false),
        (|it| it.courses[1].often = Often::Fortnightly(None), false),
        (|it| it.rooms[0].part_of = Some(id(2)), false),
        (|it| two_buildings(it, 0), true),
        (|it| two_buildings(it, 5), false),
    ];
    for (nth, (change, is_plain)) in cases.into_iter().enumerate() {
        let mut draft = plain();
        change(&mut draft);
        assert_eq!(
            compile(&Problem::new(draft).unwrap()).plain,
            is_plain,
            "{nth}"
        );
    }
    let mut faculty = plain();
    faculty.courses[0].faculty = Some(id(0));
    assert!(
        compile(&Problem::new(faculty.clone()).unwrap()).plain,
        "a faculty of one course"
    );
    faculty.courses[1].faculty = Some(id(0));
    assert!(!compile(&Problem::new(faculty).unwrap()).plain);
}

fn two_buildings(draft: &mut Draft, minutes: u16) {
    for (room, building) in draft.rooms.iter_mut().zip([0, 0, 1]) {
        room.building = Some(id(building));
    }
    draft.ways = vec![Way {
        between: [id(0), id(1)],
        minutes,
    }];
}

#[test]
fn two_meetings_may_change_places() {
    let problem = Problem::new(plain()).unwrap();
    let model = compile(&problem);
    let mut state = State::<Packed>::empty(&model);
    construct(&model, &mut state, &mut |_| true);
    assert_eq!(state.score.unplaced, 0);
    let (weighed, exchanged) = every_move_is_weighed_truly(&model, &state);
    assert!(
        (1..weighed).contains(&exchanged),
        "{exchanged} of {weighed}"
    );
}

#[test]
fn nothing_placed_costs_what_is_wished_of_days() {
    let problem = Problem::new(plain()).unwrap();
    let model = compile(&problem);
    let state = State::<Packed>::empty(&model);
    let expected = Score {
        clashes: 0,
        unplaced: 6,
        cost: 3 * 2 * 5,
    };
    assert_eq!(state.score, expected);
    assert_eq!(state.score, recount(&model, &state.spots));
}

proptest! {
    #[test]
    fn days_and_meetings_are_counted_in_fours_of_bits(on_day in meetings_of_a_course()) {
        let packed = on_day.iter().rev().fold(0, |packed, count| packed << 4 | u64::from(*count));
        prop_assert_eq!(days_of(packed), on_day.iter().filter(|count| **count > 0).count() as i32);
        prop_assert_eq!(sum_of(packed), on_day.iter().map(|count| i32::from(*count)).sum::<i32>());
    }
}

/// How many meetings a course has on each of sixteen days: fifteen at most, on one day or on several.
fn meetings_of_a_course() -> impl Strategy<Value = [u8; 16]> {
    let days = prop_oneof![0usize..3, 0usize..16];
    proptest::collection::vec(days, 0..=15).prop_map(|days| {
        let mut on_day = [0; 16];
        for day in days {
            on_day[day] += 1;
        }
        on_day
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn in_a_plain_house(all in anywhere(), without in 0usize..6) {
        check::<Packed>(plain(), &all, None, without);
    }

    #[test]
    fn in_a_plain_house_with_a_parent(all in anywhere(), parent in anywhere(), without in 0usize..6) {
        check::<Packed>(plain(), &all, Some(&parent), without);
    }

    #[test]
    fn in_a_plain_house_kept_as_any_other(all in anywhere(), without in 0usize..6) {
        check::<Lists>(plain(), &all, None, without);
    }

    #[test]
    fn in_two_buildings_with_neighbours(all in anywhere(), parent in anywhere(), without in 0usize..6) {
        check::<Lists>(everything(), &all, Some(&parent), without);
    }

    #[test]
    fn in_any_house(all in anywhere(), parent in anywhere(), without in 0usize..6) {
        check::<Lists>(anything(), &all, Some(&parent), without);
    }
}
