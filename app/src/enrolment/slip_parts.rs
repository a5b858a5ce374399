//! The code on a slip, and what its holder can do.

use domain::{course::Course, roster::Standing, text::SlipCode};
use leptos::{form::ActionForm, prelude::*};
use store::Slip;

use super::api::{AcceptOffer, GiveBack};
use crate::{
    i18n::t,
    ui::print::Print,
    visit::{Once, Visit, Where},
};

/// The code, large.
#[component]
pub(super) fn CodeOf(visit: Visit, code: SlipCode) -> impl IntoView {
    let language = visit.language();
    view! { <p class="slip__code">{t::slip::code(language)} " " <strong class="slip__letters">{code.shown()}</strong></p> }
}

/// The code as a square for a camera.
#[component]
pub(super) fn Square(visit: Visit, code: SlipCode) -> impl IntoView {
    let square = visit.link(&format!("/slip/{code}/qr.svg"));
    view! { <figure class="qr"><img src=square width="180" height="180" alt=t::slip::code_alt(visit.language()) /></figure> }
}

/// Print, take the offer, give back: as far as each is possible now.
#[component]
pub(super) fn Actions(visit: Visit, slip: Slip, course: Course) -> impl IntoView {
    let language = visit.language();
    let standing = slip.enrolment.standing;
    let calendar = visit.link(&format!("/course/{}/calendar.ics", course.offer.slug));
    let accept = matches!(standing, Standing::Offered { .. })
        .then(|| view! { <Accept visit=visit.clone() code=slip.enrolment.code.clone() /> });
    let give_back = standing
        .is_live()
        .then(|| view! { <Leave visit=visit.clone() code=slip.enrolment.code.clone() standing /> });
    let keep = standing.is_live().then(|| {
        view! {
            <Print label=t::slip::print(language) />
            <a class="button button--quiet" href=calendar>{t::course::calendar(language)}</a>
        }
    });
    view! {
        {accept}
        <div class="buttons no-print">{keep}</div>
        <section class="no-print">
            {give_back}
            <p><a class="go" href=visit.link("/programme")>{t::slip::look_further(language)}</a></p>
        </section>
    }
}

/// What every form of a slip sends.
fn proof(visit: &Visit, code: &SlipCode) -> impl IntoView + use<> {
    view! {
        <Once />
        <Where visit=visit.clone() />
        <input type="hidden" name="code" value=code.to_string() />
    }
}

#[component]
fn Accept(visit: Visit, code: SlipCode) -> impl IntoView {
    view! {
        <ActionForm action={ServerAction::<AcceptOffer>::new()}>
            {proof(&visit, &code)}
            <button type="submit" class="button">{t::slip::accept(visit.language())}</button>
        </ActionForm>
    }
}

/// Giving back asks once more by being folded away.
#[component]
fn Leave(visit: Visit, code: SlipCode, standing: Standing) -> impl IntoView {
    let language = visit.language();
    let (open, text) = match standing {
        Standing::Waiting { .. } => (
            t::slip::leave_line(language),
            t::slip::leave_line_text(language),
        ),
        Standing::Placed | Standing::Offered { .. } | Standing::Left => (
            t::slip::give_back(language),
            t::slip::give_back_text(language),
        ),
    };
    view! {
        <details class="give-back">
            <summary>{open}</summary>
            <p>{text}</p>
            <ActionForm action={ServerAction::<GiveBack>::new()}>
                {proof(&visit, &code)}
                <button type="submit" class="button button--quiet">{t::slip::give_back_yes(language)}</button>
            </ActionForm>
        </details>
    }
}
