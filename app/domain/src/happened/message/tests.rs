//! Who is told how, and how long sending goes on.

use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::{
    happened::Planned,
    id::{CentreId, CourseId, PersonId},
    language::Language,
    person::Contact,
    text::{EmailAddress, PersonName, Phone},
};

const TODAY: jiff::civil::Date = date(2026, 11, 24);

fn planned() -> Planned {
    Planned {
        first: TODAY,
        last: TODAY,
        times: 1,
    }
}

fn offered() -> What {
    What::PlaceOffered {
        until: TODAY.at(12, 0, 0, 0),
    }
}

fn somebody(wants: Delivery, email: bool) -> Person {
    let phone = Phone::parse("+371 2612 3456").expect("a number");
    let contact = if email {
        let email = EmailAddress::parse("anna@saiets.example").expect("a mailbox");
        Contact::Both { phone, email }
    } else {
        Contact::Phone(phone)
    };
    Person {
        id: PersonId(Uuid::from_u128(1)),
        centre: CentreId(Uuid::from_u128(2)),
        name: PersonName::parse("Anna Ozola").expect("a name"),
        contact,
        language: Language::Lv,
        wants,
        needs: None,
        deceased: None,
    }
}

#[rstest]
#[case(What::PlaceGiven, Delivery::Email, Channel::Web, Some(Way::Mail))]
#[case(What::Left, Delivery::Email, Channel::Desk, Some(Way::Mail))]
#[case(What::PlaceGiven, Delivery::Call, Channel::Web, None)]
#[case(What::PlaceGiven, Delivery::Call, Channel::Paper, Some(Way::Call))]
#[case(offered(), Delivery::Call, Channel::Web, Some(Way::Call))]
#[case(offered(), Delivery::Desk, Channel::Desk, Some(Way::Call))]
#[case(What::AlreadyIn, Delivery::Call, Channel::Web, Some(Way::Call))]
#[case(What::MovedOver { from: CourseId(Uuid::nil()) }, Delivery::Call, Channel::Desk, Some(Way::Call))]
#[case(What::PlaceGiven, Delivery::Letter, Channel::Desk, None)]
#[case(What::PlaceGiven, Delivery::Letter, Channel::Phone, Some(Way::Letter))]
#[case(What::InLine, Delivery::Letter, Channel::Paper, Some(Way::Letter))]
#[case(offered(), Delivery::Letter, Channel::Desk, Some(Way::Letter))]
#[case(What::SessionsCancelled(planned()), Delivery::Call, Channel::Web, None)]
#[case(
    What::SessionsMoved(planned()),
    Delivery::Letter,
    Channel::Web,
    Some(Way::Letter)
)]
fn who_is_told_how(
    #[case] what: What,
    #[case] wants: Delivery,
    #[case] came: Channel,
    #[case] told: Option<Way>,
) {
    assert_eq!(way(what, &somebody(wants, true), Some(came)), told);
}

#[test]
fn who_wants_mail_and_has_no_mailbox_is_called() {
    let anna = somebody(Delivery::Email, false);
    assert_eq!(way(offered(), &anna, None), Some(Way::Call));
    assert_eq!(way(What::PlaceGiven, &anna, None), None);
}

#[test]
fn nothing_is_said_to_who_has_died() {
    for wants in [Delivery::Email, Delivery::Letter, Delivery::Call] {
        let anna = Person {
            deceased: Some(date(2026, 11, 1)),
            ..somebody(wants, true)
        };
        assert_eq!(way(offered(), &anna, Some(Channel::Paper)), None);
    }
}

#[test]
fn the_gaps_grow_and_come_to_an_end() {
    let gaps: Vec<_> = (1..=GAPS.len())
        .map(|tries| next_try(u32::try_from(tries).expect("a few"), Why::Later).expect("a gap"))
        .collect();
    assert!(gaps.windows(2).all(|pair| pair[0] < pair[1]));
    let together: i64 = gaps.iter().map(SignedDuration::as_hours).sum();
    assert!((72..=73).contains(&together), "{together}");
    assert_eq!(next_try(10, Why::NoAnswer), None);
    assert_eq!(next_try(u32::MAX, Why::NoAnswer), None);
}

#[test]
fn what_is_refused_for_good_is_tried_once() {
    for why in [Why::Refused, Why::NoMailbox, Why::NotWritten] {
        assert_eq!(next_try(1, why), None);
    }
    assert_eq!(next_try(0, Why::Later), Some(GAPS[0]));
}

#[rstest]
#[case(What::PlaceGiven, Standing::Placed, true)]
#[case(What::PlaceGiven, Standing::Left, false)]
#[case(What::InLine, Standing::Waiting { ticket: 1 }, true)]
#[case(What::InLine, Standing::Placed, false)]
#[case(What::Left, Standing::Left, true)]
#[case(What::Left, Standing::Placed, false)]
#[case(What::AlreadyIn, Standing::Waiting { ticket: 1 }, true)]
#[case(What::AlreadyIn, Standing::Left, false)]
#[case(What::MovedOver { from: CourseId(Uuid::nil()) }, Standing::Placed, true)]
#[case(What::MovedOver { from: CourseId(Uuid::nil()) }, Standing::Waiting { ticket: 1 }, false)]
#[case(What::SessionsCancelled(planned()), Standing::Placed, true)]
#[case(What::SessionsAsPlanned(planned()), Standing::Waiting { ticket: 1 }, false)]
fn what_has_changed_since_is_not_told(
    #[case] what: What,
    #[case] standing: Standing,
    #[case] told: bool,
) {
    let now = TODAY.at(9, 0, 0, 0);
    assert_eq!(what.is_still_so(Some(standing), now), told);
    assert!(!what.is_still_so(None, now));
}

#[test]
fn an_offer_is_told_until_it_has_passed_and_a_meeting_until_its_day_is_over() {
    let until = TODAY.at(12, 0, 0, 0);
    let standing = Standing::Offered { until, ticket: 3 };
    assert!(offered().is_still_so(Some(standing), TODAY.at(11, 59, 0, 0)));
    assert!(!offered().is_still_so(Some(standing), until));
    let another = What::PlaceOffered {
        until: TODAY.at(18, 0, 0, 0),
    };
    assert!(!another.is_still_so(Some(standing), TODAY.at(9, 0, 0, 0)));
    let moved = What::SessionsMoved(planned());
    assert!(moved.is_still_so(Some(standing), TODAY.at(23, 0, 0, 0)));
    assert!(!moved.is_still_so(Some(standing), date(2026, 11, 25).at(0, 0, 0, 0)));
}

proptest! {
    #[test]
    fn whoever_has_a_mailbox_and_wants_it_is_written_to(news: bool, paper: bool) {
        let what = if news { offered() } else { What::PlaceGiven };
        let came = paper.then_some(Channel::Paper);
        prop_assert_eq!(way(what, &somebody(Delivery::Email, true), came), Some(Way::Mail));
    }

    #[test]
    fn news_reaches_everybody(wants in prop::sample::select(vec![Delivery::Email, Delivery::Call, Delivery::Letter, Delivery::Desk]), email: bool) {
        prop_assert!(way(offered(), &somebody(wants, email), None).is_some());
    }
}
