//! The school years with their terms, closures and public holidays.

use domain::{access::Action, calendar::SchoolYear};
use leptos::prelude::*;

use super::said::{Message, Said};
use crate::{
    house::house_page,
    i18n::{date, t},
    layout::Content,
    visit::Visit,
};

/// The page of the school years; each has its own beneath.
pub(super) const YEARS: &str = "/house/years";

/// The school years.
#[component]
pub fn YearsPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::EditHouse, move |visit| async move {
        let language = visit.language();
        let title = t::upkeep::years(language);
        let mut years = visit.house.calendar.years.clone();
        years.reverse();
        let begin = if years.is_empty() {
            t::upkeep::first_year(language)
        } else {
            t::upkeep::next_year(language)
        };
        let years = years
            .into_iter()
            .map(|year| view! { <Year visit=visit.clone() year /> })
            .collect_view();
        let body = view! {
            <Message visit=visit.clone() said />
            <h1>{title}</h1>
            <p class="lead">{t::upkeep::years_text(language)}</p>
            <p><a class="button" href=visit.link(&format!("{YEARS}/new"))>{begin}</a></p>
            {years}
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// A school year: its name leads to where it is changed.
#[component]
fn Year(visit: Visit, year: SchoolYear) -> impl IntoView {
    let language = visit.language();
    let line = |name: &str, span: domain::calendar::Span| {
        let days = date::span(language, span.first(), span.last());
        view! { <li>{format!("{name}: {days}")}</li> }
    };
    let terms: Vec<_> = year
        .terms
        .iter()
        .map(|term| line(term.name.as_str(), term.span))
        .collect();
    let closures = year.closures.iter();
    let closures: Vec<_> = closures
        .map(|closure| line(closure.reason.as_str(), closure.span))
        .collect();
    let open = year.open_days.iter();
    let open: Vec<_> = open
        .map(|day| view! { <li>{date::with_year(language, *day)}</li> })
        .collect();
    let part = |heading: &'static str, lines: Vec<_>| {
        (!lines.is_empty()).then(|| view! { <h3>{heading}</h3> <ul>{lines}</ul> })
    };
    let days = date::span(language, year.span.first(), year.span.last()).into_owned();
    let page = visit.link(&format!("{YEARS}/{}", year.id));
    view! {
        <section class="upkeep__part">
            <h2><a class="go" href=page>{year.name.to_string()}</a></h2>
            <p>{days}</p>
            {part(t::upkeep::terms(language), terms)}
            {part(t::upkeep::closures(language), closures)}
            {(!open.is_empty()).then(|| view! { <h3>{t::upkeep::open_days(language)}</h3> <ul>{open}</ul> })}
        </section>
    }
}
