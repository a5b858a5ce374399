//! Before somebody is forgotten: what goes, what stays and why, and the question once more.

use domain::access::Action;
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    api::{ErasePerson, PEOPLE},
    person_page::everything,
};
use crate::{
    house::house_page,
    i18n::t,
    layout::Content,
    ui::choose::Tick,
    visit::{Address, Where},
};

/// The page that asks once more.
#[component]
pub fn ErasePersonPage() -> impl IntoView {
    let unsure = use_query_map().get_untracked().get("said").is_some();
    let named = Address::read().rest;
    house_page(Action::ErasePerson, move |visit| async move {
        let all = everything(&visit, named.as_deref()).await?;
        let language = visit.language();
        let name = all.person.name.to_string();
        let title = t::people::erase_title(language, &name).into_owned();
        let held = all.enrolments.iter().filter(|held| held.standing.is_live());
        let held = u32::try_from(held.count()).unwrap_or(u32::MAX);
        let page = visit.link(&format!("{PEOPLE}/{}", all.person.id));
        let export = format!("{page}/export");
        let unsure = unsure.then(|| view! { <section class="notice notice--attention" role="alert"><h2 class="notice__heading">{t::people::not_sure(language)}</h2></section> });
        let body = view! {
            <p class="crumb"><a href=page rel="prev">{name}</a></p>
            {unsure}
            <h1>{title.clone()}</h1>
            <h2>{t::people::goes(language)}</h2>
            <ul>
                <li>{t::people::goes_data(language)}</li>
                <li>{t::people::goes_places(language, held)}</li>
                <li>{t::people::goes_log(language)}</li>
            </ul>
            <h2>{t::people::stays(language)}</h2>
            <ul>
                <li>{t::people::stays_counts(language)}</li>
                <li>{t::people::stays_log(language)}</li>
            </ul>
            <p><a class="go" href=export>{t::people::export_first(language)}</a></p>
            <ActionForm action={ServerAction::<ErasePerson>::new()} attr:class="form">
                <Where visit=visit.clone() />
                <input type="hidden" name="person" value=all.person.id.to_string() />
                <Tick name="sure" label=t::people::sure(language) checked=false />
                <button type="submit" class="button">{t::people::erase_now(language)}</button>
            </ActionForm>
        };
        Ok(Content::unlisted(title, "desk", body))
    })
}
