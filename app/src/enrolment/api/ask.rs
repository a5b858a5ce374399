//! A request for a place, from what was typed to what came of it.

use std::sync::Arc;

use domain::{
    calendar::Span,
    course::Course,
    id::RequestKey,
    language::Language,
    pattern,
    person::Channel,
    text::{SlipCode, Slug},
};
use jiff::ToSpan;
use leptos_axum::redirect;
use store::{Catalogue, Enrol, EnrolError, Moment, Who};

use super::super::{refusal::Refused, typed::Typed};
use crate::{caller::Caller, draft::Draft, error::AppError};

/// How far ahead a clash is looked for: a school year, in days.
const DAYS_AHEAD: i64 = 366;

/// A request for a place in one course.
pub(super) struct Request {
    key: RequestKey,
    language: Language,
    pub house: Arc<Catalogue>,
    course: Course,
    now: Moment,
}

/// What came of a request.
pub(super) enum Outcome {
    /// A place or a place in line, proved by this slip.
    Slip(SlipCode),
    /// Nothing that a stranger may learn; the person is told by the channel they gave.
    ToldElsewhere,
    /// Nothing, and why.
    Refused(Refused),
}

impl Request {
    /// Finds the course that the form is about.
    pub(super) async fn find(
        caller: &Caller,
        key: RequestKey,
        language: &str,
        centre: &Slug,
        course: &Slug,
    ) -> Result<Self, AppError> {
        let language = Language::from_code(language).unwrap_or(Language::En);
        let centre = caller.house(centre).await?;
        let house = caller.site.store.catalogue(centre.id).await?;
        let course = house
            .course(course)
            .filter(|course| course.offer.state.is_public())
            .cloned()
            .ok_or(AppError::NotFound)?;
        let now = caller.now(&centre.zone);
        Ok(Self {
            key,
            language,
            house,
            course,
            now,
        })
    }

    /// The address of a page of this house.
    pub(super) fn link(&self, rest: &str) -> String {
        format!("/{}/{}{rest}", self.language, self.house.centre.slug)
    }

    /// Asks the store, if what was typed makes a person and clashes with nothing they proved.
    pub(super) async fn ask(&self, caller: &Caller, typed: &Typed) -> Result<Outcome, AppError> {
        if !self.course.offer.audience.takes_public_form() {
            return Ok(Outcome::Refused(Refused::AskTheDesk));
        }
        let Ok(person) = typed.person(self.house.centre.country, self.language) else {
            return Ok(Outcome::Refused(Refused::Form));
        };
        if !caller
            .site
            .patience
            .lets(&format!("{}{:?}", person.name, person.contact))
        {
            return Ok(Outcome::Refused(Refused::TooMany));
        }
        if !typed.anyway && self.clashes(caller, &typed.slip).await? {
            return Ok(Outcome::Refused(Refused::Clash));
        }
        let enrol = Enrol {
            key: self.key,
            centre: self.house.centre.id,
            course: self.course.id,
            who: Who::New(person),
            channel: Channel::Web,
        };
        match caller.site.store.enrol(enrol, self.now).await {
            Ok(answered) => Ok(Outcome::Slip(answered.code)),
            Err(EnrolError::Refused(refusal)) => {
                Ok(Refused::of(refusal).map_or(Outcome::ToldElsewhere, Outcome::Refused))
            }
            Err(EnrolError::Store(cause)) => Err(cause.into()),
        }
    }

    /// Whether the place that the other slip proves meets at the same time as this course. A code that is none proves nothing.
    async fn clashes(&self, caller: &Caller, code: &str) -> Result<bool, AppError> {
        let Ok(code) = SlipCode::parse(code) else {
            return Ok(false);
        };
        let proved = caller.site.store.slip(&code).await?;
        // What was given back takes no time.
        let Some(slip) = proved.filter(|slip| slip.enrolment.standing.is_live()) else {
            return Ok(false);
        };
        let Some(other) = self
            .house
            .course_by_id(slip.enrolment.course)
            .filter(|other| other.id != self.course.id)
        else {
            return Ok(false);
        };
        let today = self.now.civil.date();
        let Some(within) = Span::new(today, today.saturating_add(DAYS_AHEAD.days())) else {
            return Ok(false);
        };
        let sessions = |course: &Course| {
            pattern::sessions(
                &course.offer.patterns,
                &course.offer.changes,
                &self.house.calendar,
                within,
            )
        };
        let others = sessions(other);
        Ok(sessions(&self.course)
            .iter()
            .any(|session| others.iter().any(|other| session.at_same_time(other))))
    }

    /// Keeps what was typed and leads back to the form, which says why.
    pub(super) async fn send_back(
        &self,
        caller: &Caller,
        typed: &Typed,
        refused: Refused,
    ) -> Result<(), AppError> {
        Draft::Form
            .keep(caller, &self.house.centre.zone, typed)
            .await?;
        redirect(&self.link(&format!(
            "/course/{}/take-place?refused={}",
            self.course.offer.slug,
            refused.code()
        )));
        Ok(())
    }
}
