//! The front page: what there is today, search, the faculties, and how to get here.

use leptos::prelude::*;

use super::{
    door::Doors,
    today::{Days, today_left},
};
use crate::{
    centre::{OpeningHours, WayIn},
    i18n::{capitalised, date, t},
    layout::{Content, page},
    ui::phone_link::PhoneLink,
    visit::Visit,
};

/// The front page of a house.
#[component]
pub fn HomePage() -> impl IntoView {
    page(|visit| async move {
        let title = t::layout::home(visit.language());
        Ok(Content::new(title, "home", view! { <Home visit /> }))
    })
}

#[component]
fn Home(visit: Visit) -> impl IntoView {
    let language = visit.language();
    view! {
        <Greeting visit=visit.clone() />
        <Days visit=visit.clone() />
        <section aria-labelledby="doors-heading">
            <h2 id="doors-heading">{t::home::faculties(language)}</h2>
            <Doors visit=visit.clone() />
        </section>
        <section class="house" aria-label=t::home::reach(language)>
            <div><OpeningHours visit=visit.clone() /></div>
            <div>
                <WayIn visit=visit.clone() />
                <p><a class="go" href=visit.link("/visit")>{t::layout::visit_us(language)}</a></p>
            </div>
        </section>
    }
}

/// The day as a neighbour would say it, the search box, and the telephone.
#[component]
fn Greeting(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let day = capitalised(&date::weekday_and_date(language, visit.today()));
    let phone = visit.house.centre.phone.clone().map(|phone| {
        view! {
            <div class="home__call">
                <p class="home__day">{t::home::or_call(language)}</p>
                <p class="phone-large"><PhoneLink phone /></p>
                <p>{t::home::call_us(language)}</p>
            </div>
        }
    });
    view! {
        <div class="home__greeting">
            <div>
                <p class="home__day">{day}</p>
                <h1>{t::home::greeting(language, today_left(&visit))}</h1>
                <SearchForm visit />
            </div>
            {phone}
        </div>
    }
}

/// The search box; it leads to the programme.
#[component]
fn SearchForm(visit: Visit) -> impl IntoView {
    let language = visit.language();
    view! {
        <form class="search" role="search" method="get" action=visit.link("/programme")>
            <label class="field__label" for="q">{t::home::search(language)}</label>
            <p class="field__hint" id="q-hint">{t::home::search_hint(language)}</p>
            <div class="search__row">
                <input class="field__input" type="search" id="q" name="q" aria-describedby="q-hint" autocomplete="off" />
                <button type="submit" class="button">{t::home::search_button(language)}</button>
            </div>
        </form>
    }
}
