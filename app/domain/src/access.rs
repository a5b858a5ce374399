//! Who may do what: the whole table.

use serde::{Deserialize, Serialize};

use crate::id::CentreId;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// Anybody with a browser.
    Visitor,
    /// Whoever can reach the data folder: the command line.
    Operator,
}

/// What they want to do. Every door names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read the public pages of a centre.
    ReadProgramme(CentreId),
    /// Ask for a place on the public form.
    TakePlace(CentreId),
    /// Read, give back or accept what a slip proves; the code is the proof and is checked by the store.
    UseSlip(CentreId),
    /// Choose theme, text size and language for oneself.
    ChooseLook,
    /// Bring a programme sheet into a centre.
    Import(CentreId),
    /// Copy the whole store out, or back in.
    Keep,
}

/// The action is not theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not permitted")]
pub struct Forbidden;

impl Actor {
    /// Whether the table lets them.
    ///
    /// # Errors
    /// [`Forbidden`] where it does not.
    pub const fn may(self, action: Action) -> Result<(), Forbidden> {
        match (self, action) {
            (
                Self::Visitor | Self::Operator,
                Action::ReadProgramme(_)
                | Action::TakePlace(_)
                | Action::UseSlip(_)
                | Action::ChooseLook,
            )
            | (Self::Operator, Action::Import(_) | Action::Keep) => Ok(()),
            (Self::Visitor, Action::Import(_) | Action::Keep) => Err(Forbidden),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{
        Action::{ChooseLook, Import, Keep, ReadProgramme, TakePlace, UseSlip},
        Actor::{Operator, Visitor},
        *,
    };

    const CENTRE: CentreId = CentreId(Uuid::from_u128(1));
    const YES: Result<(), Forbidden> = Ok(());
    const NO: Result<(), Forbidden> = Err(Forbidden);

    /// Where each action stands in the table; a new one does not compile without a row.
    const fn row(action: Action) -> usize {
        match action {
            ReadProgramme(_) => 0,
            TakePlace(_) => 1,
            UseSlip(_) => 2,
            ChooseLook => 3,
            Import(_) => 4,
            Keep => 5,
        }
    }

    #[test]
    fn the_whole_table() {
        let table = [
            //                      Visitor  Operator
            (ReadProgramme(CENTRE), [YES, YES]),
            (TakePlace(CENTRE), [YES, YES]),
            (UseSlip(CENTRE), [YES, YES]),
            (ChooseLook, [YES, YES]),
            (Import(CENTRE), [NO, YES]),
            (Keep, [NO, YES]),
        ];
        for (place, (action, may)) in table.into_iter().enumerate() {
            assert_eq!(row(action), place);
            assert_eq!(
                [Visitor.may(action), Operator.may(action)],
                may,
                "{action:?}"
            );
        }
    }

    #[test]
    fn refusal_and_actors_have_names() {
        assert_eq!(Forbidden.to_string(), "not permitted");
        assert_eq!(
            serde_json::to_value([Visitor, Operator]).expect("names"),
            serde_json::json!(["visitor", "operator"])
        );
    }
}
