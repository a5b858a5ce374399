//! What each of two editors changed, part by part; whatever both did, exactly the changes of the first are told.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    course::{Entry, Level, Seats},
    id::{CentreId, CourseId, FacultyId, SetId},
    offer::{Audience, Offer, State},
    text::{Alias, Line, Prose, Slug, Title},
};

pub(crate) fn course() -> Course {
    let title = Translated::new(Language::Lv, Title::parse("Joga").unwrap());
    Course {
        id: CourseId(Uuid::from_u128(1)),
        set: SetId(Uuid::from_u128(1)),
        offer: Offer {
            centre: CentreId(Uuid::from_u128(2)),
            faculty: None,
            slug: Slug::parse("joga").unwrap(),
            title,
            kind: None,
            text: None,
            leader: None,
            bring: None,
            cost: None,
            language: None,
            audience: Audience::Everyone,
            patterns: Vec::new(),
            changes: Vec::new(),
            state: State::Draft,
        },
        seats: Seats::Unknown,
        minimum: None,
        level: Level::Any,
        entry: Entry::Open,
        opens: None,
        closes: None,
    }
}

/// The course with part number `which` as the person number `who` has it.
fn changed(course: &Course, which: usize, who: u8) -> Course {
    let mut course = course.clone();
    let text = format!("By {who}");
    match which {
        0 => course.seats = Seats::Known(u16::from(who)),
        1 => course.minimum = Some(u16::from(who)),
        2 => course.offer.leader = Alias::parse(&text).ok(),
        3 => course.offer.faculty = Some(FacultyId(Uuid::from_u128(u128::from(who)))),
        4 => {
            let title = Title::parse(&text).unwrap();
            course.offer.title = course.offer.title.with(Language::En, title);
        }
        5 => {
            let text = Prose::parse(&text).unwrap();
            course.offer.text = Some(Translated::new(Language::Lv, text));
        }
        6 => {
            let text = Line::parse(&text).unwrap();
            course.offer.cost = Some(Translated::new(Language::Lv, text));
        }
        _ => course.offer.state = State::Published,
    }
    course
}

#[test]
fn each_change_is_told_with_what_the_other_says_of_it() {
    let before = course();
    let theirs = changed(&changed(&changed(&before, 0, 1), 2, 1), 4, 1);
    let mine = changed(&changed(&before, 2, 2), 4, 1);
    assert_eq!(
        meanwhile(Some(&before), &theirs, &mine),
        [
            (Part::Title(Language::En), Mine::Same),
            (Part::Leader, Mine::Own),
            (Part::Seats, Mine::AsBefore),
        ]
    );
}

#[test]
fn what_i_alone_changed_is_none_of_theirs() {
    let before = course();
    let mine = changed(&before, 1, 2);
    assert_eq!(meanwhile(Some(&before), &before, &mine), []);
    assert_eq!(
        meanwhile(None, &before, &mine),
        [(Part::Minimum, Mine::Own)],
        "but nobody can say so without knowing what it was"
    );
}

#[test]
fn a_title_in_one_language_is_no_title_in_another() {
    let before = course();
    assert_eq!(written(Some(&before.offer.title), Language::En), None);
    assert!(!Part::Title(Language::En).is_same(&before, &changed(&before, 4, 1)));
    assert!(Part::Title(Language::Lv).is_same(&before, &changed(&before, 4, 1)));
}

proptest! {
    /// Whatever both did, each part that they changed is told once, and no other.
    #[test]
    fn exactly_their_changes_are_told(theirs in 0_usize..256, mine in 0_usize..256) {
        let before = course();
        let done = |by: usize, who: u8| {
            let parts = (0..8).filter(|part| by >> part & 1 == 1);
            parts.fold(before.clone(), |course, part| changed(&course, part, who))
        };
        let (theirs_done, mine_done) = (done(theirs, 1), done(mine, 2));
        let told = meanwhile(Some(&before), &theirs_done, &mine_done);
        prop_assert_eq!(told.len(), theirs.count_ones() as usize);
        let untouched = told.iter().filter(|(_, mine)| *mine == Mine::AsBefore).count();
        prop_assert_eq!(untouched, (theirs & !mine).count_ones() as usize);
        prop_assert_eq!(meanwhile(None, &mine_done, &mine_done), []);
    }
}
