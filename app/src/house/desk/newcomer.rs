//! The form for somebody new: a name and a class are enough.

use domain::language::Language;
use leptos::{form::ActionForm, prelude::*};

use super::{
    api::EnrolNewcomer,
    form::{ChannelField, CourseField},
    typed::{LETTER, Newcomer},
};
use crate::{
    enrolment::{Wrong, name_wrong, phone_wrong},
    i18n::t,
    ui::{
        choose::{Pick, SelectField},
        field::TextField,
    },
    visit::{Once, Visit, Where},
};

/// What is wrong with what was typed, if it was tried.
#[derive(Clone, Default)]
pub(super) struct Faults {
    wrong: Wrong,
    no_course: bool,
}

impl Faults {
    /// Looks at a form that came back.
    pub(super) fn of(visit: &Visit, typed: &Newcomer) -> Self {
        let person = typed.person(visit.house.centre.country, visit.language());
        Self {
            wrong: person.err().unwrap_or_default(),
            no_course: super::typed::course_of(&visit.house, &typed.course).is_none(),
        }
    }

    /// What to mend, each with the field it stands in.
    pub(super) fn items(&self, visit: &Visit) -> Vec<(&'static str, String)> {
        let all = ["name", "course", "phone", "email", "needs"];
        let sentences = all
            .into_iter()
            .map(|field| Some((field, self.said(visit, field)?)));
        sentences.flatten().collect()
    }

    /// What is wrong with one field.
    fn said(&self, visit: &Visit, field: &str) -> Option<String> {
        let language = visit.language();
        let wrong = &self.wrong;
        match field {
            "name" => wrong.name.map(|why| name_wrong(language, why).to_owned()),
            "phone" => wrong.phone.map(|_| phone_wrong(visit)),
            "email" => wrong
                .email
                .map(|_| t::enrolment::wrong_email(language).to_owned()),
            "needs" => wrong
                .needs
                .map(|_| t::enrolment::wrong_needs(language).to_owned()),
            _ => self
                .no_course
                .then(|| t::desk::wrong_course(language).to_owned()),
        }
    }

    /// The field in which the keyboard stands: the first that is wrong, else the first that is empty.
    fn first<'a>(&self, visit: &Visit, typed: &Newcomer) -> &'a str {
        let filled = [
            ("name", &typed.name),
            ("course", &typed.course),
            ("phone", &typed.phone),
        ];
        let wrong = self.items(visit).first().map(|(field, _)| *field);
        let empty = filled.into_iter().find(|(_, text)| text.is_empty());
        wrong.or(empty.map(|(field, _)| field)).unwrap_or("name")
    }
}

/// The form. The class stands before the ways to be reached, because Enter sends the form from a line and opens a list.
/// With `focus` the keyboard stands in the first field that wants something.
#[component]
pub(super) fn NewcomerForm(
    visit: Visit,
    typed: Newcomer,
    choices: Vec<Pick>,
    faults: Faults,
    focus: bool,
) -> impl IntoView {
    let language = visit.language();
    let at = if focus {
        faults.first(&visit, &typed)
    } else {
        ""
    };
    let fields = ["name", "phone", "email", "course", "needs"];
    let [name, phone, email, course, needs] = fields.map(|field| faults.said(&visit, field));
    let channel = typed.channel();
    let open = needs.is_some() || !typed.needs.is_empty();
    let wants = vec![
        Pick::new("", t::desk::wants_as_given(language)),
        Pick::new(LETTER, t::desk::wants_letter(language)),
    ];
    view! {
        <ActionForm action={ServerAction::<EnrolNewcomer>::new()} attr:class="form" attr:novalidate=true>
            <Once />
            <Where visit=visit.clone() />
            <TextField name="name" label=t::desk::name(language) value=typed.name.clone() wrong=name focus={at == "name"} />
            <CourseField visit=visit.clone() choices chosen=typed.course.clone() wrong=course focus={at == "course"} />
            <TextField name="phone" kind="tel" label=t::enrolment::phone(language) value=typed.phone.clone() wrong=phone focus={at == "phone"} />
            <TextField name="email" kind="email" label=t::enrolment::email(language) value=typed.email.clone() wrong=email focus={at == "email"} />
            <ChannelField visit=visit.clone() chosen=channel />
            <details open=open>
                <summary>{t::desk::more(language)}</summary>
                <TextField name="needs" label=t::desk::needs(language) hint=t::enrolment::needs_hint(language).to_owned() value=typed.needs.clone() wrong=needs />
                <Spoken visit=visit.clone() chosen=typed.spoken.clone() />
                <SelectField name="wants" label=t::desk::told(language) value=typed.wants.clone() picks=wants />
            </details>
            <button type="submit" class="button">{t::desk::enrol(language)}</button>
        </ActionForm>
    }
}

/// The language they are addressed in: at first the one this page is read in.
#[component]
fn Spoken(visit: Visit, chosen: String) -> impl IntoView {
    let language = visit.language();
    let chosen = Language::from_code(&chosen).unwrap_or(language);
    let options = Language::ALL
        .into_iter()
        .map(|spoken| view! { <option value=spoken.code() lang=spoken.code() selected={spoken == chosen}>{spoken.own_name()}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label class="field__label" for="spoken">{t::desk::spoken(language)}</label>
            <select class="field__input" id="spoken" name="spoken">{options}</select>
        </div>
    }
}
