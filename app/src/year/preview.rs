//! What the form makes: the meetings, the days left out, and what clashes, with the nearest room and hour that are free.

use domain::{
    calendar::Span,
    clash::{Clash, ClashWith, Free, Taken},
    course::Course,
    language::Language,
    pattern::{left_out, sessions},
    session::Session,
};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    i18n::{capitalised, date, holiday, list, t},
    ui::notice::{Notice, Tone},
    visit::Visit,
    week::{note, place_name},
};

/// How many dates stand open; the others are one touch away.
const SHOWN: usize = 4;

/// From today, or the first day of the next school year, to the last day that is planned.
pub(super) fn ahead(visit: &Visit) -> Option<Span> {
    let years = visit.house.calendar.years.iter();
    let last = years.map(|year| year.span.last()).max()?;
    Span::new(visit.today(), last)
}

/// What a form makes.
#[derive(Clone)]
pub(super) struct Made {
    /// The course.
    pub(super) course: Course,
    /// All that it would take from something else.
    pub(super) clashes: Vec<Clash>,
}

impl Made {
    pub(super) fn of(visit: &Visit, course: Course) -> Self {
        let clashes = visit.house.as_house(visit.today()).clashes(&course);
        Self { course, clashes }
    }
}

/// All that the course would take from something else, and where it would take nothing.
#[component]
pub(super) fn Clashes(visit: Visit, made: Made, line: usize) -> impl IntoView {
    let Made { course, clashes } = made;
    let language = visit.language();
    let house = visit.house.as_house(visit.today());
    let lines: Vec<_> = clashes
        .iter()
        .map(|clash| view! { <li>{clash_in_words(&visit, clash)}</li> })
        .collect();
    let free = if clashes.is_empty() {
        Vec::new()
    } else {
        house.nearest_free(&course, line)
    };
    let free: Vec<_> = free
        .into_iter()
        .map(|free| view! { <li>{free_in_words(&visit, free)}</li> })
        .collect();
    let found = (!free.is_empty())
        .then(|| view! { <p>{t::courses::nearest(language)}</p> <ul>{free}</ul> });
    (!lines.is_empty()).then(|| {
        view! {
            <div id="clash"><Notice tone=Tone::Attention heading=t::courses::clashes(language)><ul>{lines}</ul>{found}</Notice></div>
        }
    })
}

/// "Deju zāle is taken by Joga: Tuesday 8 September, 09:00–10:15, and 30 times more".
pub(crate) fn clash_in_words(visit: &Visit, clash: &Clash) -> String {
    let language = visit.language();
    let taken = match &clash.taken {
        Taken::Room(room) => visit.house.room(*room).map(|room| room.name.to_string()),
        Taken::Leader(leader) => Some(leader.to_string()),
    };
    let day = date::weekday_and_date(language, clash.date);
    let hours = date::hours(language, clash.hours);
    let more = u32::try_from(clash.times.saturating_sub(1)).unwrap_or(u32::MAX);
    t::courses::clash(
        language,
        &day,
        &hours,
        more,
        &taken.unwrap_or_default(),
        &with_whom(visit, clash.with),
    )
    .into_owned()
}

/// What has it already; of a tenant the house may know the name.
pub(crate) fn with_whom(visit: &Visit, with: ClashWith) -> String {
    let language = visit.language();
    let title = |offer: &domain::offer::Offer| offer.title.get(language).1.to_string();
    let house = &visit.house;
    let found = match with {
        ClashWith::Course(course) => house
            .course_by_id(course)
            .map(|course| title(&course.offer)),
        ClashWith::Activity(id) => {
            let mut activities = house.activities.iter();
            activities
                .find(|one| one.id == id)
                .map(|one| title(&one.offer))
        }
        ClashWith::Hold(id) => {
            let mut holds = house.holds.iter();
            holds
                .find(|hold| hold.id == id)
                .map(|hold| hold.tenant.to_string())
        }
    };
    found.unwrap_or_else(|| t::courses::itself(language).to_owned())
}

fn free_in_words(visit: &Visit, free: Free) -> String {
    let language = visit.language();
    let room = visit
        .house
        .room(free.room)
        .map(|room| room.name.to_string());
    format!(
        "{}, {}",
        room.unwrap_or_default(),
        date::hours(language, free.hours)
    )
}

/// The meetings of the course from today on, cancelled ones too, and between which days was looked.
fn meetings_ahead(visit: &Visit, course: &Course) -> (Vec<Session>, Span) {
    let offer = &course.offer;
    let within = ahead(visit).unwrap_or_else(|| Span::day(visit.today()));
    let calendar = &visit.house.calendar;
    let all = sessions(&offer.patterns, &offer.changes, calendar, within);
    (all, within)
}

/// How many of them are held.
fn held(all: &[Session]) -> u32 {
    let held = all.iter().filter(|session| session.is_held()).count();
    u32::try_from(held).unwrap_or(u32::MAX)
}

/// How many meetings are ahead.
pub(super) fn count_ahead(visit: &Visit, course: &Course) -> u32 {
    held(&meetings_ahead(visit, course).0)
}

/// The meetings that the form makes, and the days on which the house is closed.
#[component]
pub(super) fn Preview(visit: Visit, course: Course) -> impl IntoView {
    let language = visit.language();
    let (all, within) = meetings_ahead(&visit, &course);
    let count = held(&all);
    let (first, rest) = all.split_at(all.len().min(SHOWN));
    let rows = |some: &[Session]| some.iter().map(|one| row(&visit, one)).collect_view();
    let more = u32::try_from(rest.len()).unwrap_or(u32::MAX);
    let (first, others) = (rows(first), rows(rest));
    let rest = (more > 0).then(|| {
        view! { <details class="more-dates"><summary>{t::course::more_dates(language, more)}</summary><ol class="dates" role="list">{others}</ol></details> }
    });
    let closed = closed_in_words(&visit, &course, within);
    view! {
        <section aria-labelledby="meetings">
            <h2 id="meetings">{t::courses::meetings(language, count)}</h2>
            <ol class="dates" role="list">{first}</ol>
            {rest}
            {closed.map(|closed| view! { <p>{closed}</p> })}
        </section>
    }
}

fn row(visit: &Visit, session: &Session) -> impl IntoView + use<> {
    let language = visit.language();
    let day = day_in_words(visit, language, session.date);
    let place = place_name(visit, &session.place);
    let place = place.map(|place| format!(", {place}"));
    let class = if session.is_held() { "" } else { "dates__off" };
    view! { <li class=class>{day} ", " {date::hours(language, session.hours)}{place} " " {note(language, session)}</li> }
}

/// With the year where it is another.
pub(super) fn day_in_words(visit: &Visit, language: Language, day: Date) -> String {
    let words = if day.year() == visit.today().year() {
        date::weekday_and_date(language, day)
    } else {
        date::full(language, day)
    };
    capitalised(&words).to_string()
}

/// The days on which it would meet if the house were open.
fn closed_in_words(visit: &Visit, course: &Course, within: Span) -> Option<String> {
    let language = visit.language();
    let closed = left_out(&course.offer.patterns, &visit.house.calendar, within);
    let days: Vec<String> = closed
        .iter()
        .map(|(day, why)| {
            let why = holiday::closed_in_words(language, why);
            format!("{} ({why})", date::day_and_month(language, *day))
        })
        .collect();
    (!days.is_empty())
        .then(|| t::courses::left_out(language, &list::and(language, &days)).into_owned())
}
