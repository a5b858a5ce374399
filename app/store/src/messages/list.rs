//! Messages that a person must see to: those that did not go, letters, calls.

use domain::id::{AccountId, CentreId, MessageId};
use serde_json::json;
use surrealdb::types::Uuid as Key;

use super::{Message, MessageRow, State, put_told};
use crate::{
    Store, audit,
    error::StoreError,
    moment::Moment,
    record::{datetime, record},
    transaction::{Script, retrying, run},
};

/// How many messages of a house are listed in each state at the most, the oldest first.
pub const LISTED: usize = 500;

const IN_STATE: &str = "SELECT * FROM message WHERE centre = $centre AND state = $state \
    ORDER BY since LIMIT $most START $skipped";
const SOME: &str = "SELECT * FROM $wanted WHERE centre = $centre";
const AGAIN: &str =
    "UPDATE $rows SET state = 'mail', due = $now, tries = 0 WHERE state = 'stuck' RETURN NONE;";
const CALLED: &str = "UPDATE $rows SET called = $now RETURN NONE;";

impl Store {
    /// Everything of a house that is not told yet, by state, in each the oldest first, and no more than [`LISTED`].
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn messages(&self, centre: CentreId) -> Result<Vec<Message>, StoreError> {
        let states = State::ALL.map(|state| self.messages_after(centre, state, 0));
        let read = futures::future::try_join_all(states).await?;
        self.filled(read.into_iter().flatten().collect()).await
    }

    /// Forgets what nobody need be told any more, by whatever way: an offer that passed, a meeting that is over. Tells how
    /// many there were. Takes O(messages that are not told yet).
    ///
    /// # Errors
    /// [`StoreError`]; what was forgotten stays so.
    pub async fn forget_stale_messages(&self, now: Moment) -> Result<usize, StoreError> {
        let mut forgotten = 0;
        for centre in self.centres().await? {
            for state in State::ALL {
                forgotten += self.forget_stale_in(centre.id, state, now).await?;
            }
        }
        Ok(forgotten)
    }

    async fn forget_stale_in(
        &self,
        centre: CentreId,
        state: State,
        now: Moment,
    ) -> Result<usize, StoreError> {
        let (mut kept, mut forgotten) = (0, 0);
        loop {
            let messages = self.messages_after(centre, state, kept).await?;
            let whole = messages.len() == LISTED;
            let messages = self.filled(messages).await?.into_iter();
            let (still, stale): (Vec<_>, Vec<_>) =
                messages.partition(|message| message.is_still_so(now));
            self.drop_messages(&stale, now).await?;
            kept += still.len();
            forgotten += stale.len();
            if !whole {
                return Ok(forgotten);
            }
        }
    }

    async fn messages_after(
        &self,
        centre: CentreId,
        state: State,
        skipped: usize,
    ) -> Result<Vec<Message>, StoreError> {
        let query = self.db().query(IN_STATE).bind(("most", LISTED));
        let query = query.bind(("skipped", skipped));
        let query = query.bind(("state", state.code()));
        let rows: Vec<MessageRow> = run(query.bind(("centre", Key::from(centre.0))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a message", error))?;
        rows.into_iter().map(MessageRow::read).collect()
    }

    /// Sends again what did not go, from the first try on. Tells how many there were.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn send_again(
        &self,
        centre: CentreId,
        which: &[MessageId],
        by: AccountId,
        now: Moment,
    ) -> Result<usize, StoreError> {
        self.change(centre, which, (AGAIN, "message sent again"), by, now)
            .await
    }

    /// Somebody told them: by telephone, at the desk, by a letter. Tells how many there were.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn told_by_hand(
        &self,
        centre: CentreId,
        which: &[MessageId],
        by: AccountId,
        now: Moment,
    ) -> Result<usize, StoreError> {
        retrying(|| async {
            let messages = self.some_messages(centre, which).await?;
            let mut script = Script::new();
            put_told(&mut script, &messages, Some(by), now)?;
            script.commit(self.db()).await?;
            Ok(messages.len())
        })
        .await
    }

    /// Somebody called and reached nobody; the message stays.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn reached_nobody(
        &self,
        centre: CentreId,
        which: MessageId,
        by: AccountId,
        now: Moment,
    ) -> Result<usize, StoreError> {
        self.change(centre, &[which], (CALLED, "reached nobody"), by, now)
            .await
    }

    async fn change(
        &self,
        centre: CentreId,
        which: &[MessageId],
        (step, what): (&'static str, &str),
        by: AccountId,
        now: Moment,
    ) -> Result<usize, StoreError> {
        retrying(|| async {
            let messages = self.some_messages(centre, which).await?;
            let line = |message: &Message| message.line(what, json!({ "by": by }), now);
            let lines: Vec<_> = messages.iter().map(line).collect();
            let mut script = Script::new();
            script.over(step, "rows", messages.iter().map(Message::row_id).collect());
            script.bind("now", datetime(now.at));
            audit::put(&mut script, centre, now, &lines)?;
            script.commit(self.db()).await?;
            Ok(messages.len())
        })
        .await
    }

    /// Those of these messages that are of this house and not told yet.
    async fn some_messages(
        &self,
        centre: CentreId,
        which: &[MessageId],
    ) -> Result<Vec<Message>, StoreError> {
        let wanted: Vec<_> = which.iter().map(|id| record("message", id.0)).collect();
        let query = self.db().query(SOME).bind(("wanted", wanted));
        let rows: Vec<MessageRow> = run(query.bind(("centre", Key::from(centre.0))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a message", error))?;
        rows.into_iter().map(MessageRow::read).collect()
    }
}
