//! The top of every page: whose house this is, where one can go, and how it reads best.

use domain::language::Language;
use leptos::prelude::*;

use super::settings::Settings;
use crate::{
    house::StaffBar,
    i18n::t,
    visit::{Address, Visit},
};

/// The header with name, languages and main navigation.
#[component]
pub(super) fn Header(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let (tongue, name) = visit.house.centre.name.get(language);
    let name = name.to_string();
    let home = visit.link("");
    view! {
        <header class="site-header">
            <StaffBar visit=visit.clone() />
            <div class="site-header__top">
                <a class="site-name" href=home lang=tongue.code()>{name}</a>
                <LanguageSwitch address=visit.address.clone() />
            </div>
            <div class="site-header__bar">
                <nav class="main-nav" aria-label=t::layout::main_navigation(language)>
                    <ul>{destinations(&visit)}</ul>
                </nav>
                <Settings address=visit.address />
            </div>
            <div class="sash" aria-hidden="true"></div>
        </header>
    }
}

/// The header where no house is known: the platform's name, the languages, and how it reads best.
#[component]
pub(super) fn PlainHeader(address: Address) -> impl IntoView {
    let language = address.language;
    view! {
        <header class="site-header">
            <div class="site-header__top">
                <a class="site-name" href=format!("/{language}")>{t::common::brand(language)}</a>
                <LanguageSwitch address=address.clone() />
            </div>
            <div class="site-header__bar"><Settings address /></div>
            <div class="sash" aria-hidden="true"></div>
        </header>
    }
}

/// The main pages; the one being read is marked.
fn destinations(visit: &Visit) -> Vec<AnyView> {
    let language = visit.language();
    let all = [
        ("", t::layout::home(language)),
        ("/programme", t::layout::programme(language)),
        ("/week", t::layout::week(language)),
        ("/slip", t::layout::my_slip(language)),
        ("/visit", t::layout::visit_us(language)),
    ];
    all.into_iter()
        .map(|(rest, name)| {
            let href = visit.link(rest);
            let current = (visit.address.path == href).then_some("page");
            view! { <li><a href=href aria-current=current>{name}</a></li> }.into_any()
        })
        .collect()
}

/// The same page in the other languages, each named in itself.
#[component]
fn LanguageSwitch(address: Address) -> impl IntoView {
    let links = Language::ALL.map(|language| {
        let current = (language == address.language).then_some("true");
        view! { <li><a href=address.in_language(language) lang=language.code() hreflang=language.code() aria-current=current>{language.own_name()}</a></li> }
    });
    view! {
        <nav class="language-switch" aria-label=t::layout::choose_language(address.language)>
            <ul>{links.into_iter().collect_view()}</ul>
        </nav>
    }
}
