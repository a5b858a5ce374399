//! The form: a name and a way to be reached. What was typed before stands in it again, beside what is wrong with it.

use domain::{
    course::Course,
    language::Language,
    text::{Phone, TextRefusal},
};
use leptos::{form::ActionForm, prelude::*};

use super::{
    api::TakePlace,
    refusal::Refused,
    typed::{Typed, Wrong},
};
use crate::{
    course::{named, not_on_the_web, seats},
    draft::Draft,
    i18n::{pattern::pattern_in_words, t},
    island::{SeatsShown, seats_in_words},
    layout::{Content, page},
    ui::{
        field::TextField,
        notice::Mend,
        phone_link::PhoneLink,
        sign::{SignMark, dye},
    },
    visit::{Once, Visit, Where},
};

/// The form for a place in one course.
#[component]
pub fn TakePlacePage() -> impl IntoView {
    let refused = Refused::read();
    page(move |visit| async move {
        let course = named(&visit)?;
        let seats = seats(&visit, &course).await?;
        let typed = if refused.is_some() {
            Draft::Form.read(&visit).await?.unwrap_or_default()
        } else {
            Typed::default()
        };
        let title = t::enrolment::title(
            visit.language(),
            course.offer.title.get(visit.language()).1.as_str(),
        )
        .to_string();
        Ok(Content::unlisted(
            title,
            "take-place",
            view! { <TakePlaceView visit course seats typed refused /> },
        ))
    })
}

#[component]
fn TakePlaceView(
    visit: Visit,
    course: Course,
    seats: SeatsShown,
    typed: Typed,
    refused: Option<Refused>,
) -> impl IntoView {
    let language = visit.language();
    let (tongue, title) = course.offer.title.get(language);
    let when = course
        .offer
        .patterns
        .iter()
        .map(|pattern| view! { <span>{pattern_in_words(language, pattern)}</span> <br /> })
        .collect_view();
    let sign = course
        .offer
        .faculty
        .and_then(|faculty| visit.house.faculty(faculty))
        .map(|faculty| faculty.sign);
    let wrong = match refused {
        Some(Refused::Form) => typed
            .person(visit.house.centre.country, language)
            .err()
            .unwrap_or_default(),
        _ => Wrong::default(),
    };
    let heading = if matches!(seats, SeatsShown::Full { .. }) {
        t::course::join_line(language)
    } else {
        t::course::take_place(language)
    };
    let summary = refused.map(|refused| view! { <Summary visit=visit.clone() course=course.clone() refused wrong=wrong.clone() /> });
    let back = visit.link(&format!("/course/{}", course.offer.slug));
    // What came back refused stands on the page still, so that nobody types it twice.
    let no_form = if typed == Typed::default() {
        not_on_the_web(&visit, &course)
    } else {
        None
    };
    let form = no_form.unwrap_or_else(|| {
        let clash = refused == Some(Refused::Clash);
        view! { <Form visit=visit.clone() course=course.clone() typed wrong clash /> <OrCall visit=visit.clone() /> }.into_any()
    });
    view! {
        <p class="crumb"><a href=back rel="prev">{t::enrolment::back_to_course(language)}</a></p>
        {summary}
        <h1>{heading}</h1>
        <div class=format!("take-place__course {}", sign.map_or("", dye))>
            {sign.map(|sign| view! { <SignMark sign /> })}
            <div>
                <p class="take-place__title" lang=tongue.code()>{title.to_string()}</p>
                <p>{when}</p>
                <p class=format!("seats {}", seats.class())>{seats_in_words(language, seats)}</p>
            </div>
        </div>
        {form}
    }
}

/// What has to be mended, first on the page, with links to the fields.
#[component]
fn Summary(visit: Visit, course: Course, refused: Refused, wrong: Wrong) -> impl IntoView {
    let language = visit.language();
    let items = [
        (
            "name",
            said(wrong.name.map(|why| name_wrong(language, why))),
        ),
        ("phone", wrong.phone.map(|_| phone_wrong(&visit))),
        (
            "email",
            said(wrong.email.map(|_| t::enrolment::wrong_email(language))),
        ),
        (
            "phone",
            said(
                wrong
                    .no_contact
                    .then(|| t::enrolment::wrong_no_contact(language)),
            ),
        ),
        (
            "needs",
            said(wrong.needs.map(|_| t::enrolment::wrong_needs(language))),
        ),
    ];
    let fields = items.into_iter();
    let fields = fields.filter_map(|(field, text)| Some((field, text?)));
    view! { <Mend heading=refused.sentence(language, Some(&course)) fields=fields.collect() /> }
}

