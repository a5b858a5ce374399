//! The demo house "Saieta nams": fictional, assembled from real published programmes, loaded by the importer itself.

use anyhow::anyhow;
use app::site::Clock;
use domain::{
    id::{CourseId, RequestKey},
    language::Language,
    person::{Channel, Contact, Delivery},
    text::PersonName,
};
use store::{Enrol, EnrolError, Moment, NewPerson, Programme, Store, Who};
use uuid::Uuid;

use crate::{
    import::{self, Imported, Sheets, Wanted},
    invitation,
    socket::Inviting,
};

/// The sheets of the demo house, as a centre would bring them.
const SHEETS: [(&str, &str); 9] = [
    ("activities.csv", include_str!("../demo/activities.csv")),
    ("calendar.csv", include_str!("../demo/calendar.csv")),
    ("centre.csv", include_str!("../demo/centre.csv")),
    ("changes.csv", include_str!("../demo/changes.csv")),
    ("courses.csv", include_str!("../demo/courses.csv")),
    ("faculties.csv", include_str!("../demo/faculties.csv")),
    ("holds.csv", include_str!("../demo/holds.csv")),
    ("rooms.csv", include_str!("../demo/rooms.csv")),
    ("services.csv", include_str!("../demo/services.csv")),
];
/// Made-up people who hold places, so that some courses are full.
const PEOPLE: &str = include_str!("../demo/people.csv");

/// Reads the demo house.
///
/// # Errors
/// A sentence if a sheet is not right, which a test would have said before.
pub fn read() -> anyhow::Result<Imported> {
    let sheets = SHEETS
        .iter()
        .fold(Sheets::new("demo"), |sheets, (file, text)| {
            sheets.with(file, *text)
        });
    import::read(&sheets, None).map_err(|why| anyhow!(import::of_import(Language::En, &why)))
}

/// Opens the demo house in a store that holds no house yet; any other is left alone.
///
/// # Errors
/// As [`read`], or what the store says.
pub async fn open_if_empty(store: &Store, clock: &Clock) -> anyhow::Result<()> {
    if !store.centres().await?.is_empty() {
        return Ok(());
    }
    let Imported {
        programme, wanted, ..
    } = read()?;
    let now = clock.now(&programme.centre.zone);
    store.take_in(&programme, now).await?;
    fill(store, &programme, &wanted, now).await?;
    tracing::info!(
        courses = programme.courses.len(),
        activities = programme.activities.len(),
        "the demo house is open"
    );
    Ok(())
}

/// A link for the first manager of the demo house; `None` where somebody can sign in, or the house is another.
///
/// # Errors
/// What the store says.
pub async fn first_invitation(
    store: &Store,
    public: &str,
    clock: &Clock,
) -> anyhow::Result<Option<String>> {
    let slug = read()?.programme.centre.slug;
    let Some(house) = store.centre(&slug).await? else {
        return Ok(None);
    };
    if !store.staff(house.id).await?.is_empty() {
        return Ok(None);
    }
    let manager = Inviting {
        role: "manager".to_owned(),
        faculty: None,
        centre: Some(slug.to_string()),
        name: None,
    };
    let now = |zone: &str| clock.now(zone);
    invitation::link(store, public, manager, now)
        .await
        .map(Some)
}

/// Gives made-up people the places and the lines that the sheets want.
async fn fill(
    store: &Store,
    programme: &Programme,
    wanted: &[Wanted],
    now: Moment,
) -> anyhow::Result<()> {
    let people = people()?;
    let asks: Vec<(CourseId, &(PersonName, Language))> = wanted
        .iter()
        .enumerate()
        .flat_map(|(at, wanted)| {
            // Each course begins elsewhere in the list, so that people come to a few courses each.
            let count = (wanted.placed + wanted.waiting) as usize;
            people
                .iter()
                .cycle()
                .skip(at * 17)
                .take(count)
                .map(|person| (wanted.course, person))
        })
        .collect();
    // The channel changes in turn, as it does in a real house.
    for (at, (course, (name, language))) in asks.into_iter().enumerate() {
        let channel = [Channel::Desk, Channel::Phone, Channel::Web, Channel::Paper][at % 4];
        let now = in_time(programme, course, now);
        enrol(store, programme, course, name, *language, channel, now).await?;
    }
    Ok(())
}

/// Now; for a course that has closed by now, the last moment at which one could enrol.
fn in_time(programme: &Programme, course: CourseId, now: Moment) -> Moment {
    let mut courses = programme.courses.iter();
    let closes = courses
        .find(|known| known.id == course)
        .and_then(|course| course.closes);
    let late = closes.filter(|closes| *closes < now.civil);
    let moment = late.and_then(|closes| {
        let ago = now.civil.duration_since(closes);
        Some(Moment {
            civil: closes,
            at: now.at.checked_sub(ago).ok()?,
        })
    });
    moment.unwrap_or(now)
}

async fn enrol(
    store: &Store,
    programme: &Programme,
    course: CourseId,
    name: &PersonName,
    language: Language,
    channel: Channel,
    now: Moment,
) -> anyhow::Result<()> {
    let person = NewPerson {
        name: name.clone(),
        contact: Contact::Desk,
        language,
        wants: Delivery::Desk,
        needs: None,
    };
    let ask = Enrol {
        key: RequestKey(Uuid::now_v7()),
        centre: programme.centre.id,
        course,
        who: Who::New(person),
        channel,
    };
    match store.enrol(ask, now).await {
        // Before the year's enrolment opens the demo house is simply emptier.
        Ok(_) | Err(EnrolError::Refused(_)) => Ok(()),
        Err(EnrolError::Store(cause)) => Err(cause.into()),
    }
}

/// The made-up people: name and language.
fn people() -> anyhow::Result<Vec<(PersonName, Language)>> {
    let mut rows = csv::Reader::from_reader(PEOPLE.as_bytes());
    rows.records()
        .map(|row| {
            let row = row?;
            let (name, code) = (
                row.get(0).unwrap_or_default(),
                row.get(1).unwrap_or_default(),
            );
            Ok((
                PersonName::parse(name)?,
                Language::from_code(code).unwrap_or(Language::Lv),
            ))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_demo_house_is_understood() {
        let Imported {
            report,
            programme,
            wanted,
            ..
        } = read().expect("the demo house");
        assert_eq!(
            (report.doubtful, report.refused.len()),
            (0, 0),
            "{}",
            report.in_words(Language::En)
        );
        assert!(
            programme.courses.len() >= 50
                && programme.activities.len() >= 10
                && programme.faculties.len() >= 8
        );
        assert!(
            wanted.iter().filter(|wanted| wanted.waiting > 0).count() >= 3,
            "some courses have a line"
        );
        assert!(people().expect("people").len() >= 100);
    }
}
