//! An enrolment as the store keeps it.

use domain::{
    id::{CentreId, CourseId, EnrolmentId, PersonId, SetId},
    roster::{Enrolment, Standing},
    text::SlipCode,
};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use surrealdb::types::{RecordId, SurrealValue, Uuid as Key};

use crate::{
    error::StoreError,
    record::{body, keys, pair},
};

/// An enrolment as the store keeps it; its id is `[set, person]`.
#[derive(Clone, SurrealValue)]
pub(crate) struct EnrolmentRow {
    pub(crate) id: RecordId,
    enrolment: Key,
    centre: Key,
    course: Key,
    channel: String,
    since: String,
    standing: String,
    until: Option<String>,
    /// The number in line, of who waits or was offered a place from it.
    ticket: Option<i64>,
    code: String,
}

impl EnrolmentRow {
    /// The row of an enrolment.
    pub(crate) fn write(enrolment: &Enrolment, centre: CentreId) -> Result<Self, StoreError> {
        let Enrolment {
            id,
            set,
            course,
            person,
            channel,
            since,
            standing,
            code,
        } = enrolment;
        let number = |ticket: u64| i64::try_from(ticket).map_err(|error| wrong(&error));
        let (name, until, ticket) = match *standing {
            Standing::Placed => ("placed", None, None),
            Standing::Offered { until, ticket } => {
                ("offered", Some(until.to_string()), Some(number(ticket)?))
            }
            Standing::Waiting { ticket } => ("waiting", None, Some(number(ticket)?)),
            Standing::Left => ("left", None, None),
        };
        Ok(Self {
            id: pair("enrolment", set.0, person.0),
            enrolment: id.0.into(),
            centre: centre.0.into(),
            course: course.0.into(),
            channel: body(channel)?.as_str().unwrap_or_default().to_owned(),
            since: since.to_string(),
            standing: name.to_owned(),
            until,
            ticket,
            code: code.as_str().to_owned(),
        })
    }

    /// The enrolment.
    pub(crate) fn read(self) -> Result<Enrolment, StoreError> {
        Ok(Enrolment {
            id: EnrolmentId(self.enrolment.into()),
            set: self.set()?,
            course: CourseId(self.course.into()),
            person: self.person()?,
            channel: word(&self.channel)?,
            since: self.since.parse().map_err(|error| wrong(&error))?,
            standing: self.standing()?,
            code: SlipCode::parse(&self.code).map_err(|error| wrong(&error))?,
        })
    }

    /// The set it belongs to.
    pub(crate) fn set(&self) -> Result<SetId, StoreError> {
        self.held().map(|(set, _)| set)
    }

    /// The centre.
    pub(crate) fn centre(&self) -> CentreId {
        CentreId(self.centre.into())
    }

    /// Whose it is.
    pub(crate) fn person(&self) -> Result<PersonId, StoreError> {
        self.held().map(|(_, person)| person)
    }

    fn held(&self) -> Result<(SetId, PersonId), StoreError> {
        let ids = keys(&self.id).map(|(set, person)| (SetId(set), PersonId(person)));
        ids.ok_or_else(|| wrong(&"its id is not of a set and a person"))
    }

    /// The code of its slip.
    pub(crate) fn code(&self) -> &str {
        &self.code
    }

    /// Whether it counts as the one that a person may hold.
    pub(crate) fn is_live(&self) -> bool {
        self.standing != "left"
    }

    fn standing(&self) -> Result<Standing, StoreError> {
        let number = |ticket: Option<i64>| {
            ticket
                .and_then(|ticket| u64::try_from(ticket).ok())
                .ok_or_else(|| wrong(&"its number in line is missing"))
        };
        match (self.standing.as_str(), &self.until) {
            ("placed", _) => Ok(Standing::Placed),
            ("left", _) => Ok(Standing::Left),
            ("waiting", _) => Ok(Standing::Waiting {
                ticket: number(self.ticket)?,
            }),
            ("offered", Some(until)) => {
                let until = until.parse().map_err(|error| wrong(&error))?;
                Ok(Standing::Offered {
                    until,
                    ticket: number(self.ticket)?,
                })
            }
            (other, _) => Err(wrong(&format!("its standing is {other:?}"))),
        }
    }
}

fn word<T: DeserializeOwned>(word: &str) -> Result<T, StoreError> {
    serde_json::from_value(Json::String(word.to_owned())).map_err(|error| wrong(&error))
}

fn wrong(what: &dyn std::fmt::Display) -> StoreError {
    StoreError::corrupt("an enrolment", what)
}

#[cfg(test)]
mod tests {
    use domain::person::Channel;
    use uuid::Uuid;

    use super::*;

    fn enrolment(standing: Standing) -> Enrolment {
        let [id, set, course, person] = [1, 2, 3, 4].map(Uuid::from_u128);
        Enrolment {
            id: EnrolmentId(id),
            set: SetId(set),
            course: CourseId(course),
            person: PersonId(person),
            channel: Channel::Paper,
            since: jiff::civil::date(2026, 9, 1).at(10, 0, 0, 5),
            standing,
            code: SlipCode::from_bytes([7; 8]),
        }
    }

    #[test]
    fn every_standing_is_read_as_it_was_written() {
        let until = jiff::civil::date(2026, 9, 4).at(10, 0, 0, 0);
        let offered = Standing::Offered { until, ticket: 3 };
        for standing in [
            Standing::Placed,
            offered,
            Standing::Waiting { ticket: 0 },
            Standing::Left,
        ] {
            let written = enrolment(standing);
            let row = EnrolmentRow::write(&written, CentreId(Uuid::nil())).unwrap();
            assert_eq!(row.is_live(), standing.is_live());
            assert_eq!(row.read().unwrap(), written);
        }
    }
}
