//! What the form of a course makes, beside its hours: as the page is drawn, and again while it is being filled.

#![expect(
    missing_docs,
    reason = "a server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{access::Action, course::Course, text::Slug};
use leptos::{prelude::*, server_fn::ServerFn, tachys::view::RenderHtml};

use super::{
    api::Desk,
    preview::{Clashes, Made, Preview, count_ahead},
    typed::Writing,
};
use crate::{
    caller::caller,
    error::AppError,
    i18n::t,
    island::{LookWhileTyping, Looked},
    visit::{Address, Visit},
};

/// The fields that decide when and where a course meets, who leads it, and how large a room must be.
const FIELDS: &str = "#time, [name=leader], [name=seats]";

/// Shows what a course would be with what is typed so far, and keeps nothing.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "look-at-course")]
pub async fn look_at_course(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: Writing,
) -> Result<Looked, AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::EditCourses(desk.typed_courses(&typed)))?;
    let visit = Visit::to(caller, Address::of_form(&language, centre)).await?;
    let course = typed.meets(&visit.house, desk.before(&typed));
    Ok(looked(&visit, course, typed.line()))
}

/// The course in one sentence and drawn; without one, what is still to be filled in.
fn looked(visit: &Visit, course: Option<Course>, line: usize) -> Looked {
    let language = visit.language();
    let Some(course) = course.filter(|course| !course.offer.patterns.is_empty()) else {
        let waits = t::courses::look_waits(language);
        return Looked {
            said: waits.to_owned(),
            drawn: view! { <p>{waits}</p> }.to_html(),
        };
    };
    let ahead = t::courses::meetings(language, count_ahead(visit, &course));
    let made = Made::of(visit, course);
    let said = if made.clashes.is_empty() {
        format!("{ahead}.")
    } else {
        format!("{ahead}. {}.", t::courses::clashes(language))
    };
    let drawn = view! { <MadeView visit=visit.clone() made line /> }.to_html();
    Looked { said, drawn }
}

/// What clashes, and the meetings.
#[component]
fn MadeView(visit: Visit, made: Made, line: usize) -> impl IntoView {
    view! {
        <Clashes visit=visit.clone() made=made.clone() line />
        <Preview visit course=made.course />
    }
}

/// The place of all this on the form: what is `made` by what is known, which whoever has scripts sees anew while typing.
#[component]
pub(super) fn LookedAt(visit: Visit, made: Option<Made>, line: usize) -> impl IntoView {
    let unanswered = t::courses::look_unanswered(visit.language()).to_owned();
    let made = made.map(|made| view! { <MadeView visit made line /> });
    view! {
        <LookWhileTyping door=LookAtCourse::PATH.to_owned() fields=FIELDS.to_owned() unanswered>
            <div id="looked" class="year__looked">{made}</div>
        </LookWhileTyping>
    }
}
