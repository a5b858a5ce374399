//! What did not go, whom to call, which letters to print: everything that waits for somebody's hand.

use domain::{
    access::Action,
    happened::{
        What,
        message::{Invitation, Matter, Why},
    },
    id::MessageId,
    language::Language,
};
use leptos::{form::ActionForm, prelude::*};
use store::{LISTED, Message, State};

use super::{
    api::{MessageTold, NobodyAnswered, SendAgain},
    news::News,
};
use crate::{
    house::house_page,
    i18n::{date, t},
    layout::Content,
    ui::{
        notice::{Notice, Tone},
        phone_link::PhoneLink,
    },
    visit::{Visit, Where},
};

/// The page.
pub(super) const PAGE: &str = "/house/messages";
/// Messages that somebody must see to.
#[component]
pub fn MessagesPage() -> impl IntoView {
    house_page(Action::TellPeople, |visit| async move {
        let (messages, cut) = to_do(&visit).await?;
        let language = visit.language();
        let title = t::message::title(language);
        let nothing = messages
            .is_empty()
            .then(|| view! { <p class="lead">{t::message::nothing(language)}</p> });
        let more = cut.then(|| view! { <p>{t::message::more(language)}</p> });
        let body = view! {
            <h1>{title}</h1>
            {nothing}
            <Mails visit=visit.clone() mails=of(&messages, State::Mail) />
            <Stuck visit=visit.clone() stuck=of(&messages, State::Stuck) />
            <Calls visit=visit.clone() calls=of(&messages, State::Call) />
            <Letters visit letters=of(&messages, State::Letter).len() />
            {more}
        };
        Ok(Content::unlisted(title, "year", body))
    })
}

/// What is not told yet and still to be told, by state, in each the oldest first; and whether there may be more.
pub(super) async fn to_do(visit: &Visit) -> Result<(Vec<Message>, bool), store::StoreError> {
    let store = &visit.caller.site.store;
    let mut messages = store.messages(visit.house.centre.id).await?;
    let of_state = |state| messages.iter().filter(|one| one.state == state).count();
    let cut = State::ALL
        .into_iter()
        .any(|state| of_state(state) == LISTED);
    let invites = visit.caller.may(Action::InviteStaff(visit.house.centre.id));
    messages.retain(|message| match message.matter {
        Matter::Happened(_) => message.is_still_so(visit.now),
        Matter::Invitation(_) => invites.is_ok() && message.is_still_so(visit.now),
        Matter::LostPassword { .. } | Matter::Mailbox(_) => false,
    });
    Ok((messages, cut))
}

fn of(messages: &[Message], state: State) -> Vec<Message> {
    let mine = messages.iter().filter(|message| message.state == state);
    mine.cloned().collect()
}

/// E-mails that are about to leave, or cannot while the house has no mail server.
#[component]
fn Mails(visit: Visit, mails: Vec<Message>) -> impl IntoView {
    let language = visit.language();
    if mails.is_empty() {
        return ().into_any();
    }
    if visit.caller.site.sends_mail {
        let count = u32::try_from(mails.len()).unwrap_or(u32::MAX);
        return view! { <h2>{t::message::waiting(language)}</h2> <p>{t::message::waiting_text(language, count)}</p> }.into_any();
    }
    let heading = t::message::no_server(language);
    view! {
        <Notice tone=Tone::Attention heading><p>{t::message::no_server_text(language)}</p></Notice>
        <List visit messages=mails />
    }
    .into_any()
}

/// What was tried and did not go.
#[component]
fn Stuck(visit: Visit, stuck: Vec<Message>) -> impl IntoView {
    let language = visit.language();
    (!stuck.is_empty()).then(|| {
        let all: Vec<_> = stuck.iter().map(|message| message.id).collect();
        let again = (all.len() > 1 && visit.caller.site.sends_mail)
            .then(|| view! { <Again visit=visit.clone() messages=all label=t::message::all_again(language) whose=None /> });
        view! {
            <h2>{t::message::stuck(language)}</h2>
            <p>{t::message::stuck_text(language)}</p>
            {again}
            <List visit messages=stuck />
        }
    })
}

/// Whom to call.
#[component]
fn Calls(visit: Visit, calls: Vec<Message>) -> impl IntoView {
    let heading = t::message::calls(visit.language());
    (!calls.is_empty()).then(|| view! { <h2>{heading}</h2> <List visit messages=calls /> })
}

/// How many letters there are, and the way to them.
#[component]
fn Letters(visit: Visit, letters: usize) -> impl IntoView {
    let language = visit.language();
    let count = u32::try_from(letters).unwrap_or(u32::MAX);
    (letters > 0).then(|| {
        view! {
            <h2>{t::message::letters(language)}</h2>
            <p>{t::message::letters_text(language, count)}</p>
            <p><a class="button" href=visit.link("/house/messages/letters")>{t::message::to_letters(language)}</a></p>
        }
    })
}

#[component]
fn List(visit: Visit, messages: Vec<Message>) -> impl IntoView {
    let lines: Vec<_> = messages
        .into_iter()
        .map(|message| {
            let id = format!("m-{}", message.id);
            view! { <li id=id class="call" tabindex="-1"><One visit=visit.clone() message /></li> }
        })
        .collect();
    view! { <ul class="threaded" role="list">{lines}</ul> }
}

