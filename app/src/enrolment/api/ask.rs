//! A request for a place, from what was typed to what came of it.

use std::sync::Arc;

use domain::{
    course::Course,
    id::RequestKey,
    language::Language,
    person::Channel,
    text::{SlipCode, Slug},
};
use leptos_axum::redirect;
use store::{Catalogue, Enrol, EnrolError, Moment, NewPerson, Slip, Who};

use super::super::{clash::meet_at_once, refusal::Refused, typed::Typed};
use crate::{caller::Caller, draft::Draft, error::AppError};

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
        let proved = self.proved(caller, &typed.slip).await?;
        if typed.anyway.is_none() && proved.as_ref().is_some_and(|slip| self.clashes(slip)) {
            return Ok(Outcome::Refused(Refused::Clash));
        }
        self.enrol(caller, person, proved).await
    }

    /// Asks the store for the place.
    async fn enrol(
        &self,
        caller: &Caller,
        person: NewPerson,
        proved: Option<Slip>,
    ) -> Result<Outcome, AppError> {
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
                Ok(Refused::of(refusal).map_or_else(|| self.already_in(proved), Outcome::Refused))
            }
            Err(EnrolError::Store(cause)) => Err(cause.into()),
        }
    }

    /// What somebody reads who is in already: the slip that holds the place if they showed its code, which opens it for
    /// whoever has it, and otherwise nothing.
    fn already_in(&self, proved: Option<Slip>) -> Outcome {
        proved
            .filter(|slip| slip.enrolment.set == self.course.set)
            .map_or(Outcome::ToldElsewhere, |slip| {
                Outcome::Slip(slip.enrolment.code)
            })
    }

    /// What the code of another slip proves. A code that is none proves nothing, and what was given back takes no time.
    async fn proved(&self, caller: &Caller, code: &str) -> Result<Option<Slip>, AppError> {
        let Ok(code) = SlipCode::parse(code) else {
            return Ok(None);
        };
        let slip = caller.site.store.slip(&code).await?;
        Ok(slip.filter(|slip| {
            slip.centre == self.house.centre.id && slip.enrolment.standing.is_live()
        }))
    }

    /// Whether the place that another slip proves meets at the same time as this course.
    fn clashes(&self, slip: &Slip) -> bool {
        let other = self.house.course_by_id(slip.enrolment.course);
        other.is_some_and(|other| {
            meet_at_once(&self.house, self.now.civil.date(), &self.course, other)
        })
    }

    /// Leads to what came of it. What was typed is forgotten once it is done, and waits on the form while it is not.
    pub(super) async fn lead_on(
        &self,
        caller: &Caller,
        typed: &Typed,
        outcome: Outcome,
    ) -> Result<(), AppError> {
        let course = &self.course.offer.slug;
        let rest = match outcome {
            Outcome::Slip(code) => format!("/slip/{code}"),
            Outcome::ToldElsewhere => format!("/course/{course}/asked"),
            Outcome::Refused(refused) => {
                Draft::Form
                    .keep(caller, &self.house.centre.zone, typed)
                    .await?;
                self.lead_to(&format!("/course/{course}/take-place?refused={refused}"));
                return Ok(());
            }
        };
        self.lead_to(&rest);
        Draft::Form.forget(caller).await
    }

    /// Redirects to a page of this house.
    fn lead_to(&self, rest: &str) {
        redirect(&format!(
            "/{}/{}{rest}",
            self.language, self.house.centre.slug
        ));
    }
}
