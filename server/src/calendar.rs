//! A course as a calendar file (RFC 5545): one event per session, so that every calendar shows the same.

use app::site::Site;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    calendar::Span,
    course::Course,
    language::Language,
    pattern,
    session::{Change, ChangeKind, Session, SessionState},
    text::Slug,
};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use store::Catalogue;

/// How far ahead dates are written: a school year, in days.
const DAYS_AHEAD: i64 = 366;
/// How long a session of unknown end is drawn, in minutes; its text says that the end is not known.
const UNKNOWN_LENGTH: i64 = 60;

/// The dates of one public course.
pub async fn course(
    State(site): State<Site>,
    Path((language, centre, slug)): Path<(String, String, String)>,
) -> Response {
    match find(&site, &language, &centre, &slug).await {
        Ok(Some(text)) => {
            let name = format!("attachment; filename=\"{slug}.ics\"");
            (
                [
                    (
                        header::CONTENT_TYPE,
                        "text/calendar; charset=utf-8".to_owned(),
                    ),
                    (header::CONTENT_DISPOSITION, name),
                ],
                text,
            )
                .into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(cause) => {
            tracing::error!(%cause, "a calendar could not be written");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

async fn find(
    site: &Site,
    language: &str,
    centre: &str,
    slug: &str,
) -> Result<Option<String>, store::StoreError> {
    let (Some(language), Ok(centre), Ok(slug)) = (
        Language::from_code(language),
        Slug::parse(centre),
        Slug::parse(slug),
    ) else {
        return Ok(None);
    };
    let Some(centre) = site.store.centre(&centre).await? else {
        return Ok(None);
    };
    let house = site.store.catalogue(centre.id).await?;
    let Some(course) = house
        .course(&slug)
        .filter(|course| course.offer.state.is_public())
    else {
        return Ok(None);
    };
    let now = site.clock.now(&centre.zone);
    let today = now.civil.date();
    let within = Span::new(today, today.saturating_add(DAYS_AHEAD.days()));
    let sessions = within.map_or_else(Vec::new, |within| {
        pattern::sessions(
            &course.offer.patterns,
            &course.offer.changes,
            &house.calendar,
            within,
        )
    });
    let link = format!("{}/{language}/{}/course/{slug}", site.address, centre.slug);
    Ok(Some(written(
        &house, course, language, &sessions, now.at, &link,
    )))
}

/// The calendar file of `sessions`. Pure: the same input gives the same text.
#[must_use]
pub fn written(
    house: &Catalogue,
    course: &Course,
    language: Language,
    sessions: &[Session],
    stamp: Timestamp,
    link: &str,
) -> String {
    let zone = TimeZone::get(&house.centre.zone).unwrap_or(TimeZone::UTC);
    let title = course.offer.title.get(language).1.as_str();
    let mut calendar = Calendar::new();
    calendar.name(title);
    for session in sessions {
        calendar.push(event(house, course, session, title, &zone, stamp, link));
    }
    calendar.done().to_string()
}

fn event(
    house: &Catalogue,
    course: &Course,
    session: &Session,
    title: &str,
    zone: &TimeZone,
    stamp: Timestamp,
    link: &str,
) -> Event {
    let start = session.date.to_datetime(session.hours.start);
    let end = session.hours.end.map_or_else(
        || start.saturating_add(UNKNOWN_LENGTH.minutes()),
        |end| session.date.to_datetime(end),
    );
    let (planned, begins) = planned(course, session);
    let mut event = Event::with_uid(&format!(
        "{}-{planned}-{}@saiets",
        course.id,
        begins.strftime("%H%M")
    ));
    event
        .summary(title)
        .add_property("DTSTAMP", in_utc(stamp))
        .add_property("DTSTART", utc(start, zone))
        .add_property("DTEND", utc(end, zone))
        .add_property("URL", link);
    event.status(if session.is_held() {
        EventStatus::Confirmed
    } else {
        EventStatus::Cancelled
    });
    // A changed session is a newer version of the one that calendars hold already.
    event.sequence(u32::from(!matches!(session.state, SessionState::Planned)));
    if let Some(place) = place(house, session) {
        event.location(&place);
    }
    if let SessionState::Cancelled { reason } | SessionState::Moved { reason, .. } = &session.state
    {
        event.description(reason.as_str());
    }
    event.done()
}

/// The day and hour that the timetable says; they name the session for good, wherever it is moved.
fn planned(course: &Course, session: &Session) -> (Date, Time) {
    let SessionState::Moved { from, .. } = session.state else {
        return (session.date, session.hours.start);
    };
    let moved = |change: &&Change| {
        change.date == from
            && matches!(&change.what, ChangeKind::Move { date, hours, .. } if *date == session.date && *hours == session.hours)
    };
    (
        from,
        course
            .offer
            .changes
            .iter()
            .find(moved)
            .map_or(session.hours.start, |change| change.start),
    )
}

fn place(house: &Catalogue, session: &Session) -> Option<String> {
    let address = house
        .centre
        .address
        .as_ref()
        .map(|address| format!(", {address}"))
        .unwrap_or_default();
    match &session.place {
        domain::place::Place::Room(room) => house
            .room(*room)
            .map(|room| format!("{}{address}", room.name)),
        domain::place::Place::Named(name) => Some(name.to_string()),
        domain::place::Place::Unknown => None,
    }
}

/// A civil moment of the house as UTC writes it; in the hour that a clock change skips, the later one.
fn utc(civil: DateTime, zone: &TimeZone) -> String {
    zone.to_ambiguous_zoned(civil).compatible().map_or_else(
        |_| civil.strftime("%Y%m%dT%H%M%S").to_string(),
        |zoned| in_utc(zoned.timestamp()),
    )
}

fn in_utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
