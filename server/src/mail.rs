//! E-mail: what waits is dealt out, written and handed to a mail server, until it is told.
//!
//! Two servers may do this side by side. Each message is in one hand at a time; one that falls over with a message in its
//! hand makes it go twice at the worst, under the same `Message-ID`.

mod post;
mod writing;

use std::time::Duration;

use app::{
    house::message::{self, Letter, News},
    site::Site,
};
use domain::{
    account::{Invite, InviteToken},
    happened::{
        Happened,
        message::{GivenMailbox, Invitation, Matter, Why},
    },
    id::AccountId,
    language::Language,
    text::{EmailAddress, PersonName},
};
use futures::future::join_all;
use store::{Catalogue, Message, Moment, NewInvite, StoreError};
use tokio_util::sync::CancellationToken;

pub use self::post::{Hidden, Post, authority};
pub use self::writing::html;
use self::writing::{Envelope, dates};
use crate::watching::{MailCame, mailed};

/// How often the house looks for messages.
const ROUND: Duration = Duration::from_secs(5);
/// How many are sent at the same time: more than one for speed, few for the mail server's sake.
const AT_ONCE: i64 = 8;

/// Deals out and sends, until `stop`; what is being sent by then is sent to its end. A round that fails is logged, and the
/// next one tries again.
pub async fn run(site: Site, post: Option<Post>, stop: CancellationToken) {
    loop {
        if let Err(cause) = round(&site, post.as_ref(), &stop).await {
            tracing::warn!(%cause, "messages could not be seen to");
        }
        tokio::select! {
            () = tokio::time::sleep(ROUND) => {}
            () = stop.cancelled() => return,
        }
    }
}

/// Deals out what was put down, and sends what is due. Without a mail server it is kept.
///
/// # Errors
/// [`StoreError`]; what was sent stays sent.
pub async fn round(
    site: &Site,
    post: Option<&Post>,
    stop: &CancellationToken,
) -> Result<(), StoreError> {
    site.store.deal_out(site.clock.now("UTC")).await?;
    let Some(post) = post else {
        return Ok(());
    };
    while !stop.is_cancelled() {
        let now = site.clock.now("UTC").at;
        let mails = site.store.claim_mails(now, AT_ONCE).await?;
        let sent = join_all(mails.iter().map(|message| see_to(site, post, message))).await;
        let came = sent.into_iter().collect::<Result<Vec<_>, _>>()?;
        // Nobody there: the others need not knock as well.
        if came.iter().all(|came| *came == Came::NoAnswer) {
            break;
        }
    }
    Ok(())
}

/// What came of one message.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    Done,
    NoAnswer,
}

async fn see_to(site: &Site, post: &Post, message: &Message) -> Result<Came, StoreError> {
    let house = site.store.catalogue(message.centre).await?;
    let now = site.clock.now(&house.centre.zone);
    if !message.is_still_so(now) {
        site.store.mail_dropped(message, now).await?;
        return Ok(Came::Done);
    }
    let (sealed, link) = match write(site, post, message, &house, now).await? {
        Written::Mail(sealed) => (sealed, None),
        Written::Link(sealed, link) => (sealed, Some(link)),
        Written::NothingToSay => {
            site.store.mail_dropped(message, now).await?;
            return Ok(Came::Done);
        }
        Written::Not(why) => return failed(site, message, why, now).await,
    };
    let sent = match *sealed {
        Ok(mail) => post.send(mail).await,
        Err(why) => Err(why),
    };
    match sent {
        Ok(()) => {
            site.store.mail_went(message, now).await?;
            mailed(MailCame::Sent);
            Ok(Came::Done)
        }
        Err(why) => {
            if let Some(link) = link {
                site.store.take_back_link(&link).await?;
            }
            failed(site, message, why, now).await
        }
    }
}

async fn failed(site: &Site, message: &Message, why: Why, now: Moment) -> Result<Came, StoreError> {
    let lies = site.store.mail_failed(message, why, now).await?;
    if lies
        && matches!(
            message.matter,
            Matter::LostPassword { .. } | Matter::Mailbox(_)
        )
    {
        // Nobody else can do anything about it; who waits for it in vain asks a manager, or writes the address anew.
        site.store.mail_dropped(message, now).await?;
    }
    tracing::warn!(message = %message.id, %why, lies, "an e-mail did not go");
    mailed(if lies {
        MailCame::GivenUp
    } else {
        MailCame::Failed
    });
    Ok(if why == Why::NoAnswer {
        Came::NoAnswer
    } else {
        Came::Done
    })
}

/// A mail ready to go, or why it could not be made so.
type Sealed = Box<Result<lettre::Message, Why>>;

