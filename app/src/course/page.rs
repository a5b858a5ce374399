//! A course: when and where, places left, and the way to a place.

use domain::{
    course::{Course, Entry},
    text::Slug,
};
use leptos::prelude::*;
use store::SeatsNow;

use super::parts::{Dates, Described, Facts, NextSession};
use crate::{
    error::AppError,
    i18n::{date, level_name, t},
    island::{LiveSeats, SeatsShown},
    layout::{Content, page},
    ui::{
        phone_link::PhoneLink,
        print::Print,
        sign::{SignMark, dye},
    },
    visit::Visit,
};

/// One course.
#[component]
pub fn CoursePage() -> impl IntoView {
    page(|visit| async move {
        let course = named(&visit)?;
        let seats = seats(&visit, &course).await?;
        let title = course.offer.title.get(visit.language()).1.to_string();
        Ok(Content::new(
            title,
            "course",
            view! { <CourseView visit course seats /> },
        ))
    })
}

/// The public course that the address names.
///
/// # Errors
/// [`AppError::NotFound`] if there is none; a draft is none.
pub(crate) fn named(visit: &Visit) -> Result<Course, AppError> {
    let slug = visit
        .address
        .rest
        .as_deref()
        .and_then(|slug| Slug::parse(slug).ok())
        .ok_or(AppError::NotFound)?;
    visit
        .house
        .course(&slug)
        .filter(|course| course.offer.state.is_public())
        .cloned()
        .ok_or(AppError::NotFound)
}

/// What the public is told of its roster.
pub(crate) async fn seats(visit: &Visit, course: &Course) -> Result<SeatsShown, AppError> {
    let seats = visit
        .caller
        .site
        .store
        .seats(&[(course.set, course.id)])
        .await?;
    Ok(seats_shown(course, seats.get(&course.id)))
}

/// What the public is told of a course; `now` is missing while nobody has asked for a place.
pub(crate) fn seats_shown(course: &Course, now: Option<&SeatsNow>) -> SeatsShown {
    now.map_or_else(
        || SeatsShown::of(course.seats, 0, 0),
        |now| SeatsShown::of(now.seats, now.placed + now.offered, now.waiting),
    )
}

#[component]
fn CourseView(visit: Visit, course: Course, seats: SeatsShown) -> impl IntoView {
    let language = visit.language();
    let offer = course.offer.clone();
    let (tongue, title) = offer.title.get(language);
    let faculty = offer
        .faculty
        .and_then(|faculty| visit.house.faculty(faculty))
        .cloned();
    let sign = faculty.as_ref().map(|faculty| faculty.sign);
    let kicker = faculty.as_ref().map(|faculty| {
        let (tongue, name) = faculty.name.get(language);
        let href = visit.link(&format!("/programme?faculty={}", faculty.slug));
        view! { <p class="course__faculty"><a href=href lang=tongue.code()>{name.to_string()}</a></p> }
    });
    let level = (course.level != domain::course::Level::Any)
        .then(|| view! { <p class="level">{level_name(language, course.level)}</p> });
    view! {
        <p class="crumb"><a href=visit.link("/programme") rel="prev">{t::layout::programme(language)}</a></p>
        <header class=format!("course__head {}", sign.map_or("", dye))>
            {sign.map(|sign| view! { <SignMark sign /> })}
            <div>{kicker}<h1 lang=tongue.code()>{title.to_string()}</h1>{level}</div>
        </header>
        <div class="course__body">
            <GetIn visit=visit.clone() course=course.clone() seats />
            <div>
                <NextSession visit=visit.clone() offer=offer.clone() />
                <Described visit=visit.clone() offer=offer.clone() />
                <Facts visit=visit.clone() offer=offer.clone() />
                <Dates visit=visit.clone() offer />
                <Keep visit slug=course.offer.slug />
            </div>
        </div>
    }
}

/// Places left and the one thing to do.
#[component]
fn GetIn(visit: Visit, course: Course, seats: SeatsShown) -> impl IntoView {
    let language = visit.language();
    let live = format!("/live/{}/{}", course.set, course.id);
    view! {
        <aside class="course__act" aria-label=t::course::places(language)>
            <LiveSeats address=live language first=seats />
            {way_in(&visit, &course, seats)}
        </aside>
    }
}

/// Why the public takes no place on the web now, and whom to ask instead; `None` if it may.
pub(crate) fn not_on_the_web(visit: &Visit, course: &Course) -> Option<AnyView> {
    let language = visit.language();
    let now = visit.now.civil;
    if !course.offer.audience.takes_public_form() {
        return Some(ask(visit, t::course::ask_workers(language)));
    }
    match course.entry {
        Entry::Desk => return Some(ask(visit, t::course::ask_desk(language))),
        Entry::Wishes => return Some(ask(visit, t::course::by_wishes(language))),
        Entry::Open => {}
    }
    if let Some(opens) = course.opens.filter(|opens| now < *opens) {
        return Some(ask(
            visit,
            &t::course::opens(language, &date::moment(language, opens)),
        ));
    }
    course
        .closes
        .is_some_and(|closes| now > closes)
        .then(|| ask(visit, t::course::closed(language)))
}

/// The button, or why there is none and what to do instead.
fn way_in(visit: &Visit, course: &Course, seats: SeatsShown) -> AnyView {
    let language = visit.language();
    if let Some(why) = not_on_the_web(visit, course) {
        return why;
    }
    let href = visit.link(&format!("/course/{}/take-place", course.offer.slug));
    let label = if matches!(seats, SeatsShown::Full { .. }) {
        t::course::join_line(language)
    } else {
        t::course::take_place(language)
    };
    view! { <p><a class="button" href=href>{label}</a></p> {ask(visit, t::course::or_call(language))} }.into_any()
}

/// A sentence and the telephone.
fn ask(visit: &Visit, text: &str) -> AnyView {
    let phone = visit
        .house
        .centre
        .phone
        .clone()
        .map(|phone| view! { " " <PhoneLink phone /> });
    view! { <p>{text.to_owned()}{phone}</p> }.into_any()
}

/// Taking it along: calendar, paper, and the code that leads back here from paper.
#[component]
pub(crate) fn Keep(visit: Visit, slug: Slug) -> impl IntoView {
    let language = visit.language();
    let calendar = visit.link(&format!("/course/{slug}/calendar.ics"));
    let code = visit.link(&format!("/course/{slug}/qr.svg"));
    view! {
        <section>
            <h2>{t::course::keep(language)}</h2>
            <ul class="course__links" role="list"><li><a href=calendar>{t::course::calendar(language)}</a></li></ul>
            <Print label=t::course::print(language) />
            <figure class="qr">
                <img src=code width="160" height="160" alt=t::course::code_alt(language) />
                <figcaption>{t::course::code_text(language)}</figcaption>
            </figure>
        </section>
    }
}
