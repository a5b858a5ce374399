//! Faculties as large doors, each with its woven sign.

use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::sign::{SignMark, dye},
    visit::Visit,
};

/// One door per faculty that has something public, in the order the house gave them.
#[component]
pub(super) fn Doors(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let mut faculties = visit.house.faculties.clone();
    faculties.sort_by_key(|faculty| faculty.rank);
    let doors = faculties
        .into_iter()
        .map(|faculty| {
            let open = offers_of(&visit, faculty.id);
            let (tongue, name) = faculty.name.get(language);
            let href = visit.link(&format!("/programme?faculty={}", faculty.slug));
            view! {
                <li>
                    <a class=format!("door {}", dye(faculty.sign)) href=href>
                        <SignMark sign=faculty.sign />
                        <span class="door__name" lang=tongue.code()>{name.to_string()}</span>
                        <span class="door__count">{t::home::offers(language, open)}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="doors" role="list">{doors}</ul> }
}

/// How many public courses and activities a faculty has.
fn offers_of(visit: &Visit, faculty: domain::id::FacultyId) -> u32 {
    let courses = visit.house.courses.iter().map(|course| &course.offer);
    let all = courses.chain(
        visit
            .house
            .activities
            .iter()
            .map(|activity| &activity.offer),
    );
    u32::try_from(
        all.filter(|offer| offer.faculty == Some(faculty) && offer.state.is_public())
            .count(),
    )
    .unwrap_or(u32::MAX)
}
