//! The line at the top for who is signed in: who one is, the way to the house's pages, the way out.

use domain::access::Action;
use leptos::{form::ActionForm, prelude::*};

use crate::{
    account::SignOut,
    i18n::t,
    visit::{Visit, Where},
};

/// The line, if somebody is signed in.
#[component]
pub(crate) fn StaffBar(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let name = visit
        .caller
        .present()
        .ok()
        .map(|present| present.name.to_string());
    name.map(|name| {
        let current = (visit.address.path == visit.link("/house")).then_some("page");
        let at_desk = (visit.address.path == visit.link("/house/desk")).then_some("page");
        let here = visit.house.centre.id;
        let desk = visit.caller.may(Action::EnrolAtDesk(here)).is_ok().then(|| {
            view! { <li><a href=visit.link("/house/desk") aria-current=at_desk>{t::desk::title(language)}</a></li> }
        });
        let turn = visit.caller.may(Action::EnrolAtDesk(here)).is_ok().then(|| {
            let at_turn = (visit.address.path == visit.link("/house/turn")).then_some("page");
            view! { <li><a href=visit.link("/house/turn") aria-current=at_turn>{t::turn::next(language)}</a></li> }
        });
        let own = (visit.address.path == visit.link("/house/account")).then_some("page");
        view! {
            <nav class="staff-bar" aria-label=t::house::navigation(language)>
                <ul>
                    <li><a href=visit.link("/house") aria-current=current>{t::house::title(language)}</a></li>
                    {desk}
                    <li><a href=visit.link("/house/account") aria-current=own>{name}</a></li>
                    {turn}
                </ul>
                <ActionForm action={ServerAction::<SignOut>::new()}>
                    <Where visit=visit.clone() />
                    <button type="submit" class="button button--plain">{t::house::sign_out(language)}</button>
                </ActionForm>
            </nav>
        }
    })
}
