//! The first page of an address without a house: the only house, a list of houses, or the first steps of a new one.

use leptos::prelude::*;
use leptos_axum::redirect;
use leptos_meta::Title;

use crate::{
    caller::Caller,
    error::AppError,
    i18n::t,
    visit::{Address, arrival},
};

/// Leads into the house if there is one, offers the choice if there are several, and helps if there is none.
#[component]
pub fn DoorPage() -> impl IntoView {
    let arrived = arrival();
    let known = Address::read().path.trim_matches('/').len() == 2;
    let drawn = async move {
        let Ok((caller, address)) = arrived else {
            return view! { <crate::layout::NotFoundPage /> }.into_any();
        };
        if !known || domain::language::Language::from_code(address.path.trim_matches('/')).is_none()
        {
            return view! { <crate::layout::NotFoundPage /> }.into_any();
        }
        match houses(&caller, &address).await {
            Ok(drawn) => drawn,
            Err(error) => view! { <crate::layout::StoppedPage error /> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(drawn)}</Suspense> }
}

async fn houses(caller: &Caller, address: &Address) -> Result<AnyView, AppError> {
    let language = address.language;
    let centres = caller.site.store.centres().await?;
    if let [only] = centres.as_slice() {
        redirect(&format!("/{language}/{}", only.slug));
        return Ok(().into_any());
    }
    if centres.is_empty() {
        return Ok(first_steps(language).into_any());
    }
    let list = centres
        .into_iter()
        .map(|centre| {
            let (tongue, name) = centre.name.get(language);
            view! { <li><a class="door" href=format!("/{language}/{}", centre.slug) lang=tongue.code()>{name.to_string()}</a></li> }
        })
        .collect_view();
    Ok(view! {
        <Title text=t::centre::choose_house(language) />
        <main id="main" class="page-door"><h1>{t::centre::choose_house(language)}</h1><ul class="doors">{list}</ul></main>
    }
    .into_any())
}

/// What to do with an empty house.
fn first_steps(language: domain::language::Language) -> impl IntoView {
    view! {
        <Title text=t::centre::first_steps(language) />
        <main id="main" class="page-door">
            <h1>{t::centre::first_steps(language)}</h1>
            <p class="lead">{t::centre::first_steps_text(language)}</p>
            <ol class="steps">
                <li>{t::centre::first_step_sheet(language)}</li>
                <li>{t::centre::first_step_try(language)} <pre><code>"saiets import programme/ --dry-run"</code></pre></li>
                <li>{t::centre::first_step_import(language)} <pre><code>"saiets import programme/"</code></pre></li>
                <li>{t::centre::first_step_look(language)}</li>
            </ol>
        </main>
    }
}
