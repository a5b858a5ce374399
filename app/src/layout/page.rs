//! One way to draw a page: look up the house, draw its content, put the frame around it; or say why not.

use std::future::Future;

use leptos::prelude::*;
use leptos_meta::Title;

use super::{
    footer::Footer,
    header::{Header, PlainHeader},
    stopped::{in_house, in_no_house},
};
use crate::{
    error::AppError,
    i18n::t,
    visit::{Address, Visit, arrival},
};

/// What a page draws inside the frame.
pub struct Content {
    /// What the window and a screen reader call it; the centre's name is added.
    pub title: String,
    /// Whether robots may keep it.
    pub listed: bool,
    /// The class of `<main>`, for what only this page needs.
    pub class: &'static str,
    /// Its body; the first element is its heading.
    pub body: AnyView,
}

impl Content {
    /// A page that robots may keep.
    pub fn new(title: impl Into<String>, class: &'static str, body: impl IntoAny) -> Self {
        Self {
            title: title.into(),
            listed: true,
            class,
            body: body.into_any(),
        }
    }

    /// A page that belongs to one person, or to nobody.
    pub fn unlisted(title: impl Into<String>, class: &'static str, body: impl IntoAny) -> Self {
        Self {
            listed: false,
            ..Self::new(title, class, body)
        }
    }
}

/// Draws a page of a house. Everything is there before the first byte leaves.
pub fn page<F, D>(draw: D) -> impl IntoView
where
    D: FnOnce(Visit) -> F + Send + 'static,
    F: Future<Output = Result<Content, AppError>> + Send + 'static,
{
    let (arrived, address) = (arrival(), Address::of_request());
    let drawn = async move {
        let visit = match arrived {
            Ok((caller, address)) => Visit::to(caller, address).await,
            Err(error) => Err(error),
        };
        match visit {
            Ok(visit) => match draw(visit.clone()).await {
                Ok(content) => view! { <Frame visit content /> }.into_any(),
                Err(error) => in_house(visit, &error),
            },
            Err(error) => in_no_house(address, &error).await,
        }
    };
    view! { <Suspense>{Suspend::new(drawn)}</Suspense> }
}

/// The frame: a way past it, the header, the page, the footer.
#[component]
pub(super) fn Frame(visit: Visit, content: Content) -> impl IntoView {
    let language = visit.language();
    let (_, name) = visit.house.centre.name.get(language);
    let name = name.to_string();
    view! {
        <Head title=format!("{} – {name}", content.title) listed=content.listed />
        <a class="skip-link" href="#main">{t::layout::skip_to_content(language)}</a>
        <Header visit=visit.clone() />
        <main id="main" tabindex="-1" class=content.class>{content.body}</main>
        <Footer visit />
    }
}

/// The frame where no house is known: a way past it, the platform's own header, the page.
#[component]
pub fn PlainFrame(
    /// What the request says.
    address: Address,
    /// What stands inside.
    content: Content,
) -> impl IntoView {
    let language = address.language;
    view! {
        <Head title=content.title listed=content.listed />
        <a class="skip-link" href="#main">{t::layout::skip_to_content(language)}</a>
        <PlainHeader address />
        <main id="main" tabindex="-1" class=content.class>{content.body}</main>
    }
}

/// The window's title, and whether robots may keep the page.
#[component]
fn Head(title: String, listed: bool) -> impl IntoView {
    let robots = if listed {
        "index, follow"
    } else {
        "noindex, nofollow"
    };
    view! { <Title text=title /> <leptos_meta::Meta name="robots" content=robots /> }
}
