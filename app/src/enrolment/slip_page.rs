//! The slip: what one has, when and where, and the code that proves it. Made to be printed.

use domain::{access::Action, course::Course, roster::Standing, text::SlipCode};
use http::{HeaderValue, header::CACHE_CONTROL};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use store::Slip;

use super::{
    refusal::Refused,
    slip_parts::{Actions, CodeOf, Square},
};
use crate::{
    course::{Dates, Facts, NextDate},
    error::AppError,
    i18n::{date, number, t},
    layout::{Content, page},
    ui::{
        notice::{Notice, Tone},
        sign::{SignMark, dye},
    },
    visit::Visit,
};

/// One slip.
#[component]
pub fn SlipPage() -> impl IntoView {
    let refused = Refused::read();
    page(move |visit| async move {
        let code = visit
            .address
            .rest
            .as_deref()
            .and_then(|code| SlipCode::parse(code).ok())
            .ok_or(AppError::NotFound)?;
        let slip = visit
            .caller
            .site
            .store
            .slip(&code)
            .await?
            .filter(|slip| slip.centre == visit.house.centre.id)
            .ok_or(AppError::NotFound)?;
        let course = visit
            .house
            .course_by_id(slip.enrolment.course)
            .cloned()
            .ok_or(AppError::NotFound)?;
        if let Some(response) = use_context::<ResponseOptions>() {
            // On a tablet that a house shares, nobody finds another's slip by going back.
            response.insert_header(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        }
        let title = standing(&visit, &slip);
        Ok(Content::unlisted(
            title,
            "slip",
            view! { <SlipView visit course slip refused /> },
        ))
    })
}

/// What the person has, as the page's heading.
fn standing(visit: &Visit, slip: &Slip) -> String {
    let language = visit.language();
    match slip.enrolment.standing {
        Standing::Placed => t::slip::placed(language).to_owned(),
        Standing::Waiting { .. } => t::slip::waiting(
            language,
            &slip.position.map_or_else(
                || "–".to_owned(),
                |position| number::ordinal(language, position),
            ),
        )
        .to_string(),
        Standing::Offered { until, .. } => {
            t::slip::offered(language, &date::until_moment(language, until)).to_string()
        }
        Standing::Left => t::slip::left(language).to_owned(),
    }
}

#[component]
fn SlipView(visit: Visit, course: Course, slip: Slip, refused: Option<Refused>) -> impl IntoView {
    let language = visit.language();
    let offer = course.offer.clone();
    let (tongue, title) = offer.title.get(language);
    let sign = offer
        .faculty
        .and_then(|faculty| visit.house.faculty(faculty))
        .map(|faculty| faculty.sign);
    let refused = refused.map(|refused| {
        view! { <Notice tone=Tone::Attention heading=refused.sentence(language, Some(&course))><p>{t::slip::as_it_is(language)}</p></Notice> }
    });
    let live = slip.enrolment.standing.is_live();
    view! {
        {refused}
        <BackToDesk visit=visit.clone() slip=slip.clone() />
        <div class="slip__sheet">
            <div class="sash" aria-hidden="true"></div>
            <div class="slip__inside">
                <div>
                    <h1 class="slip__state">{standing(&visit, &slip)}</h1>
                    <p>{slip.name.to_string()}</p>
                    {live.then(|| view! { <CodeOf visit=visit.clone() code=slip.enrolment.code.clone() /> })}
                </div>
                {live.then(|| view! { <Square visit=visit.clone() code=slip.enrolment.code.clone() /> })}
                <div class=format!("slip__place {}", sign.map_or("", dye))>
                    {sign.map(|sign| view! { <SignMark sign /> })}
                    <p class="slip__title" lang=tongue.code()>{title.to_string()}</p>
                </div>
                {live.then(|| view! { <div><NextDate visit=visit.clone() offer=offer.clone() /><Facts visit=visit.clone() offer=offer.clone() /></div> })}
            </div>
        </div>
        <p class="lead">{what_next(&visit, &slip)}</p>
        <Actions visit=visit.clone() slip course />
        {live.then(|| view! { <Dates visit offer /> })}
    }
}

/// The way on for who printed it at the desk. The keyboard stands on it, so that the next person is one key away.
#[component]
fn BackToDesk(visit: Visit, slip: Slip) -> impl IntoView {
    let language = visit.language();
    let may = visit.caller.may(Action::EnrolAtDesk(slip.centre)).is_ok();
    let person = format!("/house/desk/{}", slip.enrolment.person);
    may.then(|| {
        view! {
            <p class="slip__desk no-print">
                <a class="go" href=visit.link("/house/desk") autofocus=true>{t::desk::next_person(language)}</a>
                <a class="go" href=visit.link(&person)>{t::desk::all_places(language, slip.name.as_str())}</a>
            </p>
        }
    })
}

/// What happens next, in a sentence.
fn what_next(visit: &Visit, slip: &Slip) -> String {
    let language = visit.language();
    match slip.enrolment.standing {
        Standing::Placed => t::slip::placed_text(language).to_owned(),
        Standing::Waiting { .. } => t::slip::waiting_text(language).to_owned(),
        Standing::Offered { .. } => t::slip::offered_text(language).to_owned(),
        Standing::Left => t::slip::left_text(language).to_owned(),
    }
}
