//! Messages in the hand of a server that sends them.

use domain::{
    account::Account,
    happened::message::{GivenMailbox, Invitation, Matter, Why, next_try},
    id::CentreId,
    language::Language,
    text::SignInName,
};
use jiff::Timestamp;
use serde_json::json;
use surrealdb::types::{Datetime, RecordId, SurrealValue};

use super::{LEASE, Message, MessageRow, State, put_told};
use crate::{
    Store, audit, chance,
    error::StoreError,
    moment::Moment,
    record::{datetime, record, text},
    transaction::{Script, retrying, run},
};

const DUE: &str =
    "SELECT * FROM message WHERE state = 'mail' AND due <= $now ORDER BY due LIMIT $most";
/// Of two servers that reach for the same, one finds it taken.
const CLAIM: &str = "FOR $one IN $claimed {
    IF (SELECT VALUE due FROM ONLY $one.id) != $one.due { THROW $stale };
    UPDATE $one.id SET due = $until, tries += 1 RETURN NONE;
};";
/// Only while it is still in the same hand.
const FAILED: &str = "
    UPDATE $message SET state = $state, due = $next, why = $why WHERE due = $held RETURN NONE;
";
const PUT: &str = "INSERT INTO message $messages RETURN NONE";
const NOT_ANY_MORE: &str = "DELETE $stale_ones RETURN NONE;";

#[derive(SurrealValue)]
struct Claimed {
    id: RecordId,
    due: Datetime,
}

impl Store {
    /// Takes e-mails that are due in hand, `most` at the most, the oldest first. Nobody else gets them for [`LEASE`]; what
    /// is not told by then is taken up again.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is in hand then.
    pub async fn claim_mails(&self, now: Timestamp, most: i64) -> Result<Vec<Message>, StoreError> {
        let claimed = retrying(|| self.try_claim(now, most)).await?;
        self.filled(claimed).await
    }

