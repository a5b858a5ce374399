//! The programme: the form, the number found, and the list in the order of the reader's alphabet.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::{
    asked::Asked,
    card::{Card, CardView},
    filter_form::FilterForm,
    wishes::Wishes,
};
use crate::{
    error::AppError,
    i18n::t,
    island::InstantFilter,
    layout::{Content, page},
    ui::print::Print,
    visit::Visit,
};

/// How many entries a page shows. Below it the browser filters by itself; a larger house is asked page by page.
const PAGE: usize = 120;

/// Everything the house offers.
#[component]
pub fn ProgrammePage() -> impl IntoView {
    let asked = Asked::read(&use_query_map().get_untracked());
    page(move |visit| async move {
        let title = t::programme::title(visit.language());
        let cards = cards(&visit).await?;
        Ok(Content::new(
            title,
            "programme",
            view! { <Programme visit asked cards /> },
        ))
    })
}

/// An entry for each public course and activity, by title. One query for all seats.
async fn cards(visit: &Visit) -> Result<Vec<Card>, AppError> {
    let courses: Vec<_> = visit
        .house
        .courses
        .iter()
        .filter(|course| course.offer.state.is_public())
        .collect();
    let wanted: Vec<_> = courses
        .iter()
        .map(|course| (course.set, course.id))
        .collect();
    let seats = visit.caller.site.store.seats(&wanted).await?;
    let activities = visit
        .house
        .activities
        .iter()
        .filter(|activity| activity.offer.state.is_public());
    let mut cards: Vec<_> = courses
        .into_iter()
        .map(|course| Card::of_course(visit, course, seats.get(&course.id)))
        .chain(activities.map(|activity| Card::of_activity(visit, &activity.offer)))
        .collect();
    let language = visit.language();
    cards.sort_by(|left, right| {
        visit
            .caller
            .site
            .alphabet
            .compare(language, left.title(language), right.title(language))
    });
    Ok(cards)
}

#[component]
fn Programme(visit: Visit, asked: Asked, cards: Vec<Card>) -> impl IntoView {
    let language = visit.language();
    let whole = cards.len() <= PAGE;
    let found = cards
        .iter()
        .filter(|card| asked.filter.lets(&card.facts))
        .count();
    let pages = found.div_ceil(PAGE).max(1);
    let skip = (asked.page.min(pages) - 1) * PAGE;
    let mut shown = 0;
    let entries = cards
        .into_iter()
        .filter_map(|card| {
            let lets = asked.filter.lets(&card.facts);
            shown += usize::from(lets);
            let here = lets && shown > skip && shown <= skip + PAGE;
            // A whole list keeps what the filter hides, so that the browser can show it again at once.
            (here || whole).then(|| view! { <CardView visit=visit.clone() card hidden=!here /> })
        })
        .collect_view();
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    let wishes = Wishes::of(&visit, &asked);
    let pager = (pages > 1)
        .then(|| view! { <Pager visit=visit.clone() page=asked.page.min(pages) pages /> });
    view! {
        <h1>{t::programme::title(language)}</h1>
        <InstantFilter language>
            <div class="programme__body">
                <Found visit=visit.clone() found asked=wishes.in_words(language) />
                <FilterForm visit=visit.clone() wishes />
                <section aria-labelledby="found">
                    <ol id="offers" class="offers" role="list">{entries}</ol>
                    {pager}
                </section>
            </div>
        </InstantFilter>
        <Print label=t::programme::print(language) />
    }
}

/// How much was found, and for what: first on the page, so that nobody wonders why something is missing.
#[component]
fn Found(visit: Visit, found: u32, asked: Option<String>) -> impl IntoView {
    let language = visit.language();
    let nothing = asked.is_none();
    view! {
        <div class="programme__found">
            <p id="found" class="programme__count" role="status">{t::programme::found(language, found)}</p>
            <p id="asked" class="programme__asked" hidden=nothing>
                <span id="asked-words">{asked.unwrap_or_default()}</span> " "
                <a class="go" href=visit.link("/programme")>{t::programme::show_all(language)}</a>
            </p>
        </div>
    }
}

/// The pages of a long list.
#[component]
fn Pager(visit: Visit, page: usize, pages: usize) -> impl IntoView {
    let language = visit.language();
    let to = |page: usize| {
        let kept = visit
            .address
            .query
            .split('&')
            .filter(|part| !part.is_empty() && !part.starts_with("page="))
            .collect::<Vec<_>>()
            .join("&");
        visit.link(&format!(
            "/programme?{kept}{}page={page}",
            if kept.is_empty() { "" } else { "&" }
        ))
    };
    let back = (page > 1).then(
        || view! { <a rel="prev" href=to(page - 1)>{t::programme::previous_page(language)}</a> },
    );
    let next = (page < pages)
        .then(|| view! { <a rel="next" href=to(page + 1)>{t::programme::next_page(language)}</a> });
    let here = t::programme::page_of(language, &page.to_string(), &pages.to_string());
    view! { <nav id="pages" class="pager" aria-label=t::programme::pages(language)>{back}<span>{here}</span>{next}</nav> }
}