/// A mail, or why there is none.
enum Written {
    Mail(Sealed),
    /// With a link in it that was made for it.
    Link(Sealed, InviteToken),
    /// It is not so any more.
    NothingToSay,
    Not(Why),
}

async fn write(
    site: &Site,
    post: &Post,
    message: &Message,
    house: &Catalogue,
    now: Moment,
) -> Result<Written, StoreError> {
    match &message.matter {
        Matter::Happened(happened) => news(site, post, message, happened, house, now).await,
        Matter::LostPassword { language, .. } => {
            new_password(site, post, message, *language, house, now).await
        }
        Matter::Invitation(invitation) => {
            invited(site, post, message, invitation, house, now).await
        }
        Matter::Mailbox(given) => confirm(site, post, message, given, house, now).await,
    }
}

async fn news(
    site: &Site,
    post: &Post,
    message: &Message,
    happened: &Happened,
    house: &Catalogue,
    now: Moment,
) -> Result<Written, StoreError> {
    let course = house.course_by_id(happened.course);
    let (Some(course), Some(person), Some(enrolment)) =
        (course, &message.person, &message.enrolment)
    else {
        return Ok(Written::Not(Why::NotWritten));
    };
    let Some(mailbox) = person.contact.email() else {
        return Ok(Written::Not(Why::NoMailbox));
    };
    let slip = site.store.slip(&enrolment.code).await?;
    let news = News {
        house,
        course,
        person,
        what: happened.what,
        enrolment,
        position: slip.and_then(|slip| slip.position),
        now: now.civil,
        address: &site.address,
    };
    let Some(letter) = news.letter() else {
        return Ok(Written::NothingToSay);
    };
    let envelope = Envelope {
        id: message.id,
        name: &person.name,
        mailbox,
    };
    let sealed = envelope.seal(post, house, &letter, dates(&news, now.at));
    Ok(Written::Mail(Box::new(sealed)))
}

/// A link, and who gets it.
struct Link<'a> {
    invite: Invite,
    by: Option<AccountId>,
    name: &'a PersonName,
    mailbox: &'a EmailAddress,
}

/// The link is made here, when it is sent: until then nobody could follow it, and nowhere is it kept. It is taken back if
/// its mail does not go.
async fn with_link(
    site: &Site,
    post: &Post,
    message: &Message,
    house: &Catalogue,
    link: Link<'_>,
    letter: impl FnOnce(&InviteToken) -> Letter,
    now: Moment,
) -> Result<Written, StoreError> {
    let new = NewInvite {
        invite: link.invite,
        name: Some(link.name.clone()),
        by: link.by,
    };
    let token = site.store.invite(&new, now).await?;
    let envelope = Envelope {
        id: message.id,
        name: link.name,
        mailbox: link.mailbox,
    };
    let sealed = envelope.seal(post, house, &letter(&token), None);
    Ok(Written::Link(Box::new(sealed), token))
}

async fn new_password(
    site: &Site,
    post: &Post,
    message: &Message,
    language: Language,
    house: &Catalogue,
    now: Moment,
) -> Result<Written, StoreError> {
    let known = message.account.as_ref();
    let Some((account, mailbox)) = known.and_then(|known| Some((known, known.confirmed_email()?)))
    else {
        return Ok(Written::NothingToSay);
    };
    let invite = Invite::Lost {
        account: account.id,
        centre: house.centre.id,
    };
    let link = Link {
        invite,
        by: None,
        name: &account.name,
        mailbox,
    };
    let letter = |token: &_| message::new_password(house, account, token, language, &site.address);
    with_link(site, post, message, house, link, letter, now).await
}

async fn invited(
    site: &Site,
    post: &Post,
    message: &Message,
    invitation: &Invitation,
    house: &Catalogue,
    now: Moment,
) -> Result<Written, StoreError> {
    let link = Link {
        invite: Invite::Join(invitation.post),
        by: Some(invitation.by),
        name: &invitation.name,
        mailbox: &invitation.mailbox,
    };
    let letter = |token: &_| message::invited(house, invitation, token, &site.address);
    with_link(site, post, message, house, link, letter, now).await
}

async fn confirm(
    site: &Site,
    post: &Post,
    message: &Message,
    given: &GivenMailbox,
    house: &Catalogue,
    now: Moment,
) -> Result<Written, StoreError> {
    let Some(account) = message.account.as_ref() else {
        return Ok(Written::NothingToSay);
    };
    let invite = Invite::Confirm {
        account: account.id,
        centre: house.centre.id,
        mailbox: given.mailbox.clone(),
    };
    let link = Link {
        invite,
        by: Some(account.id),
        name: &account.name,
        mailbox: &given.mailbox,
    };
    let letter = |token: &_| message::confirm(house, account, token, given.language, &site.address);
    with_link(site, post, message, house, link, letter, now).await
}
