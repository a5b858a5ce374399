//! Messages on their way to their people: dealt out of the outbox, taken in hand by one server at a time, told.
//!
//! Each message is a row of its own from the moment it is dealt out until it is told, so that a server that falls over
//! sends again what it had in its hand and nothing else.

mod dealing;
mod list;
mod sending;

pub use list::LISTED;

use domain::{
    account::{Account, Invite},
    happened::{
        Happened,
        message::{Matter, Why},
    },
    id::{CentreId, MessageId},
    person::Person,
    roster::Enrolment,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};

use crate::{
    audit::{self, AuditLine},
    error::StoreError,
    moment::Moment,
    record::{datetime, key, read_text, record, timestamp},
    transaction::Script,
};

/// For how long a message is in a server's hand. Sending one takes a minute at most, so whoever needs longer fell over, and
/// another takes it up.
pub const LEASE: SignedDuration = SignedDuration::from_mins(3);

/// Told: the row goes, and the notice of cancelled or moved sessions that it belongs to knows when it left.
const TOLD: &str = "FOR $one IN $gone {
    DELETE $one.id RETURN NONE;
    IF $one.course != NONE {
        FOR $notice IN (SELECT VALUE id FROM notice WHERE centre = $one.centre AND at = $one.since AND course = $one.course) {
            UPDATE type::record('told', [record::id($notice), $one.person]) SET sent = $now RETURN NONE;
        };
    };
};";

/// How far a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is to be sent by e-mail, or waits for its next try.
    Mail,
    /// It was tried often enough, or was refused for good.
    Stuck,
    /// It is to be printed and posted.
    Letter,
    /// Its person is to be called.
    Call,
}

/// A message to somebody that is not told yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// The house.
    pub centre: CentreId,
    /// How far it is.
    pub state: State,
    /// When it happened.
    pub since: Timestamp,
    /// When it is tried next; while it is in somebody's hand, until when.
    pub due: Timestamp,
    /// How often it was taken in hand.
    pub tries: u32,
    /// Why it did not go, if it was tried.
    pub why: Option<Why>,
    /// When somebody called and reached nobody.
    pub called: Option<Timestamp>,
    /// What it is about.
    pub matter: Matter,
    /// Who it is for, as they are now; `None` if they are not to be told any more.
    pub person: Option<Person>,
    /// How they stand in the course it is about, as it is now.
    pub enrolment: Option<Enrolment>,
    /// The account it is about, if it is to somebody who works in the house and has a mailbox.
    pub account: Option<Account>,
}

#[derive(SurrealValue)]
struct MessageRow {
    id: RecordId,
    centre: Key,
    person: Option<Key>,
    state: String,
    since: Datetime,
    due: Datetime,
    tries: i64,
    why: Option<String>,
    called: Option<Datetime>,
    body: String,
}

/// A message that is told, with the notice that it may belong to.
#[derive(SurrealValue)]
struct Gone {
    id: RecordId,
    centre: Key,
    since: Datetime,
    course: Option<Key>,
    person: Option<Key>,
}

impl State {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Mail, Self::Stuck, Self::Letter, Self::Call];

    const fn code(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Stuck => "stuck",
            Self::Letter => "letter",
            Self::Call => "call",
        }
    }

    fn from_code(code: &str) -> Result<Self, StoreError> {
        let found = Self::ALL.into_iter().find(|state| state.code() == code);
        found.ok_or_else(|| StoreError::corrupt("a message", "its state is none"))
    }
}

impl Message {
    /// What happened, if it is to somebody who comes.
    #[must_use]
    pub const fn happened(&self) -> Option<&Happened> {
        match &self.matter {
            Matter::Happened(happened) => Some(happened),
            Matter::LostPassword { .. } | Matter::Invitation(_) | Matter::Mailbox(_) => None,
        }
    }

    /// Whether its person is still to be told it at `now`.
    #[must_use]
    pub fn is_still_so(&self, now: Moment) -> bool {
        match &self.matter {
            Matter::Happened(happened) => {
                let standing = self.enrolment.as_ref().map(|held| held.standing);
                self.person.is_some() && happened.what.is_still_so(standing, now.civil)
            }
            Matter::LostPassword { .. } => {
                self.account.is_some() && now.at.duration_since(self.since) < Invite::LOST_LASTS
            }
            Matter::Invitation(_) => now.at.duration_since(self.since) < Invite::LASTS,
            Matter::Mailbox(_) => {
                self.account.is_some() && now.at.duration_since(self.since) < Invite::LASTS
            }
        }
    }

    fn row_id(&self) -> RecordId {
        record("message", self.id.0)
    }

    fn gone(&self) -> Gone {
        let happened = self.happened();
        let sessions = happened.filter(|happened| happened.what.is_about_sessions());
        Gone {
            id: self.row_id(),
            centre: self.centre.0.into(),
            since: datetime(self.since),
            course: sessions.map(|happened| happened.course.0.into()),
            person: happened.map(|happened| happened.person.0.into()),
        }
    }

    /// The entry of the audit that says what became of it.
    fn line(&self, what: &str, detail: serde_json::Value, now: Moment) -> AuditLine {
        let line = AuditLine::new(what, now).detail(detail);
        match self.happened() {
            Some(happened) => line.person(happened.person).course(happened.course),
            None => line,
        }
    }
}

/// Adds to a transaction that these messages of one house are told.
fn put_told(
    script: &mut Script,
    told: &[Message],
    by: Option<domain::id::AccountId>,
    now: Moment,
) -> Result<(), StoreError> {
    script.over(TOLD, "gone", told.iter().map(Message::gone).collect());
    script.bind("now", datetime(now.at));
    let detail = |message: &Message| json!({ "by": by, "way": message.state.code() });
    let lines: Vec<_> = told
        .iter()
        .map(|message| message.line("message told", detail(message), now))
        .collect();
    match told.first() {
        Some(first) => audit::put(script, first.centre, now, &lines),
        None => Ok(()),
    }
}

impl MessageRow {
    fn read(self) -> Result<Message, StoreError> {
        let id = key(&self.id).ok_or_else(|| StoreError::corrupt("a message", "its id is none"))?;
        let why = self
            .why
            .map(|why| read_text("a message", &why))
            .transpose()?;
        Ok(Message {
            id: MessageId(id),
            centre: CentreId(self.centre.into()),
            state: State::from_code(&self.state)?,
            since: timestamp(self.since)?,
            due: timestamp(self.due)?,
            tries: u32::try_from(self.tries).unwrap_or(u32::MAX),
            why,
            called: self.called.map(timestamp).transpose()?,
            matter: read_text("a message", &self.body)?,
            person: None,
            enrolment: None,
            account: None,
        })
    }
}
