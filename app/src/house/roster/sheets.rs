//! The sheets of a class: one to sign, with names alone, and one for its leader, with needs and telephones.

use domain::{access::Action, course::Course, person::Person};
use leptos::prelude::*;

use super::page::{readable, title_of};
use crate::{
    course::NextDate,
    error::AppError,
    house::page::house_page,
    i18n::{pattern::pattern_in_words, t},
    layout::Content,
    ui::print::Print,
    visit::{Address, Visit},
};

/// How many empty lines stand under the names, for who comes without a place.
const EMPTY: usize = 3;

/// The sheet to sign.
#[component]
pub fn SignatureSheetPage() -> impl IntoView {
    let named = Address::read().rest;
    house_page(Action::ReadHouse, move |visit| async move {
        let (course, people) = placed(&visit, named.as_deref()).await?;
        let title = t::roster::signatures(visit.language());
        let body = view! {
            <Head visit=visit.clone() course title />
            <Signatures visit people />
        };
        Ok(Content::unlisted(title, "sheet", body))
    })
}

/// The leader's sheet.
#[component]
pub fn LeaderSheetPage() -> impl IntoView {
    let named = Address::read().rest;
    house_page(Action::ReadHouse, move |visit| async move {
        let (course, people) = placed(&visit, named.as_deref()).await?;
        let title = t::roster::leader_sheet(visit.language());
        let body = view! {
            <Head visit=visit.clone() course title />
            <ForLeader visit people />
        };
        Ok(Content::unlisted(title, "sheet", body))
    })
}

/// The class and who has a place in it, as the alphabet has them.
async fn placed(visit: &Visit, named: Option<&str>) -> Result<(Course, Vec<Person>), AppError> {
    let course = readable(visit, named)?;
    let roster = visit.caller.site.store.roster(&course).await?;
    let mut people: Vec<_> = roster.placed.into_iter().map(|held| held.person).collect();
    let language = visit.language();
    let alphabet = &visit.caller.site.alphabet;
    people.sort_by(|one, other| alphabet.compare(language, one.name.as_str(), other.name.as_str()));
    Ok((course, people))
}

/// What the sheet is of, when and who leads.
#[component]
fn Head(visit: Visit, course: Course, title: &'static str) -> impl IntoView {
    let language = visit.language();
    let back = visit.link(&format!("/house/course/{}/roster", course.offer.slug));
    let when = course.offer.patterns.first();
    let when = when.map(|pattern| view! { <p>{pattern_in_words(language, pattern)}</p> });
    let leader = course.offer.leader.as_ref().map(ToString::to_string);
    let leader = leader.map(|leader| view! { <p>{t::course::leader(language)} ": " {leader}</p> });
    view! {
        <p class="crumb"><a href=back rel="prev">{t::roster::back(language)}</a></p>
        <h1>{title_of(&visit, &course)}</h1>
        <p class="sheet__what">{title}</p>
        {when}
        {leader}
        <NextDate visit offer=course.offer />
        <div class="buttons no-print"><Print label=t::roster::print(language) /></div>
    }
}

/// Names and room to sign, and a few lines for who comes without a place.
#[component]
fn Signatures(visit: Visit, people: Vec<Person>) -> impl IntoView {
    let language = visit.language();
    let names = people.into_iter().map(|person| person.name.to_string());
    let empty = std::iter::repeat_n(String::new(), EMPTY);
    let rows = names
        .chain(empty)
        .enumerate()
        .map(|(at, name)| {
            // An empty line is for whoever comes, so that it names nobody yet.
            let name = if name.is_empty() {
                view! { <td></td> }.into_any()
            } else {
                view! { <th scope="row">{name}</th> }.into_any()
            };
            view! { <tr><td>{at + 1}</td>{name}<td></td></tr> }
        })
        .collect_view();
    view! {
        <table class="sheet__table sheet__table--signed">
            <thead><tr><th scope="col">{t::roster::which(language)}</th><th scope="col">{t::roster::name(language)}</th><th scope="col">{t::roster::signature(language)}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Names, telephones and needs. Not for the wall.
#[component]
fn ForLeader(visit: Visit, people: Vec<Person>) -> impl IntoView {
    let language = visit.language();
    let [name, phone, needs] = [
        t::roster::name(language),
        t::enrolment::phone(language),
        t::roster::needs(language),
    ];
    let rows = people
        .into_iter()
        .map(|person| {
            let number = person.contact.phone().map(domain::text::Phone::shown);
            let wish = person.needs.map(String::from);
            view! { <tr><th scope="row">{person.name.to_string()}</th><td data-label=phone>{number.unwrap_or_else(|| "–".to_owned())}</td><td data-label=needs>{wish.unwrap_or_else(|| "–".to_owned())}</td></tr> }
        })
        .collect_view();
    view! {
        <p>{t::roster::leader_text(language)}</p>
        <table class="sheet__table table--folding">
            <thead><tr><th scope="col">{name}</th><th scope="col">{phone}</th><th scope="col">{needs}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
