//! The table, written out once more by hand, and what holds of it whatever stands in it.

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    Action::{
        BeginCourse, ChangeSessions, ChooseLook, EditCourses, EditHouse, EditPeople, EnrolAtDesk,
        ErasePerson, Import, InviteStaff, Keep, KeepOwnAccount, Publish, ReadHouse, ReadLog,
        ReadPeople, ReadProgramme, ReadRoster, SignIn, TakePlace, TakeRoll, TellPeople, UseSlip,
        Watch,
    },
    Actor::{Operator, Visitor},
    *,
};

const HERE: CentreId = CentreId(Uuid::from_u128(1));
const THERE: CentreId = CentreId(Uuid::from_u128(2));
const OWN: FacultyId = FacultyId(Uuid::from_u128(3));
const OTHER: FacultyId = FacultyId(Uuid::from_u128(4));

/// Every action in this house, courses of the coordinator's own faculty, of another and of none.
const fn all() -> [Action; 35] {
    let own = courses(Some(OWN));
    let other = courses(Some(OTHER));
    let none = courses(None);
    [
        ReadProgramme(HERE),
        TakePlace(HERE),
        UseSlip(HERE),
        ChooseLook,
        SignIn(HERE),
        KeepOwnAccount,
        ReadHouse(HERE),
        EnrolAtDesk(HERE),
        ReadPeople(HERE),
        EditPeople(HERE),
        TellPeople(HERE),
        ReadRoster(own),
        ReadRoster(other),
        ReadRoster(none),
        TakeRoll(own),
        TakeRoll(other),
        TakeRoll(none),
        ChangeSessions(own),
        ChangeSessions(other),
        ChangeSessions(none),
        BeginCourse(HERE),
        EditCourses(own),
        EditCourses(other),
        EditCourses(none),
        Publish(own),
        Publish(other),
        Publish(none),
        ErasePerson(HERE),
        EditHouse(HERE),
        ReadLog(HERE),
        InviteStaff(HERE),
        Import(HERE),
        Keep,
        Watch,
        ReadProgramme(THERE),
    ]
}

const fn courses(faculty: Option<FacultyId>) -> Courses {
    Courses {
        centre: HERE,
        faculty,
    }
}

/// Where each action stands in the table; a new one does not compile without a row.
const fn row(action: Action) -> usize {
    match action {
        ReadProgramme(_) => 0,
        TakePlace(_) => 1,
        UseSlip(_) => 2,
        ChooseLook => 3,
        SignIn(_) => 4,
        KeepOwnAccount => 5,
        ReadHouse(_) => 6,
        EnrolAtDesk(_) => 7,
        ReadPeople(_) => 8,
        EditPeople(_) => 9,
        TellPeople(_) => 10,
        ReadRoster(_) => 11,
        TakeRoll(_) => 12,
        ChangeSessions(_) => 13,
        BeginCourse(_) => 14,
        EditCourses(_) => 15,
        Publish(_) => 16,
        ErasePerson(_) => 17,
        EditHouse(_) => 18,
        ReadLog(_) => 19,
        InviteStaff(_) => 20,
        Import(_) => 21,
        Keep => 22,
        Watch => 23,
    }
}

fn staff(posts: &[(CentreId, Role)]) -> Actor {
    Actor::Staff(Staff {
        account: AccountId(Uuid::from_u128(9)),
        posts: posts
            .iter()
            .map(|(centre, role)| Post {
                centre: *centre,
                role: *role,
            })
            .collect(),
    })
}

/// One letter for each that may: Visitor, somebody signed in elsewhere, Coordinator, Desk, Manager, Operator.
fn who(action: Action) -> String {
    let actors = [
        ('v', Visitor),
        (
            'e',
            staff(&[
                (THERE, Role::Manager),
                (THERE, Role::Desk),
                (THERE, Role::Coordinator(OWN)),
            ]),
        ),
        ('c', staff(&[(HERE, Role::Coordinator(OWN))])),
        ('d', staff(&[(HERE, Role::Desk)])),
        ('m', staff(&[(HERE, Role::Manager)])),
        ('o', Operator),
    ];
    let may = actors.iter().filter(|(_, actor)| actor.may(action).is_ok());
    may.map(|(letter, _)| *letter).collect()
}

