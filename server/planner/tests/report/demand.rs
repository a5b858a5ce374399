//! What if so many people come.

use jiff::civil::Weekday;
use planner::{
    problem::Problem,
    report::{Wish, Worth, second_groups, served},
};

use crate::{
    house::{house, on, planned, weekly},
    judge::id,
};

#[test]
fn if_the_room_takes_ten_the_line_and_the_second_group_are_said() {
    let mut course = weekly(0, 1);
    course.leaders = vec![id(0)];
    course.needs.only = vec![id(0)];
    let mut draft = house(vec![course, weekly(1, 1)]);
    let wish = |person: usize, courses: &[usize]| Wish {
        person: id(person),
        courses: courses.iter().map(|course| id(*course)).collect(),
    };
    let mut wishes: Vec<Wish> = (0..16).map(|person| wish(person, &[0])).collect();
    wishes.push(wish(16, &[0, 1]));
    let problem = Problem::new(draft.clone()).unwrap();
    let plan = planned(&problem, 1);
    let got = served(&problem, &plan, &wishes);
    assert_eq!(
        got.without,
        (10..16).map(id).collect::<Vec<_>>(),
        "the last has another wish"
    );
    assert_eq!(
        (
            got.lines[0].course,
            got.lines[0].places,
            got.lines[0].waiting
        ),
        (id(0), 10, 7)
    );
    let worth = |effort| Worth { least: 5, effort };
    let groups = second_groups(&problem, &plan, &got.lines, worth(0));
    assert_eq!(groups[0].pays_off_at, Some(5));
    assert!(groups[0].pays_off() && groups[0].places.len() == 1);
    // A person without a seat costs 3: eight of them outweigh an effort of 24, and seven stand in line.
    let groups = second_groups(&problem, &plan, &got.lines, worth(24));
    assert_eq!(
        (groups[0].pays_off_at, groups[0].pays_off()),
        (Some(8), false)
    );
    assert_eq!(
        second_groups(&problem, &plan, &got.lines, worth(31))[0].pays_off_at,
        None,
        "eleven do not fit"
    );
    // If the leader can come once only, there is no second hour.
    draft.leaders[0].can = vec![on(Weekday::Monday, 9, 10)];
    let problem = Problem::new(draft).unwrap();
    let plan = planned(&problem, 1);
    let groups = second_groups(&problem, &plan, &got.lines, worth(0));
    assert_eq!(
        (groups[0].pays_off_at, groups[0].places.as_slice()),
        (None, [].as_slice())
    );
}
