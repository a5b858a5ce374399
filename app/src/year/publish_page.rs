//! A course as members will see it, before it is shown to them.

use domain::{access::Action, course::Course};
use leptos::prelude::*;

use super::{
    api::page_of,
    edit_page::{StateForm, part_of, written},
    preview::{Clashes, Made},
};
use crate::{
    course::{Dates, Described, Facts, NextSession, seats},
    house::house_page,
    i18n::t,
    island::{SeatsShown, seats_in_words},
    layout::Content,
    ui::{
        notice::{Notice, Tone},
        sign::{SignMark, dye},
    },
    visit::Visit,
};

/// The page.
#[component]
pub fn PublishPage() -> impl IntoView {
    house_page(Action::ReadHouse, |visit| async move {
        let course = written(&visit)?;
        let title = t::courses::to_publish(visit.language());
        let seats = seats(&visit, &course).await?;
        let body = view! { <PublishView visit course seats /> };
        Ok(Content::unlisted(title, "year", body))
    })
}

#[component]
fn PublishView(visit: Visit, course: Course, seats: SeatsShown) -> impl IntoView {
    let language = visit.language();
    let back = visit.link(&page_of(&course));
    let all = domain::access::Courses {
        faculty: None,
        ..part_of(&visit, &course)
    };
    let ready = !course.offer.patterns.is_empty();
    let form = back.clone();
    let lacks = (!ready).then(|| {
        view! { <Notice tone=Tone::Attention heading=t::courses::refused_unready(language)><p><a href=form>{t::courses::back_to_form(language)}</a></p></Notice> }
    });
    let made = Made::of(&visit, course.clone());
    let hidden = !course.offer.state.is_public();
    let may = visit.caller.may(Action::Publish(all)).is_ok();
    let (act, ask) = (ready && hidden && may, ready && hidden && !may);
    let act = act.then(|| {
        view! { <StateForm visit=visit.clone() course=course.clone() state="published" label=t::courses::publish(language) /> }
    });
    let ask = ask.then(|| view! { <p>{t::courses::manager_publishes(language)}</p> });
    view! {
        <p class="crumb"><a href=back rel="prev">{t::courses::back_to_form(language)}</a></p>
        <h1>{if hidden { t::courses::to_publish(language) } else { t::courses::as_members_see(language) }}</h1>
        {hidden.then(|| view! { <p class="lead">{t::courses::publish_text(language)}</p> })}
        {lacks}
        <Clashes visit=visit.clone() made line=0 />
        <div class="year__act">{act}{ask}</div>
        <AsMembers visit course seats />
    }
}

/// What stands on the public page.
#[component]
fn AsMembers(visit: Visit, course: Course, seats: SeatsShown) -> impl IntoView {
    let language = visit.language();
    let offer = course.offer.clone();
    let (tongue, title) = offer.title.get(language);
    let sign = offer
        .faculty
        .and_then(|own| visit.house.faculty(own))
        .map(|own| own.sign);
    view! {
        <article class="year__members" aria-labelledby="members-title">
            <header class=format!("course__head {}", sign.map_or("", dye))>
                {sign.map(|sign| view! { <SignMark sign /> })}
                <h2 id="members-title" lang=tongue.code()>{title.to_string()}</h2>
            </header>
            <p class=format!("seats {}", seats.class())>{seats_in_words(language, seats)}</p>
            <NextSession visit=visit.clone() offer=offer.clone() />
            <Described visit=visit.clone() offer=offer.clone() />
            <Facts visit=visit.clone() offer=offer.clone() />
            <Dates visit offer />
        </article>
    }
}
