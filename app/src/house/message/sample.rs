//! A sample of every letter, so that all of them can be read before any leaves.

use domain::{
    course::Course,
    happened::{Planned, What},
    id::{EnrolmentId, PersonId},
    language::Language,
    pattern,
    person::{Channel, Contact, Delivery, Person},
    roster::{Enrolment, Standing},
    session::{Change, ChangeKind, Session},
    text::{Line, PersonName, SlipCode},
};
use jiff::{ToSpan, civil::DateTime};
use store::Catalogue;
use uuid::Uuid;

use super::{letter::Letter, news::News};

/// A letter of each kind to a reader of `language`, about `course`, which meets in the weeks after `now`.
#[must_use]
pub fn samples(
    house: &Catalogue,
    course: &Course,
    language: Language,
    now: DateTime,
) -> Vec<Letter> {
    let Some((person, code)) = somebody(house, language) else {
        return Vec::new();
    };
    let until = now.saturating_add(3.days());
    let mut all = Vec::new();
    for (what, standing, course) in kinds(house, course, now, until) {
        let enrolment = Enrolment {
            id: EnrolmentId(Uuid::nil()),
            set: course.set,
            course: course.id,
            person: person.id,
            channel: Channel::Web,
            since: now,
            standing,
            code: code.clone(),
        };
        let news = News {
            house,
            course: &course,
            person: &person,
            what,
            enrolment: &enrolment,
            position: matches!(standing, Standing::Waiting { .. }).then_some(3),
            now,
            address: "https://saieta-nams.example",
        };
        all.extend(news.letter());
    }
    all
}

/// Every kind of news, how its person stands, and the course after it.
fn kinds(
    house: &Catalogue,
    course: &Course,
    now: DateTime,
    until: DateTime,
) -> Vec<(What, Standing, Course)> {
    let within = domain::calendar::Span::new(now.date(), now.date().saturating_add(60.days()));
    let ahead = within.map_or_else(Vec::new, |within| {
        pattern::sessions(&course.offer.patterns, &[], &house.calendar, within)
    });
    let mut others = house.courses.iter().map(|other| other.id);
    let other = others.find(|other| *other != course.id);
    let other = other.unwrap_or(course.id);
    let mut kinds = vec![
        (What::PlaceGiven, Standing::Placed, course.clone()),
        (
            What::InLine,
            Standing::Waiting { ticket: 3 },
            course.clone(),
        ),
        (
            What::PlaceOffered { until },
            Standing::Offered { until, ticket: 3 },
            course.clone(),
        ),
        (What::Left, Standing::Left, course.clone()),
        (What::AlreadyIn, Standing::Placed, course.clone()),
        (
            What::MovedOver { from: other },
            Standing::Placed,
            course.clone(),
        ),
    ];
    if let [_, first, second, ..] = ahead.as_slice() {
        let planned = Planned {
            first: first.date,
            last: second.date,
            times: 2,
        };
        let cancelled = changed(course, &[first, second], |_| ChangeKind::Cancel);
        let moved = changed(course, &[first, second], |session| ChangeKind::Move {
            date: session.date.saturating_add(1.days()),
            hours: session.hours,
            place: session.place.clone(),
        });
        kinds.push((
            What::SessionsCancelled(planned),
            Standing::Placed,
            cancelled,
        ));
        kinds.push((What::SessionsMoved(planned), Standing::Placed, moved));
        kinds.push((
            What::SessionsAsPlanned(planned),
            Standing::Placed,
            course.clone(),
        ));
    }
    kinds
}

/// The course after something was decided about these sessions.
fn changed(
    course: &Course,
    sessions: &[&Session],
    what: impl Fn(&Session) -> ChangeKind,
) -> Course {
    let mut course = course.clone();
    course
        .offer
        .changes
        .extend(sessions.iter().filter_map(|session| {
            Some(Change {
                date: session.date,
                start: session.hours.start,
                what: what(session),
                reason: Line::parse("“A & B” <ill>").ok()?,
            })
        }));
    course
}

fn somebody(house: &Catalogue, language: Language) -> Option<(Person, SlipCode)> {
    let person = Person {
        id: PersonId(Uuid::nil()),
        centre: house.centre.id,
        name: PersonName::parse("Anna Bērziņa").ok()?,
        contact: Contact::Desk,
        language,
        wants: Delivery::Letter,
        needs: None,
        deceased: None,
    };
    Some((person, SlipCode::parse("K7DE-4HMP").ok()?))
}
