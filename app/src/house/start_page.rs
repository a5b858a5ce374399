//! Where one stands after signing in: who one is here, and what one can do.

use domain::{access::Action, account::Role, id::CentreId};
use leptos::prelude::*;

use super::page::{house_page, role_name};
use crate::{
    i18n::{list, t},
    layout::Content,
    visit::Visit,
};

/// A page of the house, and who may open it.
type Page = (
    &'static str,
    fn(CentreId) -> Action,
    fn(domain::language::Language) -> &'static str,
    fn(domain::language::Language) -> &'static str,
);

/// The pages of the house: address, who may, name, what it is for. Whoever adds one adds it here.
const PAGES: [Page; 15] = [
    (
        "/house/today",
        Action::ReadHouse,
        t::today::title,
        t::today::text,
    ),
    (
        "/house/desk",
        Action::EnrolAtDesk,
        t::desk::title,
        t::desk::text,
    ),
    (
        "/house/people",
        Action::ReadPeople,
        t::people::title,
        t::people::text,
    ),
    (
        "/house/rosters",
        Action::ReadHouse,
        t::roster::list_title,
        t::roster::list_text,
    ),
    (
        "/house/courses",
        Action::ReadHouse,
        t::courses::title,
        t::courses::text,
    ),
    (
        "/house/import",
        Action::Import,
        t::bring::title,
        t::bring::text,
    ),
    (
        "/house/notices",
        Action::TellPeople,
        t::sessions::notices,
        t::sessions::notices_text,
    ),
    (
        "/house/messages",
        Action::TellPeople,
        t::message::title,
        t::message::text,
    ),
    (
        "/house/rooms",
        Action::EditHouse,
        t::upkeep::rooms,
        t::upkeep::rooms_text,
    ),
    (
        "/house/years",
        Action::EditHouse,
        t::upkeep::years,
        t::upkeep::years_text,
    ),
    (
        "/house/faculties",
        Action::EditHouse,
        t::upkeep::faculties,
        t::upkeep::faculties_text,
    ),
    (
        "/house/staff",
        Action::InviteStaff,
        t::house::staff_title,
        t::house::staff_text,
    ),
    ("/house/log", Action::ReadLog, t::log::title, t::log::text),
    (
        "/house/account",
        |_| Action::KeepOwnAccount,
        t::account::own_title,
        t::house::own_text,
    ),
    (
        "",
        Action::ReadProgramme,
        t::house::public_title,
        t::house::public_text,
    ),
];

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    house_page(Action::ReadHouse, |visit| async move {
        let language = visit.language();
        let title = t::house::title(language);
        let present = visit.caller.present()?.clone();
        let here = visit.house.centre.id;
        let roles = present.posts.iter().filter(|post| post.centre == here);
        let roles: Vec<Role> = roles.map(|post| post.role).collect();
        let names: Vec<String> = roles.iter().map(|role| role_name(&visit, *role)).collect();
        let what = roles
            .iter()
            .map(|role| view! { <p>{what_it_means(language, *role)}</p> })
            .collect_view();
        let body = view! {
            <h1>{title}</h1>
            <p class="lead">{t::house::welcome(language, present.name.as_str(), &list::and(language, &names)).to_string()}</p>
            {what}
            <h2>{t::house::what_you_can_do(language)}</h2>
            <Ways visit />
        };
        Ok(Content::unlisted(title, "house-start", body))
    })
}

/// What somebody with this role is there for.
fn what_it_means(language: domain::language::Language, role: Role) -> &'static str {
    match role {
        Role::Manager => t::house::manager_text(language),
        Role::Desk => t::house::desk_text(language),
        Role::Coordinator(_) => t::house::coordinator_text(language),
    }
}

/// The pages that are theirs.
#[component]
fn Ways(visit: Visit) -> impl IntoView {
    let (language, here) = (visit.language(), visit.house.centre.id);
    let ways = PAGES
        .iter()
        .filter(|(_, action, ..)| visit.caller.may(action(here)).is_ok())
        .map(|(rest, _, name, text)| {
            view! { <li><a class="way" href=visit.link(rest)>{name(language)}</a><p>{text(language)}</p></li> }
        })
        .collect_view();
    view! { <ul class="threaded" role="list">{ways}</ul> }
}
