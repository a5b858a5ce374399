//! The first page of an address without a house: the only house, a list of houses, or the first steps of a new one.

use domain::language::Language;
use leptos::prelude::*;
use leptos_axum::redirect;

use crate::{
    caller::Caller,
    error::AppError,
    i18n::t,
    layout::{Content, PlainFrame, in_no_house},
    visit::{Address, arrival},
};

/// Leads into the house if there is one, offers the choice if there are several, and helps if there is none.
#[component]
pub fn DoorPage() -> impl IntoView {
    let (arrived, address) = (arrival(), Address::of_request());
    let drawn = async move {
        let door = match arrived {
            Ok((caller, address)) => houses(&caller, address).await,
            Err(error) => Err(error),
        };
        match door {
            Ok(drawn) => drawn,
            Err(error) => in_no_house(address, &error).await,
        }
    };
    view! { <Suspense>{Suspend::new(drawn)}</Suspense> }
}

async fn houses(caller: &Caller, address: Address) -> Result<AnyView, AppError> {
    let code = address.path.trim_matches('/');
    let language = Language::from_code(code)
        .filter(|_| code.len() == 2)
        .ok_or(AppError::NotFound)?;
    let centres = caller.site.store.centres().await?;
    if let [only] = centres.as_slice() {
        redirect(&format!("/{language}/{}", only.slug));
        return Ok(().into_any());
    }
    if centres.is_empty() {
        let content = first_steps(language);
        return Ok(view! { <PlainFrame address content /> }.into_any());
    }
    let list = centres
        .into_iter()
        .map(|centre| {
            let (tongue, name) = centre.name.get(language);
            view! { <li><a class="door" href=format!("/{language}/{}", centre.slug) lang=tongue.code()>{name.to_string()}</a></li> }
        })
        .collect_view();
    let title = t::centre::choose_house(language);
    let body = view! { <h1>{title}</h1> <ul class="doors">{list}</ul> };
    let content = Content::new(title, "page-door", body);
    Ok(view! { <PlainFrame address content /> }.into_any())
}

/// What to do with an empty house.
fn first_steps(language: Language) -> Content {
    let title = t::centre::first_steps(language);
    let body = view! {
        <h1>{title}</h1>
        <p class="lead">{t::centre::first_steps_text(language)}</p>
        <ol class="steps">
            <li>{t::centre::first_step_sheet(language)}</li>
            <li>{t::centre::first_step_try(language)} <pre><code>"saiets import programme/ --dry-run"</code></pre></li>
            <li>{t::centre::first_step_import(language)} <pre><code>"saiets import programme/"</code></pre></li>
            <li>{t::centre::first_step_look(language)}</li>
        </ol>
    };
    Content::new(title, "page-door", body)
}
