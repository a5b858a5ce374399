//! Where a sheet is brought: the form for the file, the sheets one has begun, and those that were taken in.

use domain::access::Action;
use leptos::{form::ActionForm, prelude::*};
use store::Sheet;

use super::{
    api::ForgetSheet,
    draft::{DAYS, IMPORT, MOST_MEGABYTES, page_of},
    said::Said,
    steps::Which,
};
use crate::{
    house::house_page,
    i18n::{date, t},
    layout::Content,
    visit::Visit,
};

/// The page.
#[component]
pub fn ImportPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::Import, move |visit| async move {
        let language = visit.language();
        let title = t::bring::title(language);
        let store = &visit.caller.site.store;
        let all = store.sheets(visit.house.centre.id, visit.now.at).await?;
        let own = visit.caller.present()?.account;
        let (taken, waiting): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|sheet| sheet.taken.is_some());
        let waiting: Vec<_> = waiting
            .into_iter()
            .filter(|sheet| sheet.account == own)
            .collect();
        let body = view! {
            {said.map(|said| said.notice(language))}
            <h1>{title}</h1>
            <p class="lead">{t::bring::lead(language)}</p>
            <BringForm visit=visit.clone() />
            <Waiting visit=visit.clone() sheets=waiting />
            <TakenIn visit sheets=taken />
        };
        Ok(Content::unlisted(title, "bring", body))
    })
}

/// The form for the file: it needs no scripts.
#[component]
fn BringForm(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let hint = t::bring::file_hint(language, MOST_MEGABYTES).into_owned();
    view! {
        <form class="form" method="post" enctype="multipart/form-data" action=visit.link(IMPORT)>
            <div class="field">
                <label class="field__label" for="sheet">{t::bring::file(language)}</label>
                <p class="field__hint" id="sheet-hint">{hint}</p>
                <input class="field__input" type="file" id="sheet" name="sheet" accept=".csv,.tsv,.txt,.xlsx,.xlsm" aria-describedby="sheet-hint" />
            </div>
            <button type="submit" class="button">{t::bring::bring(language)}</button>
        </form>
        <p class="soft">{t::bring::nothing_yet(language)}</p>
    }
}

/// What one has begun and not taken in.
#[component]
fn Waiting(visit: Visit, sheets: Vec<Sheet>) -> impl IntoView {
    let language = visit.language();
    let lines: Vec<_> = sheets
        .into_iter()
        .map(|sheet| view! { <OneWaiting visit=visit.clone() sheet /> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{t::bring::waiting(language)}</h2>
            <p>{t::bring::waiting_text(language, DAYS).into_owned()}</p>
            <ul class="threaded" role="list">{lines}</ul>
        }
    })
}

/// One of them, and the way to be rid of it.
#[component]
fn OneWaiting(visit: Visit, sheet: Sheet) -> impl IntoView {
    let language = visit.language();
    let at = date::full(language, visit.civil(sheet.at).date());
    let to = visit.link(&page_of(sheet.id, "/check"));
    let name = sheet.file.clone();
    let forget = t::bring::forget(language, &name).into_owned();
    view! {
        <li class="bring__sheet">
            <p><a class="way" href=to>{name}</a> " " <span class="soft">{t::bring::begun(language, &at).into_owned()}</span></p>
            <ActionForm action={ServerAction::<ForgetSheet>::new()}>
                <Which visit sheet />
                <button type="submit" class="button button--quiet">{forget}</button>
            </ActionForm>
        </li>
    }
}

/// What was taken in and is kept.
#[component]
fn TakenIn(visit: Visit, sheets: Vec<Sheet>) -> impl IntoView {
    let language = visit.language();
    let lines: Vec<_> = sheets
        .into_iter()
        .map(|sheet| {
            let at = sheet.taken.as_ref().map_or(sheet.at, |taken| taken.at);
            let at = date::full(language, visit.civil(at).date());
            let to = visit.link(&page_of(sheet.id, "/brought"));
            view! { <li class="bring__sheet"><p><a class="way" href=to>{sheet.file}</a> " " <span class="soft">{t::bring::taken_at(language, &at).into_owned()}</span></p></li> }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{t::bring::taken(language)}</h2>
            <ul class="threaded" role="list">{lines}</ul>
        }
    })
}
