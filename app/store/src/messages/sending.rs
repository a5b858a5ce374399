//! Messages in the hand of a server that sends them.

use domain::happened::message::{Why, next_try};
use jiff::Timestamp;
use serde_json::json;
use surrealdb::types::{Datetime, RecordId, SurrealValue};

use super::{LEASE, Message, MessageRow, State, put_told};
use crate::{
    Store, audit,
    error::StoreError,
    moment::Moment,
    record::{datetime, text},
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
const NOT_ANY_MORE: &str = "DELETE $message RETURN NONE;";

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
        let state = if gap.is_some() { State::Mail } else { State::Stuck };
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
        retrying(|| async {
            let mut script = Script::new();
            script.step(NOT_ANY_MORE);
            script.bind("message", message.row_id());
            let line = message.line("message dropped", json!({}), now);
            audit::put(&mut script, message.centre, now, &[line])?;
            script.commit(self.db()).await
        })
        .await
    }

    /// The messages with whom they are for and how they stand.
    pub(super) async fn filled(&self, messages: Vec<Message>) -> Result<Vec<Message>, StoreError> {
        let happened: Vec<_> = messages
            .iter()
            .map(|message| message.happened().clone())
            .collect();
        let known = self.known_of(&happened).await?;
        Ok(messages.into_iter().map(|message| known.fill(message)).collect())
    }
}
