//! A course copied: as another group of it, as a class of its own, or into a later school year.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    calendar::SchoolYear,
    course::{
        Course,
        again::{again, years_to_come},
    },
    id::{CourseId, SchoolYearId, SetId},
    offer::{Offer, State},
    text::Slug,
};
use leptos::{form::ActionForm, prelude::*};
use store::AsRead;

use super::{
    api::{Desk, page_of},
    read::free_slug,
};
use crate::{
    caller::{Caller, caller},
    error::AppError,
    i18n::t,
    visit::{Visit, Where},
};

/// Copies a course, as another group of it or as a course of its own, and leads to the copy.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "copy-course")]
pub async fn copy_course(
    language: String,
    centre: Slug,
    course: CourseId,
    copy: CourseId,
    as_group: bool,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::EditCourses(desk.courses_of(course)))?;
    desk.copy(&caller, course, copy, as_group).await
}

/// Copies a course into a later school year, in which the copy is a draft; the course itself ends with its own year.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "copy-into-year")]
pub async fn copy_into_year(
    language: String,
    centre: Slug,
    course: CourseId,
    copy: CourseId,
    year: SchoolYearId,
    #[server(default)] read: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::EditCourses(desk.courses_of(course)))?;
    desk.copy_into_year(&caller, [course, copy], year, &AsRead::from_code(&read))
        .await
}

impl Desk {
    async fn copy(
        &self,
        caller: &Caller,
        course: CourseId,
        copy: CourseId,
        as_group: bool,
    ) -> Result<(), AppError> {
        if let Some(there) = self.house.course_by_id(copy) {
            self.door.lead(&page_of(there));
            return Ok(());
        }
        let known = self.known(course)?;
        let set = if as_group { known.set } else { SetId(copy.0) };
        let copied = Course {
            id: copy,
            set,
            offer: Offer {
                slug: self.slug_of_copy(known, copy)?,
                changes: Vec::new(),
                state: State::Draft,
                ..known.offer.clone()
            },
            ..known.clone()
        };
        let page = page_of(&copied);
        let saved = self.save(caller, copied, &AsRead::nothing()).await?;
        self.tell(&page, saved)
    }

    async fn copy_into_year(
        &self,
        caller: &Caller,
        [course, copy]: [CourseId; 2],
        year: SchoolYearId,
        read: &AsRead,
    ) -> Result<(), AppError> {
        if let Some(there) = self.house.course_by_id(copy) {
            self.door.lead(&page_of(there));
            return Ok(());
        }
        let (known, calendar) = (self.known(course)?, &self.house.calendar);
        let year = calendar.years.iter().find(|one| one.id == year);
        let slug = self.slug_of_copy(known, copy)?;
        let made = year.and_then(|year| again(known, calendar, year, copy, slug));
        let made = made.ok_or(AppError::NotFound)?;
        let (by, store) = (Some(caller.present()?.account), &caller.site.store);
        let saved = store.save_again(&made, read, by, self.door.now).await;
        let page = if saved.is_ok() { &made.next } else { known };
        self.tell(&page_of(page), saved)
    }

    fn slug_of_copy(&self, known: &Course, copy: CourseId) -> Result<Slug, AppError> {
        let (_, title) = known.offer.title.get(known.offer.title.original());
        free_slug(&self.house, title.as_str(), &copy.to_string()).ok_or(AppError::Unreadable)
    }
}

/// The buttons that copy a course, each a line of a list.
#[component]
pub(super) fn CopyForms(visit: Visit, course: Course) -> impl IntoView {
    let language = visit.language();
    let years = years_to_come(&course, &visit.house.calendar).into_iter();
    let years: Vec<_> = years
        .map(|year| view! { <li><IntoYear visit=visit.clone() course=course.clone() year=year.clone() /></li> })
        .collect();
    let none = years.is_empty() && !course.offer.patterns.is_empty();
    let none = none.then(|| {
        let years = visit.link("/house/years");
        view! { <li>{t::courses::no_year(language)} " " <a href=years>{t::upkeep::years(language)}</a></li> }
    });
    view! {
        <li><CopyForm visit=visit.clone() course=course.id as_group=true /></li>
        <li><CopyForm visit=visit.clone() course=course.id as_group=false /></li>
        {years}
        {none}
    }
}

#[component]
fn CopyForm(visit: Visit, course: CourseId, as_group: bool) -> impl IntoView {
    let language = visit.language();
    let label = if as_group {
        t::courses::copy_group(language)
    } else {
        t::courses::copy(language)
    };
    view! {
        <ActionForm action={ServerAction::<CopyCourse>::new()}>
            <Copied visit course />
            <input type="hidden" name="as_group" value=as_group.to_string() />
            <button type="submit" class="button button--quiet">{label}</button>
        </ActionForm>
    }
}

#[component]
fn IntoYear(visit: Visit, course: Course, year: SchoolYear) -> impl IntoView {
    let language = visit.language();
    let label = t::courses::into_year(language, year.name.as_str()).into_owned();
    view! {
        <ActionForm action={ServerAction::<CopyIntoYear>::new()}>
            <Copied visit course=course.id />
            <input type="hidden" name="year" value=year.id.to_string() />
            <input type="hidden" name="read" value=AsRead::of(&course).code().to_owned() />
            <button type="submit" class="button button--quiet">{label}</button>
        </ActionForm>
        <p class="field__hint">{t::courses::into_year_text(language)}</p>
    }
}

/// The fields that say of which course, and which the copy will be.
#[component]
fn Copied(visit: Visit, course: CourseId) -> impl IntoView {
    view! {
        <Where visit />
        <input type="hidden" name="course" value=course.0.to_string() />
        <input type="hidden" name="copy" value=uuid::Uuid::now_v7().to_string() />
    }
}