/// One message: whom to tell, how, what, why it did not go; and what can be done about it.
#[component]
fn One(visit: Visit, message: Message) -> impl IntoView {
    let language = visit.language();
    if let Matter::Invitation(invitation) = message.matter.clone() {
        return view! { <Inviting visit message invitation /> }.into_any();
    }
    let Some(person) = message.person.clone() else {
        return ().into_any();
    };
    let name = person.name.to_string();
    let phone = match person.contact.phone().cloned() {
        Some(phone) => view! { <p><PhoneLink phone /></p> }.into_any(),
        None => view! { <p class="soft">{t::message::no_phone(language)}</p> }.into_any(),
    };
    let why = message
        .why
        .map(|why| view! { <p>{why_in_words(language, why)}</p> });
    let called = message.called.map(|at| {
        let at = date::relative_moment(language, visit.today(), visit.civil(at));
        view! { <p>{t::message::called(language, &at)}</p> }
    });
    view! {
        <p class="colleague__name">{name}</p>
        <p>{about(&visit, &message)}</p>
        {phone}{why}{called}
        <Marks visit message />
    }
    .into_any()
}

/// A colleague whose invitation did not go.
#[component]
fn Inviting(visit: Visit, message: Message, invitation: Invitation) -> impl IntoView {
    let language = visit.language();
    let why = message
        .why
        .map(|why| view! { <p>{why_in_words(language, why)}</p> });
    view! {
        <p class="colleague__name">{invitation.name.to_string()}</p>
        <p>{t::message::invitation(language)} " " {invitation.mailbox.to_string()}</p>
        {why}
        <Marks visit message />
    }
}

/// "A place is free for you: Yoga, until Thursday 26 November at 10:00".
fn about(visit: &Visit, message: &Message) -> String {
    let language = visit.language();
    let subject =
        news(visit, message).map_or_else(|| "–".to_owned(), |news| news.subject(language));
    match message.happened().map(|happened| happened.what) {
        Some(What::PlaceOffered { until }) => {
            format!("{subject}, {}", date::until_moment(language, until))
        }
        _ => subject,
    }
}

/// What the message says; `None` if its course is gone, or its person.
pub(super) fn news<'a>(visit: &'a Visit, message: &'a Message) -> Option<News<'a>> {
    let happened = message.happened()?;
    Some(News {
        house: &visit.house,
        course: visit.house.course_by_id(happened.course)?,
        person: message.person.as_ref()?,
        what: happened.what,
        enrolment: message.enrolment.as_ref()?,
        position: None,
        now: visit.now.civil,
        address: &visit.caller.site.address,
    })
}

/// The buttons of one message.
#[component]
fn Marks(visit: Visit, message: Message) -> impl IntoView {
    let language = visit.language();
    let whose = message
        .person
        .as_ref()
        .map(|person| person.name.to_string());
    let again = (message.state == State::Stuck && visit.caller.site.sends_mail).then(|| {
        view! { <Again visit=visit.clone() messages=vec![message.id] label=t::message::again(language) whose=whose.clone() /> }
    });
    let after = format!(" {}", whose.unwrap_or_default());
    let has_phone = message
        .person
        .as_ref()
        .is_some_and(|person| person.contact.phone().is_some());
    let not_reached = has_phone.then(
        || view! { <NotReached visit=visit.clone() message=message.id after=after.clone() /> },
    );
    view! {
        <div class="call__marks">
            <Told visit message=message.id after />
            {not_reached}
            {again}
        </div>
    }
}

/// They know now.
#[component]
fn Told(visit: Visit, message: MessageId, after: String) -> impl IntoView {
    let language = visit.language();
    view! {
        <ActionForm action={ServerAction::<MessageTold>::new()}>
            <Where visit />
            <input type="hidden" name="messages" value=message.to_string() />
            <button type="submit" class="button button--quiet">{t::message::told(language)}<span class="visually-hidden">{after}</span></button>
        </ActionForm>
    }
}

/// Nobody answered.
#[component]
fn NotReached(visit: Visit, message: MessageId, after: String) -> impl IntoView {
    let language = visit.language();
    view! {
        <ActionForm action={ServerAction::<NobodyAnswered>::new()}>
            <Where visit />
            <input type="hidden" name="message" value=message.to_string() />
            <button type="submit" class="button button--quiet">{t::message::not_reached(language)}<span class="visually-hidden">{after}</span></button>
        </ActionForm>
    }
}

/// Sends these once more.
#[component]
fn Again(
    visit: Visit,
    messages: Vec<MessageId>,
    label: &'static str,
    whose: Option<String>,
) -> impl IntoView {
    view! {
        <ActionForm action={ServerAction::<SendAgain>::new()}>
            <Where visit />
            <input type="hidden" name="messages" value=together(&messages) />
            <button type="submit" class="button button--quiet">{label}{whose.map(|whose| view! { <span class="visually-hidden">{format!(" {whose}")}</span> })}</button>
        </ActionForm>
    }
}

/// Messages as one field names them.
pub(super) fn together(messages: &[MessageId]) -> String {
    let ids: Vec<_> = messages.iter().map(ToString::to_string).collect();
    ids.join(",")
}

fn why_in_words(language: Language, why: Why) -> &'static str {
    match why {
        Why::NoAnswer => t::message::why_no_answer(language),
        Why::Later => t::message::why_later(language),
        Why::Refused => t::message::why_refused(language),
        Why::NoMailbox => t::message::why_no_mailbox(language),
        Why::NotWritten => t::message::why_not_written(language),
    }
}