    async fn try_claim(&self, now: Timestamp, most: i64) -> Result<Vec<Message>, StoreError> {
        let query = self.db().query(DUE).bind(("now", datetime(now)));
        let rows: Vec<MessageRow> = run(query.bind(("most", most)))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a message", error))?;
        let claimed = rows.iter().map(|row| Claimed {
            id: row.id.clone(),
            due: row.due,
        });
        let claimed: Vec<_> = claimed.collect();
        if claimed.is_empty() {
            return Ok(Vec::new());
        }
        let until = now.saturating_add(LEASE).unwrap_or(Timestamp::MAX);
        let mut script = Script::new();
        script.over(CLAIM, "claimed", claimed);
        script.bind("until", datetime(until));
        script.commit(self.db()).await?;
        let read = |row: MessageRow| {
            row.read().map(|message| Message {
                due: until,
                tries: message.tries + 1,
                ..message
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// The mail server took it.
    ///
    /// # Errors
    /// [`StoreError`]; then it will be sent once more.
    pub async fn mail_went(&self, message: &Message, now: Moment) -> Result<(), StoreError> {
        let told = std::slice::from_ref(message);
        retrying(|| async {
            let mut script = Script::new();
            put_told(&mut script, told, None, now)?;
            script.commit(self.db()).await
        })
        .await
    }

    /// It did not go: it is tried again later, or lies for somebody to look at. Tells whether it lies there.
    ///
    /// # Errors
    /// [`StoreError`]; then it is taken up again when its time in hand is over.
    pub async fn mail_failed(
        &self,
        message: &Message,
        why: Why,
        now: Moment,
    ) -> Result<bool, StoreError> {
        let gap = next_try(message.tries, why);
        let state = if gap.is_some() {
            State::Mail
        } else {
            State::Stuck
        };
        let next = now.at.saturating_add(gap.unwrap_or_default());
        let next = next.unwrap_or(Timestamp::MAX);
        let why_text = text(&why)?;
        retrying(|| async {
            let mut script = Script::new();
            script.step(FAILED);
            script.bind("message", message.row_id());
            script.bind("held", datetime(message.due));
            script.bind("state", state.code().to_owned());
            script.bind("next", datetime(next));
            script.bind("why", why_text.clone());
            if gap.is_none() {
                let line = message.line("message stuck", json!({ "why": why }), now);
                audit::put(&mut script, message.centre, now, &[line])?;
            }
            script.commit(self.db()).await
        })
        .await?;
        Ok(gap.is_none())
    }

    /// It is not so any more, or its person is gone: nobody is told it.
    ///
    /// # Errors
    /// [`StoreError`] when it is still there.
    pub async fn mail_dropped(&self, message: &Message, now: Moment) -> Result<(), StoreError> {
        self.drop_messages(std::slice::from_ref(message), now).await
    }

    /// As [`Self::mail_dropped`], for several messages of one house.
    pub(super) async fn drop_messages(
        &self,
        messages: &[Message],
        now: Moment,
    ) -> Result<(), StoreError> {
        let Some(first) = messages.first() else {
            return Ok(());
        };
        retrying(|| async {
            let mut script = Script::new();
            let rows = messages.iter().map(Message::row_id).collect();
            script.over(NOT_ANY_MORE, "stale_ones", rows);
            let line = |message: &Message| message.line("message dropped", json!({}), now);
            let lines: Vec<_> = messages.iter().map(line).collect();
            audit::put(&mut script, first.centre, now, &lines)?;
            script.commit(self.db()).await
        })
        .await
    }

    /// Somebody at the door lost the password of this name: puts a mail down, whether anybody has the name or not.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was put down.
    pub async fn lost_password(
        &self,
        centre: CentreId,
        name: &SignInName,
        language: Language,
        now: Moment,
    ) -> Result<(), StoreError> {
        let matter = Matter::LostPassword {
            name: name.clone(),
            language,
        };
        self.put_mail(centre, &matter, now).await
    }

    /// Puts down an invitation that goes by e-mail.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was put down.
    pub async fn invite_by_mail(
        &self,
        invitation: Invitation,
        now: Moment,
    ) -> Result<(), StoreError> {
        let centre = invitation.post.centre;
        let matter = Matter::Invitation(invitation);
        self.put_mail(centre, &matter, now).await
    }

    /// Puts down a mail that asks who reads a mailbox whether it is theirs.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was put down.
    pub async fn ask_to_confirm(
        &self,
        centre: CentreId,
        given: GivenMailbox,
        now: Moment,
    ) -> Result<(), StoreError> {
        self.put_mail(centre, &Matter::Mailbox(given), now).await
    }

    /// Puts down a mail to somebody who works in the house, or is to.
    async fn put_mail(
        &self,
        centre: CentreId,
        matter: &Matter,
        now: Moment,
    ) -> Result<(), StoreError> {
        let row = MessageRow {
            id: record("message", chance::id(now.at)),
            centre: centre.0.into(),
            person: None,
            state: State::Mail.code().to_owned(),
            since: datetime(now.at),
            due: datetime(now.at),
            tries: 0,
            why: None,
            called: None,
            body: text(matter)?,
        };
        run(self.db().query(PUT).bind(("messages", vec![row])))
            .await
            .map(drop)
    }

    /// The messages with whom they are for and how they stand.
    pub(super) async fn filled(&self, messages: Vec<Message>) -> Result<Vec<Message>, StoreError> {
        let happened = messages.iter().filter_map(Message::happened).cloned();
        let known = self.known_of(&happened.collect::<Vec<_>>()).await?;
        let mut filled = Vec::with_capacity(messages.len());
        for message in messages {
            let account = match &message.matter {
                Matter::LostPassword { name, .. } => self.reachable(name, message.centre).await?,
                Matter::Mailbox(given) => self.account_to_confirm(given).await?,
                Matter::Happened(_) | Matter::Invitation(_) => None,
            };
            filled.push(Message {
                account,
                ..known.fill(message)
            });
        }
        Ok(filled)
    }

    /// The account of this name, if it works in this house and has a mailbox that is confirmed.
    async fn reachable(
        &self,
        name: &SignInName,
        centre: CentreId,
    ) -> Result<Option<Account>, StoreError> {
        let Some(known) = self.credentials(name).await? else {
            return Ok(None);
        };
        let account = self.account(known.account).await?;
        Ok(account.filter(|account| {
            account.confirmed_email().is_some() && account.roles_at(centre).next().is_some()
        }))
    }

    /// The account that gave this mailbox, while it is still to be confirmed.
    async fn account_to_confirm(
        &self,
        given: &GivenMailbox,
    ) -> Result<Option<Account>, StoreError> {
        let account = self.account(given.account).await?;
        Ok(account
            .filter(|account| !account.confirmed && account.email.as_ref() == Some(&given.mailbox)))
    }
}