fn said(text: Option<&'static str>) -> Option<String> {
    text.map(str::to_owned)
}

/// The example is of the house's country, whose numbers need no code in front, whatever language is read.
pub(crate) fn phone_wrong(visit: &Visit) -> String {
    let (national, international) = Phone::example(visit.house.centre.country);
    t::enrolment::wrong_phone(visit.language(), national, international).into_owned()
}

/// What is wrong with a name.
pub(crate) fn name_wrong(language: Language, why: TextRefusal) -> &'static str {
    match why {
        TextRefusal::Empty => t::enrolment::wrong_name_empty(language),
        TextRefusal::TooShort { .. }
        | TextRefusal::TooLong { .. }
        | TextRefusal::Letter { .. }
        | TextRefusal::Shape => t::enrolment::wrong_name(language),
    }
}

#[component]
fn Form(visit: Visit, course: Course, typed: Typed, wrong: Wrong, clash: bool) -> impl IntoView {
    let language = visit.language();
    let open = !typed.needs.is_empty() || !typed.slip.is_empty() || clash || wrong.needs.is_some();
    let contact_wrong = wrong
        .no_contact
        .then(|| t::enrolment::wrong_no_contact(language).to_owned());
    view! {
        <ActionForm action={ServerAction::<TakePlace>::new()} attr:class="form" attr:novalidate=true>
            <Once />
            <Where visit=visit.clone() />
            <input type="hidden" name="course" value=course.offer.slug.to_string() />
            <TextField name="name" label=t::enrolment::name(language) value=typed.name wrong=wrong.name.map(|why| name_wrong(language, why).to_owned()) autocomplete="name" />
            <fieldset class="question">
                <legend>{t::enrolment::contact(language)}</legend>
                <p class="field__hint">{t::enrolment::contact_hint(language)}</p>
                <TextField name="phone" kind="tel" label=t::enrolment::phone(language) value=typed.phone wrong=wrong.phone.map(|_| phone_wrong(&visit)).or(contact_wrong) autocomplete="tel" />
                <TextField name="email" kind="email" label=t::enrolment::email(language) value=typed.email wrong=wrong.email.map(|_| t::enrolment::wrong_email(language).to_owned()) autocomplete="email" />
                <label class="choice"><input type="checkbox" name="neither" value="yes" checked=typed.neither.is_some() /><span>{t::enrolment::neither(language)}</span></label>
            </fieldset>
            <details open=open>
                <summary>{t::enrolment::more(language)}</summary>
                <TextField name="needs" label=t::enrolment::needs(language) hint=t::enrolment::needs_hint(language).to_owned() value=typed.needs wrong=wrong.needs.map(|_| t::enrolment::wrong_needs(language).to_owned()) />
                <TextField name="slip" label=t::enrolment::other_slip(language) hint=t::enrolment::other_slip_hint(language).to_owned() value=typed.slip wrong=None />
            </details>
            {clash.then(|| view! { <label class="choice"><input type="checkbox" name="anyway" value="yes" /><span>{t::enrolment::anyway(language)}</span></label> })}
            <p class="form__promise">{t::enrolment::promise(language)} " " <a href=visit.link("/privacy")>{t::layout::privacy(language)}</a></p>
            <button type="submit" class="button">{t::enrolment::send(language)}</button>
        </ActionForm>
    }
}

/// The same by telephone.
#[component]
fn OrCall(visit: Visit) -> impl IntoView {
    let phone = visit
        .house
        .centre
        .phone
        .clone()
        .map(|phone| view! { " " <PhoneLink phone /> });
    view! { <p class="or-call">{t::course::or_call(visit.language())}{phone}</p> }
}
