//! Who may do what: the whole table.

use serde::{Deserialize, Serialize};

use crate::{
    account::{Post, Role},
    id::{AccountId, CentreId, FacultyId},
};

/// Who asks.
///
/// Members, their helpers and guardians will stand here beside the staff, each with what they hold in a house; the
/// table then gets a column for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// Anybody with a browser.
    Visitor,
    /// Somebody who works in a house and is signed in.
    Staff(Staff),
    /// Whoever can reach the data folder: the command line.
    Operator,
}

/// Somebody who works in one house or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// Their account.
    pub account: AccountId,
    /// What they are, and where.
    pub posts: Vec<Post>,
}

/// A part of a house's courses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Courses {
    /// The house.
    pub centre: CentreId,
    /// The faculty they belong to; `None` for those without one, and for all of them at once.
    pub faculty: Option<FacultyId>,
}

impl Courses {
    /// Those without a faculty, and all of them at once.
    #[must_use]
    pub const fn none(centre: CentreId) -> Self {
        Self {
            centre,
            faculty: None,
        }
    }
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
    /// Ask whether the program is alive and ready, and nothing else.
    Watch,
    /// Sign in, or follow an invitation, which is the proof and is checked by the store.
    SignIn(CentreId),
    /// See and end one's own sign-ins, change one's own password.
    KeepOwnAccount,
    /// Read the house's own pages: today, the courses with their states, rooms, who is expected.
    ReadHouse(CentreId),
    /// Enrol somebody who stands at the desk or calls, move them, give their place back.
    EnrolAtDesk(CentreId),
    /// Look people up, with what they gave.
    ReadPeople(CentreId),
    /// Change what is known of people, join doubles.
    EditPeople(CentreId),
    /// Export or erase a person.
    ErasePerson(CentreId),
    /// Read who is in and who waits, and print the sheets.
    ReadRoster(Courses),
    /// Say who came.
    TakeRoll(Courses),
    /// Cancel or move sessions, and see whom to tell.
    ChangeSessions(Courses),
    /// Open an empty form for a course; of which faculty it may be stands in [`Self::EditCourses`].
    BeginCourse(CentreId),
    /// Write courses as drafts.
    EditCourses(Courses),
    /// Show courses to the public, or take them back.
    Publish(Courses),
    /// Change rooms, tenants, school years, faculties and the words of the house.
    EditHouse(CentreId),
    /// Work off the call list and the notices.
    TellPeople(CentreId),
    /// Read what was done, by whom and when.
    ReadLog(CentreId),
    /// Invite colleagues, take their roles away, give them a new link.
    InviteStaff(CentreId),
    /// Bring a programme sheet into a centre, or take one out.
    Import(CentreId),
    /// Copy the whole store out, or back in.
    Keep,
}

/// The action is not theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not permitted")]
pub struct Forbidden;

/// Who an action is for.
enum For {
    /// Anybody at all.
    Everybody,
    /// Anybody who is signed in.
    WhoeverIsSignedIn,
    /// Who has one of these roles in that house.
    Roles(CentreId, Wanted),
    /// The command line.
    OperatorAlone,
}

/// Which roles.
#[derive(Clone, Copy)]
enum Wanted {
    /// Every role.
    Any,
    /// The manager and the desk.
    Desk,
    /// The manager, the desk, and the coordinator of that faculty.
    DeskOrOwn(Option<FacultyId>),
    /// The manager, and every coordinator.
    Planners,
    /// The manager, and the coordinator of that faculty.
    Own(Option<FacultyId>),
    /// The manager.
    Manager,
}

impl Action {
    /// The table.
    const fn is_for(self) -> For {
        match self {
            Self::ReadProgramme(_)
            | Self::TakePlace(_)
            | Self::UseSlip(_)
            | Self::ChooseLook
            | Self::Watch
            | Self::SignIn(_) => For::Everybody,
            Self::KeepOwnAccount => For::WhoeverIsSignedIn,
            Self::ReadHouse(centre) => For::Roles(centre, Wanted::Any),
            Self::EnrolAtDesk(centre)
            | Self::ReadPeople(centre)
            | Self::EditPeople(centre)
            | Self::TellPeople(centre) => For::Roles(centre, Wanted::Desk),
            Self::ReadRoster(courses) | Self::TakeRoll(courses) => {
                For::Roles(courses.centre, Wanted::DeskOrOwn(courses.faculty))
            }
            Self::ChangeSessions(courses) => {
                For::Roles(courses.centre, Wanted::DeskOrOwn(courses.faculty))
            }
            Self::BeginCourse(centre) => For::Roles(centre, Wanted::Planners),
            Self::EditCourses(courses) => For::Roles(courses.centre, Wanted::Own(courses.faculty)),
            Self::Publish(courses) => For::Roles(courses.centre, Wanted::Manager),
            Self::ErasePerson(centre)
            | Self::EditHouse(centre)
            | Self::ReadLog(centre)
            | Self::InviteStaff(centre)
            | Self::Import(centre) => For::Roles(centre, Wanted::Manager),
            Self::Keep => For::OperatorAlone,
        }
    }
}

impl Wanted {
    /// Whether a role is one of these.
    fn has(self, role: Role) -> bool {
        match role {
            Role::Manager => true,
            Role::Desk => matches!(self, Self::Any | Self::Desk | Self::DeskOrOwn(_)),
            Role::Coordinator(own) => match self {
                Self::Any | Self::Planners => true,
                Self::DeskOrOwn(faculty) | Self::Own(faculty) => faculty == Some(own),
                Self::Desk | Self::Manager => false,
            },
        }
    }
}

impl Actor {
    /// Whether the table lets them.
    ///
    /// # Errors
    /// [`Forbidden`] where it does not.
    pub fn may(&self, action: Action) -> Result<(), Forbidden> {
        let lets = match (action.is_for(), self) {
            (_, Self::Operator) | (For::Everybody, _) => true,
            (For::WhoeverIsSignedIn, Self::Staff(_)) => true,
            (For::Roles(centre, wanted), Self::Staff(staff)) => staff.has(centre, wanted),
            (For::OperatorAlone, Self::Staff(_)) | (_, Self::Visitor) => false,
        };
        if lets { Ok(()) } else { Err(Forbidden) }
    }

    /// Whoever is signed in.
    #[must_use]
    pub const fn staff(&self) -> Option<&Staff> {
        match self {
            Self::Staff(staff) => Some(staff),
            Self::Visitor | Self::Operator => None,
        }
    }
}

impl Staff {
    fn has(&self, centre: CentreId, wanted: Wanted) -> bool {
        self.posts
            .iter()
            .any(|post| post.centre == centre && wanted.has(post.role))
    }
}

#[cfg(test)]
mod tests;
