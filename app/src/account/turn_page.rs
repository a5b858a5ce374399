//! The page on which the next one at a shared computer takes over.

use domain::access::Action;
use leptos::{form::ActionForm, prelude::*};
use store::Turn;

use super::{api::TakeTurn, door::sign_in_then, refusal::Refused};
use crate::{
    house::house_page,
    i18n::t,
    layout::Content,
    ui::{field::TextField, notice::Mend},
    visit::{Visit, Where},
};

/// Who takes over, by their short number.
#[component]
pub fn TurnPage() -> impl IntoView {
    let refused = Refused::read();
    house_page(
        |_| Action::KeepOwnAccount,
        move |visit| async move {
            let present = visit.caller.present()?.clone();
            let now = visit.now.at;
            let turns = visit.caller.site.store.turns(&present, now).await?;
            let language = visit.language();
            let title = t::turn::title(language);
            let mend = refused.map(|refused| view! { <Mend heading=refused.sentence(language) /> });
            let way = visit.link(&sign_in_then(&visit.link("/house")));
            let form = if turns.is_empty() {
                view! { <p>{t::turn::nobody(language)}</p> }.into_any()
            } else {
                view! { <TurnForm visit=visit.clone() turns /> }.into_any()
            };
            let body = view! {
                {mend}
                <h1>{title}</h1>
                <p class="lead">{t::house::signed_in_as(language, present.name.as_str()).to_string()}</p>
                {form}
                <h2>{t::turn::other_title(language)}</h2>
                <p>{t::turn::other_text(language)}</p>
                <p><a class="go" href=way>{t::turn::other(language)}</a></p>
            };
            Ok(Content::unlisted(title, "sign-in", body))
        },
    )
}

#[component]
fn TurnForm(visit: Visit, turns: Vec<Turn>) -> impl IntoView {
    let language = visit.language();
    let only = turns.len() == 1;
    let people: Vec<_> = turns
        .into_iter()
        .map(|turn| {
            let (id, name) = (turn.helper.account.to_string(), turn.name.to_string());
            view! { <label class="choice"><input type="radio" name="helper" value=id checked=only /><span>{name}</span></label> }
        })
        .collect();
    view! {
        <ActionForm action={ServerAction::<TakeTurn>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <fieldset class="question"><legend>{t::turn::who(language)}</legend>{people}</fieldset>
            <TextField name="pin" kind="password" label=t::turn::pin(language) wrong=None autocomplete="off" />
            <button type="submit" class="button">{t::turn::take(language)}</button>
        </ActionForm>
    }
}