#[test]
fn the_whole_table() {
    let (own, other, none) = (courses(Some(OWN)), courses(Some(OTHER)), courses(None));
    let table = [
        (ReadProgramme(HERE), "vecdmo"),
        (TakePlace(HERE), "vecdmo"),
        (UseSlip(HERE), "vecdmo"),
        (ChooseLook, "vecdmo"),
        (SignIn(HERE), "vecdmo"),
        (KeepOwnAccount, "ecdmo"),
        (ReadHouse(HERE), "cdmo"),
        (EnrolAtDesk(HERE), "dmo"),
        (ReadPeople(HERE), "dmo"),
        (EditPeople(HERE), "dmo"),
        (TellPeople(HERE), "dmo"),
        (ReadRoster(own), "cdmo"),
        (ReadRoster(other), "dmo"),
        (ReadRoster(none), "dmo"),
        (TakeRoll(own), "cdmo"),
        (TakeRoll(other), "dmo"),
        (TakeRoll(none), "dmo"),
        (ChangeSessions(own), "cdmo"),
        (ChangeSessions(other), "dmo"),
        (ChangeSessions(none), "dmo"),
        (BeginCourse(HERE), "cmo"),
        (EditCourses(own), "cmo"),
        (EditCourses(other), "mo"),
        (EditCourses(none), "mo"),
        (Publish(own), "mo"),
        (Publish(other), "mo"),
        (Publish(none), "mo"),
        (ErasePerson(HERE), "mo"),
        (EditHouse(HERE), "mo"),
        (ReadLog(HERE), "mo"),
        (InviteStaff(HERE), "mo"),
        (Import(HERE), "mo"),
        (Keep, "o"),
        (Watch, "vecdmo"),
    ];
    let mut rows: Vec<_> = table.iter().map(|(action, _)| row(*action)).collect();
    for (action, may) in table {
        assert_eq!(who(action), may, "{action:?}");
    }
    rows.dedup();
    assert_eq!(rows, (0..=23).collect::<Vec<_>>(), "every action has a row");
}

#[test]
fn refusal_and_actors_have_names() {
    assert_eq!(Forbidden.to_string(), "not permitted");
    assert_eq!(
        serde_json::to_value([Visitor, Operator]).expect("names"),
        serde_json::json!(["visitor", "operator"])
    );
    assert_eq!(staff(&[]).staff().map(|staff| staff.posts.len()), Some(0));
    assert_eq!((Visitor.staff(), Operator.staff()), (None, None));
}

fn post() -> impl Strategy<Value = (CentreId, Role)> {
    let centre = prop_oneof![Just(HERE), Just(THERE)];
    let role = prop_oneof![
        Just(Role::Manager),
        Just(Role::Desk),
        Just(Role::Coordinator(OWN)),
        Just(Role::Coordinator(OTHER)),
    ];
    (centre, role)
}

proptest! {
    #[test]
    fn one_more_post_never_takes_anything_away(posts in prop::collection::vec(post(), 0..4), more in post()) {
        let before = staff(&posts);
        let after = staff(&[posts, vec![more]].concat());
        for action in all() {
            prop_assert!(before.may(action).is_err() || after.may(action).is_ok(), "{:?}", action);
        }
    }

    #[test]
    fn posts_elsewhere_open_nothing_here(posts in prop::collection::vec(post(), 0..4)) {
        let elsewhere: Vec<_> = posts.iter().map(|(_, role)| (THERE, *role)).collect();
        for action in all() {
            prop_assert_eq!(staff(&elsewhere).may(action), staff(&[]).may(action), "{:?}", action);
        }
    }

    #[test]
    fn whatever_a_visitor_may_everybody_may(posts in prop::collection::vec(post(), 0..4)) {
        for action in all() {
            prop_assert!(Visitor.may(action).is_err() || staff(&posts).may(action).is_ok());
            prop_assert!(Operator.may(action).is_ok());
        }
    }
}
