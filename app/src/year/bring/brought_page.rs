//! What came of a sheet: its courses, those to be settled first, each with the way to it; and showing the rest.

use std::collections::BTreeSet;

use domain::{access::Action, course::Course, offer::State};
use leptos::{form::ActionForm, prelude::*};
use store::{Sheet, Taken};

use super::{
    api::TakeInSheet,
    check_page::WouldChange,
    draft::{addressed, page_of},
    said::Said,
    steps::{Step, Steps, Which, count},
};
use crate::{
    house::house_page,
    i18n::t,
    layout::Content,
    ui::notice::{Notice, Tone},
    visit::Visit,
};

/// The page.
#[component]
pub fn BroughtPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::Import, move |visit| async move {
        let language = visit.language();
        let title = Step::Brought.name(language);
        let Some(sheet) = addressed(&visit).await? else {
            return Ok(Content::unlisted(title, "bring", ()));
        };
        let Some(taken) = sheet.taken.clone() else {
            leptos_axum::redirect(&visit.link(&page_of(sheet.id, "/check")));
            return Ok(Content::unlisted(title, "bring", ()));
        };
        let body = view! {
            {said.map(|said| said.notice(language))}
            <Steps visit=visit.clone() sheet=sheet.clone() here=Step::Brought />
            <Brought visit sheet taken />
        };
        Ok(Content::unlisted(title, "bring", body))
    })
}

#[component]
fn Brought(visit: Visit, sheet: Sheet, taken: Taken) -> impl IntoView {
    let language = visit.language();
    let ids: BTreeSet<_> = taken.origins.iter().map(|origin| origin.id).collect();
    let mut courses: Vec<Course> = visit
        .house
        .courses
        .iter()
        .filter(|course| ids.contains(&course.id.0))
        .cloned()
        .collect();
    let alphabet = visit.caller.site.alphabet.clone();
    let title = |course: &Course| course.offer.title.get(language).1.to_string();
    courses.sort_by(|one, other| alphabet.compare(language, &title(one), &title(other)));
    let of = |wanted: fn(&State) -> bool| -> Vec<Course> {
        let found = courses.iter().filter(|course| wanted(&course.offer.state));
        found.cloned().collect()
    };
    let doubtful = of(|state| matches!(state, State::Doubtful(_)));
    let drafts = of(|state| matches!(state, State::Draft));
    let public = of(State::is_public);
    let activities = visit.house.activities.iter();
    let hidden = activities
        .filter(|activity| ids.contains(&activity.id.0) && activity.offer.state == State::Draft);
    let waiting = drafts.len() + hidden.count();
    let back = visit.link(&page_of(sheet.id, "/back"));
    let file = sheet.file.clone();
    let show = (waiting > 0).then(|| view! { <ShowAll visit=visit.clone() sheet waiting /> });
    view! {
        <Notice tone=Tone::Good heading=t::bring::taken_in(language)><p>{t::bring::taken_in_text(language)}</p></Notice>
        {show}
        <Part visit=visit.clone() id="settle" heading=t::bring::to_settle(language) courses=doubtful open=true />
        <Part visit=visit.clone() id="drafts" heading=t::bring::are_drafts(language) courses=drafts open=true />
        <Part visit=visit.clone() id="public" heading=t::bring::are_public(language) courses=public open=false />
        <WouldChange language difference=taken.difference />
        <h2>{t::bring::get_back(language)}</h2>
        <p>{t::bring::get_back_text(language)}</p>
        <p><a class="button button--quiet" href=back download=file>{t::bring::get_back(language)}</a></p>
        <p><a class="button button--quiet" href=visit.link("/programme")>{t::bring::to_programme(language)}</a></p>
    }
}

/// Shows what waits as drafts: the same sheet is taken in again, so that it stays the sheet's.
#[component]
fn ShowAll(visit: Visit, sheet: Sheet, waiting: usize) -> impl IntoView {
    let language = visit.language();
    let label = t::bring::show_all(language, count(waiting)).into_owned();
    view! {
        <ActionForm action={ServerAction::<TakeInSheet>::new()}>
            <Which visit sheet />
            <input type="hidden" name="show" value="yes" />
            <button type="submit" class="button">{label}</button>
        </ActionForm>
    }
}

/// The courses of one state.
#[component]
fn Part(
    visit: Visit,
    id: &'static str,
    heading: &'static str,
    courses: Vec<Course>,
    open: bool,
) -> impl IntoView {
    let language = visit.language();
    let all = courses.len();
    let lines: Vec<_> = courses
        .into_iter()
        .map(|course| {
            let (tongue, title) = course.offer.title.get(language);
            let to = visit.link(&format!("/house/courses/{}", course.offer.slug));
            view! { <li><a class="go" href=to lang=tongue.code()>{title.to_string()}</a></li> }
        })
        .collect();
    (all > 0).then(|| {
        view! {
            <details class="bring__part" open=open id=id>
                <summary>{heading} " " {all.to_string()}</summary>
                <ul class="bring__courses" role="list">{lines}</ul>
            </details>
        }
    })
}
